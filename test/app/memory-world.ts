// A workbook in memory as commands see it, with the memory of which cells were typed by hand: for histories too many to
// be played in the local host. Names that commands give tabs, and their order of steps, are those of the real one.
import type { Book, Storage, World } from '../../src/app/ports.ts';
import type { Cell, CellBlock } from '../../src/workbook/cell.ts';
import { STORAGE_TAB } from '../../src/workbook/journal.ts';
import { BLANK, formulasOf, type Sheet, squared, valuesOf } from './edited-sheet.ts';

interface Tab {
  readonly sheet: Sheet;
  readonly isHidden: boolean;
  /** On the first heading. */
  readonly note?: string | undefined;
}

/** Tabs by name; a copy of the map is a copy of the workbook, because sheets are never changed in place. */
export type Tabs = Map<string, Tab>;

const untold = (): never => {
  throw new Error('not a call of these histories');
};

const madeOf = (cells: CellBlock): Sheet =>
  squared(cells.map((row) => row.map((value) => ({ ...BLANK, value, made: value }))));

function withCells(sheet: Sheet, row: number, column: number, cells: readonly (readonly Cell[])[]): Sheet {
  const rows = sheet.map((line) => [...line]);
  cells.forEach((line, r) => {
    while (rows.length < row + r) rows.push([]);
    const target = rows[row - 1 + r] ?? [];
    line.forEach((value, c) => {
      while (target.length < column + c) target.push(BLANK);
      target[column - 1 + c] = { ...BLANK, value, made: value };
    });
  });
  return squared(rows);
}

export function memoryWorld(tabs: Tabs): World {
  const tabNamed = (name: string): Tab => {
    const tab = tabs.get(name);
    if (!tab) throw new Error(`no tab ${name}`);
    return tab;
  };
  const book: Book = {
    readTab: (name) => {
      const tab = tabs.get(name);
      return tab && valuesOf(tab.sheet);
    },
    readFormulas: (name) => formulasOf(tabNamed(name).sheet),
    readNotes: (name) => {
      const { sheet, note = '' } = tabNamed(name);
      return sheet.map((row, r) => row.map((_, c) => (r === 0 && c === 0 ? note : '')));
    },
    countCharts: () => 0,
    tabNames: () => [...tabs.keys()],
    nameNow: () => undefined,
    writeCells: ({ tab, row, column, after }) => {
      const { sheet, ...look } = tabNamed(tab);
      tabs.set(tab, { ...look, sheet: withCells(sheet, row, column, after) });
    },
    buildTab: ({ cells, layout: { note } }, name) => {
      tabs.set(name, { sheet: madeOf(cells), isHidden: false, note });
    },
    renameTab: (from, to) => {
      if (tabs.has(to)) throw new Error(`${to} exists`);
      const tab = tabNamed(from);
      tabs.delete(from);
      tabs.set(to, tab);
    },
    hideTab: (name) => {
      tabs.set(name, { ...tabNamed(name), isHidden: true });
    },
    showTab: (name) => {
      tabs.set(name, { ...tabNamed(name), isHidden: false });
    },
    deleteTab: (name) => {
      tabNamed(name);
      tabs.delete(name);
    },
    checkEditable: () => {},
    flush: () => {},
    showCell: untold,
  };
  const storage: Storage = {
    read: () => book.readTab(STORAGE_TAB),
    writeRow: (row, cells, whenNew) => {
      const { sheet } = tabs.get(STORAGE_TAB) ?? { sheet: madeOf(whenNew) };
      tabs.set(STORAGE_TAB, { sheet: withCells(sheet, row, 1, [cells]), isHidden: true });
    },
    writeCell: (row, column, text) => {
      tabs.set(STORAGE_TAB, { sheet: withCells(tabNamed(STORAGE_TAB).sheet, row, column, [[text]]), isHidden: true });
    },
  };
  return {
    book,
    storage,
    documents: { create: untold, discard: untold },
    pictures: { keep: untold, read: untold },
    editedDocuments: { find: untold, download: untold },
    templates: {
      read: untold,
      fill: untold,
      textOf: untold,
      wordFile: untold,
      open: untold,
      encoded: untold,
      decoded: untold,
    },
    library: { entries: untold },
    clock: { now: untold, pause: untold },
    isExplained: () => false,
    lock: { hold: (work) => work(), isTaken: untold },
    version: '0',
    selfTestExpected: { formulas: [], plan: '', reports: [] },
  };
}
