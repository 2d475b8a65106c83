// The years before in each report that prints the result: native cells, and nothing where no earlier year is known.
import { describe, expect, it } from 'vitest';
import { planReportFormats } from '../../src/report/report-formats.ts';
import { asciiDigits } from '../../src/thai/digits.ts';
import { readReport } from './read-report.ts';
import { subdistrict } from './sample-data.ts';

const HEADING = 'ผลการประเมินในภาพรวมย้อนหลัง';
const history = [
  { fiscalYear: 2564, total: 84.99 },
  { fiscalYear: 2563, total: 70.5 },
];

describe.each(planReportFormats)('the trend in %s', (format) => {
  const linesOf = (years: typeof history) =>
    readReport(format, { ...subdistrict, history: years }).paragraphs.map(asciiDigits);

  it('shows each year before the assessed one and that one, against the pass mark', () => {
    const lines = linesOf(history);
    const chart = lines.slice(lines.indexOf(HEADING) + 1).filter((line) => line !== '');
    expect(chart.slice(0, 7)).toEqual([
      'ปีงบประมาณ พ.ศ. 2563',
      '70.50',
      'ปีงบประมาณ พ.ศ. 2564',
      '84.99',
      'ปีงบประมาณ พ.ศ. 2565',
      '91.22',
      'คะแนนภาพรวมปีงบประมาณ พ.ศ. 2563 ถึง พ.ศ. 2565 เส้นประแสดงเกณฑ์ผ่าน 85 คะแนน',
    ]);
  });

  it('is left out, heading and all, where there is one year only', () => {
    expect(linesOf([])).not.toContain(HEADING);
    expect(linesOf([{ fiscalYear: 2565, total: 91.22 }])).not.toContain(HEADING);
  });
});
