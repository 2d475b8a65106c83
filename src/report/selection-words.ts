// The rules that chose the weak points, as one sentence of the report states them.

import { FULL_POINTS } from '../core/score.ts';
import type { SelectionRule } from '../core/weakest.ts';
import type { Settings } from '../workbook/settings.ts';
import { listed, printedMark } from './printed-text.ts';

type Words = (mark: string, lowest: number) => string;

const words: Readonly<Record<SelectionRule, Words>> = {
  all: () => 'ทุกตัวชี้วัด',
  'below-full': () => `ตัวชี้วัดที่ได้คะแนนต่ำกว่า ${FULL_POINTS} คะแนน`,
  'below-pass-mark': (mark) => `ตัวชี้วัดที่ได้คะแนนต่ำกว่า ${mark} คะแนน`,
  lowest: (_, lowest) => `ตัวชี้วัดที่ได้คะแนนน้อยที่สุด ${lowest} ลำดับ`,
  'below-pass-mark-and-lowest': (mark, lowest) =>
    `ตัวชี้วัดที่ได้คะแนนต่ำกว่า ${mark} คะแนนและอยู่ใน ${lowest} ลำดับที่ได้คะแนนน้อยที่สุด`,
  'questions-below-pass-mark': (mark) => `ข้อคำถามที่ได้คะแนนต่ำกว่า ${mark} คะแนน`,
  'items-at-zero': () => 'รายการ OIT ที่ได้ 0 คะแนน',
  'items-with-remark': () => 'ข้อที่ผู้ประเมินมีข้อสังเกต',
  'by-hand': () => 'ประเด็นที่คณะทำงานเห็นควรเพิ่มเติม',
};

/** To follow `พิจารณาจาก`; empty where no rule is chosen. */
export const selectionWords = ({ selection, passMark, lowest }: Settings): string =>
  listed(selection.map((rule) => words[rule](printedMark(passMark), lowest)));
