import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleSetOf } from '../../src/core/rule-sets/shipped.ts';
import { scoreOf } from '../../src/core/score.ts';
import type { WeakPoint } from '../../src/core/weak-point.ts';
import type { Cell, CellBlock } from '../../src/workbook/cell.ts';
import { newGeneratedTab } from '../../src/workbook/generated-tab.ts';
import {
  rowOfWeakPoint,
  WEAK_POINT_TAB,
  type WeakPointColumn,
  weakPointLayout,
  weakPointsIn,
} from '../../src/workbook/weak-point-tab.ts';

const shipped = ruleSetOf(2565);
if (!shipped) throw new Error('no rule set');
const rules = shipped;

const tabOf = (points: readonly WeakPoint[]): CellBlock =>
  newGeneratedTab(
    WEAK_POINT_TAB,
    weakPointLayout,
    points.map((point, index) => rowOfWeakPoint(point, index + 1, rules, 85)),
  ).cells;

const columnOf = (key: WeakPointColumn): number => weakPointLayout.columns.findIndex((column) => column.key === key);

/** The tab with these cells in a row: one that is there, counted from 1, or the next one. */
function typed(cells: CellBlock, row: number, fields: Readonly<Partial<Record<WeakPointColumn, Cell>>>): CellBlock {
  const line = [...(cells[row - 1] ?? cells[0]?.map(() => '') ?? [])];
  for (const [key, value] of Object.entries(fields)) line[columnOf(key as WeakPointColumn)] = value;
  return [...cells.slice(0, row - 1), line, ...cells.slice(row)];
}

const seventh: WeakPoint = {
  id: '2565/i7',
  indicator: 2,
  items: ['i7'],
  score: scoreOf(74.05),
  issue: 'ประเด็น',
  suggestion: 'ข้อเสนอแนะ',
  gain: undefined,
};

describe('a row of weak points', () => {
  it('reads as the weak point it was made from', () => {
    const anyText = fc.string().map((text) => text.replace(/\s+/g, ' ').trim());
    const anyPoint = fc.constantFrom(...rules.questions, ...rules.oitItems).chain(({ id, indicator }) =>
      fc.record({
        id: fc.constant(`2565/${id}`),
        indicator: fc.constant(indicator),
        items: fc.constant([id]),
        score: fc.option(
          fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths * 10_000),
          {
            nil: undefined,
          },
        ),
        issue: anyText,
        suggestion: anyText,
        gain: fc.constant(undefined),
      }),
    );
    fc.assert(
      fc.property(fc.array(anyPoint), (points) => {
        expect(weakPointsIn(tabOf(points), rules)).toEqual({ points, problems: [] });
      }),
    );
  });

  it('shows its own score and gap beside its instrument and indicator', () => {
    const [, row = []] = tabOf([seventh]);
    expect(row.slice(0, 6)).toEqual([1, 'IIT', 'การใช้งบประมาณ', 'i7', 74.05, -10.95]);
  });

  it.each([
    ['i7, i10', ['i7', 'i10']],
    ['ข้อ ๗ และ ข้อ ๑๐', ['i7', 'i10']],
    ['12\n10', ['i10', 'i12']],
    ['', []],
  ] as const)('with "%s" typed for its items is still one weak point, with the score it shows', (text, items) => {
    expect(weakPointsIn(typed(tabOf([seventh]), 2, { items: text }), rules)).toEqual({
      points: [{ ...seventh, items }],
      problems: [],
    });
  });

  it.each([
    [{ indicator: 'การใช้งบประมาณ' }, '2565/indicator/2', 2, []],
    [{ indicator: 'การใช้งบประมาณ', items: 'ข้อ 7' }, '2565/i7', 2, ['i7']],
    [{ items: 'O12 และ O13' }, '2565/O12+O13', 9, ['O12', 'O13']],
  ] as const)('added by hand as %o is known by what it names', (fields, id, indicator, items) => {
    const { points, problems } = weakPointsIn(typed(tabOf([]), 2, { ...fields, issue: 'พิมพ์เอง' }), rules);
    expect(points).toMatchObject([{ id, indicator, items, issue: 'พิมพ์เอง', score: undefined }]);
    expect(problems).toEqual([]);
  });

  it('that names an item of no such year says so at its cell, and keeps the rest', () => {
    const { points, problems } = weakPointsIn(typed(tabOf([seventh]), 2, { items: 'i7, i99' }), rules);
    expect(points).toEqual([seventh]);
    expect(problems).toMatchObject([
      { severity: 'warning', cell: `${WEAK_POINT_TAB}!D2`, message: expect.stringContaining('"i99"') },
    ]);
  });

  it('that names neither indicator nor item is left out, and said', () => {
    const { points, problems } = weakPointsIn(typed(tabOf([]), 2, { issue: 'ประเด็นเพิ่มเติม' }), rules);
    expect(points).toEqual([]);
    expect(problems).toMatchObject([{ severity: 'warning', cell: `${WEAK_POINT_TAB}!C2` }]);
  });
});
