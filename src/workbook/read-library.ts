// Reads `คลังข้อเสนอแนะ` into what its rows say of which entry. What cannot be used is a finding at its cell, and what was
// shipped stands in its place.
import { printedEntryId } from '../core/entry-print.ts';
import type { LibraryEntry } from '../core/library-entry.ts';
import { type TagFault, tagFaultIn } from '../core/library-terms.ts';
import type { LibraryRow } from '../core/library-with.ts';
import { type CellBlock, cellName, textOf } from './cell.ts';
import { type ReadTab, readGeneratedTab, type SheetRow } from './generated-tab.ts';
import {
  entryIdOf,
  isSilent,
  LIBRARY_TAB,
  type LibraryColumn,
  type LibraryText,
  libraryLayout,
  libraryTexts,
  visibleId,
} from './library-tab.ts';
import { readLines } from './numbered-lines.ts';
import type { Problem } from './problem.ts';

export interface ReadLibrary {
  readonly rows: readonly LibraryRow[];
  /** Where the `ข้อ` of each of them stands, by id. */
  readonly places: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  readonly read: ReadTab<LibraryColumn>;
}

/**
 * A blank cell says nothing, nor does one that shows the indicator's text. Neither does one with a tag that has no term,
 * so that no brace is ever printed: such a cell is a warning. A row that names no item is a warning and left out; of two rows of one item the first that says
 * something counts. Nothing is read where a heading is missing.
 */
export function readLibrary(cells: CellBlock): ReadLibrary {
  const read = readGeneratedTab(LIBRARY_TAB, libraryLayout, cells);
  const problems: Problem[] = [...read.problems];
  const placeOf = (row: SheetRow<LibraryColumn>, key: LibraryColumn): string =>
    cellName(LIBRARY_TAB, row.row, read.columns[key] ?? 1);
  const readable = problems.length === 0 ? read.rows : [];
  const named = readable.flatMap((row) => {
    const id = entryIdOf(row);
    const cell = placeOf(row, 'item');
    if (visibleId(row.fields) === undefined && !isUnnamed(row)) problems.push(unknownItem(row, id, cell));
    return id === undefined ? [] : [{ id, row, cell }];
  });
  const places = new Map<string, string>();
  const speaks = ({ row }: (typeof named)[number]): boolean => libraryTexts.some((key) => !isSilent(row, key));
  const silent = named.filter((each) => !speaks(each));
  const rows = [...named.filter(speaks), ...silent].flatMap((each): readonly LibraryRow[] => {
    const { id, row, cell } = each;
    const earlier = places.get(id);
    if (earlier !== undefined) {
      if (speaks(each)) problems.push(twice(id, earlier, cell));
      return [];
    }
    places.set(id, cell);
    const said = libraryTexts.filter((key) => {
      const fault = tagFaultIn(textOf(row.fields[key]));
      if (fault) problems.push(unknownTag(fault, placeOf(row, key)));
      return !fault && !isSilent(row, key);
    });
    return [{ id, ...fieldsOf(row, said) }];
  });
  return { rows, places, problems, read };
}

/** A row made for an entry whose own name was cleared goes on as that entry. */
const isUnnamed = ({ id, fields }: SheetRow<LibraryColumn>): boolean =>
  id !== '' && textOf(fields.scheme) === '' && textOf(fields.item) === '';

function fieldsOf({ fields }: SheetRow<LibraryColumn>, keys: readonly LibraryText[]): Partial<LibraryEntry> {
  const texts = keys.map((key) => {
    const text = textOf(fields[key]);
    return [key, key === 'issue' || key === 'suggestion' ? text : readLines(text)] as const;
  });
  return Object.fromEntries(texts);
}

const shown = (id: string): string => {
  const { scheme, item } = printedEntryId(id);
  return `${item} (${scheme})`;
};

const unknownItem = (
  { fields: { scheme, item } }: SheetRow<LibraryColumn>,
  id: string | undefined,
  cell: string,
): Problem => ({
  severity: 'warning',
  message: `ไม่รู้จักข้อ "${textOf(item)}" ของชุดเกณฑ์ "${textOf(scheme)}" ${id === undefined ? 'จึงยังไม่ใช้ข้อความของแถวนี้' : `จึงใช้ข้อความของแถวนี้กับ ${shown(id)} ตามเดิม`}`,
  cell,
  remedy: 'พิมพ์ปีในช่อง ชุดเกณฑ์ และเลขข้อในช่อง ข้อ เช่น 2567 กับ i3 หรือ ทุกปี กับ ตัวชี้วัดที่ 4',
});

const twice = (id: string, earlier: string, cell: string): Problem => ({
  severity: 'warning',
  message: `${shown(id)} ปรากฏสองแถว คือที่ ${earlier} และ ${cell}`,
  cell,
  remedy: `ลบแถวที่ซ้ำออกให้เหลือแถวเดียว ระหว่างนี้ใช้ข้อความของแถวแรกที่ ${earlier}`,
});

const unknownTag = ({ tag, nearest }: TagFault, cell: string): Problem => ({
  severity: 'warning',
  message: `ข้อความมีแท็ก ${tag} ที่ไม่รู้จัก จึงยังไม่ใช้ข้อความในช่องนี้ และใช้ข้อความตั้งต้นแทน`,
  cell,
  remedy: nearest === undefined ? `ลบ ${tag} ออก หรือพิมพ์คำที่ต้องการแทน` : `แก้เป็น ${nearest} หรือพิมพ์คำที่ต้องการแทน`,
});
