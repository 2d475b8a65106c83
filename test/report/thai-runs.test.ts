import { expect, test } from 'vitest';
import { analysisAndPlanModel } from '../../src/report/analysis-and-plan.ts';
import { fillTemplate } from '../../src/report/fill-template.ts';
import { readDocx } from './docx-reading.ts';
import { analysisAndPlanTemplate } from './report-templates.ts';
import { subdistrict } from './sample-data.ts';
import { allOf, childrenOf, type XmlElement } from './xml-tree.ts';

const { parts } = readDocx(fillTemplate(analysisAndPlanTemplate, analysisAndPlanModel(subdistrict)));

const attribute = (properties: XmlElement | undefined, name: string, key: string): string | undefined =>
  properties && childrenOf(properties, name)[0]?.attributes[key];

const thaiPropertiesOf = (properties: XmlElement | undefined) => ({
  fonts: ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'].map((slot) => attribute(properties, 'w:rFonts', slot)),
  size: attribute(properties, 'w:sz', 'w:val') === attribute(properties, 'w:szCs', 'w:val'),
  hasSize: attribute(properties, 'w:szCs', 'w:val') !== undefined,
  language: attribute(properties, 'w:lang', 'w:bidi'),
});

const complete = { fonts: ['Sarabun', 'Sarabun', 'Sarabun', 'Sarabun'], size: true, hasSize: true, language: 'th-TH' };

const printedParts = [...parts]
  .filter(([name]) => /^word\/(document|footer\d)\.xml$/.test(name))
  .map(([, part]) => part);
const printed = ['w:t', 'w:tab', 'w:fldChar', 'w:instrText'];

test('every run with text or a field names the complex-script font and size and the Thai language', () => {
  const runs = printedParts
    .flatMap((part) => allOf(part, 'w:r'))
    .filter((run) => printed.some((name) => childrenOf(run, name).length > 0));
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
  const ours = allOf(styles ?? { name: '', attributes: {}, children: [] }, 'w:style').filter(({ attributes }) =>
    ['Title', 'Heading1', 'Heading2', 'Prose', 'Listed', 'Advice', 'AdviceItem', 'TableText'].includes(
      attributes['w:styleId'] ?? '',
    ),
  );
  expect(ours).toHaveLength(8);
  for (const style of ours) expect(thaiPropertiesOf(childrenOf(style, 'w:rPr')[0])).toEqual(complete);
});
