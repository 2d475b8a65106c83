import { expect, it } from 'vitest';
import { sameName } from '../../src/thai/name.ts';

it.each([
  ['การใช้ทรัพย์สินของราชการ', 'การใช้ทรัพย์สินของทางราชการ', true],
  ['การปรับปรุงการทำงาน', 'การปรับปรุง ระบบ การทำงาน', true],
  ['การใช้อำนาจ', 'การใช้\u200bอำนาจ', true],
  ['การใช้อำนาจ', 'การใช้อ\u0e4d\u0e32นาจ', true],
  ['การใช้อำนาจ', 'การใช้งบประมาณ', false],
  ['', '', false],
  ['ระบบ', 'ทาง', false],
])('%j and %j are the same name: %s', (a, b, same) => {
  expect(sameName(a, b)).toBe(same);
});
