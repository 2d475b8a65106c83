import { expect, it } from 'vitest';
import { findIndicator } from '../../src/core/find-indicator.ts';
import { rulesOf } from './rules-of.ts';

const { indicators } = rulesOf(2567);

it.each([
  [4, 'อะไรก็ได้', 4],
  [undefined, 'การใช้ทรัพย์สินของทางราชการ', 4],
  [undefined, 'การปฏิบัติตามหน้าที่', 1],
  [undefined, 'การใช้จ่ายงบประมาณ', 2],
  [undefined, 'การบริการประชาชน', 6],
  [undefined, ' การปรับปรุง ระบบการทำงาน', 8],
  [undefined, 'ปรับปรุงการทำงาน', 8],
  [11, 'การใช้อำนาจ', 3],
  [undefined, 'ภาพรวม', undefined],
  [undefined, '', undefined],
])('number %s and name "%s" are indicator %s', (number, name, found) => {
  expect(findIndicator(indicators, number, name)?.number).toBe(found);
});

it('every canonical name and variant finds its own indicator and no other', () => {
  for (const { number, name, variants } of indicators)
    for (const known of [name, ...variants]) expect(findIndicator(indicators, undefined, known)?.number).toBe(number);
});
