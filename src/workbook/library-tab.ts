// `คลังข้อเสนอแนะ`: entries of the library as rows ⇄ records. The row says by its own cells whose text it is, so that a row
// of the officer's own needs nothing hidden; tags stay in braces, so that one text serves every year.
import { entryIdIn, printedEntryId } from '../core/entry-print.ts';
import type { LibraryEntry } from '../core/library-entry.ts';
import { type TagFault, tagFaultIn } from '../core/library-terms.ts';
import type { LibraryRow } from '../core/library-with.ts';
import { type CellBlock, cellName, textOf } from './cell.ts';
import { type GeneratedRow, type ReadTab, readGeneratedTab, type SheetRow } from './generated-tab.ts';
import { readLines, writeLines } from './numbered-lines.ts';
import type { Problem } from './problem.ts';
import type { TabLayout } from './tab-layout.ts';

export const LIBRARY_TAB = 'คลังข้อเสนอแนะ';

export const textStatuses = { shipped: 'ข้อความตั้งต้น', edited: 'แก้ไขแล้ว', accepted: 'รับรองแล้ว' } as const;
export type TextStatus = (typeof textStatuses)[keyof typeof textStatuses];

const allStatuses: readonly string[] = Object.values(textStatuses);

export type LibraryText = 'issue' | 'suggestion' | 'measures' | 'steps' | 'monitoring';
export type LibraryColumn = 'scheme' | 'item' | LibraryText | 'status';

export const libraryLayout: TabLayout<LibraryColumn> = {
  columns: [
    { key: 'scheme', heading: 'ชุดเกณฑ์', width: 60, format: 'text' },
    { key: 'item', heading: 'ข้อ', width: 80, format: 'text' },
    { key: 'issue', heading: 'ประเด็น', width: 190, format: 'text' },
    { key: 'suggestion', heading: 'ข้อเสนอแนะ', width: 230, format: 'text' },
    { key: 'measures', heading: 'มาตรการ', width: 170, format: 'text' },
    { key: 'steps', heading: 'วิธีดำเนินการ', width: 330, format: 'text' },
    { key: 'monitoring', heading: 'การติดตาม', width: 210, format: 'text' },
    {
      key: 'status',
      heading: 'สถานะข้อความ',
      width: 90,
      format: 'text',
      optional: true,
      choices: { values: allStatuses, strict: true },
    },
  ],
  note: 'แก้ข้อความได้ทุกช่อง การวิเคราะห์และแผนจะใช้ข้อความตามที่แก้ เพิ่มข้อใหม่ได้ที่แถวล่าง หากเห็นชอบข้อความใด เลือก รับรองแล้ว คำในวงเล็บปีกกา เช่น {หน่วยงาน} จะเปลี่ยนเป็นคำของหน่วยงานเอง',
};

/** The columns that hold the texts of an entry. */
export const libraryTexts: readonly LibraryText[] = ['issue', 'suggestion', 'measures', 'steps', 'monitoring'];

const OF_LIBRARY = 'library/';

/** The hidden id of an entry's row: another than that of a weak point of the same item, so that neither is taken for the other. */
export const libraryRowId = (entryId: string): string => `${OF_LIBRARY}${entryId}`;

/** The entry of a row's hidden id; undefined for the id of any other record. */
export const entryOfRowId = (id: string): string | undefined =>
  id.startsWith(OF_LIBRARY) ? id.slice(OF_LIBRARY.length) : undefined;

/** An entry as its row, with a status. Owners are not shown: they stay with the entry. */
export const rowOfEntry = (entry: LibraryEntry, status: TextStatus): GeneratedRow<LibraryColumn> => ({
  id: libraryRowId(entry.id),
  fields: {
    ...printedEntryId(entry.id),
    issue: entry.issue,
    suggestion: entry.suggestion,
    measures: writeLines(entry.measures),
    steps: writeLines(entry.steps),
    monitoring: writeLines(entry.monitoring),
    status,
  },
  unseen: {},
});

const visibleId = ({ scheme, item }: SheetRow<LibraryColumn>['fields']): string | undefined =>
  entryIdIn(textOf(scheme), textOf(item));

/** What the visible cells say, else what the row was made for; undefined where neither says it. */
export const entryIdOf = ({ fields, id }: SheetRow<LibraryColumn>): string | undefined =>
  visibleId(fields) ?? entryOfRowId(id);

export interface ReadLibrary {
  readonly rows: readonly LibraryRow[];
  /** Where the `ข้อ` of each of them stands, by id. */
  readonly places: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  readonly read: ReadTab<LibraryColumn>;
}

/**
 * A blank cell says nothing, and neither does one with a tag that has no term, so that no brace is ever printed: such a
 * cell is a warning. A row that names no item is a warning and left out; of two rows of one item the first counts.
 * Nothing is read where a heading is missing.
 */
export function readLibrary(cells: CellBlock): ReadLibrary {
  const read = readGeneratedTab(LIBRARY_TAB, libraryLayout, cells);
  const problems: Problem[] = [...read.problems];
  const places = new Map<string, string>();
  const readable = problems.length === 0 ? read.rows : [];
  const rows = readable.flatMap((row): readonly LibraryRow[] => {
    const place = (key: LibraryColumn): string => cellName(LIBRARY_TAB, row.row, read.columns[key] ?? 1);
    const id = entryIdOf(row);
    if (visibleId(row.fields) === undefined && !isUnnamed(row)) problems.push(unknownItem(row, id, place('item')));
    if (id === undefined) return [];
    const earlier = places.get(id);
    if (earlier !== undefined) {
      problems.push(twice(id, earlier, place('item')));
      return [];
    }
    places.set(id, place('item'));
    const said = libraryTexts.filter((key) => {
      const fault = tagFaultIn(textOf(row.fields[key]));
      if (fault) problems.push(unknownTag(fault, place(key)));
      return !fault && textOf(row.fields[key]) !== '';
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

/** Chosen by the officer, and kept as chosen. */
export const isAccepted = ({ fields }: SheetRow<LibraryColumn>): boolean =>
  textOf(fields.status) === textStatuses.accepted;

/** Whether the status is one of ours, which follows the texts; any other text is the officer's. */
export const hasOurStatus = ({ fields }: SheetRow<LibraryColumn>): boolean =>
  ['', ...allStatuses].includes(textOf(fields.status));
