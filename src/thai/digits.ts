// Thai and ASCII digits. Only digits change: every other character of a text stays as it is.

const THAI_ZERO = 0x0e50;
const FULL_WIDTH_ZERO = 0xff10;

const digitFrom = (zero: number) => (digit: string) => String(digit.charCodeAt(0) - zero);

/** The text with ASCII digits turned into Thai ones. */
export const thaiDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));

/** The text with Thai and full-width digits turned into ASCII ones. */
export const asciiDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, digitFrom(THAI_ZERO)).replace(/[０-９]/g, digitFrom(FULL_WIDTH_ZERO));
