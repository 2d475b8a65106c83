import { expect, test } from 'vitest';
import { sectionDigits } from '../../src/report/section-digits.ts';

test.each([
  ['ข้อ 12 และ O9', true, 'ข้อ ๑๒ และ O๙'],
  ['ข้อ ๑๒', false, 'ข้อ 12'],
  ['ดู https://itas.example/2565?id=1 หน้า 3', true, 'ดู https://itas.example/2565?id=1 หน้า ๓'],
  ['ส่ง a1@example.go.th ภายใน 5 วัน', true, 'ส่ง a1@example.go.th ภายใน ๕ วัน'],
  ['www.example.go.th/2566', true, 'www.example.go.th/2566'],
  ['ข้อ1ดูที่www.example.go.th/2566', true, 'ข้อ๑ดูที่www.example.go.th/2566'],
  ['@1 และ 1@ ครบ 2 ครั้ง', true, '@๑ และ ๑@ ครบ ๒ ครั้ง'],
])('writes %s in the digits of its section and leaves addresses alone', (text, isThai, written) => {
  expect(sectionDigits(isThai)(text)).toBe(written);
});

test('takes as long for a cell full of one word as for one full of many', () => {
  const timeOf = (text: string): number => {
    const begun = process.cpuUsage();
    sectionDigits(true)(text);
    const { user, system } = process.cpuUsage(begun);
    return user + system;
  };
  const many = timeOf('กก '.repeat(16_000));
  expect(timeOf('ก'.repeat(48_000))).toBeLessThan(100_000 + 10 * many);
});
