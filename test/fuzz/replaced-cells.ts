// The cells in which a method replaces what was typed, because that is what it is asked for: each by the row that names it and
// the heading above it. Whatever stands in any other cell has to stay.
import { entryIdIn } from '../../src/core/entry-print.ts';
import { ruleSetOf } from '../../src/core/rule-sets/shipped.ts';
import { type Cell, type CellBlock, cellName } from '../../src/workbook/cell.ts';
import { allColumns } from '../../src/workbook/generated-tab.ts';
import { HISTORY_TAB, readHistory } from '../../src/workbook/history-tab.ts';
import { LIBRARY_TAB, libraryLayout, libraryRowId } from '../../src/workbook/library-tab.ts';
import { OIT_TAB, readOitItems } from '../../src/workbook/oit-tab.ts';
import { readRowBase } from '../../src/workbook/row-base.ts';
import { SCORE_TAB } from '../../src/workbook/score-layout.ts';
import { readScores } from '../../src/workbook/score-tab.ts';
import { readSettingCells } from '../../src/workbook/setting-cells.ts';
import type { SettingKey } from '../../src/workbook/setting-declaration.ts';
import { SETTINGS_TAB } from '../../src/workbook/settings-tab.ts';
import { findColumns } from '../../src/workbook/tab-layout.ts';
import { readTable } from '../../src/workbook/table-rows.ts';

const YEAR = 2565;

/** Names of cells such as `ตั้งค่า!B5`, of a tab with these cells. */
export interface Replaced {
  readonly tab: string;
  readonly cellsIn: (cells: CellBlock) => readonly string[];
}

export const settingValues = (...keys: readonly SettingKey[]): Replaced => ({
  tab: SETTINGS_TAB,
  cellsIn: (cells) => {
    const settings = readSettingCells(cells);
    return keys.filter((key) => settings.place(key)).map(settings.cell);
  },
});

export const indicatorScores = (...numbers: readonly number[]): Replaced => ({
  tab: SCORE_TAB,
  cellsIn: (cells) =>
    readScores(rules(), cells).indicators.flatMap(({ number, cell }) => (numbers.includes(number) ? [cell] : [])),
});

export const itemScore = (item: string): Replaced => ({
  tab: OIT_TAB,
  cellsIn: (cells) =>
    readOitItems(rules(), cells, { isOpen: true }).items.flatMap(({ id, cell }) => (id === item ? [cell] : [])),
});

/** Of the year's first row. */
export const historyScores = (...numbers: readonly number[]): Replaced => ({
  tab: HISTORY_TAB,
  cellsIn: (cells) => {
    const year = readHistory(cells).years.find(({ fiscalYear }) => fiscalYear === YEAR);
    return year ? [...numbers.map(year.scoreCell), year.totalCell] : [];
  },
});

/** What was generated into each row that says it is the entry's: its texts, and what goes with them. */
export const libraryTextsOf = (entry: string): Replaced => ({
  tab: LIBRARY_TAB,
  cellsIn: (cells) => {
    const layout = { columns: allColumns(libraryLayout) };
    const { columns } = findColumns(LIBRARY_TAB, layout, cells);
    const rows = readTable(LIBRARY_TAB, layout, cells).rows.filter(
      ({ text, cell }) =>
        entryIdIn(text('scheme'), text('item')) === entry ||
        [text('#id'), readRowBase(cell('#base'))?.id].includes(libraryRowId(entry)),
    );
    const keys = libraryLayout.columns.flatMap(({ key }) => (columns[key] === undefined ? [] : [key]));
    return rows.flatMap(({ place }) => keys.map(place));
  },
});

const hidden: readonly Cell[] = ['#id', '#base'];

/** The hidden columns by which a generated tab knows its rows are the add-on's own: it writes them again. */
export const bookkeepingIn = (tab: string, cells: CellBlock): readonly string[] =>
  (cells[0] ?? []).flatMap((heading, at) =>
    hidden.includes(heading) ? cells.slice(1).map((_, index) => cellName(tab, index + 2, at + 1)) : [],
  );

function rules() {
  const shipped = ruleSetOf(YEAR);
  if (!shipped) throw new Error(`no rules for ${YEAR}`);
  return shipped;
}
