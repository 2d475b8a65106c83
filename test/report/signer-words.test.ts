// What the settings say of those who sign, in the memo of every report that has one.
import { describe, expect, test } from 'vitest';
import type { ReportData } from '../../src/report/report-data.ts';
import type { Signatory } from '../../src/workbook/settings.ts';
import { detailedSamples } from './detailed-samples.ts';
import { readReport } from './read-report.ts';

const data = detailedSamples.topicMunicipality;

const withChief = (words: Partial<Signatory>): ReportData => ({
  ...data,
  settings: { ...data.settings, chiefAdministrator: { ...data.settings.chiefAdministrator, ...words } },
});

const memoOf = (report: ReportData) => readReport('วิเคราะห์ 7 ประเด็น', report).paragraphs;

describe('the block of a signer', () => {
  test('has the words of its report where the settings give none', () => {
    expect(memoOf(data).filter((line) => line.includes('เห็นควรพิจารณาดำเนินการ'))).toHaveLength(2);
    expect(memoOf(data).filter((line) => line === 'เรียน  นายกเทศมนตรีตำบลท่าจำลอง')).toHaveLength(2);
  });

  test('has its own opinion and routing line where the settings give them, and no other', () => {
    const own = memoOf(withChief({ routing: 'เรียน  ท่านนายก', opinion: ['ได้ตรวจแล้ว', '☐ เสนอ 3 วัน', '☑เห็นชอบ'] }));
    const at = own.indexOf('เรียน  ท่านนายก');
    expect(own.slice(at + 1, at + 4)).toEqual(['ได้ตรวจแล้ว', '☐ เสนอ ๓ วัน', '☑ เห็นชอบ']);
    expect(own.filter((line) => line.includes('เห็นควรพิจารณาดำเนินการ'))).toEqual([]);
    expect(own.filter((line) => line === 'เรียน  นายกเทศมนตรีตำบลท่าจำลอง')).toHaveLength(1);
  });

  test('says what its signer says over a signature that has no opinion of its own', () => {
    const settings = { ...data.settings, preparer: { ...data.settings.preparer, opinion: ['เสนอเพื่อพิจารณา'] } };
    for (const format of ['วิเคราะห์และแผน', 'วิเคราะห์รายเครื่องมือ', 'วิเคราะห์ 7 ประเด็น'] as const)
      expect(readReport(format, { ...data, settings }).paragraphs).toContain('เสนอเพื่อพิจารณา');
  });
});
