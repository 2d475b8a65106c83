// What a signature block prints: the name in brackets over the position, blanks where a pen will fill them in.
import type { Signatory } from '../workbook/settings.ts';
import { BLANK, orBlank } from './printed-text.ts';
import type { Digits } from './section-digits.ts';

export interface SignatureModel {
  readonly ชื่อผู้ลงนาม: string;
  /** One line each. */
  readonly ตำแหน่ง: string;
}

/** False where the block is switched off. A blank position becomes the official title, where there is one. */
export function signatureModel(
  { name, position, on }: Signatory,
  title: string,
  digits: Digits,
): SignatureModel | false {
  if (!on) return false;
  const lines = position.length > 0 ? position : [title];
  return {
    ชื่อผู้ลงนาม: digits(orBlank(name)),
    ตำแหน่ง: digits(lines.join('\n')) || `ตำแหน่ง ${BLANK}`,
  };
}
