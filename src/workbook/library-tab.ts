// `คลังข้อเสนอแนะ`: entries of the library as rows. The row says by its own cells whose text it is, so that a row
// of the officer's own needs nothing hidden; tags stay in braces, so that one text serves every year.
import { entryIdIn, printedEntryId } from '../core/entry-print.ts';
import type { LibraryEntry } from '../core/library-entry.ts';
import { textOf } from './cell.ts';
import type { GeneratedRow, SheetRow } from './generated-tab.ts';
import { writeLines } from './numbered-lines.ts';
import { isAsGenerated } from './row-base.ts';
import type { TabLayout } from './tab-layout.ts';

export const LIBRARY_TAB = 'คลังข้อเสนอแนะ';

export const textStatuses = {
  shipped: 'ข้อความตั้งต้น',
  edited: 'แก้ไขแล้ว',
  accepted: 'รับรองแล้ว',
  /** The entry says nothing of its own but what that of its indicator says. */
  indicators: 'ใช้ข้อความของตัวชี้วัด',
} as const;
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

/** The entry that the visible cells name. */
export const visibleId = ({ scheme, item }: SheetRow<LibraryColumn>['fields']): string | undefined =>
  entryIdIn(textOf(scheme), textOf(item));

/** What the visible cells say, else what the row was made for; undefined where neither says it. */
export const entryIdOf = ({ fields, id }: SheetRow<LibraryColumn>): string | undefined =>
  visibleId(fields) ?? entryOfRowId(id);

/**
 * Whether a cell says nothing of its own: a blank one, and one that shows the text of the indicator, as generated, in a row
 * of an item without words.
 */
export const isSilent = ({ fields, base }: SheetRow<LibraryColumn>, key: LibraryText): boolean =>
  textOf(fields[key]) === '' ||
  (textOf(fields.status) === textStatuses.indicators && isAsGenerated(base, key, fields[key]));

/** Chosen by the officer, and kept as chosen. */
export const isAccepted = ({ fields }: SheetRow<LibraryColumn>): boolean =>
  textOf(fields.status) === textStatuses.accepted;

/** Whether the status is one of ours, which follows the texts; any other text is the officer's. */
export const hasOurStatus = ({ fields }: SheetRow<LibraryColumn>): boolean =>
  ['', ...allStatuses].includes(textOf(fields.status));
