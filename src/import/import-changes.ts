// Where confirmed results go: scores of the assessed year into the input tabs, another year's into `คะแนนย้อนหลัง`.

import type { RuleSet } from '../core/rule-set.ts';
import { pointsOf, scoreOf } from '../core/score.ts';
import { eitScoreOf } from '../core/total.ts';
import { type Cell, type CellBlock, cellName, cellPlace, textOf } from '../workbook/cell.ts';
import type { CellChange } from '../workbook/changed-cells.ts';
import {
  HISTORY_TAB,
  type HistoryColumn,
  historyLayout,
  historyNumbers,
  readHistory,
} from '../workbook/history-tab.ts';
import { OIT_TAB, oitLayout, readOitItems } from '../workbook/oit-tab.ts';
import { QUESTION_TAB, questionLayout, readQuestions } from '../workbook/question-tab.ts';
import type { IndicatorScore } from '../workbook/score-tab.ts';
import type { SettingCells } from '../workbook/setting-cells.ts';
import { findColumns, type TabLayout } from '../workbook/tab-layout.ts';
import type { ConfirmedResults } from './confirm.ts';

/** What a score and the mean of its parts may differ by, in points: both are printed with two decimals. */
const ROUNDING = 0.01;

/** `hasFormula` tells a score cell that takes the mean of its parts, which is left to do so. */
export function scoreChanges(
  { scores, eitParts }: ConfirmedResults,
  indicators: readonly IndicatorScore[],
  hasFormula: (cell: string) => boolean,
): readonly CellChange[] {
  return indicators.flatMap(({ number, cell, partCells }, index): readonly CellChange[] => {
    const score = scores[index] ?? null;
    const { part1 = null, part2 = null } = eitParts.find(({ indicator }) => indicator === number) ?? {};
    const parts = partCells ? [scoreChange(partCells[0], part1), scoreChange(partCells[1], part2)].flat() : [];
    if (!partCells || part1 === null || part2 === null) return [...scoreChange(cell, score), ...parts];
    const mean = pointsOf(eitScoreOf(scoreOf(part1), scoreOf(part2)));
    const isMean = score === null || Math.abs(score - mean) <= ROUNDING;
    return isMean && hasFormula(cell) ? parts : [...scoreChange(cell, score ?? mean), ...parts];
  });
}

const scoreChange = (cell: string, points: number | null): readonly CellChange[] =>
  points === null ? [] : [{ cell, format: 'score', to: points }];

export const publishedChanges = ({ total, level }: ConfirmedResults, settings: SettingCells): readonly CellChange[] => [
  ...(total === null || !settings.place('published.total')
    ? []
    : [{ cell: settings.cell('published.total'), format: 'text' as const, to: total.toFixed(2) }]),
  ...(level === null || !settings.place('published.level')
    ? []
    : [{ cell: settings.cell('published.level'), format: 'text' as const, to: level }]),
];

export function questionChanges(
  { questions }: ConfirmedResults,
  rules: RuleSet,
  cells: CellBlock,
): readonly CellChange[] {
  const known = new Map(readQuestions(rules, cells).questions.map(({ id, cell }) => [id, cell]));
  const added = questions.filter(({ id }) => !known.has(id));
  return [
    ...questions.flatMap(({ id, score }) => scoreChange(known.get(id) ?? '', known.has(id) ? score : null)),
    ...rowsBelow(
      QUESTION_TAB,
      questionLayout,
      cells,
      added.map(({ id, indicator, score }) => ({ id, score, ...(indicator !== null && { indicator }) })),
    ),
  ];
}

export function itemChanges({ items }: ConfirmedResults, rules: RuleSet, cells: CellBlock): readonly CellChange[] {
  const known = new Map(readOitItems(rules, cells, { isOpen: true }).items.map(({ id, cell }) => [id, cell]));
  return [
    ...items.flatMap(({ id, score }) => scoreChange(known.get(id) ?? '', known.has(id) ? score : null)),
    ...rowsBelow(
      OIT_TAB,
      oitLayout([]),
      cells,
      items.filter(({ id }) => !known.has(id)),
    ),
  ];
}

/** The year's row, or a new one below the last. */
export function historyChanges(
  { scores, total, level }: ConfirmedResults,
  fiscalYear: number,
  cells: CellBlock,
): readonly CellChange[] {
  const year = readHistory(cells).years.find((candidate) => candidate.fiscalYear === fiscalYear);
  if (!year) {
    const fields: Partial<Record<HistoryColumn, Cell>> = { year: fiscalYear };
    historyNumbers.forEach((number, index) => {
      const score = scores[index];
      if (score !== null && score !== undefined) fields[number] = score;
    });
    if (total !== null) fields.total = total;
    if (level !== null) fields.level = level;
    return rowsBelow(HISTORY_TAB, historyLayout, cells, [fields]);
  }
  return [
    ...scores.flatMap((score, index) => scoreChange(year.scoreCell(index + 1), score)),
    ...scoreChange(year.totalCell, total),
    ...(level === null ? [] : [{ cell: year.levelCell, format: 'text' as const, to: level }]),
  ];
}

/** New rows below the last one, each field in the column of its heading; a field whose heading is missing is left out. */
function rowsBelow<Key extends string>(
  tab: string,
  layout: TabLayout<Key>,
  cells: CellBlock,
  rows: readonly Readonly<Partial<Record<Key, Cell>>>[],
): readonly CellChange[] {
  const { columns } = findColumns(tab, layout, cells);
  return rows.flatMap((fields, index) =>
    layout.columns.flatMap(({ key, format }): readonly CellChange[] => {
      const column = columns[key];
      const to = fields[key];
      if (column === undefined || to === undefined) return [];
      return [{ cell: cellName(tab, cells.length + 1 + index, column), format, to }];
    }),
  );
}

/** What the cells hold now, for the officer to see what would be replaced; blanks are no loss and left out. */
export function replacedBy(
  changes: readonly CellChange[],
  cellsOf: (tab: string) => CellBlock | undefined,
): readonly { readonly cell: string; readonly before: Cell; readonly after: Cell }[] {
  return changes.flatMap(({ cell, to }) => {
    const place = cellPlace(cell);
    const before = place && cellsOf(place.tab)?.[place.row - 1]?.[place.column - 1];
    if (before === undefined || before === '' || before === to) return [];
    return [{ cell, before: before instanceof Date ? textOf(before) : before, after: to }];
  });
}
