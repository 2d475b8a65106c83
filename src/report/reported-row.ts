// What an officer reported of a row: in the digits of tables, with the pictures that its cell names.
import { labelOf } from '../core/follow-up-status.ts';
import { pictureLinesIn } from '../workbook/picture-lines.ts';
import type { FollowUpData } from './follow-up-data.ts';
import { type Picture, pictureOf, type Room } from './picture.ts';
import type { Digits } from './section-digits.ts';

export interface ReportedRowModel {
  readonly มาตรการ: string;
  readonly วิธีการ: string;
  readonly ผู้รับผิดชอบ: string;
  readonly ระยะเวลา: string;
  readonly ผลการดำเนินการ: string;
  /** Empty where none is given. */
  readonly สถานะ: string;
  readonly หลักฐาน: string;
  /** From which year the row was carried over; empty where it was not. */
  readonly หมายเหตุ: string;
  readonly ภาพประกอบ: readonly { readonly ภาพ: Picture | ''; readonly คำบรรยาย: string }[];
}

/** In the column of results; two rows with a picture each share a page. */
const ROOM: Room = { width: 45, height: 34 };

/** A picture that could not be read leaves its caption. */
export function reportedRow(
  { status, text }: FollowUpData['rows'][number],
  { pictures }: Pick<FollowUpData, 'pictures'>,
  digits: Digits,
): ReportedRowModel {
  return {
    มาตรการ: digits(text('measures')),
    วิธีการ: digits(text('steps')),
    ผู้รับผิดชอบ: digits(text('owners')),
    ระยะเวลา: digits(text('period')),
    ผลการดำเนินการ: digits(text('result')),
    สถานะ: status === undefined ? '' : labelOf(status),
    หลักฐาน: digits(text('evidence')),
    หมายเหตุ: digits(text('summary')),
    ภาพประกอบ: pictureLinesIn(text('pictures')).map(({ id, caption }) => ({
      ภาพ: id === undefined ? '' : pictureOf(pictures?.get(id), ROOM, caption),
      คำบรรยาย: digits(caption),
    })),
  };
}
