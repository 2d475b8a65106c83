// Every report speaks of an agency's people and offices as its type does, and never as another type does.
import { describe, expect, test } from 'vitest';
import { termFindings } from '../../src/checks/term-findings.ts';
import { type AgencyType, agencyTypes, termsOf } from '../../src/core/agency-terms.ts';
import { fillTemplate } from '../../src/report/fill-template.ts';
import { planRecipes, reportFormats } from '../../src/report/report-formats.ts';
import { readDocx } from './docx-reading.ts';
import { withPart } from './edited-templates.ts';
import { followUpOf } from './follow-up-samples.ts';
import { readFollowUpReport, readReport } from './read-report.ts';
import { reportTemplates } from './report-templates.ts';
import { baseSettings, reportDataOf } from './sample-data.ts';

interface Titles {
  readonly name: string;
  readonly executive: string;
  readonly chief: string;
  readonly office: string;
  readonly rank: string;
}

const titles: Readonly<Record<AgencyType, Titles>> = {
  'อบต.': {
    name: 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
    executive: 'นายกองค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
    chief: 'ปลัดองค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
    office: 'สำนักปลัด องค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
    rank: 'ของหน่วยงานประเภทองค์การบริหารส่วนตำบล',
  },
  เทศบาลตำบล: {
    name: 'เทศบาลตำบลทุ่งตัวอย่าง',
    executive: 'นายกเทศมนตรีตำบลทุ่งตัวอย่าง',
    chief: 'ปลัดเทศบาลตำบลทุ่งตัวอย่าง',
    office: 'สำนักปลัดเทศบาล เทศบาลตำบลทุ่งตัวอย่าง',
    rank: 'ของหน่วยงานประเภทเทศบาลตำบล',
  },
  เทศบาลเมือง: {
    name: 'เทศบาลเมืองทุ่งตัวอย่าง',
    executive: 'นายกเทศมนตรีเมืองทุ่งตัวอย่าง',
    chief: 'ปลัดเทศบาลเมืองทุ่งตัวอย่าง',
    office: 'สำนักปลัดเทศบาล เทศบาลเมืองทุ่งตัวอย่าง',
    rank: 'ของหน่วยงานประเภทเทศบาลเมือง',
  },
  เทศบาลนคร: {
    name: 'เทศบาลนครทุ่งตัวอย่าง',
    executive: 'นายกเทศมนตรีนครทุ่งตัวอย่าง',
    chief: 'ปลัดเทศบาลนครทุ่งตัวอย่าง',
    office: 'สำนักปลัดเทศบาล เทศบาลนครทุ่งตัวอย่าง',
    rank: 'ของหน่วยงานประเภทเทศบาลนคร',
  },
  'อบจ.': {
    name: 'องค์การบริหารส่วนจังหวัดทุ่งตัวอย่าง',
    executive: 'นายกองค์การบริหารส่วนจังหวัดทุ่งตัวอย่าง',
    chief: 'ปลัดองค์การบริหารส่วนจังหวัดทุ่งตัวอย่าง',
    office: 'สำนักปลัด องค์การบริหารส่วนจังหวัดทุ่งตัวอย่าง',
    rank: 'ของหน่วยงานประเภทองค์การบริหารส่วนจังหวัด',
  },
};

const dataOf = (type: AgencyType) =>
  reportDataOf(
    {
      ...baseSettings,
      agency: { ...baseSettings.agency, type, name: titles[type].name },
      published: { ...baseSettings.published, rank: '31' },
      parts: { memo: true },
      memo: { ...baseSettings.memo, office: '' },
    },
    [61, 64.5, 67, 70.25, 73, 76, 79.99, 82, 71.5, 75],
  );

const linesOf = (format: (typeof reportFormats)[number], type: AgencyType): readonly string[] => {
  const data = dataOf(type);
  if (format === 'รายงานผลตามกิจกรรม')
    return readFollowUpReport(format, followUpOf(data, 'ผลตามกิจกรรม', false)).paragraphs;
  if (format === 'รายงานผลตามมาตรการ')
    return readFollowUpReport(format, followUpOf(data, 'ผลตามมาตรการ', false)).paragraphs;
  return readReport(format, data).paragraphs;
};

describe.each(agencyTypes)('of an agency of the type %s', (type) => {
  test.each(reportFormats)('%s has its titles and no word of another type', (format) => {
    const lines = linesOf(format, type);
    const { executive, chief, office } = titles[type];
    expect(lines).toEqual(expect.arrayContaining([executive, chief, office]));
    expect(lines.some((line) => line.startsWith('เรียน') && line.endsWith(executive))).toBe(true);
    expect(
      termFindings(
        type,
        lines.map((text) => ({ text, cell: '' })),
      ),
    ).toEqual([]);
  });

  test('the rank is among agencies of the type, written in full', () => {
    expect(linesOf('วิเคราะห์และแผน', type).join('\n')).toContain(titles[type].rank);
  });

  test('a template has the words of the type for its tags', () => {
    const tags = ['ข้อบัญญัติ', 'พนักงาน', 'สำนักปลัด', 'สภา'];
    const text = tags.map((tag) => `{${tag}}`).join(' ');
    const template = withPart(reportTemplates.วิเคราะห์และแผน, (xml) =>
      xml.replace('<w:body>', `<w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p>`),
    );
    const [line] = readDocx(fillTemplate(template, planRecipes.วิเคราะห์และแผน.modelOf(dataOf(type)))).paragraphs;
    const terms = termsOf(type);
    expect(line).toBe(tags.map((tag) => terms[tag]).join(' '));
    expect(termFindings('เทศบาลตำบล', [{ text: termsOf('อบต.').สภา ?? '', cell: '' }])).toHaveLength(1);
  });
});
