import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines, writeLines } from '../../src/workbook/numbered-lines.ts';

describe('lists inside one cell', () => {
  it.each([
    ['a blank cell has no entries', '', []],
    ['one entry stands without a number', 'จัดทำคู่มือ', ['จัดทำคู่มือ']],
    ['numbered lines are entries', '1. จัดทำคู่มือ\n2. แจ้งเวียน', ['จัดทำคู่มือ', 'แจ้งเวียน']],
    ['a blank line between numbered ones is passed over', '1. จัดทำคู่มือ\n\n2. แจ้งเวียน', ['จัดทำคู่มือ', 'แจ้งเวียน']],
    ['lines with dashes stay one text, as typed', '- จัดทำคู่มือ\n- แจ้งเวียน', ['- จัดทำคู่มือ\n- แจ้งเวียน']],
    ['numbers out of order stay one text, as typed', '1. จัดทำคู่มือ\n3. แจ้งเวียน', ['1. จัดทำคู่มือ\n3. แจ้งเวียน']],
    ['a year at the head of a line is no number', '2566 เริ่มใช้คู่มือ', ['2566 เริ่มใช้คู่มือ']],
  ])('%s', (_title, text, entries) => {
    expect(readLines(text)).toEqual(entries);
  });

  it('what is written is read back, for entries of one line that begin with a letter', () => {
    const entry = fc.stringMatching(/^[ก-ฮ][ก-๙ ]{0,30}[ก-ฮ]$/);
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        expect(readLines(writeLines(entries))).toEqual(entries);
      }),
    );
  });
});
