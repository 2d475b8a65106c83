import { describe, expect, test } from 'vitest';
import { pointsOf } from '../../src/core/score.ts';
import { analysisAndPlanModel } from '../../src/report/analysis-and-plan.ts';
import { fillTemplate } from '../../src/report/fill-template.ts';
import type { ReportData } from '../../src/report/report-data.ts';
import { asciiDigits, thaiDigits } from '../../src/thai/digits.ts';
import { readDocx, tablesWith } from './docx-reading.ts';
import { analysisAndPlanTemplate } from './report-templates.ts';
import { fiveLevelMunicipality, municipality, samples, subdistrict } from './sample-data.ts';

const reportOf = (data: ReportData) => readDocx(fillTemplate(analysisAndPlanTemplate, analysisAndPlanModel(data)));

const withDigits = (rows: readonly (readonly string[])[] | undefined) => rows?.map((row) => row.map(asciiDigits));

describe.each(Object.entries(samples))('the report of %s', (_, data) => {
  const { settings, rules, scores } = data;
  const report = reportOf(data);
  const lines = report.paragraphs.map(asciiDigits);
  const text = lines.join('\n');
  const names = rules.indicators.map(({ name }) => name);
  const printed = scores.map((score) => pointsOf(score).toFixed(2));
  const total = data.total.toFixed(2);

  test('prints the same total and level in the memo, the sentence and the table', () => {
    expect(text.split(`ได้คะแนนภาพรวม ${total} คะแนน ผลการประเมินอยู่ในระดับ ${data.level}`)).toHaveLength(3);
    const [table] = tablesWith(report, ['ลำดับ', 'ตัวชี้วัด', 'คะแนน']);
    expect(withDigits(table)?.at(-1)).toEqual(['', 'คะแนนภาพรวม (ถ่วงน้ำหนัก)', total]);
  });

  test('lists the ten scores from the highest, ties in indicator order', () => {
    const [table] = tablesWith(report, ['ลำดับ', 'ตัวชี้วัด', 'คะแนน']);
    const order = scores.map((_score, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    expect(withDigits(table)?.slice(1, -1)).toEqual(
      order.map((index, place) => [String(place + 1), names[index], printed[index]]),
    );
  });

  test('names the lowest indicators in the memo, ascending', () => {
    const lowest = [...scores.keys()]
      .sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0) || a - b)
      .slice(0, settings.memoLowest);
    for (const [place, index] of lowest.entries()) {
      expect(lines).toContain(`${place + 1})\t${names[index]} ${printed[index]} คะแนน`);
    }
  });

  test('analyses every indicator under its instrument, with its score', () => {
    const [table] = tablesWith(report, ['ที่', 'ตัวชี้วัด', 'ผลคะแนน', 'ผลการวิเคราะห์ตัวชี้วัด']);
    const rows = withDigits(table)?.slice(1) ?? [];
    expect(rows.filter((row) => row.length === 1).flat()).toEqual(
      rules.instruments.map(({ id, name }) => `${name} (${id})`),
    );
    expect(rows.filter((row) => row.length > 1).map((row) => row.slice(0, 3))).toEqual(
      rules.indicators.map(({ number, name }) => [String(number), name, printed[number - 1]]),
    );
    for (const { issue, suggestion, indicator } of data.weakPoints) {
      const analysis = rows.find(([number]) => number === String(indicator))?.[3];
      expect(analysis).toContain(asciiDigits(issue));
      expect(analysis).toContain(asciiDigits(suggestion));
    }
  });

  test('prints a plan row for each block, entries numbered only where there are several', () => {
    const [table] = tablesWith(report, [
      'มาตรการ/แนวทาง',
      'วิธีการดำเนินการ',
      'ผู้รับผิดชอบ',
      'ระยะเวลาดำเนินการ',
      'การติดตามประเมินผล',
    ]);
    const numbered = (entries: readonly string[]) =>
      entries.map((entry, index) => (entries.length > 1 ? `${index + 1}. ${entry}` : entry)).join('\n');
    expect(withDigits(table)?.slice(1)).toEqual(
      data.plan.map(({ measures, steps, owners, period, monitoring }) =>
        [numbered(measures), numbered(steps), numbered(owners), period, numbered(monitoring)].map(asciiDigits),
      ),
    );
  });

  test('speaks of the plan only in the plan year of the settings', () => {
    const years = [...text.matchAll(/ปีงบประมาณ พ\.ศ\. (\d{4})/g)].map(([, year]) => Number(year));
    expect(new Set(years)).toEqual(new Set([settings.assessedYear, settings.planYear]));
    expect(text).toContain(`สำหรับปีงบประมาณ พ.ศ. ${settings.planYear}`);
  });

  test('leaves no tag and nothing undefined', () => {
    const everything = [...report.parts.values()].map((part) => JSON.stringify(part)).join('');
    expect(report.paragraphs.join('')).not.toMatch(/[{}]/);
    expect(everything).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('the level table', () => {
  test('has seven levels by score alone up to 2565', () => {
    const [table] = tablesWith(reportOf(subdistrict), ['คะแนน', 'ระดับ']);
    expect(withDigits(table)?.slice(1)).toEqual([
      ['95.00–100.00', 'AA'],
      ['85.00–94.99', 'A'],
      ['75.00–84.99', 'B'],
      ['65.00–74.99', 'C'],
      ['55.00–64.99', 'D'],
      ['40.00–54.99', 'E'],
      ['0.00–39.99', 'F'],
    ]);
  });

  test('has five levels with conditions on every instrument from 2567', () => {
    const report = reportOf(fiveLevelMunicipality);
    const [table] = tablesWith(report, ['ระดับ', 'คะแนน ITA', 'คะแนนรายเครื่องมือ']);
    const condition = (points: number) => `IIT, EIT ส่วนที่ 1, EIT ส่วนที่ 2 และ OIT ต้องได้คะแนนไม่น้อยกว่า ${points}`;
    expect(withDigits(table)?.slice(1)).toEqual([
      ['ผ่านดีเยี่ยม', '95.00–100.00', condition(95)],
      ['ผ่านดี', '85.00–100.00', condition(85)],
      ['ผ่าน', '85.00–100.00', 'ไม่มีเงื่อนไข'],
      ['ต้องปรับปรุง', '70.00–84.99', 'ไม่มีเงื่อนไข'],
      ['ต้องปรับปรุงโดยด่วน', '0.00–69.99', 'ไม่มีเงื่อนไข'],
    ]);
    expect(tablesWith(report, ['คะแนน', 'ระดับ'])).toEqual([]);
  });
});

describe('what must be mended', () => {
  const model = (data: ReportData) => analysisAndPlanModel(data);

  test('is what fails; a passing indicator with a weak point is to be made better', () => {
    expect(model(subdistrict).ต้องเร่งแก้ไข).toEqual([]);
    expect(model(subdistrict).ควรพัฒนา).toHaveLength(9);
    expect(model(fiveLevelMunicipality).ต้องเร่งแก้ไข.map(({ ชื่อ }) => ชื่อ)).toEqual(['การปรับปรุงการทำงาน']);
  });

  test('names a failing indicator even where the rule leaves it out', () => {
    expect(
      model(municipality).ต้องเร่งแก้ไข.map(({ ชื่อ, ข้อความ }) => [ชื่อ, ข้อความ.includes('ไม่ได้ระบุประเด็นวิเคราะห์')]),
    ).toEqual([
      ['การใช้งบประมาณ', false],
      ['การใช้ทรัพย์สินของราชการ', false],
      ['การแก้ไขปัญหาการทุจริต', true],
    ]);
  });

  test('numbers the points of an indicator only where it has several', () => {
    const [first, ...others] = model(subdistrict).ควรพัฒนา;
    expect(first?.รายข้อ).toEqual([]);
    expect(others.flatMap(({ รายข้อ }) => รายข้อ.map(({ เลขข้อ }) => เลขข้อ))).toEqual(
      ['8.1', '8.2', '8.3', '9.1', '9.2'].map(thaiDigits),
    );
  });
});

describe('the memo', () => {
  test('prints digits by the setting of its own section', () => {
    const { บันทึกข้อความ: memo, คะแนนภาพรวม } = analysisAndPlanModel(municipality);
    expect(memo).toMatchObject({ คะแนนภาพรวม: thaiDigits('93.12'), เป็นร่าง: true });
    expect(คะแนนภาพรวม).toBe('93.12');
  });

  test('writes its date in full and leaves blanks to be filled in by pen', () => {
    expect(analysisAndPlanModel(subdistrict).บันทึกข้อความ).toMatchObject({ วันที่หนังสือ: thaiDigits('24 มีนาคม 2566') });
    expect(analysisAndPlanModel(municipality).บันทึกข้อความ).toMatchObject({
      วันที่หนังสือ: '',
      ผู้จัดทำ: { ชื่อผู้ลงนาม: expect.stringMatching(/^…+$/), ตำแหน่ง: expect.stringMatching(/^ตำแหน่ง …+$/) },
    });
  });

  test('addresses the head of the agency by the title of its type', () => {
    expect(analysisAndPlanModel(subdistrict).บันทึกข้อความ).toMatchObject({ เรียน: 'นายกองค์การบริหารส่วนตำบลทุ่งตัวอย่าง' });
    expect(analysisAndPlanModel(municipality).บันทึกข้อความ).toMatchObject({
      เรียน: 'นายกเทศมนตรีตำบลบ้านสมมติ',
      ปลัด: { ตำแหน่ง: 'ปลัดเทศบาลตำบลบ้านสมมติ' },
    });
  });

  test('is marked ร่าง only while findings are open', () => {
    expect(reportOf(municipality).paragraphs).toContain('ร่าง');
    expect(reportOf(subdistrict).paragraphs).not.toContain('ร่าง');
  });
});

describe('a part that is left out', () => {
  const sectionsOf = (parts: { memo: boolean; cover: boolean; preface: boolean }) => {
    const report = readDocx(fillTemplate(analysisAndPlanTemplate, analysisAndPlanModel(subdistrict, parts)));
    return JSON.stringify(report.parts.get('word/document.xml')).split('"w:sectPr"').length - 1;
  };

  test('takes its section with it, so that no blank page remains', () => {
    expect(sectionsOf({ memo: true, cover: true, preface: true })).toBe(5);
    expect(sectionsOf({ memo: false, cover: true, preface: true })).toBe(4);
    expect(sectionsOf({ memo: true, cover: false, preface: false })).toBe(3);
    expect(sectionsOf({ memo: false, cover: false, preface: false })).toBe(2);
  });

  test('leaves a signer out of the memo and out of the plan', () => {
    const off = { ...subdistrict.settings.chiefAdministrator, on: false };
    const { paragraphs } = reportOf({ ...subdistrict, settings: { ...subdistrict.settings, chiefAdministrator: off } });
    expect(paragraphs.filter((line) => line.includes('สามสมมติ'))).toEqual([]);
    expect(paragraphs.filter((line) => line.startsWith('ความเห็นของปลัด'))).toEqual([]);
  });
});
