import { describe, expect, test } from 'vitest';
import { statusOf } from '../../src/core/pass.ts';
import { pointsOf, roundedPoints } from '../../src/core/score.ts';
import { instrumentsOf } from '../../src/core/total.ts';
import { byInstrumentModel } from '../../src/report/by-instrument.ts';
import type { ReportData } from '../../src/report/report-data.ts';
import { asciiDigits } from '../../src/thai/digits.ts';
import { city, detailedMunicipality, detailedSamples } from './detailed-samples.ts';
import { tablesWith } from './docx-reading.ts';
import { inAscii, numbered, readReport, sectionsIn, withParts } from './read-report.ts';

const reportOf = (data: ReportData) => readReport('วิเคราะห์รายเครื่องมือ', data);

const resultHeadings = ['ลำดับ', 'เครื่องมือการประเมิน', 'ตัวชี้วัด', 'คะแนน', 'ผลการประเมิน'];
const questionHeadings = ['ข้อคำถาม', 'คะแนน', 'ประเด็นที่ควรพัฒนา/รักษาระดับ'];
const itemHeadings = ['เครื่องมือการประเมิน', 'ตัวชี้วัด/ตัวชี้วัดย่อย', 'คะแนน', 'แนวทางการพัฒนา'];
const measureHeadings = [
  'ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา',
  'ผู้รับผิดชอบ',
  'ขั้นตอนหรือวิธีการ/มาตรการ',
  'การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ',
];

describe.each(Object.entries(detailedSamples))('the report by instrument of %s', (_, data) => {
  const { settings, rules, scores } = data;
  const report = reportOf(data);
  const lines = report.paragraphs.map(asciiDigits);
  const total = data.total.toFixed(2);

  test('has the chapters of its kind, in order', () => {
    const chapters = [
      /^1\. หลักการประเมิน$/,
      /^2\. เครื่องมือในการประเมิน$/,
      /^3\. หลักเกณฑ์การประเมินผล$/,
      /^4\. ผลการประเมินของ/,
      /^5\. ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อน/,
      /^6\. มาตรการส่งเสริมคุณธรรมและความโปร่งใส/,
    ];
    const places = chapters.map((chapter) => lines.findIndex((line) => chapter.test(line)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((left, right) => left - right));
  });

  test('prints the same total and level in the memo and in the result line', () => {
    expect(lines.join('\n')).toContain(`ได้คะแนนภาพรวม ${total} คะแนน ผลการประเมินอยู่ในระดับ ${data.level}`);
    const at = lines.indexOf(`คะแนนภาพรวมหน่วยงาน ${settings.agency.name}`);
    expect(lines[at + 1]).toBe(`${total} คะแนน ระดับผลการประเมิน ${data.level}`);
  });

  test('names the lowest indicators in the memo, ascending', () => {
    const lowest = [...scores.keys()]
      .sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0) || a - b)
      .slice(0, settings.memoLowest);
    for (const [place, index] of lowest.entries()) {
      const points = pointsOf(scores[index] ?? 0).toFixed(2);
      expect(lines).toContain(`${place + 1})\t${rules.indicators[index]?.name} ${points} คะแนน`);
    }
  });

  test('says of every indicator whether it passes', () => {
    const [table] = tablesWith(report, resultHeadings);
    expect(inAscii(table)?.slice(1)).toEqual(
      rules.indicators.map(({ number, name }) => {
        const instrument = rules.instruments.find(({ indicators }) => indicators.includes(number));
        const score = scores[number - 1] ?? 0;
        const status = statusOf(score, settings.passMark);
        return [String(number), instrument?.id, name, pointsOf(score).toFixed(2), status];
      }),
    );
  });

  test('prints the mean of each instrument, rounded once', () => {
    const means = instrumentsOf(scores, rules);
    const printed = (id: keyof typeof means) => `${id} ${roundedPoints(means[id]).toFixed(2)} คะแนน`;
    expect(lines).toContain(`คะแนนเฉลี่ยรายเครื่องมือ คือ ${printed('IIT')} ${printed('EIT')} และ ${printed('OIT')}`);
  });

  test('shows every weak question and item once, beside what is said of it, and says that once', () => {
    const rows = [...tablesWith(report, questionHeadings), ...tablesWith(report, itemHeadings)]
      .flatMap((table) => inAscii(table)?.slice(1) ?? [])
      .filter((row) => row.length > 1);
    const said = data.weakPoints.map(({ indicator, issue, suggestion }) => `${indicator}${issue}${suggestion}`);
    expect(rows).toHaveLength(new Set(said).size);
    for (const { items, suggestion } of data.weakPoints) {
      const [item = 'ภาพรวมของตัวชี้วัด'] = items;
      const subject = new RegExp(`^${item}(?= |$)`, 'm');
      const found = rows.filter((row) => row.some((cell) => subject.test(cell)));
      expect(found.filter((row) => row.join('\n').includes(asciiDigits(suggestion)))).toHaveLength(1);
    }
  });

  test('prints a row of measures for each block, in four columns', () => {
    const rows = tablesWith(report, measureHeadings).flatMap((table) => inAscii(table)?.slice(1) ?? []);
    expect(rows).toHaveLength(data.plan.length);
    for (const { owners, measures, steps, monitoring, period } of data.plan) {
      const cells = [
        numbered(owners),
        `${numbered(measures)}\nขั้นตอนหรือวิธีการ\n${numbered(steps)}`,
        `${numbered(monitoring)}\nกำหนดเวลาแล้วเสร็จ: ${period}`,
      ].map(asciiDigits);
      expect(rows.map((row) => row.slice(1))).toContainEqual(cells);
    }
  });
});

describe('the calculation diagram', () => {
  test('takes its counts and weights from the rule set', () => {
    const boxes = (data: ReportData) =>
      inAscii(reportOf(data).tables.find(([first]) => first?.join('|') === 'เครื่องมือ|IIT|EIT|OIT')) ?? [];
    expect(boxes(detailedMunicipality).find(([label]) => label === 'คะแนนรายข้อ')).toEqual([
      'คะแนนรายข้อ',
      'ข้อคำถาม 30 ข้อ',
      'ข้อคำถาม 15 ข้อ',
      'รายการข้อมูล 43 ข้อ แต่ละข้อได้คะแนนเต็มหรือไม่ได้คะแนน',
    ]);
    expect(boxes(city).find(([label]) => label === 'คะแนนตัวชี้วัด')?.[2]).toBe('ตัวชี้วัดที่ 6–8 = ค่าเฉลี่ยของคะแนนสองส่วน');
    expect(
      boxes(city)
        .find(([label]) => label === 'ถ่วงน้ำหนัก')
        ?.slice(1),
    ).toEqual(['ร้อยละ 30 ของคะแนน IIT', 'ร้อยละ 30 ของคะแนน EIT', 'ร้อยละ 40 ของคะแนน OIT']);
  });
});

describe('the weak points', () => {
  const { settings } = detailedMunicipality;
  const model = byInstrumentModel(detailedMunicipality);

  test('are chosen by a rule that is stated', () => {
    expect(asciiDigits(model.หลักเกณฑ์คัดเลือก)).toBe(
      'ตัวชี้วัดที่ได้คะแนนต่ำกว่า 85 คะแนนและอยู่ใน 2 ลำดับที่ได้คะแนนน้อยที่สุด ข้อคำถามที่ได้คะแนนต่ำกว่า 85 คะแนน และรายการ OIT ที่ได้ 0 คะแนน',
    );
    expect(byInstrumentModel({ ...detailedMunicipality, settings: { ...settings, selection: [] } }).หลักเกณฑ์คัดเลือก).toBe(
      '',
    );
  });

  test('stand in one kind of table for questions and in another for OIT items, by sub-indicator', () => {
    const kinds = model.ตัวชี้วัดที่มีประเด็น.map(({ ชื่อตัวชี้วัด, ข้อคำถามที่มีประเด็น: questions, รายการที่มีประเด็น: items }) => [
      asciiDigits(ชื่อตัวชี้วัด),
      questions ? questions.แถวข้อคำถาม.map(({ คะแนนข้อ }) => asciiDigits(คะแนนข้อ)) : [],
      (items ? items.กลุ่มรายการ : []).map(({ ชื่อกลุ่ม, แถวรายการ }) => [
        asciiDigits(ชื่อกลุ่ม),
        ...แถวรายการ.map(({ รายการ, คะแนนข้อ }) => asciiDigits(`${รายการ.split(' ')[0]} ${คะแนนข้อ}`)),
      ]),
    ]);
    expect(kinds).toEqual([
      ['ตัวชี้วัดที่ 2 การใช้งบประมาณ', ['74.05', '83.05', '75.83'], []],
      ['ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ', ['83.08'], []],
      [
        'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล',
        [],
        [
          ['ตัวชี้วัดย่อยที่ 9.2 การบริหารงาน', 'O12 0', 'O13 0'],
          ['ตัวชี้วัดย่อยที่ 9.3 การบริหารเงินงบประมาณ', 'O20 0'],
        ],
      ],
    ]);
  });

  test('leave out no indicator that fails', () => {
    expect(asciiDigits(model.ตัวชี้วัดที่ไม่ได้คัดเลือก)).toBe('ตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต');
  });

  test('of several items in one row have a score each', () => {
    const [first, second, ...others] = detailedMunicipality.weakPoints;
    if (!first || !second) throw new Error('the sample has weak points');
    const merged = { ...first, items: [...first.items, ...second.items], score: undefined };
    const [indicator] = byInstrumentModel({ ...detailedMunicipality, weakPoints: [merged, ...others] }).ตัวชี้วัดที่มีประเด็น;
    expect(indicator?.ข้อคำถามที่มีประเด็น).toMatchObject({ แถวข้อคำถาม: [{ คะแนนข้อ: 'i7: 74.05\ni10: 83.05' }, {}] });
  });

  test('print the words of the tab for a question, else those of the rule set', () => {
    const questions = model.ตัวชี้วัดที่มีประเด็น[0]?.ข้อคำถามที่มีประเด็น;
    const texts = questions ? questions.แถวข้อคำถาม.map(({ ข้อคำถาม }) => ข้อคำถาม) : [];
    expect(texts[0]).toMatch(/^i7 ท่านทราบแผน/);
    expect(texts[1]).toBe('i10 เบิกจ่ายเงินที่เป็นเท็จ');
  });
});

describe('the measures', () => {
  test('stand under instrument, then indicator or sub-indicator', () => {
    const groups = byInstrumentModel(detailedMunicipality).แผน.เครื่องมือในแผน.map(({ หัวข้อเครื่องมือ, กลุ่มมาตรการ }) => [
      หัวข้อเครื่องมือ,
      ...กลุ่มมาตรการ.map(({ ชื่อกลุ่ม, แถวแผน }) => `${asciiDigits(ชื่อกลุ่ม)}: ${แถวแผน.length}`),
    ]);
    expect(groups).toEqual([
      ['เครื่องมือการประเมิน IIT', 'ตัวชี้วัดที่ 2 การใช้งบประมาณ: 3', 'ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ: 1'],
      ['เครื่องมือการประเมิน OIT', 'ตัวชี้วัดย่อยที่ 9.2 การบริหารงาน: 2', 'ตัวชี้วัดย่อยที่ 9.3 การบริหารเงินงบประมาณ: 1'],
    ]);
  });

  test('of no indicator come last, and are printed', () => {
    const [block, ...others] = detailedMunicipality.plan;
    if (!block) throw new Error('the sample has a plan');
    const own = { ...block, indicators: [], items: [], measures: ['มาตรการที่เพิ่มเอง'] };
    const report = reportOf({ ...detailedMunicipality, plan: [own, ...others] });
    expect(report.paragraphs).toContain('มาตรการอื่นที่กำหนดเพิ่มเติม');
    expect(tablesWith(report, measureHeadings).at(-1)?.[1]?.[2]).toContain('มาตรการที่เพิ่มเอง');
  });
});

test('without weak points and measures says so, and has no table for them', () => {
  const report = reportOf({ ...detailedMunicipality, weakPoints: [], plan: [] });
  expect(report.paragraphs.map(asciiDigits)).toContain('ไม่มีข้อบกพร่องหรือจุดอ่อนที่ต้องแก้ไขหรือควรพัฒนาในปีงบประมาณ พ.ศ. 2565');
  expect(tablesWith(report, measureHeadings)).toEqual([]);
});

test('has a memo and a cover, and a preface where it is asked for', () => {
  const sections = (parts: ReportData['settings']['parts'] = {}) =>
    sectionsIn(readReport('วิเคราะห์รายเครื่องมือ', withParts(detailedMunicipality, parts)));
  expect(sections()).toBe(4);
  expect(sections({ memo: true, cover: true, preface: true })).toBe(5);
  expect(sections({ memo: false, cover: false, preface: false })).toBe(2);
});
