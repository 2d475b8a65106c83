// Random histories of a plan and its follow-up: what was reported stays, and stays beside the step for which it was typed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureBlock } from '../../src/core/measure-block.ts';
import { type CellBlock, textOf } from '../../src/workbook/cell.ts';
import { cellsAfter } from '../../src/workbook/cells-after.ts';
import { type FollowUpFormat, followUpFormats, layoutOfTab } from '../../src/workbook/follow-up-layout.ts';
import { rowsOfBlocks } from '../../src/workbook/follow-up-rows.ts';
import { readFollowUp } from '../../src/workbook/follow-up-tab.ts';
import { newGeneratedTab, readGeneratedTab } from '../../src/workbook/generated-tab.ts';
import { mergeTab } from '../../src/workbook/merge-tab.ts';

const TAB = 'ติดตามผล 2566';

type Plan = readonly (readonly string[])[];

/** The second block is one that was typed into the plan. */
const blocksOf = (plan: Plan): readonly MeasureBlock[] =>
  plan.map((steps, index) => ({
    id: index === 1 ? 'row/7' : `2565/indicator/${index + 1}`,
    indicators: [],
    items: [],
    issue: '',
    measures: [`มาตรการที่ ${index + 1}`],
    steps,
    owners: [],
    period: 'ปีงบประมาณ 2566',
    monitoring: [],
    deadlines: [],
  }));

function regenerated(cells: CellBlock | undefined, plan: Plan, format: FollowUpFormat): CellBlock {
  if (!cells) {
    const layout = layoutOfTab(format, []);
    return newGeneratedTab(TAB, layout, rowsOfBlocks(blocksOf(plan), format, 2565, [])).cells;
  }
  const layout = layoutOfTab(format, cells);
  const rows = rowsOfBlocks(blocksOf(plan), format, 2565, readFollowUp(TAB, cells).standing);
  const read = readGeneratedTab(TAB, layout, cells);
  const { writes } = mergeTab({ tab: TAB, layout, cells, read, formulas: [] }, rows, new Set());
  return cellsAfter(TAB, cells, writes);
}

interface PlanEdit {
  readonly kind: 'insert' | 'delete' | 'reword' | 'move';
  readonly block: number;
  readonly at: number;
  readonly to: number;
}
interface SheetEdit {
  readonly kind: 'report' | 'sort';
  readonly at: number;
}

const edits: fc.Arbitrary<readonly (PlanEdit | SheetEdit)[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('insert' as const, 'delete' as const, 'reword' as const, 'move' as const),
      block: fc.nat(2),
      at: fc.nat(9),
      to: fc.nat(9),
    }),
    fc.record({ kind: fc.constantFrom('report' as const, 'report' as const, 'sort' as const), at: fc.nat(30) }),
  ),
  { minLength: 1, maxLength: 14 },
);

const planAfter = (plan: Plan, edit: PlanEdit, text: string): Plan =>
  plan.map((steps, index) => (index === edit.block ? stepsAfter(steps, edit, text) : steps));

function stepsAfter(steps: readonly string[], { kind, at: anywhere, to }: PlanEdit, text: string): readonly string[] {
  const at = anywhere % steps.length;
  switch (kind) {
    case 'insert':
      return [...steps.slice(0, at), text, ...steps.slice(at)];
    case 'delete':
      return steps.length > 1 ? steps.filter((_, position) => position !== at) : steps;
    case 'reword':
      return steps.map((step, position) => (position === at ? text : step));
    case 'move': {
      const rest = steps.filter((_, position) => position !== at);
      return [...rest.slice(0, to % steps.length), steps[at] ?? text, ...rest.slice(to % steps.length)];
    }
  }
}

describe.each(followUpFormats)('%s', (format) => {
  it('keeps every result, beside its step for as long as the plan has that step', () => {
    fc.assert(
      fc.property(edits, (history) => {
        let plan: Plan = [['ก', 'ข', 'ค'], ['ง', 'จ'], ['ฉ']];
        let cells = regenerated(undefined, plan, format);
        const typed = new Map<string, string>();
        history.forEach((edit, turn) => {
          if ('block' in edit) plan = planAfter(plan, edit, `ขั้นใหม่ ${turn}`);
          const { columns } = readFollowUp(TAB, cells);
          const [headings = [], ...rows] = cells;
          const cellOf = (row: CellBlock[number], key: 'steps' | 'result'): string =>
            textOf(row[(columns[key] ?? 0) - 1]);
          if (edit.kind === 'sort')
            cells = [headings, ...[...rows].sort((a, b) => (cellOf(a, 'steps') < cellOf(b, 'steps') ? 1 : -1))];
          if (edit.kind === 'report') {
            const at = edit.at % rows.length;
            const before = cellOf(rows[at] ?? [], 'result');
            const result = `ผล ${turn}`;
            typed.delete(before);
            typed.set(result, cellOf(rows[at] ?? [], 'steps'));
            cells = [headings, ...rows.map((row, r) => (r === at ? row.with((columns.result ?? 1) - 1, result) : row))];
          }
          cells = regenerated(cells, plan, format);
          const steps = new Set(
            rowsOfBlocks(blocksOf(plan), format, 2565, []).map(({ fields }) => textOf(fields.steps)),
          );
          for (const [result, step] of typed) {
            const standing = cells.filter((row) => cellOf(row, 'result') === result);
            expect(standing).toHaveLength(1);
            if (steps.has(step)) expect(cellOf(standing[0] ?? [], 'steps')).toBe(step);
          }
          expect(regenerated(cells, plan, format)).toEqual(cells);
        });
      }),
      { numRuns: 400 },
    );
  });
});
