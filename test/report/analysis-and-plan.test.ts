import { describe, expect, test } from 'vitest';
import { FULL_SCORE, pointsOf } from '../../src/core/score.ts';
import { analysisAndPlanModel } from '../../src/report/analysis-and-plan.ts';
import { decreeNamed } from '../../src/report/decree.ts';
import { fillTemplate } from '../../src/report/fill-template.ts';
import type { ReportData } from '../../src/report/report-data.ts';
import { asciiDigits, thaiDigits } from '../../src/thai/digits.ts';
import { readDocx, tablesWith } from './docx-reading.ts';
import { withParts } from './read-report.ts';
import { analysisAndPlanTemplate } from './report-templates.ts';
import { fiveLevelMunicipality, municipality, samples, subdistrict } from './sample-data.ts';
import { allOf } from './xml-tree.ts';

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

const withMemo = (memo: Partial<ReportData['settings']['memo']>): ReportData => ({
  ...subdistrict,
  settings: { ...subdistrict.settings, memo: { ...subdistrict.settings.memo, ...memo } },
});

describe('an indicator at 100', () => {
  test('has nothing to be made better, though a row of an earlier analysis remains', () => {
    const [row] = subdistrict.weakPoints;
    if (!row) throw new Error('the sample has weak points');
    const stale = { ...row, indicator: 10, issue: 'ประเด็นที่ค้างจากครั้งก่อน' };
    const report = reportOf({ ...subdistrict, weakPoints: [...subdistrict.weakPoints, stale] });
    expect(report.paragraphs).toEqual(reportOf(subdistrict).paragraphs);
  });
});

describe('an agency with full scores and no measures', () => {
  const full = { ...subdistrict, scores: subdistrict.scores.map(() => FULL_SCORE), weakPoints: [], plan: [] };
  const { paragraphs } = reportOf(full);

  test('has no lowest indicator in the memo, and no one to assign measures to', () => {
    const text = paragraphs.join('\n');
    expect(text).toContain('และได้คะแนนเต็มทุกตัวชี้วัด');
    expect(text).toContain('ทุกตัวชี้วัดได้คะแนนเท่ากัน คือ ๑๐๐.๐๐ คะแนน');
    expect(text).not.toMatch(/คะแนนน้อยที่สุด|คะแนนต่ำสุด|มอบหมาย|ให้ความเห็นชอบรายงานและมาตรการ/);
  });

  test('has its proposals numbered without a gap', () => {
    expect(paragraphs.filter((line) => /^[๐-๙]\)\t/.test(line)).map((line) => line.slice(0, 2))).toEqual(['๑)', '๒)']);
  });
});

describe('the team', () => {
  test('is printed with its order in chapter 1, numbered once', () => {
    const { paragraphs } = reportOf(
      withMemo({ order: '12/2566 ลงวันที่ 3 มกราคม 2566', teamMembers: ['นายตัวอย่าง หนึ่ง ประธาน', '2. นางตัวอย่าง สอง'] }),
    );
    const at = paragraphs.findIndex((line) => line.startsWith('รายงานนี้จัดทำโดย'));
    expect(paragraphs.slice(at, at + 3).map(asciiDigits)).toEqual([
      'รายงานนี้จัดทำโดยคณะทำงานการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน ซึ่งแต่งตั้งตามคำสั่งที่ 12/2566 ลงวันที่ 3 มกราคม 2566 ประกอบด้วยผู้มีรายชื่อ 2 คน ดังนี้',
      '1)\tนายตัวอย่าง หนึ่ง ประธาน',
      '2)\tนางตัวอย่าง สอง',
    ]);
  });

  test('leaves no sentence where neither its order nor its members were typed', () => {
    expect(reportOf(subdistrict).paragraphs.filter((line) => line.startsWith('รายงานนี้จัดทำโดย'))).toEqual([]);
  });

  test.each([
    ['คำสั่ง', '12/2566', 'คำสั่งที่ 12/2566'],
    ['คำสั่ง', '๑๒/๒๕๖๖', 'คำสั่งที่ ๑๒/๒๕๖๖'],
    ['คำสั่ง', 'ที่ 12/2566', 'คำสั่งที่ 12/2566'],
    ['ประกาศ', 'อบต.ทุ่งตัวอย่าง ลงวันที่ 1 มีนาคม 2566', 'ประกาศอบต.ทุ่งตัวอย่าง ลงวันที่ 1 มีนาคม 2566'],
    ['ประกาศ', 'ประกาศที่ 4/2566', 'ประกาศที่ 4/2566'],
    ['ประกาศ', '', ''],
  ] as const)('%s typed as "%s" is named "%s"', (kind, typed, named) => {
    expect(decreeNamed(kind, typed)).toBe(named);
  });
});

describe('the plan', () => {
  test('names the announcement that puts it into force, where there is one', () => {
    const introduction = (data: ReportData) =>
      asciiDigits(reportOf(data).paragraphs.find((line) => line.startsWith('เพื่อให้ผลการวิเคราะห์')) ?? '');
    expect(introduction(withMemo({ announcement: '4/2566' }))).toMatch(/พ\.ศ\. 2566 ไว้ ตามประกาศที่ 4\/2566 ดังนี้$/);
    expect(introduction(subdistrict)).toMatch(/พ\.ศ\. 2566 ไว้ดังนี้$/);
  });

  test('has a closing sentence that stays with its signatures', () => {
    const body = readDocx(analysisAndPlanTemplate).parts.get('word/document.xml');
    const paragraphs = body ? allOf(body, 'w:p') : [];
    const closing = paragraphs.find((paragraph) => JSON.stringify(paragraph).includes('เสนอแผนนี้เพื่อพิจารณา'));
    expect(closing && allOf(closing, 'w:keepNext')).toHaveLength(1);
  });
});

describe('the memo', () => {
  test('gives an office left blank its full name, without an abbreviation', () => {
    expect(analysisAndPlanModel(withMemo({ office: '' })).บันทึกข้อความ).toMatchObject({
      ส่วนราชการ: 'สำนักปลัด องค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
    });
    expect(analysisAndPlanModel(municipality).บันทึกข้อความ).toMatchObject({
      ส่วนราชการ: 'สำนักปลัดเทศบาล เทศบาลตำบลบ้านสมมติ',
    });
  });

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
    const report = readDocx(fillTemplate(analysisAndPlanTemplate, analysisAndPlanModel(withParts(subdistrict, parts))));
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

describe('rules that nobody has confirmed', () => {
  const noteIn = (data: ReportData) =>
    reportOf(data).paragraphs.filter((line) => line.includes('ยังไม่ได้เทียบกับคู่มือการประเมิน'));
  const withFacts = (facts: Partial<ReportData['rules']['facts']>): ReportData => ({
    ...municipality,
    rules: { ...municipality.rules, facts: { ...municipality.rules.facts, ...facts } },
  });
  const open = { source: '', confirmed: false };

  test('are said so once, below the levels', () => {
    expect(noteIn(withFacts({ levels: open }))).toEqual([expect.stringMatching(/^หมายเหตุ: เกณฑ์ระดับที่ใช้/)]);
    expect(noteIn(withFacts({ levels: open, weights: open }))).toEqual([
      expect.stringMatching(/^หมายเหตุ: น้ำหนักของเครื่องมือและเกณฑ์ระดับที่ใช้/),
    ]);
  });

  test('leave no note where all is confirmed', () => {
    expect(noteIn(municipality)).toEqual([]);
  });
});
