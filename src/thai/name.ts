// Names compared as people mean them: `การใช้ทรัพย์สินของทางราชการ` and `การใช้ทรัพย์สินของราชการ` are one.

import { plainText } from './plain-text.ts';

const lettersOf = (name: string): string => plainText(name).replace(/\s|ทาง|ระบบ/g, '');

/** Whether two names are the same but for blanks and the words ทาง and ระบบ; two blank names are not. */
export const sameName = (a: string, b: string): boolean => lettersOf(a) !== '' && lettersOf(a) === lettersOf(b);
