// The sentences of conflicts: what is printed in two ways, where, what speaks for which value, and what to do.

import type { ConflictValue } from './imported-results.ts';

/** The word for a place: a text has lines, a block of cells rows. */
export type Place = 'บรรทัดที่' | 'แถวที่';

/** More values than these are counted, not listed. */
const MOST_LISTED = 4;

export const printed = (value: number | string): string => (typeof value === 'number' ? value.toFixed(2) : value);

const listed = (values: readonly ConflictValue[], place: Place): string => {
  const shown = values.slice(0, MOST_LISTED).map(({ value, line }) => `${printed(value)} (${place} ${line})`);
  const rest = values.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} และอีก ${rest} ค่า` : shown.join(' และ ');
};

/** Several values for one quantity; `reason` says what speaks for one of them. */
export const severalValues = (what: string, values: readonly ConflictValue[], place: Place, reason: string): string =>
  `${what}พิมพ์ไว้ไม่ตรงกัน คือ ${listed(values, place)} ${reason}กรุณาตรวจกับต้นฉบับหรือระบบ ITAS แล้วเลือกค่าที่ถูกต้อง`;

/** What the published total says of several values of an indicator. */
export function reasonOf(values: readonly ConflictValue[], total: number | null): string {
  const [first] = values;
  if (!first || total === null || first.standing === 'possible') return '';
  return first.standing === 'certain'
    ? `มีเพียงค่า ${printed(first.value)} ที่คำนวณได้ตรงกับคะแนนภาพรวม ${printed(total)} `
    : `ค่า ${printed(first.value)} ใกล้เคียงคะแนนภาพรวม ${printed(total)} ที่สุด แต่ยังตัดค่าอื่นออกไม่ได้ `;
}

/** A total that the ten scores do not give. */
export const totalDiffers = (total: ConflictValue, computed: number, place: Place): string =>
  `คะแนนภาพรวม ${printed(total.value)} (${place} ${total.line}) ไม่ตรงกับคะแนนที่คำนวณจากสิบตัวชี้วัดคือ ${printed(computed)} กรุณาตรวจว่าคะแนนมาจากปีเดียวกัน แล้วยืนยันหรือแก้ไขก่อนบันทึก`;

export const computedReason = (computed: number | undefined): string =>
  computed === undefined ? '' : `คะแนนที่คำนวณจากสิบตัวชี้วัดคือ ${printed(computed)} `;
