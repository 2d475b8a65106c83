// Reads the pictures that a report prints, one call for each, and says which of them cannot be printed.
import { pictureSizeOf } from '../report/picture-size.ts';
import type { PictureBytes } from '../report/report-data.ts';
import type { Problem } from '../workbook/problem.ts';
import type { Pictures } from './ports.ts';

/** A picture's id in Drive, and the cell that names it. */
export interface NamedPicture {
  readonly id: string;
  readonly cell: string;
}

export interface ReportPictures {
  readonly pictures: PictureBytes;
  readonly problems: readonly Problem[];
}

/** A picture that several cells name is read once. */
export function readReportPictures(port: Pictures, named: readonly NamedPicture[]): ReportPictures {
  const pictures = new Map<string, Uint8Array>();
  const unread = new Set<string>();
  for (const { id } of named) {
    if (pictures.has(id) || unread.has(id)) continue;
    const bytes = port.read(id);
    if (bytes && pictureSizeOf(bytes)) pictures.set(id, bytes);
    else unread.add(id);
  }
  return { pictures, problems: named.filter(({ id }) => unread.has(id)).map(unreadable) };
}

const unreadable = ({ cell }: NamedPicture): Problem => ({
  severity: 'warning',
  message: 'ภาพในช่องนี้เปิดไม่ได้จากบัญชีที่ใช้อยู่ หรือไม่ใช่ไฟล์ JPEG, PNG หรือ GIF รายงานจึงเว้นที่ของภาพไว้',
  cell,
  remedy: 'ให้ผู้ที่เพิ่มภาพเป็นผู้จัดทำรายงาน หรือเพิ่มภาพใหม่จากหน้าภาพประกอบของแถบด้านข้าง',
});
