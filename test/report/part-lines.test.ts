// A row may part at a page end between its paragraphs only, so each line of a filled text is one of them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partLines } from '../../src/report/part-lines.ts';
import { readXml } from './xml-tree.ts';

const FORMAT = '<w:pPr><w:pStyle w:val="TableText"/><w:keepLines/></w:pPr>';
const BREAK = '<w:r><w:br/></w:r>';

const run = (text: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]): string => `<w:p>${FORMAT}${runs.join('')}</w:p>`;
const cell = (content: string): string =>
  `<w:tbl><w:tr><w:tc><w:tcPr><w:tcW w:w="9"/></w:tcPr>${content}</w:tc></w:tr></w:tbl>`;

describe('lines of a text in a cell', () => {
  test('become paragraphs that look as the one they stood in', () => {
    expect(partLines(cell(paragraph(run('ก'), BREAK, run('ข'))))).toBe(cell(paragraph(run('ก')) + paragraph(run('ข'))));
  });

  test('become paragraphs without a format where it had none', () => {
    const plain = `<w:p w:rsidR="1">${run('ก')}${BREAK}${run('ข')}</w:p>`;
    expect(partLines(cell(plain))).toBe(cell(`<w:p w:rsidR="1">${run('ก')}</w:p><w:p>${run('ข')}</w:p>`));
  });

  test.each([
    ['outside a table', paragraph(run('ก'), BREAK, run('ข'))],
    ['after a table', cell(paragraph(run('ก'))) + paragraph(run('ก'), BREAK, run('ข'))],
    ['inside a link', cell(paragraph(`<w:hyperlink>${run('ก')}${BREAK}</w:hyperlink>`, run('ข')))],
    ["of the template's own", cell(paragraph(run('ก'), '<w:r><w:rPr><w:b/></w:rPr><w:br/></w:r>', run('ข')))],
  ])('stay as they are %s', (_, xml) => {
    expect(partLines(xml)).toBe(xml);
  });

  test('are all there and well-formed, however tables stand in each other', () => {
    const text = fc.constantFrom('ก', 'ข &amp; ค', '');
    const words = fc.array(fc.oneof(text.map(run), fc.constant(BREAK), fc.constant('<w:bookmarkStart w:id="1"/>')));
    const { blocks } = fc.letrec<{ blocks: string; block: string }>((tie) => ({
      blocks: fc.array(tie('block'), { maxLength: 4 }).map((each) => each.join('')),
      block: fc.oneof(
        { depthSize: 'small' },
        words.map((runs) => paragraph(...runs)),
        tie('blocks').map((content) => cell(content + paragraph())),
      ),
    }));
    fc.assert(
      fc.property(blocks, (body) => {
        const parted = partLines(`<w:body>${body}</w:body>`);
        expect(() => readXml(parted)).not.toThrow();
        expect(parted.match(/<w:t [^>]*>[^<]*/g)).toEqual(body.match(/<w:t [^>]*>[^<]*/g));
        for (const content of parted.match(/<w:tc>(?:(?!<w:tc>|<\/w:tc>).)*<\/w:tc>/g) ?? [])
          expect(content).not.toContain(BREAK);
      }),
    );
  });
});
