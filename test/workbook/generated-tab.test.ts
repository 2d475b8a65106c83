import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureBlock } from '../../src/core/measure-block.ts';
import { newGeneratedTab, rewriteWrites } from '../../src/workbook/block-writes.ts';
import type { Cell, CellBlock } from '../../src/workbook/cell.ts';
import { handTypedCells, readGeneratedTab } from '../../src/workbook/generated-tab.ts';
import { type PlanColumn, planLayout, rowOfBlock } from '../../src/workbook/plan-tab.ts';
import { type CellWrite, editedSince, rectangleIn, reversalOf } from '../../src/workbook/write-plan.ts';

const TAB = 'แผนมาตรการ 2566';
const layout = planLayout(['กองคลัง']);

const words = fc.stringMatching(/^[ก-ฮ=+@-][ก-๙ \n=]{0,20}$/);
const block = (id: string): fc.Arbitrary<MeasureBlock> =>
  fc.record({
    id: fc.constant(id),
    indicators: fc.constant([Number(id)]),
    measures: fc.array(words, { minLength: 1, maxLength: 3 }),
    steps: fc.array(words, { maxLength: 3 }),
    owners: fc.array(words, { maxLength: 2 }),
    period: words,
    monitoring: fc.array(words, { maxLength: 2 }),
    deadlines: fc.array(words, { maxLength: 2 }),
  });

const blocks = fc
  .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 })
  .chain((ids) => fc.tuple(...ids.map((id) => block(String(id)))));

const tabOf = (records: readonly MeasureBlock[]): Cell[][] =>
  newGeneratedTab(TAB, layout, records.map(rowOfBlock)).cells.map((row) => [...row]);

const read = (cells: CellBlock) => readGeneratedTab<PlanColumn>(TAB, layout, cells);

function applied(cells: readonly (readonly Cell[])[], writes: readonly CellWrite[]): Cell[][] {
  const result = cells.map((row) => [...row]);
  for (const write of writes) {
    write.after.forEach((row, r) => {
      row.forEach((cell, c) => {
        while (result.length < write.row + r) result.push([]);
        const target = result[write.row + r - 1];
        if (target) target[write.column + c - 1] = cell;
      });
    });
  }
  return result;
}

describe('generated tabs', () => {
  it('a tab just made holds no hand-typed cell, and every record by its id', () => {
    fc.assert(
      fc.property(blocks, (records) => {
        const tab = read(tabOf(records));
        expect(handTypedCells(TAB, tab)).toEqual([]);
        expect(tab.rows.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
      }),
    );
  });

  it('an edited cell is known by its name, and no other is', () => {
    fc.assert(
      fc.property(blocks, fc.nat(), fc.nat(), (records, r, c) => {
        const cells = tabOf(records);
        const row = 1 + (r % records.length);
        const column = c % layout.columns.length;
        const target = cells[row];
        if (target) target[column] = `${target[column]} แก้`;
        const name = `${TAB}!${String.fromCharCode(65 + column)}${row + 1}`;
        expect(handTypedCells(TAB, read(cells)).map(({ cell }) => cell)).toEqual([name]);
      }),
    );
  });

  it('a row typed or copied by hand is known by its filled cells', () => {
    const record: MeasureBlock = {
      id: '1',
      indicators: [1],
      measures: ['จัดทำคู่มือ'],
      steps: [],
      owners: [],
      period: '',
      monitoring: [],
      deadlines: [],
    };
    const cells = tabOf([record]);
    const copied = [...cells, [...(cells[1] ?? [])]];
    expect(handTypedCells(TAB, read(copied)).map(({ cell }) => cell)).toEqual([`${TAB}!A3`]);
    const typed = [...cells, ['มาตรการที่พิมพ์เอง']];
    expect(handTypedCells(TAB, read(typed)).map(({ cell }) => cell)).toEqual([`${TAB}!A3`]);
  });

  it('rewriting gives every record its fields, keeps known rows in place, and doing it twice changes nothing', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const cells = tabOf(before);
        const rows = after.map(rowOfBlock);
        const rewritten = applied(cells, rewriteWrites(TAB, layout, read(cells), cells, rows));
        const tab = read(rewritten);
        expect(handTypedCells(TAB, tab)).toEqual([]);
        expect(Object.fromEntries(tab.rows.map(({ id, fields }) => [id, fields]))).toEqual(
          Object.fromEntries(rows.map(({ id, fields }) => [id, fields])),
        );
        for (const { id, row } of read(cells).rows) {
          const now = tab.rows.find((candidate) => candidate.id === id);
          if (now) expect(now.row).toBe(row);
        }
        expect(rewriteWrites(TAB, layout, tab, rewritten, rows)).toEqual([]);
      }),
    );
  });

  it('a rewrite taken back leaves the tab as it was, but for cells edited since', () => {
    fc.assert(
      fc.property(blocks, blocks, fc.option(fc.nat(), { nil: undefined }), (before, after, edit) => {
        const cells = tabOf(before);
        const writes = rewriteWrites(TAB, layout, read(cells), cells, after.map(rowOfBlock));
        const now = applied(cells, writes);
        const editedRow = edit === undefined ? undefined : now[1 + (edit % (now.length - 1))];
        if (editedRow) editedRow[0] = 'พิมพ์ภายหลัง';
        const reversals = writes.map((write) => reversalOf(write, rectangleIn(now, write)));
        const restored = applied(
          now,
          reversals.flatMap(({ writes: parts }) => parts),
        );
        restored.forEach((row, r) => {
          row.forEach((cell, c) => {
            if (cell !== 'พิมพ์ภายหลัง') expect(cell).toEqual(cells[r]?.[c] ?? '');
          });
        });
        expect(restored.flat().includes('พิมพ์ภายหลัง')).toBe(editedRow !== undefined);
      }),
    );
  });

  it('a tab with anything added by hand counts as edited', () => {
    const write = newGeneratedTab(TAB, layout, []);
    expect(editedSince(write, write.cells, [])).toEqual([]);
    expect(editedSince(write, [...write.cells, ['ใหม่']], [])).toEqual([{ cell: `${TAB}!A2`, text: 'ใหม่' }]);
  });
});
