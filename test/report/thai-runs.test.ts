import { describe, expect, test } from 'vitest';
import { reportFormats } from '../../src/report/report-formats.ts';
import { readLargest } from './read-report.ts';
import { reportTemplates } from './report-templates.ts';
import { allOf, childrenOf, type XmlElement } from './xml-tree.ts';

const attribute = (properties: XmlElement | undefined, name: string, key: string): string | undefined =>
  properties && childrenOf(properties, name)[0]?.attributes[key];

const thaiPropertiesOf = (properties: XmlElement | undefined) => ({
  fonts: ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'].map((slot) => attribute(properties, 'w:rFonts', slot)),
  size: attribute(properties, 'w:sz', 'w:val') === attribute(properties, 'w:szCs', 'w:val'),
  hasSize: attribute(properties, 'w:szCs', 'w:val') !== undefined,
  language: attribute(properties, 'w:lang', 'w:bidi'),
});

const complete = { fonts: ['Sarabun', 'Sarabun', 'Sarabun', 'Sarabun'], size: true, hasSize: true, language: 'th-TH' };

const printed = ['w:t', 'w:tab', 'w:fldChar', 'w:instrText'];
/** Signs that Sarabun lacks have a font of their own. */
const SIGN = /[☐☑]/;

describe.each(reportFormats)('in the report %s', (format) => {
  const { parts } = readLargest(format);
  const printedParts = [...parts]
    .filter(([name]) => /^word\/(document|footer\d)\.xml$/.test(name))
    .map(([, part]) => part);

  test('every run with text or a field names the complex-script font and size and the Thai language', () => {
    const runs = printedParts
      .flatMap((part) => allOf(part, 'w:r'))
      .filter((run) => printed.some((name) => childrenOf(run, name).length > 0))
      .filter((run) => !SIGN.test(JSON.stringify(run)));
    expect(runs.length).toBeGreaterThan(300);
    for (const run of runs) expect(thaiPropertiesOf(childrenOf(run, 'w:rPr')[0])).toEqual(complete);
  });

  test('what is bold is bold in complex script too', () => {
    const properties = printedParts.flatMap((part) => allOf(part, 'w:rPr'));
    const weight = (name: string, element: XmlElement) =>
      childrenOf(element, name).some(({ attributes }) => attributes['w:val'] !== 'false');
    expect(properties.filter((element) => weight('w:b', element) !== weight('w:bCs', element))).toEqual([]);
  });

  test('every style of ours sets the same properties', () => {
    const styles = parts.get('word/styles.xml');
    const names = ['Title', 'Heading1', 'Heading2', 'Heading3', 'Prose', 'Listed', 'Advice', 'AdviceItem', 'TableText'];
    const ours = (styles ? allOf(styles, 'w:style') : []).filter(({ attributes }) =>
      names.includes(attributes['w:styleId'] ?? ''),
    );
    expect(ours).toHaveLength(names.length);
    for (const style of ours) expect(thaiPropertiesOf(childrenOf(style, 'w:rPr')[0])).toEqual(complete);
  });

  test('digits are of one kind, but for addresses', () => {
    const { paragraphs } = readLargest(format);
    expect(paragraphs.filter((line) => /[0-9]/.test(line.replace(/https?:\/\/\S+/g, '')))).toEqual([]);
  });

  test('tables that list repeat their heading on every page', () => {
    const tables = printedParts.flatMap((part) => allOf(part, 'w:tbl'));
    const headed = tables.filter((table) => allOf(table, 'w:tblHeader').length > 0);
    expect(headed.length).toBeGreaterThan(4);
  });
});

test.each(reportFormats)('the template of %s stays small', (format) => {
  expect(reportTemplates[format].length).toBeLessThan(40_000);
});
