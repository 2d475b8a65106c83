// Workbooks with the figures of five published reports, under fictitious names: the check finds what each contradicts, at
// its cell, and nothing else.
import { describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { scores2565A, scores2565B, scores2567, scoresBefore2566 } from '../core/worked-scores.ts';

const SCORES = 'คะแนนตัวชี้วัด';
const SETTINGS = 'ตั้งค่า';
const QUESTIONS = 'คะแนนข้อคำถาม';
const ITEMS = 'รายการ OIT';
const HISTORY = 'คะแนนย้อนหลัง';
const WEAK_POINTS = 'ข้อบกพร่องและจุดอ่อน';

type Value = string | number;

interface Agency {
  readonly name: string;
  readonly type: string;
}

interface Finding {
  readonly severity: string;
  readonly message: string;
  readonly cell: string;
  readonly remedy: string;
}

const done = (host: Host, method: string, args: object = {}): unknown => {
  const answer = host.call(method, args) as { readonly ok: boolean; readonly value?: unknown };
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
};

async function workbook(fiscalYear: number, agency: Agency, scores: readonly number[]): Promise<Host> {
  const host = await openHost();
  done(host, 'setUpWorkbook', { fiscalYear, agency: { ...agency, district: 'ทดลอง', province: 'สมมติบุรี' } });
  scores.forEach((score, index) => {
    host.edit(SCORES, `D${index + 2}`, score);
  });
  return host;
}

/** The cell beside a label, or the row of an id, wherever the tab has it. */
const settingCell = (host: Host, label: string): string =>
  `B${host.cells(SETTINGS).findIndex(([cell]) => cell === label) + 1}`;
const rowOf = (host: Host, tab: string, id: string): number =>
  host.cells(tab).findIndex(([cell]) => String(cell) === id) + 1;

const set = (host: Host, settings: Readonly<Record<string, Value>>): void => {
  for (const [label, value] of Object.entries(settings)) host.edit(SETTINGS, settingCell(host, label), String(value));
};

/** Findings as `cell: message`, cautions about the rules apart. */
const found = (host: Host): readonly string[] => {
  const { findings } = done(host, 'checkWorkbook') as { readonly findings: readonly Finding[] };
  for (const { remedy } of findings) expect(remedy).toMatch(/[ก-๙]/);
  return findings.filter(({ cell }) => !cell.startsWith('เกณฑ์')).map(({ cell, message }) => `${cell}: ${message}`);
};

/** Each finding matches the pattern in its place, and there are no others. */
function expectFindings(host: Host, patterns: readonly RegExp[]): void {
  const findings = found(host);
  const unmatched = findings.filter((finding) => !patterns.some((pattern) => pattern.test(finding)));
  const absent = patterns.filter((pattern) => !findings.some((finding) => pattern.test(finding)));
  expect({ unmatched, absent: absent.map(String), count: findings.length }).toEqual({
    unmatched: [],
    absent: [],
    count: patterns.length,
  });
}

describe('the report whose total holds and whose words do not (2565, 91.22 A)', () => {
  const agency = { name: 'องค์การบริหารส่วนตำบลคลองนกสมมติ', type: 'อบต.' };

  it('contradicts nothing in its figures', async () => {
    const host = await workbook(2565, agency, scores2565A);
    set(host, { คะแนนภาพรวมที่ประกาศ: '๙๑.๒๒', ระดับที่ประกาศ: 'A' });
    expectFindings(host, []);
  });

  it('contradicts itself in an item, in names, in its addressee, in periods and in measures left out', async () => {
    const host = await workbook(2565, agency, scores2565A);
    set(host, {
      คะแนนภาพรวมที่ประกาศ: '91.22',
      ระดับที่ประกาศ: 'A',
      วันที่หนังสือ: '๒๔ มีนาคม ๒๕๖๖',
      'ส่วนราชการ (หัวหนังสือ)': 'สำนักปลัด องค์การบริหารส่วนตำบลคลองนกสมมุติ',
      เรื่อง: 'รายงานผลของ อบต.คลองนกสมมติ ประจำปี 2565',
      ชื่อคณะทำงาน: 'คณะทำงานขององค์กรบริหารส่วนตำบลคลองนกสมมติ',
      'มติที่ประชุมครั้งที่/วันที่': 'ที่ประชุม อบต.คลองนกสมม้ติ ครั้งที่ 1/2566',
      เรียน: 'นายองค์การบริหารส่วนตำบลคลองนกสมมติ',
    });
    host.edit(ITEMS, `E${rowOf(host, ITEMS, 'O9')}`, 0);
    done(host, 'analyse');
    done(host, 'generatePlan');
    const plan = 'แผนมาตรการ 2566';
    host.edit(plan, 'D2', 'ตลอดปีงบประมาณ ๒๕๖๕');
    host.edit(plan, 'D3', 'กุมภาพันธ์ ๒๕๖๖');
    host.edit(plan, 'F4', '28 กุมภาพันธ์ 2566');
    const [fifth, seventh] = ['การแก้ไขปัญหาการทุจริต', 'ประสิทธิภาพการสื่อสาร'];
    expect(host.cells(WEAK_POINTS).map((row) => row[2])).toEqual(expect.arrayContaining([fifth, seventh]));
    host.person.deleteRows(plan, 8);
    host.person.deleteRows(plan, 6);
    const setting = (label: string): string => `${SETTINGS}!${settingCell(host, label)}`;
    expectFindings(host, [
      new RegExp(`^${SCORES}!D10: .*85\\.00 ไม่ได้หากข้อ O9 ได้ 0 คะแนน`),
      new RegExp(`^${escaped(setting('ส่วนราชการ (หัวหนังสือ)'))}: .*คลองนกสมมุติ`),
      new RegExp(`^${escaped(setting('ชื่อคณะทำงาน'))}: .*องค์กรบริหารส่วนตำบล`),
      new RegExp(`^${escaped(setting('มติที่ประชุมครั้งที่/วันที่'))}: .*คลองนกสมม้ติ`),
      new RegExp(`^${setting('เรียน')}: ตำแหน่ง "นายองค์การบริหารส่วนตำบล" น่าจะเป็น "นายกองค์การบริหารส่วนตำบล"`),
      new RegExp(`^${plan}!D2: .*ปีงบประมาณ 2565 แต่เป็นแผนของปีงบประมาณ 2566`),
      new RegExp(`^${plan}!D3: .*ก่อนวันที่หนังสือ 24 มีนาคม 2566`),
      new RegExp(`^${plan}!F4: กำหนดเสร็จ 28 กุมภาพันธ์ 2566 อยู่ก่อนวันที่หนังสือ`),
      new RegExp(`^${plan}!A1: ตัวชี้วัดที่ 5 ${fifth} เป็นจุดอ่อน แต่ไม่มีมาตรการ`),
      new RegExp(`^${plan}!A1: ตัวชี้วัดที่ 7 ${seventh} เป็นจุดอ่อน แต่ไม่มีมาตรการ`),
    ]);
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

describe('the report of two years in one (2566, 92.85)', () => {
  it('has a total and an OIT score that its ten scores cannot give, and a wrong name', async () => {
    const host = await workbook(2566, { name: 'องค์การบริหารส่วนตำบลหนองสมมติ', type: 'อบต.' }, scoresBefore2566);
    set(host, { คะแนนภาพรวมที่ประกาศ: '92.85', ระดับที่ประกาศ: 'ผ่าน' });
    host.edit(SCORES, 'C10', 'ข้อมูลพื้นฐาน');
    expectFindings(host, [
      new RegExp(`^${SETTINGS}!${settingCell(host, 'คะแนนภาพรวมที่ประกาศ')}: .*92\\.85 ไม่ตรงกับ.*50\\.36`),
      new RegExp(`^${SCORES}!D10: .*15\\.75 .*เกิดได้ในปีงบประมาณ 2564 และ 2565`),
      new RegExp(`^${SCORES}!C10: ชื่อ "ข้อมูลพื้นฐาน".*ไม่ใช่ชื่อของตัวชี้วัดที่ 9`),
    ]);
  });

  it('says that the levels of its year are not confirmed, at the row where they can be', async () => {
    const host = await workbook(2566, { name: 'องค์การบริหารส่วนตำบลหนองสมมติ', type: 'อบต.' }, scoresBefore2566);
    const row = rowOf(host, 'เกณฑ์การประเมิน', 'เกณฑ์ระดับที่ใช้');
    const cautions = (): readonly Finding[] =>
      (done(host, 'checkWorkbook') as { readonly findings: readonly Finding[] }).findings.filter(
        ({ severity }) => severity === 'info',
      );
    expect(cautions()).toMatchObject([{ cell: `เกณฑ์การประเมิน!B${row}` }]);
    expect(host.cells(SCORES).find(([, , label]) => label === 'ระดับ')?.[6]).toMatch(/ยังไม่ได้รับการยืนยัน/);
    host.edit('เกณฑ์การประเมิน', `E${row}`, 'ยืนยันแล้ว');
    expect(cautions()).toEqual([]);
    expect(host.cells(SCORES).find(([, , label]) => label === 'ระดับ')?.[6]).toBe('');
  });
});

describe('the follow-up report without scores (2566)', () => {
  it('lacks ten scores, and contradicts nothing', async () => {
    const host = await workbook(2566, { name: 'องค์การบริหารส่วนตำบลบึงสมมติ', type: 'อบต.' }, []);
    expectFindings(
      host,
      Array.from({ length: 10 }, (_, i) => new RegExp(`^${SCORES}!D${i + 2}: ยังไม่ได้กรอกคะแนนตัวชี้วัดที่ ${i + 1} `)),
    );
  });
});

describe('the report with two totals (2565, 83.12 and 93.13)', () => {
  const agency = { name: 'เทศบาลตำบลบ้านสมมติ', type: 'เทศบาลตำบล' };
  const itemsAtZero = ['O12', 'O13', 'O20'];

  it('contradicts nothing with its right total, its questions and its items', async () => {
    const host = await workbook(2565, agency, scores2565B);
    set(host, { คะแนนภาพรวมที่ประกาศ: '93.12', ระดับที่ประกาศ: 'A' });
    for (const [id, score] of [
      ['i7', 74.05],
      ['i10', 83.05],
      ['i12', 75.83],
    ] as const)
      host.edit(QUESTIONS, `E${rowOf(host, QUESTIONS, id)}`, score);
    for (let row = 2; row <= 44; row++) host.edit(ITEMS, `E${row}`, 100);
    for (const id of itemsAtZero) host.edit(ITEMS, `E${rowOf(host, ITEMS, id)}`, 0);
    expectFindings(host, []);
  });

  it('contradicts itself in its totals, instruments, questions, items, weak points and words', async () => {
    const host = await workbook(2565, agency, scores2565B);
    set(host, {
      คะแนนภาพรวมที่ประกาศ: '83.12',
      ระดับที่ประกาศ: 'A',
      หลักเกณฑ์คัดเลือกประเด็น: 'ต่ำกว่าเกณฑ์และอยู่ใน N อันดับต่ำสุด',
      จำนวนตัวชี้วัดที่ต่ำที่สุด: '2',
      จำนวนที่ระบุในบันทึกข้อความ: '3',
    });
    host.edit(HISTORY, 'A2', 2565);
    host.edit(HISTORY, 'L2', 93.13);
    host.edit(SCORES, 'B2', 'IT');
    for (const [id, score] of [
      ['i7', 74.05],
      ['i10', 83.05],
      ['i12', 75.83],
    ] as const) {
      const row = rowOf(host, QUESTIONS, id);
      host.edit(QUESTIONS, `B${row}`, 1);
      host.edit(QUESTIONS, `E${row}`, score);
    }
    const seventh = rowOf(host, QUESTIONS, 'i7');
    for (let row = 2; row <= 44; row++) host.edit(ITEMS, `E${row}`, 100);
    for (const id of itemsAtZero) host.edit(ITEMS, `E${rowOf(host, ITEMS, id)}`, 0);
    const budget = rowOf(host, ITEMS, 'O20');
    host.edit(ITEMS, `B${budget}`, '๙.๒');
    host.edit(ITEMS, `A${rowOf(host, ITEMS, 'O12')}`, '๐๑๒');
    done(host, 'analyse');
    done(host, 'generatePlan');
    const plan = 'แผนมาตรการ 2566';
    host.person.deleteRows(WEAK_POINTS, 3);
    host.edit(WEAK_POINTS, 'C4', 'การเปิดเผยข้อมูล');
    host.edit(plan, 'B2', '๑. แจ้งแผนการใช้จ่าย\n๒. ชี้แจงในที่ประชุม\n๔. รายงานผล');
    host.edit(plan, 'E2', 'รายงานผลตามข้อบัญญัติงบประมาณรายจ่าย');
    expectFindings(host, [
      new RegExp(`^${SCORES}!B2: เครื่องมือ "IT"`),
      new RegExp(
        `^${SETTINGS}!${settingCell(host, 'คะแนนภาพรวมที่ประกาศ')}: .*93\\.13 และ 83\\.12 แต่ไม่มีค่าใดตรง.*93\\.12 \\(.*${HISTORY}!L2\\)`,
      ),
      new RegExp(`^${QUESTIONS}!B${seventh}: ข้อ i7 อยู่ในตัวชี้วัดที่ 2 แต่จัดไว้ใต้ตัวชี้วัดที่ 1`),
      /!B\d+: ข้อ i10 อยู่ในตัวชี้วัดที่ 2/,
      /!B\d+: ข้อ i12 อยู่ในตัวชี้วัดที่ 2/,
      new RegExp(`^${SCORES}!D2: .*91\\.39 ไม่ได้หากข้อ i7, i10, i12 .*105\\.14`),
      new RegExp(`^${ITEMS}!B${budget}: ข้อ O20 อยู่ในตัวชี้วัดย่อยที่ 9\\.3 .* จัดไว้ที่ 9\\.2`),
      new RegExp(`^${WEAK_POINTS}!A1: ตัวชี้วัดที่ 4 .* ไม่ผ่านเกณฑ์ แต่ไม่มีแถว`),
      new RegExp(`^${WEAK_POINTS}!A1: ตัวชี้วัดที่ 5 .* ไม่ผ่านเกณฑ์ แต่ไม่มีแถว`),
      new RegExp(`^${WEAK_POINTS}!C4: ตัวชี้วัดที่ 9 .* ไม่เข้าหลักเกณฑ์คัดเลือก`),
      new RegExp(`^${SETTINGS}!${settingCell(host, 'จำนวนที่ระบุในบันทึกข้อความ')}: .*ต่ำสุด 3 ตัว แต่หลักเกณฑ์คัดเลือกเพียง 2`),
      new RegExp(`^${plan}!A1: ตัวชี้วัดที่ 9 .* แต่ไม่มีมาตรการ`),
      new RegExp(`^${plan}!B2: ลำดับข้อ.* ไม่มีข้อ 3`),
      new RegExp(`^${plan}!E2: ใช้คำว่า "ข้อบัญญัติ"`),
    ]);
  });
});

describe('the report with two values for two indicators (2567, 95.01 ผ่าน)', () => {
  const agency = { name: 'เทศบาลตำบลท่าจำลอง', type: 'เทศบาลตำบล' };

  it('contradicts nothing with the values that explain its total', async () => {
    const host = await workbook(2567, agency, scores2567);
    set(host, { คะแนนภาพรวมที่ประกาศ: '95.01', ระดับที่ประกาศ: 'ผ่าน' });
    expectFindings(host, []);
  });

  it('ranks its second values, and finds the second name, ids without letters and a mean put down as one part', async () => {
    const host = await workbook(2567, agency, scores2567);
    set(host, { คะแนนภาพรวมที่ประกาศ: '95.01', ระดับที่ประกาศ: 'ผ่าน' });
    host.edit(HISTORY, 'A2', '2567');
    scores2567
      .with(3, 96.41)
      .with(7, 93.29)
      .forEach((score, index) => {
        host.edit(HISTORY, `${String.fromCharCode(66 + index)}2`, score);
      });
    host.edit(HISTORY, 'L2', 95.01);
    host.edit(SCORES, 'C7', 'การบริการประชาชน');
    host.edit(SCORES, 'E7', 93.67);
    host.edit(QUESTIONS, 'A12', '๑๑');
    host.edit(QUESTIONS, 'E12', 90);
    done(host, 'analyse');
    expectFindings(host, [
      new RegExp(`^${SCORES}!D5: .*96\\.51 น่าจะใช่ที่สุด ส่วน 96\\.41 ยังเป็นไปได้ \\(${SCORES}!D5 และ ${HISTORY}!E2\\)`),
      new RegExp(`^${SCORES}!D9: .*73\\.29 ใช่แน่นอน ส่วน 93\\.29 เป็นไปไม่ได้.*คะแนน EIT ส่วนเดียว.*\\(.*${HISTORY}!I2\\)`),
      new RegExp(`^${SCORES}!E7: .*ซึ่งเท่ากัน`),
      new RegExp(`^${QUESTIONS}!A12: ไม่พบข้อ "๑๑"`),
      new RegExp(`^${WEAK_POINTS}!C\\d+: ตัวชี้วัดที่ 6 ใช้สองชื่อ`),
    ]);
  });
});
