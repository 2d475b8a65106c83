// ITA_NUMBER: the number in a text, so that what was typed or pasted in Thai can be reckoned with.

import { numberIn } from '../thai/number-in.ts';
import { isBlank, mapCells, type Result } from './argument.ts';
import { shortened } from './score-cell.ts';

/** Element by element; numbers pass through, blanks stay blank, and a text without one clear number gives its sentence. */
export const ITA_NUMBER = (texts: unknown): Result | readonly (readonly Result[])[] =>
  mapCells(texts, (cell) => {
    if (typeof cell === 'number') return cell;
    if (isBlank(cell)) return '';
    if (typeof cell !== 'string') return 'ช่องนี้ไม่ใช่ตัวเลขหรือข้อความ กรุณาพิมพ์เป็นตัวเลข';
    return numberIn(cell) ?? `อ่านตัวเลขจาก “${shortened(cell)}” ไม่ได้ กรุณาพิมพ์ให้มีตัวเลขเพียงจำนวนเดียว เช่น ร้อยละ ๙๑.๒๒`;
  });
