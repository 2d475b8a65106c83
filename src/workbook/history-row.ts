// A year's results as a row of `คะแนนย้อนหลัง`. What stands there already is what was published, and stays.
import { roundedHalfUp, type Score, UNITS_PER_POINT } from '../core/score.ts';
import { numberIn } from '../thai/number-in.ts';
import { type Cell, type CellBlock, cellName, isBlank, textOf } from './cell.ts';
import { HISTORY_TAB, type HistoryColumn, historyLayout, historyNumbers, newHistoryTab } from './history-tab.ts';
import type { KeptEdit } from './merge-tab.ts';
import { placeWrites } from './place-writes.ts';
import type { Problem } from './problem.ts';
import { findColumns } from './tab-layout.ts';
import { readTable } from './table-rows.ts';
import type { Write } from './write-plan.ts';

export interface YearResults {
  readonly fiscalYear: number;
  /** Indicators 1–10 in order. */
  readonly scores: readonly Score[];
  /** Points. */
  readonly total: number;
  /** Empty where it is not certain. */
  readonly level: string;
}

export interface ArchivedYear {
  readonly writes: readonly Write[];
  /** Cells of the year's row that say something else. */
  readonly differing: readonly KeptEdit[];
  readonly problems: readonly Problem[];
}

/** Undefined cells mean that the tab does not exist. A year that has a row gets its blanks filled and no second row. */
export function archiveYear(cells: CellBlock | undefined, results: YearResults): ArchivedYear {
  const values = valuesOf(results);
  if (!cells) {
    const tab = newHistoryTab();
    const row = historyLayout.columns.map(({ key }) => values[key]);
    return { writes: [{ ...tab, cells: [...tab.cells, row] }], differing: [], problems: [] };
  }
  const { columns, problems } = findColumns(HISTORY_TAB, historyLayout, cells);
  const { rows } = readTable(HISTORY_TAB, historyLayout, cells);
  const own = rows.find(({ text }) => numberIn(text('year')) === results.fiscalYear);
  const row = own?.row ?? cells.length + 1;
  const line: (Cell | undefined)[] = [];
  const formats: (typeof historyLayout.columns)[number]['format'][] = [];
  for (const { key, format } of historyLayout.columns) {
    const at = columns[key];
    if (at === undefined) continue;
    formats[at - 1] = format;
    if (!own || isBlank(own.cell(key))) line[at - 1] = values[key];
  }
  const wishes = Array.from({ length: row }, (_, index) => (index === row - 1 ? line : []));
  const differing = historyLayout.columns.flatMap(({ key }): readonly KeptEdit[] => {
    const text = own?.text(key) ?? '';
    const generated = textOf(values[key]);
    const same = text === '' || generated === '' || says(text) === says(generated);
    return same ? [] : [{ cell: cellName(HISTORY_TAB, row, columns[key] ?? 1), text, generated }];
  });
  return { writes: placeWrites(HISTORY_TAB, cells, wishes, formats), differing, problems };
}

const valuesOf = ({ fiscalYear, scores, total, level }: YearResults): Readonly<Record<HistoryColumn, Cell>> => ({
  year: fiscalYear,
  ...(Object.fromEntries(
    historyNumbers.map((number, index) => [number, (scores[index] ?? 0) / UNITS_PER_POINT]),
  ) as Record<(typeof historyNumbers)[number], Cell>),
  total,
  level,
});

/** Numbers are the same where they print the same. */
function says(text: string): string | number {
  const number = numberIn(text);
  return number === undefined ? text : roundedHalfUp(number);
}
