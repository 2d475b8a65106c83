// What a signature block prints: the name in brackets over the position, blanks where a pen will fill them in.
import type { Signatory } from '../workbook/settings.ts';
import { BLANK, orBlank } from './printed-text.ts';
import type { Digits } from './section-digits.ts';

export interface SignatureModel {
  readonly ชื่อผู้ลงนาม: string;
  /** One line each. */
  readonly ตำแหน่ง: string;
  /** To whom the block passes the memo on; empty where the template's own words stand. */
  readonly คำเสนอ: string;
  /** Lines of opinion, each with its box to tick where it has one; none where the template's own stand. */
  readonly ความเห็น: readonly { readonly ช่อง: string; readonly ข้อความ: string }[];
}

const BOXED = /^([☐☑])\s*/;

/** False where the block is switched off. A blank position becomes the official title, where there is one. */
export function signatureModel(
  { name, position, on, routing, opinion }: Signatory,
  title: string,
  digits: Digits,
): SignatureModel | false {
  if (!on) return false;
  const lines = position.length > 0 ? position : [title];
  return {
    ชื่อผู้ลงนาม: digits(orBlank(name)),
    ตำแหน่ง: digits(lines.join('\n')) || `ตำแหน่ง ${BLANK}`,
    คำเสนอ: digits(routing),
    ความเห็น: opinion.map((line) => ({ ช่อง: BOXED.exec(line)?.[1] ?? '', ข้อความ: digits(line.replace(BOXED, '')) })),
  };
}
