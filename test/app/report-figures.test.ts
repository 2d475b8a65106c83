// Figures and table headings of every report against the cells they come from, read in the file that is uploaded. What is
// expected is reckoned here from the cells alone, and once more after cells were edited.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { type ReportFormat, reportFormats } from '../../src/report/report-formats.ts';
import { asciiDigits } from '../../src/thai/digits.ts';
import { type DocxReading, readDocx, tablesWith } from '../report/docx-reading.ts';
import { allOf, childrenOf } from '../report/xml-tree.ts';

const LEVELS = 'คะแนน|ระดับ';

/** Of every ruled table, in the order of the document. */
const headings: Readonly<Record<ReportFormat, readonly string[]>> = {
  วิเคราะห์และแผน: [
    'เครื่องมือ|ตัวชี้วัดที่|น้ำหนัก',
    LEVELS,
    'ลำดับ|ตัวชี้วัด|คะแนน',
    'ที่|ตัวชี้วัด|ผลคะแนน|ผลการวิเคราะห์ตัวชี้วัด',
    'มาตรการ/แนวทาง|วิธีการดำเนินการ|ผู้รับผิดชอบ|ระยะเวลาดำเนินการ|การติดตามประเมินผล',
  ],
  วิเคราะห์รายเครื่องมือ: [
    LEVELS,
    'ลำดับ|เครื่องมือการประเมิน|ตัวชี้วัด|คะแนน|ผลการประเมิน',
    'ข้อคำถาม|คะแนน|ประเด็นที่ควรพัฒนา/รักษาระดับ',
    'เครื่องมือการประเมิน|ตัวชี้วัด/ตัวชี้วัดย่อย|คะแนน|แนวทางการพัฒนา',
    'ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา|ผู้รับผิดชอบ|ขั้นตอนหรือวิธีการ/มาตรการ|การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ',
  ],
  'วิเคราะห์ 7 ประเด็น': [
    'ตัวชี้วัดที่|รายละเอียดตัวชี้วัด|คะแนน',
    'เครื่องมือ|ตัวชี้วัด|น้ำหนัก',
    'ระดับ|เงื่อนไข',
    'ตัวชี้วัดที่|รายละเอียดตัวชี้วัด|คะแนนที่ได้',
    'ที่|ประเด็นตัวชี้วัดการประเมิน|ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อน|ข้อเสนอแนะในการปรับปรุง/พัฒนาการดำเนินงาน',
    'ประเด็น|มาตรการ โครงการ หรือกิจกรรม|ขั้นตอน/วิธีการปฏิบัติ|ผู้รับผิดชอบ|ระยะเวลาดำเนินการ',
  ],
  รายงานผลตามกิจกรรม: [
    'รายการทั้งหมด|ดำเนินการแล้วเสร็จ|อยู่ระหว่างดำเนินการ|ยังไม่ได้ดำเนินการ|ยังไม่ระบุสถานะ',
    'ลำดับ|มาตรการ/กิจกรรม|วิธีดำเนินการ|ระยะเวลาในการดำเนินการ|ผู้รับผิดชอบ|สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม|ผลลัพธ์หรือความสำเร็จในการดำเนินการ',
    'ตัวชี้วัด|แนวทางในการยกระดับการประเมิน|ผู้รับผิดชอบ|ระยะเวลา|ความก้าวหน้าผลการดำเนินการ',
  ],
  รายงานผลตามมาตรการ: [
    'รายการทั้งหมด|ดำเนินการแล้วเสร็จ|อยู่ระหว่างดำเนินการ|ยังไม่ได้ดำเนินการ|ยังไม่ระบุสถานะ',
    'มาตรการ/แนวทาง|วิธีการดำเนินการ|ผู้รับผิดชอบ|ระยะเวลาดำเนินการ|ผลการดำเนินการ|ข้อเสนอแนะ',
  ],
};

/** The tab from which each report is made, and the method that makes it. */
const sources: Readonly<Record<ReportFormat, { readonly method: string; readonly format: string }>> = {
  วิเคราะห์และแผน: { method: 'generatePlan', format: 'รายมาตรการ' },
  วิเคราะห์รายเครื่องมือ: { method: 'generatePlan', format: 'จำแนกตามเครื่องมือ' },
  'วิเคราะห์ 7 ประเด็น': { method: 'generatePlan', format: '7 ประเด็น' },
  รายงานผลตามกิจกรรม: { method: 'generateFollowUp', format: 'ผลตามกิจกรรม' },
  รายงานผลตามมาตรการ: { method: 'generateFollowUp', format: 'ผลตามมาตรการ' },
};

const done = (host: Host, method: string, args: object = {}): void =>
  expect(host.call(method, args)).toMatchObject({ ok: true });

const texts = (host: Host, tab: string): readonly (readonly string[])[] =>
  host.cells(tab).map((row) => row.map((cell) => asciiDigits(String(cell ?? ''))));

const setting = (host: Host, name: string): string => texts(host, 'ตั้งค่า').find(([label]) => label === name)?.[1] ?? '';

const two = (points: string | number): string => Number(points).toFixed(2);

const scoresIn = (host: Host) =>
  texts(host, 'คะแนนตัวชี้วัด')
    .slice(1, 11)
    .map(([number = '', instrument = '', name = '', score = '', , , status = '', gap = '']) => ({
      number,
      instrument,
      name,
      score: two(score),
      status,
      gap: Number(gap),
    }));

const sorted = (host: Host, sign: 1 | -1) =>
  [...scoresIn(host)].sort(
    (left, right) => sign * (Number(left.score) - Number(right.score)) || Number(left.number) - Number(right.number),
  );

const meanOf = (host: Host, instrument: string): string => {
  const own = scoresIn(host).filter((each) => each.instrument === instrument);
  return two(own.reduce((sum, { score }) => sum + Number(score), 0) / own.length + 1e-9);
};

let start: Host;
let edited: Host;

beforeAll(async () => {
  start = await openHost();
  done(start, 'setUpWorkbook', {
    fiscalYear: 2565,
    example: true,
    agency: { name: '', type: 'เทศบาลตำบล', district: '', province: '' },
  });
  start.edit('คะแนนย้อนหลัง', 'A2', '2564');
  start.edit('คะแนนย้อนหลัง', 'L2', '79.5');
  edited = start.fork();
  edited.edit('คะแนนตัวชี้วัด', 'D4', '60.01');
  edited.edit('คะแนนตัวชี้วัด', 'D11', '98.76');
  for (const host of [start, edited]) done(host, 'analyse');
});

interface Made {
  readonly host: Host;
  readonly report: DocxReading;
  readonly lines: readonly string[];
  readonly rows: (heading: string) => readonly (readonly string[])[];
}

const reports = new Map<Host, Map<ReportFormat, Made>>();

/** Each report once for each workbook. */
function made(from: Host, format: ReportFormat): Made {
  const known = reports.get(from) ?? new Map<ReportFormat, Made>();
  reports.set(from, known);
  const report = known.get(format) ?? makeReport(from, format);
  known.set(format, report);
  return report;
}

function makeReport(from: Host, format: ReportFormat): Made {
  const host = from.fork();
  const { method, format: tab } = sources[format];
  if (method === 'generateFollowUp') done(host, 'generatePlan');
  done(host, method, { format: tab });
  done(host, 'exportReport', { format, acceptFindings: true });
  const report = readDocx(host.documents().at(-1)?.bytes ?? new Uint8Array());
  return {
    host,
    report,
    lines: report.paragraphs.map(asciiDigits),
    rows: (heading) =>
      tablesWith(report, heading.split('|')).flatMap((table) => table.slice(1).map((row) => row.map(asciiDigits))),
  };
}

const headingsIn = ({ parts, tables }: DocxReading): readonly string[] => {
  const document = parts.get('word/document.xml');
  const [body] = document ? allOf(document, 'w:body') : [];
  const repeats = (body ? childrenOf(body, 'w:tbl') : []).map((table) => allOf(table, 'w:tblHeader').length > 0);
  return tables.flatMap(([first = []], index) => (repeats[index] ? [first.join('|')] : []));
};

describe.each(reportFormats)('the report %s', (format) => {
  it('has the headings of its kind, and no others', () => {
    expect([...new Set(headingsIn(made(start, format).report))]).toEqual(headings[format]);
  });
});

const planFormats = ['วิเคราะห์และแผน', 'วิเคราะห์รายเครื่องมือ', 'วิเคราะห์ 7 ประเด็น'] as const;

describe.each([
  ['as it was set up', () => start],
  ['after scores were edited', () => edited],
] as const)('of a workbook %s', (_, from) => {
  it.each(planFormats)(
    '%s prints the total and the level of the settings and no year but those of the workbook',
    (format) => {
      const { host, lines } = made(from(), format);
      const text = lines.join('\n');
      const [total, level] = [setting(host, 'คะแนนภาพรวมที่ประกาศ'), setting(host, 'ระดับที่ประกาศ')];
      expect(text).toContain(`ได้คะแนนภาพรวม ${two(total)} คะแนน ผลการประเมินอยู่ในระดับ ${level}`);
      const years = new Set([...text.matchAll(/ปีงบประมาณ พ\.ศ\. (\d{4})/g)].map(([, year]) => year));
      expect([...years].sort()).toEqual(['2564', '2565', '2566']);
    },
  );

  it.each(planFormats)('%s draws the ten scores and the years before', (format) => {
    const { host, report } = made(from(), format);
    const drawn = report.tables.flat().map((row) => row.map(asciiDigits));
    const bars = drawn.map((row) => [row[0], row.at(-1)]);
    for (const { number, name, score } of scoresIn(host)) expect(bars).toContainEqual([`${number}. ${name}`, score]);
    expect(bars).toContainEqual(['ปีงบประมาณ พ.ศ. 2564', '79.50']);
    expect(bars).toContainEqual(['ปีงบประมาณ พ.ศ. 2565', two(setting(host, 'คะแนนภาพรวมที่ประกาศ'))]);
  });

  it.each(['วิเคราะห์และแผน', 'วิเคราะห์รายเครื่องมือ'] as const)(
    'the memo of %s counts who passes and lists the lowest first',
    (format) => {
      const { host, lines } = made(from(), format);
      const failing = scoresIn(host).filter(({ score }) => Number(score) < 85).length;
      expect(lines.join('\n')).toContain(
        `มีตัวชี้วัดที่ได้คะแนนตั้งแต่เกณฑ์ผ่าน 85 คะแนนขึ้นไป ${10 - failing} ตัวชี้วัด และต่ำกว่าเกณฑ์ ${failing} ตัวชี้วัด`,
      );
      const lowest = sorted(host, 1).slice(0, 3);
      const first = lines.findIndex((line) => line.startsWith('1)\t'));
      expect(lines.slice(first, first + 3)).toEqual(
        lowest.map(({ name, score }, index) => `${index + 1})\t${name} ${score} คะแนน`),
      );
    },
  );

  it('วิเคราะห์และแผน lists from the highest, names both ends and measures each gap', () => {
    const { host, lines, rows } = made(from(), 'วิเคราะห์และแผน');
    const down = sorted(host, -1);
    expect(rows('ลำดับ|ตัวชี้วัด|คะแนน')).toEqual([
      ...down.map(({ name, score }, index) => [String(index + 1), name, score]),
      ['', 'คะแนนภาพรวม (ถ่วงน้ำหนัก)', two(setting(host, 'คะแนนภาพรวมที่ประกาศ'))],
    ]);
    const [highest, lowest] = [down[0], down.at(-1)];
    expect(lines).toContain(
      `คะแนนสูงสุด ${highest?.score} คะแนน คือ ${highest?.name} และคะแนนต่ำสุด ${lowest?.score} คะแนน คือ ${lowest?.name}`,
    );
    const analysed = rows('ที่|ตัวชี้วัด|ผลคะแนน|ผลการวิเคราะห์ตัวชี้วัด').filter((row) => row.length === 4);
    expect(analysed.map(([number, name, score]) => [number, name, score])).toEqual(
      scoresIn(host).map(({ number, name, score }) => [number, name, score]),
    );
    for (const [index, { score, gap }] of scoresIn(host).entries())
      expect(analysed[index]?.[3]).toContain(
        `ได้ ${score} คะแนน ${gap > 0 ? 'สูงกว่า' : 'ต่ำกว่า'}เกณฑ์ผ่าน ${two(Math.abs(gap))} คะแนน`,
      );
  });

  it('วิเคราะห์รายเครื่องมือ says what passes as the tab does, and the mean of each instrument', () => {
    const { host, lines, rows } = made(from(), 'วิเคราะห์รายเครื่องมือ');
    expect(rows('ลำดับ|เครื่องมือการประเมิน|ตัวชี้วัด|คะแนน|ผลการประเมิน')).toEqual(
      scoresIn(host).map(({ number, instrument, name, score, status }) => [number, instrument, name, score, status]),
    );
    const mean = (instrument: string) => `${instrument} ${meanOf(host, instrument)} คะแนน`;
    expect(lines).toContain(`คะแนนเฉลี่ยรายเครื่องมือ คือ ${mean('IIT')} ${mean('EIT')} และ ${mean('OIT')}`);
    const printed = rows('ข้อคำถาม|คะแนน|ประเด็นที่ควรพัฒนา/รักษาระดับ').map(([subject = '', score]) => [
      subject.split(' ')[0],
      score,
    ]);
    const questions = texts(host, 'ข้อบกพร่องและจุดอ่อน')
      .slice(1)
      .filter(([, instrument, , item]) => instrument !== 'OIT' && item !== '');
    expect(questions.length).toBeGreaterThan(0);
    for (const [, , , item = '', score = ''] of questions) expect(printed).toContainEqual([item, two(score)]);
  });

  it('วิเคราะห์ 7 ประเด็น prints the scores by instrument, each table closing with its mean', () => {
    const { host, rows } = made(from(), 'วิเคราะห์ 7 ประเด็น');
    const scores = scoresIn(host).map(({ number, name, score }) => [number, name, score]);
    expect(rows('ตัวชี้วัดที่|รายละเอียดตัวชี้วัด|คะแนน')).toEqual(scores);
    const closing = (instrument: string) => ['', `คะแนนเฉลี่ย ${instrument}`, meanOf(host, instrument)];
    expect(rows('ตัวชี้วัดที่|รายละเอียดตัวชี้วัด|คะแนนที่ได้')).toEqual([
      ...scores.slice(0, 5),
      closing('IIT'),
      ...scores.slice(5, 8),
      closing('EIT'),
      ...scores.slice(8),
      closing('OIT'),
    ]);
  });

  it('วิเคราะห์และแผน prints the rows of the plan as its tab has them', () => {
    const { host, rows } = made(from(), 'วิเคราะห์และแผน');
    const [, ...plan] = texts(host, 'แผนมาตรการ 2566');
    expect(plan.length).toBeGreaterThan(2);
    expect(rows(headings.วิเคราะห์และแผน.at(-1) ?? '')).toEqual(plan.map((row) => row.slice(0, 5)));
  });
});

it('the edited scores are others than those set up', () => {
  const text = (host: Host) => made(host, 'วิเคราะห์รายเครื่องมือ').lines.join('\n');
  const [before, after] = [text(start), text(edited)];
  for (const score of ['60.01', '98.76']) {
    expect(before).not.toContain(score);
    expect(after).toContain(score);
  }
});
