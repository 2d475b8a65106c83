// A picture for a row of the follow-up: put into the add-on's own Drive folder, and its caption and link into the row's cell.
// Uploaded last before the write, so that a row that cannot take it costs no upload.
import { textOf } from '../workbook/cell.ts';
import { type FollowUpRow, readFollowUp } from '../workbook/follow-up-tab.ts';
import { captionOf, pictureLinesIn, pictureUrl, withPicture } from '../workbook/picture-lines.ts';
import { readSettings } from '../workbook/read-settings.ts';
import { SETTINGS_TAB } from '../workbook/settings-tab.ts';
import { type FollowUpTab, followUpTabIn } from './follow-up-summary.ts';
import type { PictureType, World } from './ports.ts';
import { Refusal } from './refusal.ts';
import { runCommand } from './run-command.ts';

export interface Picture {
  readonly caption: string;
  readonly url: string;
}

/** A row of the follow-up to which pictures may be added. */
export interface PicturedStep {
  /** The row's hidden id. */
  readonly step: string;
  /** What is done in it: its way of working or else its measure. */
  readonly text: string;
  readonly cell: string;
  readonly pictures: readonly Picture[];
}

export interface PictureParams {
  readonly step: string;
  /** Of the file that the officer chose. */
  readonly name: string;
  /** A JPEG or PNG. */
  readonly base64: string;
  readonly caption: string;
}

/** Rows in use, in the order of the tab. Rows added by hand have no id and are left out. Throws a Refusal without a follow-up. */
export function readPictures(world: World): { readonly tab: string; readonly steps: readonly PicturedStep[] } {
  const { tab, cells } = followUpOf(world);
  const steps = readFollowUp(tab, cells).rows.flatMap(({ id, text, place }): readonly PicturedStep[] =>
    id === '' ? [] : [{ ...stepOf({ id, text, place }), pictures: picturesIn(text('pictures')) }],
  );
  return { tab, steps };
}

/** Throws a Refusal where the row is gone, the column is missing, or the file is no picture. */
export const addPicture = (world: World, { step, name, base64, caption }: PictureParams): PicturedStep =>
  runCommand(world, 'เพิ่มภาพประกอบ', () => {
    const type = pictureTypeOf(base64);
    if (captionOf(caption) === '')
      throw new Refusal('bad-input', 'ยังไม่มีคำบรรยายภาพ กรุณาพิมพ์คำบรรยายสั้น ๆ เช่น ประชุมชี้แจงเจ้าหน้าที่');
    const { tab, cells } = followUpOf(world);
    const { rows, columns } = readFollowUp(tab, cells);
    const row = rows.find(({ id }) => id === step);
    if (!row) throw new Refusal('no-such-rows', `ไม่พบแถวที่เลือกในแท็บ ${tab} กรุณาเปิดหน้าภาพประกอบใหม่ แล้วเลือกแถวอีกครั้ง`);
    if (columns.pictures === undefined)
      throw new Refusal('bad-input', `ไม่พบหัวคอลัมน์ "ภาพประกอบ" ในแท็บ ${tab} กรุณาพิมพ์หัวคอลัมน์กลับลงในแถวที่ 1`);
    const place = { row: row.row, column: columns.pictures };
    const before = cells[place.row - 1]?.[place.column - 1] ?? '';
    const id = world.pictures.keep(`${captionOf(caption)} (${name})`, type, base64);
    const after = withPicture(textOf(before), { id, caption });
    return {
      file: id,
      value: { ...stepOf(row), pictures: picturesIn(after) },
      writes: [{ kind: 'cells', tab, ...place, formats: ['text'], before: [[before]], after: [[after]] }],
    };
  });

const picturesIn = (text: string): readonly Picture[] =>
  pictureLinesIn(text).flatMap(({ id, caption }) => (id === undefined ? [] : [{ caption, url: pictureUrl(id) }]));

const stepOf = ({ id, text, place }: Pick<FollowUpRow, 'id' | 'text' | 'place'>): Omit<PicturedStep, 'pictures'> => ({
  step: id,
  text: text('steps') || text('measures'),
  cell: place('pictures'),
});

function followUpOf({ book }: World): FollowUpTab {
  const cells = book.readTab(SETTINGS_TAB);
  const { settings } = cells ? readSettings(cells) : { settings: undefined };
  const found = settings && followUpTabIn(book, settings);
  if (found) return found;
  throw new Refusal('not-set-up', 'ยังไม่มีแท็บติดตามผล กรุณากด จัดทำแบบติดตามผล ก่อนเพิ่มภาพประกอบ');
}

/** How the base64 of each kind of picture begins: the first bytes of such a file. */
const beginnings: readonly (readonly [string, PictureType])[] = [
  ['/9j/', 'image/jpeg'],
  ['iVBORw0KGgo', 'image/png'],
];

function pictureTypeOf(base64: string): PictureType {
  const type = beginnings.find(([beginning]) => base64.startsWith(beginning))?.[1];
  if (type && /^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return type;
  throw new Refusal('bad-input', 'ไฟล์ที่เลือกไม่ใช่ภาพ JPEG หรือ PNG กรุณาเลือกไฟล์ภาพอื่น');
}
