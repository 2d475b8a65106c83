import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureBlock } from '../../src/core/measure-block.ts';
import { editedSince } from '../../src/workbook/built-tab-edits.ts';
import type { Cell, CellBlock } from '../../src/workbook/cell.ts';
import { GONE_MARK, newGeneratedTab, readGeneratedTab } from '../../src/workbook/generated-tab.ts';
import { noEdits } from '../../src/workbook/plan-edits.ts';
import { planFormatNamed } from '../../src/workbook/plan-format.ts';
import { type PlanKey, recordOfBlock } from '../../src/workbook/plan-record.ts';
import { planRows } from '../../src/workbook/plan-rows.ts';
import { planLayout } from '../../src/workbook/plan-tab.ts';
import { rulesOf } from '../core/rules-of.ts';

const TAB = 'แผนมาตรการ 2566';
const format = planFormatNamed('รายมาตรการ');
const layout = planLayout(format, { units: ['กองคลัง'], planYear: 2566 });

const words = fc.stringMatching(/^[ก-ฮ=+@-][ก-๙ \n=]{0,20}$/);
const block = (id: string): fc.Arbitrary<MeasureBlock> =>
  fc.record({
    id: fc.constant(id),
    indicators: fc.constant([Number(id)]),
    items: fc.array(fc.constantFrom('i1', 'O12'), { maxLength: 2 }),
    issue: words,
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

const rowsOf = (records: readonly MeasureBlock[]) =>
  planRows(format, { records: records.map(recordOfBlock), ofTopics: [], rules: rulesOf(2565) }, noEdits);

const shown = (fields: Readonly<Record<PlanKey, Cell>>) =>
  Object.fromEntries(layout.columns.map(({ key }) => [key, fields[key]]));

const tabOf = (records: readonly MeasureBlock[]): Cell[][] =>
  newGeneratedTab(TAB, layout, rowsOf(records)).cells.map((row) => [...row]);

const read = (cells: CellBlock) => readGeneratedTab<PlanKey>(TAB, layout, cells);

const ONE: MeasureBlock = {
  id: '1',
  indicators: [1],
  items: [],
  issue: '',
  measures: ['จัดทำคู่มือ'],
  steps: [],
  owners: [],
  period: '',
  monitoring: [],
  deadlines: [],
};

describe('a generated tab', () => {
  it('gives back every record by its id, with its fields and the lists that no column shows', () => {
    fc.assert(
      fc.property(blocks, (records) => {
        const expected = rowsOf(records).map(({ id, fields, unseen }) => ({ id, fields: shown(fields), unseen }));
        expect(read(tabOf(records)).rows.map(({ id, fields, unseen }) => ({ id, fields, unseen }))).toEqual(expected);
      }),
    );
  });

  it('is read the same however its columns are arranged', () => {
    fc.assert(
      fc.property(blocks, fc.nat(), fc.nat(), (records, from, to) => {
        const cells = tabOf(records);
        const moved = cells.map((row) => {
          const others = row.filter((_, column) => column !== from % row.length);
          return [...others.slice(0, to % row.length), row[from % row.length] ?? '', ...others.slice(to % row.length)];
        });
        expect(read(moved).rows).toEqual(read(cells).rows);
      }),
    );
  });

  it('knows ids from the bases where the id column was deleted', () => {
    fc.assert(
      fc.property(blocks, (records) => {
        const cells = tabOf(records);
        const column = cells[0]?.indexOf('#id');
        const without = cells.map((row) => row.filter((_, index) => index !== column));
        expect(read(without).rows.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
      }),
    );
  });

  it('has no row where nothing stands, where only a column of the officer does, or where the record is gone', () => {
    const cells = tabOf([ONE]);
    const [heading = [], row = []] = cells;
    const blank = row.map(() => '');
    const marked = [...row.map((cell) => (cell === '1' ? '2' : cell)), '', GONE_MARK];
    const rows = [[...heading, 'ของฉัน', 'สถานะของแถว'], [...row, '', ''], blank, [...blank, 'จำไว้', ''], marked];
    expect(read(rows).rows.map(({ row: number }) => number)).toEqual([2]);
    expect(read(rows).standing.map(({ row: number }) => number)).toEqual([2, 4, 5]);
  });

  it('names a visible heading that is missing, and no hidden one', () => {
    const cells = tabOf([ONE]);
    const heading = ['แนวทาง', ...(cells[0] ?? []).slice(1, -2)];
    expect(read([heading]).problems.map(({ message }) => message)).toEqual([
      `ไม่พบหัวคอลัมน์ "มาตรการ/แนวทาง" ในแท็บ ${TAB}`,
    ]);
  });

  it('counts as edited where anything was added by hand', () => {
    const write = newGeneratedTab(TAB, layout, []);
    expect(editedSince(write, write.cells, [])).toEqual([]);
    expect(editedSince(write, [...write.cells, ['ใหม่']], [])).toEqual([{ cell: `${TAB}!A2`, text: 'ใหม่' }]);
  });
});
