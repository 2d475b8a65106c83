import { describe, expect, test } from 'vitest';
import { pointsOf, roundedPoints } from '../../src/core/score.ts';
import { topics, topicsOf } from '../../src/core/topics.ts';
import { instrumentsOf } from '../../src/core/total.ts';
import type { ReportData } from '../../src/report/report-data.ts';
import { reportTopicsOf } from '../../src/report/report-topics.ts';
import { sevenTopicsModel } from '../../src/report/seven-topics.ts';
import { asciiDigits } from '../../src/thai/digits.ts';
import { city, detailedSamples, topicMunicipality } from './detailed-samples.ts';
import { tablesWith } from './docx-reading.ts';
import { inAscii, numbered, readReport, sectionsIn, withParts } from './read-report.ts';
import { municipality } from './sample-data.ts';
import { allOf } from './xml-tree.ts';

const reportOf = (data: ReportData) => readReport('วิเคราะห์ 7 ประเด็น', data);

const topicHeadings = [
  'ที่',
  'ประเด็นตัวชี้วัดการประเมิน',
  'ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อน',
  'ข้อเสนอแนะในการปรับปรุง/พัฒนาการดำเนินงาน',
];
const measureHeadings = ['ประเด็น', 'มาตรการ โครงการ หรือกิจกรรม', 'ขั้นตอน/วิธีการปฏิบัติ', 'ผู้รับผิดชอบ', 'ระยะเวลาดำเนินการ'];

describe.each(Object.entries(detailedSamples))('the report by topic of %s', (_, data) => {
  const { rules, scores } = data;
  const report = reportOf(data);
  const lines = report.paragraphs.map(asciiDigits);
  const printed = scores.map((score) => pointsOf(score).toFixed(2));
  const total = data.total.toFixed(2);

  test('prints the same total and level in the memo, on the result page and in chapter 3', () => {
    expect(lines.join('\n').split(`ได้คะแนนภาพรวม ${total} คะแนน ผลการประเมินอยู่ในระดับ ${data.level}`)).toHaveLength(3);
    expect(lines).toContain(`มีค่าคะแนนเท่ากับ ${total} คะแนน อยู่ในระดับ ${data.level}`);
  });

  test('lists the ten scores on the result page', () => {
    const [table] = tablesWith(report, ['ตัวชี้วัดที่', 'รายละเอียดตัวชี้วัด', 'คะแนน']);
    expect(inAscii(table)?.slice(1)).toEqual(
      rules.indicators.map(({ number, name }) => [String(number), name, printed[number - 1]]),
    );
  });

  test('prints each instrument with its indicators and weight', () => {
    const [table] = tablesWith(report, ['เครื่องมือ', 'ตัวชี้วัด', 'น้ำหนัก']);
    expect(inAscii(table)?.slice(1)).toEqual(
      rules.instruments.map(({ id, name, weight, indicators }) => [
        `${name} (${id})`,
        indicators.map((number) => `ตัวชี้วัดที่ ${number} ${rules.indicators[number - 1]?.name}`).join('\n'),
        `ร้อยละ ${weight}`,
      ]),
    );
  });

  test('prints the scores of each instrument in a table that closes with their mean', () => {
    const means = instrumentsOf(scores, rules);
    const tables = tablesWith(report, ['ตัวชี้วัดที่', 'รายละเอียดตัวชี้วัด', 'คะแนนที่ได้']);
    expect(tables.map((table) => inAscii(table)?.slice(1))).toEqual(
      rules.instruments.map(({ id, indicators }) => [
        ...indicators.map((number) => [String(number), rules.indicators[number - 1]?.name, printed[number - 1]]),
        ['', `คะแนนเฉลี่ย ${id}`, roundedPoints(means[id]).toFixed(2)],
      ]),
    );
  });

  test('names all topics with their weak points, and says ไม่มี of one without any', () => {
    const [table] = tablesWith(report, topicHeadings);
    const rows = inAscii(table)?.slice(1) ?? [];
    const expected = topics.flatMap(({ number, name }) => {
      const points = data.weakPoints.filter(({ items, indicator }) =>
        topicsOf({ items, indicators: [indicator] }, rules).numbers.includes(number),
      );
      const said = new Map(points.map((point) => [`${point.indicator}${point.issue}${point.suggestion}`, point]));
      const texts = [...said.values()].map(({ issue, suggestion }) => [issue, `ควร${suggestion}`].map(asciiDigits));
      return (points.length > 0 ? texts : [['ไม่มี', 'ไม่มี']]).map((text, index) =>
        index === 0 ? [String(number), name, ...text] : ['', '', ...text],
      );
    });
    const withoutSubject = (text = '') => text.replace(/^(?:ข้อ|ตัวชี้วัดที่) .*\n/, '');
    expect(rows.map(([number, name, point, advice]) => [number, name, withoutSubject(point), advice])).toEqual(
      expected,
    );
  });

  test('prints the measures of every topic', () => {
    const [table] = tablesWith(report, measureHeadings);
    const expected = topics.flatMap(({ number, name }) => {
      const topic = `${number}. ${name}`;
      const blocks = data.plan.filter((block) => topicsOf(block, rules).numbers.includes(number));
      if (blocks.length === 0) return [[topic, 'ไม่มี', '–', '–', '–']];
      return blocks.map(({ measures, steps, owners, period }, place) =>
        [place === 0 ? topic : '', numbered(measures), numbered(steps), numbered(owners), period].map(asciiDigits),
      );
    });
    expect(inAscii(table)?.slice(1)).toEqual(expected);
  });
});

describe('the plan by topics', () => {
  const [block] = topicMunicipality.plan;
  if (!block) throw new Error('the sample has a plan');
  const about = { ...block, items: [], indicators: [1] };
  const topicsWith = (plan: ReportData['plan']) =>
    reportTopicsOf({ ...topicMunicipality, plan }).topics.map(({ blocks }) => blocks.map(({ id }) => id).join());

  test('has a block under every topic it serves', () => {
    expect(topicsWith([{ ...about, id: '2567/indicator/1' }]).slice(0, 3)).toEqual([
      '2567/indicator/1',
      '2567/indicator/1',
      '',
    ]);
  });

  test('has a block that the officer made differ under one topic there alone', () => {
    const rows = ['2567/indicator/1', '2567/indicator/1@2'].map((id) => ({ ...about, id }));
    expect(topicsWith(rows).slice(0, 3)).toEqual(['2567/indicator/1', '2567/indicator/1@2', '']);
  });

  test('has what the library says of a topic under that topic', () => {
    expect(topicsWith([{ ...about, id: '2567/topic/3', indicators: [] }])).toEqual([
      '',
      '',
      '2567/topic/3',
      '',
      '',
      '',
      '',
    ]);
  });

  test('prints what belongs to no topic last', () => {
    const own = { ...about, id: 'own/1', indicators: [], measures: ['มาตรการที่เพิ่มเอง'] };
    const [table] = tablesWith(reportOf({ ...topicMunicipality, plan: [own] }), measureHeadings);
    expect(table?.at(-1)?.slice(0, 2)).toEqual(['มาตรการอื่นที่กำหนดเพิ่มเติม', 'มาตรการที่เพิ่มเอง']);
  });
});

test('says where topics are chosen by our own reading, and only there', () => {
  const isNoted = (data: ReportData) =>
    reportOf(data).paragraphs.some((line) => line.startsWith('หมายเหตุ: การจัดข้อเข้าประเด็น'));
  const ofReport = city.weakPoints.filter(({ items: [item = ''] }) => ['i1', 'i4', 'e1'].includes(item));
  expect(isNoted(city)).toBe(true);
  expect(isNoted({ ...city, weakPoints: ofReport })).toBe(false);
});

describe('the level table', () => {
  const headingsOf = (data: ReportData) => reportOf(data).tables.find(([first]) => first?.[0] === 'ระดับ');

  test('has both conditions under one heading where levels ask something of the instruments', () => {
    const table = inAscii(headingsOf(topicMunicipality));
    expect(table?.slice(0, 3)).toEqual([
      ['ระดับ', 'เงื่อนไข'],
      ['', 'คะแนน ITA', 'คะแนนรายเครื่องมือ'],
      ['ผ่านดีเยี่ยม', '95.00–100.00', 'IIT, EIT ส่วนที่ 1, EIT ส่วนที่ 2 และ OIT ต้องได้คะแนนไม่น้อยกว่า 95'],
    ]);
    expect(table).toHaveLength(7);
  });

  test('has the score alone in a year of seven levels', () => {
    expect(inAscii(headingsOf(municipality))?.slice(0, 3)).toEqual([
      ['ระดับ', 'เงื่อนไข'],
      ['', 'คะแนน ITA'],
      ['AA', '95.00–100.00'],
    ]);
  });
});

describe('the trend', () => {
  const bars = (data: ReportData) => {
    const { ผลย้อนหลัง: trend } = sevenTopicsModel(data);
    return trend ? [...asciiDigits(trend.แผนภูมิย้อนหลัง).matchAll(/preserve">([^<]+)</g)].map(([, text]) => text) : trend;
  };

  test('has the years up to the assessed one in order, the assessed year from the report itself', () => {
    const years = ['58.00', '66.20', '79.99', '85.01', '71.40', '68.03'].flatMap((total, index) => [
      `ปีงบประมาณ พ.ศ. ${2562 + index}`,
      total,
    ]);
    expect(bars(city)).toEqual(years);
  });

  test('is left out where no earlier year is known', () => {
    expect(bars({ ...city, history: [] })).toBe(false);
    expect(bars({ ...city, history: [{ fiscalYear: 2567, total: 50 }] })).toBe(false);
    expect(reportOf({ ...city, history: [] }).paragraphs).not.toContain('ผลการประเมินในภาพรวมย้อนหลัง');
  });
});

describe('the memo', () => {
  const lines = (data: ReportData) => reportOf(data).paragraphs.map(asciiDigits);
  const without = (signatory: 'chiefAdministrator' | 'officeHead'): ReportData => {
    const { settings } = city;
    return { ...city, settings: { ...settings, [signatory]: { ...settings[signatory], on: false } } };
  };

  test('says the rank among agencies of the type, where one was published', () => {
    expect(lines(topicMunicipality).join('\n')).toContain('อยู่ในลำดับที่ 1,014 ของหน่วยงานประเภทเทศบาลตำบล');
    expect(lines(detailedSamples.detailedMunicipality).join('\n')).not.toContain('อยู่ในลำดับที่');
  });

  test('has two boxes for each opinion, routed upwards', () => {
    const boxes = lines(city).filter((line) => line.includes('☐'));
    expect(boxes).toEqual([
      'พิจารณาแล้ว  ☐ เห็นควรพิจารณาดำเนินการ',
      '☐ ไม่เห็นควรพิจารณาดำเนินการ เพราะ',
      'พิจารณาแล้ว  ☐ เห็นควรพิจารณาดำเนินการ',
      '☐ ไม่เห็นควรพิจารณาดำเนินการ เพราะ',
      'พิจารณาแล้ว  ☐ เห็นควรดำเนินการ',
      '☐ ไม่เห็นควรดำเนินการ เพราะ',
    ]);
    expect(lines(city)).toContain('เรียน  ปลัดเทศบาลนครมหานครตัวอย่างสมมติบุรี');
  });

  test('is routed past a chief administrator who does not sign', () => {
    const routed = lines(without('chiefAdministrator')).filter((line) => line.startsWith('เรียน  '));
    expect(new Set(routed)).toEqual(new Set(['เรียน  นายกเทศมนตรีนครมหานครตัวอย่างสมมติบุรี']));
    expect(lines(without('officeHead')).filter((line) => line.includes('☐'))).toHaveLength(4);
  });

  test('sets its boxes in a font that has them', () => {
    const body = reportOf(city).parts.get('word/document.xml');
    const fonts = (body ? allOf(body, 'w:r') : [])
      .filter((run) => JSON.stringify(run).includes('☐'))
      .map((run) => allOf(run, 'w:rFonts')[0]?.attributes['w:hAnsi']);
    expect(new Set(fonts)).toEqual(new Set(['Segoe UI Symbol']));
  });
});

test('a weak point of an indicator at 100 that an earlier analysis left is not printed', () => {
  const [first] = topicMunicipality.weakPoints;
  if (!first) throw new Error('the sample has weak points');
  const stale = { ...first, indicator: 10, issue: 'ประเด็นที่ค้างจากครั้งก่อน' };
  const weakPoints = [...topicMunicipality.weakPoints, stale];
  expect(reportOf({ ...topicMunicipality, weakPoints }).paragraphs).toEqual(reportOf(topicMunicipality).paragraphs);
});

test('has a memo, and a cover and a preface where they are asked for', () => {
  const sections = (parts: ReportData['settings']['parts'] = {}) =>
    sectionsIn(readReport('วิเคราะห์ 7 ประเด็น', withParts(topicMunicipality, parts)));
  expect(sections()).toBe(4);
  expect(sections({ memo: true, cover: true, preface: true })).toBe(6);
  expect(sections({ memo: false, cover: false, preface: false })).toBe(3);
});
