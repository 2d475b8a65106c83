// Pages as an official letter has them: A4, numbered from one where numbering begins, nothing beyond the edge of its place.
import { describe, expect, test } from 'vitest';
import { followUpReportFormats, reportFormats } from '../../src/report/report-formats.ts';
import { readLargest } from './read-report.ts';
import { allOf, childrenOf, type XmlElement } from './xml-tree.ts';

const TWIPS_PER_MILLIMETRE = 1440 / 25.4;
const EMU_PER_TWIP = 635;

const millimetres = (element: XmlElement | undefined, key: string): number =>
  Math.round(Number(element?.attributes[`w:${key}`]) / TWIPS_PER_MILLIMETRE);

const documentOf = (format: (typeof reportFormats)[number]): XmlElement => {
  const document = readLargest(format).parts.get('word/document.xml');
  if (!document) throw new Error('a report has a document');
  return document;
};

describe.each(reportFormats)('the pages of %s', (format) => {
  const sections = allOf(documentOf(format), 'w:sectPr');

  test('are A4, upright or lying, with a left margin for the file', () => {
    expect(sections.length).toBeGreaterThan(0);
    for (const section of sections) {
      const [size] = childrenOf(section, 'w:pgSz');
      const isLying = size?.attributes['w:orient'] === 'landscape';
      expect([millimetres(size, 'w'), millimetres(size, 'h')]).toEqual(isLying ? [297, 210] : [210, 297]);
      const [margin] = childrenOf(section, 'w:pgMar');
      expect([millimetres(margin, 'left'), millimetres(margin, 'right')]).toEqual([isLying ? 20 : 30, 20]);
    }
  });

  test('are numbered in Thai digits, from one where numbering begins', () => {
    const numbered = sections.flatMap((section) => childrenOf(section, 'w:pgNumType'));
    const inThai = numbered.filter(({ attributes }) => attributes['w:fmt'] === 'thaiNumbers');
    expect(inThai.map(({ attributes }) => attributes['w:start'])).toEqual([
      '1',
      ...inThai.slice(1).map(() => undefined),
    ]);
  });
});

test.each(followUpReportFormats)('pictures of %s stay inside their cells', (format) => {
  const shown = allOf(documentOf(format), 'w:tbl').flatMap((table) => {
    const [margins] = allOf(table, 'w:tblCellMar');
    const padding = (side: string): number => Number(margins && childrenOf(margins, side)[0]?.attributes['w:w']);
    return childrenOf(table, 'w:tr')
      .flatMap((row) => childrenOf(row, 'w:tc'))
      .flatMap((cell) => {
        const [width] = allOf(cell, 'w:tcW');
        const room = Number(width?.attributes['w:w']) - padding('w:left') - padding('w:right');
        return allOf(cell, 'wp:extent').map(({ attributes }) => ({
          room,
          width: Number(attributes.cx) / EMU_PER_TWIP,
        }));
      });
  });
  expect(shown.length).toBeGreaterThan(0);
  for (const { room, width } of shown) expect(width).toBeLessThanOrEqual(room);
});
