import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockOfText, textOfBlock } from '../../../src/local/workbench/page/clipboard-text.ts';

describe('the text of a copied block', () => {
  it('has a tab between cells and a line for each row', () => {
    expect(
      textOfBlock([
        ['ที่', 'คะแนน'],
        ['1', '90.78'],
      ]),
    ).toBe('ที่\tคะแนน\n1\t90.78');
  });

  it('puts a cell of several lines in quotation marks', () => {
    expect(textOfBlock([['ข้อ 1\nข้อ "2"', 'ข']])).toBe('"ข้อ 1\nข้อ ""2"""\tข');
  });

  it('is read as the block that it came from', () => {
    const part = fc.constantFrom('ก', '"', '\t', '\n', '=A1', ' ', '');
    const text = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(''));
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(block, (cells) => {
        expect(blockOfText(textOfBlock(cells))).toEqual(cells);
      }),
    );
  });
});

describe('a pasted text', () => {
  it.each([
    [
      'ก\tข\r\nค\tง\r\n',
      [
        ['ก', 'ข'],
        ['ค', 'ง'],
      ],
      'as Excel writes it, with a line break at its end',
    ],
    ['ข้อความ "ในเครื่องหมาย"', [['ข้อความ "ในเครื่องหมาย"']], 'with quotation marks inside a cell'],
    ['"เปิดค้าง\tข', [['"เปิดค้าง', 'ข']], 'with a quotation mark that nothing closes'],
    ['ก\n\nข', [['ก'], [''], ['ข']], 'with a blank row between'],
    ['', [['']], 'that is empty'],
  ])('%j is cells %s', (text, cells) => {
    expect(blockOfText(text)).toEqual(cells);
  });
});
