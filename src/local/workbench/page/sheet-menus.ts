// What can be done with the selected cells, rows and columns: the entries of the menu bar and of the menu over the grid.
import { columnName, type Rect, rectName } from '../../a1-notation.ts';
import type { Axis } from '../../formula-references.ts';
import type { Action, Deed, WorkbenchView } from '../exchange.ts';
import { askText } from './ask.ts';
import type { MenuEntry } from './menu.ts';

export interface Desk {
  readonly view: WorkbenchView;
  readonly selection: Rect;
  readonly perform: (action: Action) => void;
}

export const editEntries = ({ view, selection, perform }: Desk): readonly MenuEntry[] => [
  { caption: 'เลิกทำ', keys: 'Ctrl+Z', isOff: !view.canUndo, act: () => perform({ do: 'undo' }) },
  { caption: 'ทำซ้ำ', keys: 'Ctrl+Y', isOff: !view.canRedo, act: () => perform({ do: 'redo' }) },
  'line',
  {
    caption: 'ล้างค่าในช่องที่เลือก',
    keys: 'Delete',
    act: () => perform({ do: 'clear', sheet: view.sheet.name, cells: rectName(selection) }),
  },
  ...linesOf(selection).map(({ axis, at, count, name }) => ({
    caption: `ลบ${name}`,
    act: () => perform({ do: 'delete', sheet: view.sheet.name, axis, at, count }),
  })),
];

export const insertEntries = (desk: Desk): readonly MenuEntry[] => [
  ...linesOf(desk.selection).flatMap(({ axis, at, count, name, before, after }) => {
    const insert = (place: number) =>
      desk.perform({ do: 'insert', sheet: desk.view.sheet.name, axis, at: place, count });
    return [
      { caption: `แทรก${before}${name}`, act: () => insert(at) },
      { caption: `แทรก${after}${name}`, act: () => insert(at + count) },
    ];
  }),
  'line',
  { caption: 'โน้ตของช่อง', act: () => void writeNote(desk) },
  { caption: 'แท็บใหม่', act: () => desk.perform({ do: 'add-tab' }) },
];

export const viewEntries = ({ view: { sheet }, selection, perform }: Desk): readonly MenuEntry[] => [
  ...linesOf(selection).map(({ axis, at, count, name }) => ({
    caption: `ซ่อน${name}`,
    act: () => perform({ do: 'hide', sheet: sheet.name, axis, at, count }),
  })),
  'line',
  ...(['row', 'column'] as const).map((axis) => {
    const hidden = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
    const [at = 1] = hidden;
    const count = (hidden.at(-1) ?? at) - at + 1;
    return {
      caption: `แสดง${lineWords[axis].word}ที่ซ่อนทั้งหมด (${hidden.length})`,
      isOff: hidden.length === 0,
      act: () => perform({ do: 'unhide', sheet: sheet.name, axis, at, count }),
    };
  }),
];

/** Sorts the selected rows, or where only one is selected, all below the frozen ones. */
export function dataEntries({ view: { sheet }, selection, perform }: Desk): readonly MenuEntry[] {
  const all = {
    row: sheet.frozenRows + 1,
    column: 1,
    rows: Math.max(1, sheet.cells.length - sheet.frozenRows),
    columns: Math.max(1, ...sheet.cells.map((row) => row.length)),
  };
  const cells = rectName(selection.rows > 1 ? selection : all);
  const { column } = selection;
  return ([true, false] as const).map((ascending) => ({
    caption: `จัดเรียง ${cells} ตามคอลัมน์ ${columnName(column)} (${ascending ? 'น้อยไปมาก' : 'มากไปน้อย'})`,
    act: () => perform({ do: 'sort', sheet: sheet.name, cells, column, ascending } satisfies Deed),
  }));
}

export const cellEntries = (desk: Desk): readonly MenuEntry[] => [
  ...editEntries(desk),
  'line',
  ...insertEntries(desk).slice(0, -1),
  'line',
  ...dataEntries(desk),
];

async function writeNote({ view: { sheet }, selection, perform }: Desk): Promise<void> {
  const { row, column } = selection;
  const cells = rectName({ row, column, rows: 1, columns: 1 });
  const question = { title: 'โน้ตของช่อง', text: `โน้ตของ ${sheet.name}!${cells}`, button: 'บันทึกโน้ต' };
  const note = await askText(question, sheet.cells[row - 1]?.[column - 1]?.note ?? '', true);
  if (note !== undefined) perform({ do: 'note', sheet: sheet.name, cells, note });
}

const lineWords = {
  row: { word: 'แถว', before: 'เหนือ', after: 'ใต้' },
  column: { word: 'คอลัมน์', before: 'ทางซ้ายของ', after: 'ทางขวาของ' },
} as const;

interface SelectedLines {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
  /** `แถว 3–5` */
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

function linesOf({ row, column, rows, columns }: Rect): readonly SelectedLines[] {
  const named = (axis: Axis, at: number, count: number, label: (at: number) => string): SelectedLines => {
    const { word, before, after } = lineWords[axis];
    const name = `${word} ${label(at)}${count > 1 ? `–${label(at + count - 1)}` : ''}`;
    return { axis, at, count, name, before, after };
  };
  return [named('row', row, rows, String), named('column', column, columns, columnName)];
}
