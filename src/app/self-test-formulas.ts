// The formulas of the self-test: every custom function over the figures of the sample agencies, and the scratch tab in which
// Sheets computes them. What they are to give is computed from the same cases when the add-on is built.
import { ruleSetOf } from '../core/rule-sets/shipped.ts';
import type * as customFunctions from '../functions/custom-functions.ts';
import { thaiDigits } from '../thai/digits.ts';
import { type Cell, type CellBlock, columnLetters } from '../workbook/cell.ts';
import { type Sample, samples } from '../workbook/samples.ts';
import type { Column, ColumnFormat } from '../workbook/tab-layout.ts';
import type { TabWrite } from '../workbook/write-plan.ts';

/** A column of example data, known by its heading. */
interface DataColumn {
  readonly heading: string;
  readonly format: ColumnFormat;
  readonly cells: readonly Cell[];
}

export interface FormulaCase {
  readonly name: keyof typeof customFunctions;
  readonly args: readonly (DataColumn | number | string)[];
  /** Whose figures it computes. */
  readonly agency: string;
}

/** Each function once for each sample agency; those over items where the sample has some. */
export const formulaCases = (): readonly FormulaCase[] => samples.flatMap(casesOf);

function casesOf({ fiscalYear, settings, scores: initial, itemsAtZero }: Sample): readonly FormulaCase[] {
  const rules = ruleSetOf(fiscalYear);
  if (!rules) return [];
  const agency = settings['agency.shortName'] ?? '';
  const points = initial.flatMap((score) => (typeof score === 'number' ? [score] : []));
  const scores: DataColumn = { heading: `คะแนน ${agency}`, format: 'score', cells: points };
  const words: DataColumn = {
    heading: `ข้อความ ${agency}`,
    format: 'text',
    cells: points.map((score) => `ร้อยละ ${thaiDigits(String(score))}`),
  };
  const names: DataColumn = {
    heading: `ตัวชี้วัด ${fiscalYear}`,
    format: 'text',
    cells: rules.indicators.map(({ name }) => name),
  };
  const total = Number(settings['published.total']);
  const made = (name: FormulaCase['name'], ...args: FormulaCase['args']): FormulaCase => ({ name, args, agency });
  const ofScores = [
    made('ITA_SCORE', scores, fiscalYear),
    made('ITA_INSTRUMENT', scores, fiscalYear),
    made('ITA_GRADE', total, fiscalYear),
    made('ITA_STATUS', scores),
    made('ITA_WEAKEST', names, scores),
    made('ITA_CHECK', scores, total, fiscalYear, settings['published.level'] ?? ''),
    made('ITA_THAI', scores),
    made('ITA_NUMBER', words),
  ];
  if (!itemsAtZero) return ofScores;
  const ids: DataColumn = { heading: `ข้อ ${agency}`, format: 'text', cells: rules.oitItems.map(({ id }) => id) };
  const values: DataColumn = {
    heading: `คะแนนรายข้อ ${agency}`,
    format: 'score',
    cells: rules.oitItems.map(({ id }) => (itemsAtZero.includes(id) ? 0 : 100)),
  };
  return [...ofScores, made('ITA_OIT', ids, values, fiscalYear), made('ITA_GAIN', ids, values, fiscalYear)];
}

/** Results stand one below another, each with a row between, so that a table has the room to spill. */
export interface PlacedFormula extends FormulaCase {
  readonly formula: string;
  /** The cell of the formula, from 0. */
  readonly row: number;
  readonly column: number;
  readonly expected: CellBlock;
}

const HEADINGS = 1;
const WIDTH = 100;

/** `expected` in the order of the cases. */
export function scratchTab(tab: string, expected: readonly CellBlock[]): readonly [TabWrite, readonly PlacedFormula[]] {
  const cases = formulaCases();
  const columns = [
    ...new Map(cases.flatMap(({ args }) => args.filter(isColumn)).map((one) => [one.heading, one])).values(),
  ];
  const widest = Math.max(...expected.map((table) => table[0]?.length ?? 0));
  let next = HEADINGS;
  const placed = cases.map((one, index): PlacedFormula => {
    const table = expected[index] ?? [];
    const row = next;
    next += table.length + 1;
    return { ...one, formula: formulaOf(one, columns), row, column: columns.length, expected: table };
  });
  const results = Array.from({ length: widest }, (_, index) => `ผลลัพธ์ ${index + 1}`);
  const formulaAt = new Map(placed.map(({ row, formula }) => [row, formula]));
  const cells = Array.from(
    { length: Math.max(next, ...columns.map((one) => one.cells.length + HEADINGS)) },
    (_, row) =>
      row === 0
        ? [...columns.map(({ heading }) => heading), ...results]
        : [
            ...columns.map((one) => one.cells[row - HEADINGS] ?? ''),
            ...results.map((_, index) => (index === 0 ? (formulaAt.get(row) ?? '') : '')),
          ],
  );
  const layout = {
    columns: [
      ...columns.map(({ heading, format }): Column => ({ key: heading, heading, width: WIDTH, format })),
      ...results.map((heading): Column => ({ key: heading, heading, width: WIDTH, format: 'score' })),
    ],
  };
  return [{ kind: 'tab', tab, layout, cells, inBackground: true }, placed];
}

const isColumn = (arg: FormulaCase['args'][number]): arg is DataColumn => typeof arg === 'object';

function formulaOf({ name, args }: FormulaCase, columns: readonly DataColumn[]): string {
  const texts = args.map((arg) => {
    if (!isColumn(arg)) return typeof arg === 'number' ? String(arg) : `"${arg}"`;
    const letters = columnLetters(columns.findIndex(({ heading }) => heading === arg.heading) + 1);
    return `${letters}${HEADINGS + 1}:${letters}${HEADINGS + arg.cells.length}`;
  });
  return `=${name}(${texts.join(',')})`;
}

/** What stands where the result is expected. */
export const resultIn = (cells: CellBlock, { row, column, expected }: PlacedFormula): CellBlock =>
  expected.map((line, r) => line.map((_, c) => cells[row + r]?.[column + c] ?? ''));
