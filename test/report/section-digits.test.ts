import { expect, test } from 'vitest';
import { sectionDigits } from '../../src/report/section-digits.ts';

test.each([
  ['ข้อ 12 และ O9', true, 'ข้อ ๑๒ และ O๙'],
  ['ข้อ ๑๒', false, 'ข้อ 12'],
  ['ดู https://itas.example/2565?id=1 หน้า 3', true, 'ดู https://itas.example/2565?id=1 หน้า ๓'],
  ['ส่ง a1@example.go.th ภายใน 5 วัน', true, 'ส่ง a1@example.go.th ภายใน ๕ วัน'],
  ['www.example.go.th/2566', true, 'www.example.go.th/2566'],
])('writes %s in the digits of its section and leaves addresses alone', (text, isThai, written) => {
  expect(sectionDigits(isThai)(text)).toBe(written);
});
