// Weak points at every depth, by the bundle that clasp would push: chosen by rules that combine, put together by the
// officer, carried into the plan and the report.
import PizZip from 'pizzip';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { ask, done } from './ask.ts';

const SETTINGS = 'ตั้งค่า';
const SCORES = 'คะแนนตัวชี้วัด';
const QUESTIONS = 'คะแนนข้อคำถาม';
const ITEMS = 'รายการ OIT';
const WEAK_POINTS = 'ข้อบกพร่องและจุดอ่อน';
const PLAN = 'แผนมาตรการ 2566';

const found = (host: Host): readonly string[] =>
  done(host, 'checkWorkbook').findings.map(({ cell, message }) => `${cell}: ${message}`);

const rowOf = (host: Host, tab: string, first: string): number =>
  host.cells(tab).findIndex(([cell]) => String(cell) === first) + 1;
const choose = (host: Host, ...rules: readonly string[]): void =>
  host.edit(SETTINGS, `B${rowOf(host, SETTINGS, 'หลักเกณฑ์คัดเลือกประเด็น')}`, rules.join('\n'));

/** Ids of the rows, by the hidden column; empty for a row of the officer's own. */
function idsIn(host: Host, tab: string): readonly string[] {
  const [head = [], ...rows] = host.cells(tab);
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  return filled.map((row) => String(row[head.indexOf('#id')]).replace('2565/', ''));
}
const columnOf = (host: Host, tab: string, heading: string): readonly unknown[] =>
  host
    .cells(tab)
    .slice(1)
    .map((row) => row[host.cells(tab)[0]?.indexOf(heading) ?? 0]);

function reportOf(host: Host): string {
  done(host, 'exportReport', { acceptFindings: true });
  const body = new PizZip(host.documents()[0]?.bytes ?? []).file('word/document.xml')?.asText() ?? '';
  return [...body.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
}

/** The example with three questions below the pass mark and three items without points. */
let example: Host;
let planned: Host;
beforeAll(async () => {
  example = await openHost();
  const agency = { name: '', type: 'เทศบาลตำบล', district: '', province: '' };
  done(example, 'setUpWorkbook', { fiscalYear: 2565, example: true, agency });
  planned = example.fork();
  done(planned, 'analyse');
  done(planned, 'generatePlan');
});

const chosen = ['i7', 'i10', 'i12', 'indicator/4', 'indicator/5', 'O12', 'O13', 'O20'];

describe('the analysis', () => {
  it('goes down to questions and items, and the plan has a measure for each', () => {
    expect(idsIn(planned, WEAK_POINTS)).toEqual(chosen);
    expect(columnOf(planned, WEAK_POINTS, 'คะแนน')).toEqual([74.05, 83.05, 75.83, 83.08, 84.18, 0, 0, 0]);
    expect(columnOf(planned, WEAK_POINTS, 'คะแนนภาพรวมที่อาจเพิ่มขึ้น')).toEqual([
      0.26, 0.17, 0.24, 1.02, 0.95, 0.5, 0.5, 0.57,
    ]);
    expect(idsIn(planned, PLAN)).toEqual(chosen);
    expect(new Set(columnOf(planned, PLAN, 'มาตรการ/แนวทาง')).size).toBe(chosen.length);
  });

  it.each([
    [['ต่ำกว่าเกณฑ์'], ['indicator/2', 'indicator/4', 'indicator/5']],
    [['ข้อคำถามต่ำกว่าเกณฑ์'], ['i7', 'i10', 'i12']],
    [
      ['รายการ OIT ที่ได้ 0 คะแนน', 'ต่ำกว่าเกณฑ์'],
      ['indicator/2', 'indicator/4', 'indicator/5', 'O12', 'O13', 'O20'],
    ],
    [['เพิ่มแถวด้วยตนเอง'], []],
  ])('by %j selects %j', (rules, ids) => {
    const host = example.fork();
    choose(host, ...rules);
    done(host, 'analyse');
    expect(idsIn(host, WEAK_POINTS)).toEqual(ids);
    expect(found(host).filter((finding) => /ไม่เข้าหลักเกณฑ์|เข้าหลักเกณฑ์คัดเลือก แต่/.test(finding))).toEqual([]);
  });

  it('by one rule that is asked for leaves those of the settings aside', () => {
    const host = example.fork();
    done(host, 'analyse', { rule: 'below-pass-mark' });
    expect(idsIn(host, WEAK_POINTS)).toEqual(['indicator/2', 'indicator/4', 'indicator/5']);
  });

  it('shows the assessor’s remark and the officer’s own issue as they were typed, down to the report', () => {
    const host = example.fork();
    host.edit(QUESTIONS, `D${rowOf(host, QUESTIONS, 'i7')}`, 'ประเด็น {ที่พิมพ์เอง}');
    host.edit(ITEMS, `G${rowOf(host, ITEMS, 'O43')}`, 'เอกสารไม่ระบุวันที่');
    host.edit(ITEMS, `G${rowOf(host, ITEMS, 'O42')}`, '-');
    done(host, 'analyse');
    done(host, 'generatePlan');
    expect(idsIn(host, WEAK_POINTS)).toEqual([...chosen, 'O43']);
    const issues = columnOf(host, WEAK_POINTS, 'ประเด็นที่ต้องพัฒนา').map(String);
    expect(issues[0]).toBe('ประเด็น {ที่พิมพ์เอง}');
    expect(issues[8]).toMatch(/.+\nข้อสังเกตของผู้ประเมิน: เอกสารไม่ระบุวันที่$/);
    expect(reportOf(host)).toContain('เอกสารไม่ระบุวันที่');
  });

  it('is refused where a score of a question cannot be read, and names its cell', () => {
    const host = example.fork();
    const cell = `E${rowOf(host, QUESTIONS, 'i7')}`;
    host.edit(QUESTIONS, cell, 'เจ็ดสิบสี่');
    const before = host.snapshot();
    expect(ask(host, 'analyse').error).toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining(`${QUESTIONS}!${cell}`),
    });
    expect(host.snapshot()).toEqual(before);
  });
});

describe('rows that the officer puts together', () => {
  const merged = (): Host => {
    const host = planned.fork();
    host.edit(WEAK_POINTS, 'D2', 'ข้อ ๗ และ ข้อ ๑๐');
    host.person.deleteRows(WEAK_POINTS, 3);
    return host;
  };

  it('stay one row through regeneration, with the score they show', () => {
    const host = merged();
    expect(done(host, 'analyse')).toMatchObject({ rows: chosen.length - 1, kept: [{ cell: `${WEAK_POINTS}!D2` }] });
    expect(idsIn(host, WEAK_POINTS)).toEqual(chosen.filter((id) => id !== 'i10'));
    expect(host.cells(WEAK_POINTS)[1]?.slice(3, 5)).toEqual(['ข้อ ๗ และ ข้อ ๑๐', 74.05]);
    expect(found(host)).toEqual([]);
  });

  it('are one block of measures with the measures of both', () => {
    const host = merged();
    const [seventh, tenth] = columnOf(host, PLAN, 'ผู้รับผิดชอบ').map(String);
    done(host, 'generatePlan');
    const both = String(columnOf(host, PLAN, 'ผู้รับผิดชอบ')[0]);
    for (const owner of `${seventh}\n${tenth}`.split('\n').map((line) => line.replace(/^\d+\. /, '')))
      expect(both).toContain(owner);
    expect(columnOf(host, PLAN, 'สถานะของแถว').slice(0, 3)).toEqual(['', 'ไม่พบในผลล่าสุด', '']);
  });

  it('keep a row without items, and one of an indicator that no rule selects', () => {
    const host = planned.fork();
    host.edit(WEAK_POINTS, 'C10', 'คุณภาพการดำเนินงาน');
    host.edit(WEAK_POINTS, 'G10', 'ประเด็นที่คณะทำงานเห็นเอง');
    const { remarks } = done(host, 'analyse');
    expect(remarks).toEqual([]);
    expect(host.cells(WEAK_POINTS)[9]?.[6]).toBe('ประเด็นที่คณะทำงานเห็นเอง');
    done(host, 'generatePlan');
    expect(idsIn(host, PLAN)).toEqual([...chosen, 'indicator/6']);
    expect(found(host)).toEqual([expect.stringContaining('ไม่เข้าหลักเกณฑ์คัดเลือก')]);
    choose(host, 'ต่ำกว่าเกณฑ์', 'ข้อคำถามต่ำกว่าเกณฑ์', 'รายการ OIT ที่ได้ 0 คะแนน', 'เพิ่มแถวด้วยตนเอง');
    expect(found(host)).toEqual([]);
  });
});

describe('the check', () => {
  it('says nothing of rows that are marked as gone', () => {
    const host = planned.fork();
    host.edit(QUESTIONS, `E${rowOf(host, QUESTIONS, 'i7')}`, 90);
    done(host, 'analyse');
    done(host, 'generatePlan');
    const gone = columnOf(host, PLAN, 'สถานะของแถว').indexOf('ไม่พบในผลล่าสุด') + 2;
    expect(gone).toBeGreaterThan(1);
    for (const cell of [`A${gone}`, `D${gone}`]) host.edit(PLAN, cell, '');
    host.edit(WEAK_POINTS, 'C2', 'การใช้อำนาจ');
    expect(found(host)).toEqual([]);
  });

  it('says how a row that was deleted by hand comes back', () => {
    const host = planned.fork();
    host.person.deleteRows(WEAK_POINTS, 2);
    const { deleted } = done(host, 'analyse');
    const missing = done(host, 'checkWorkbook').findings.filter(({ cell }) => cell === `${WEAK_POINTS}!A1`);
    expect(missing.length).toBeGreaterThan(0);
    for (const { remedy } of missing) expect(remedy).toContain('นำแถวที่ลบกลับมา');
    done(host, 'restoreRows', { ids: deleted.map(({ id }) => id) });
    expect(found(host)).toEqual([]);
  });

  it.each<[string, (host: Host) => void, RegExp]>([
    [
      'a question whose score changed',
      (host) => host.edit(QUESTIONS, `E${rowOf(host, QUESTIONS, 'i7')}`, 80),
      /คะแนนข้อ i7 เปลี่ยนไปหลังการวิเคราะห์จุดอ่อน/,
    ],
    [
      'a question and an item that were not analysed',
      (host) => {
        host.edit(QUESTIONS, `E${rowOf(host, QUESTIONS, 'i8')}`, 84);
        host.edit(ITEMS, `G${rowOf(host, ITEMS, 'O1')}`, 'ลิงก์เปิดไม่ได้');
      },
      /ข้อ i8, O1 เข้าหลักเกณฑ์คัดเลือก แต่ไม่มีแถวในแท็บ/,
    ],
    ['an id that names nothing', (host) => host.edit(WEAK_POINTS, 'D2', 'i7, i99'), /!D2: "i99" ไม่ใช่เลขข้อ/],
  ])('finds %s, and that alone', (_title, spoil, finding) => {
    const host = planned.fork();
    expect(found(host)).toEqual([]);
    spoil(host);
    expect(found(host)).toEqual([expect.stringMatching(finding)]);
  });

  it('takes an item’s row for its indicator’s, which fails without it', () => {
    const host = planned.fork();
    for (const row of [4, 3, 2]) host.person.deleteRows(WEAK_POINTS, row);
    expect(found(host).filter((finding) => finding.startsWith(WEAK_POINTS))).toEqual([
      expect.stringMatching(/ตัวชี้วัดที่ 2 .* ไม่ผ่านเกณฑ์ แต่ไม่มีแถว/),
      expect.stringMatching(/ข้อ i7, i10, i12 เข้าหลักเกณฑ์คัดเลือก/),
    ]);
  });

  it('says of an item in a year without a list that it has no indicator yet', async () => {
    const host = await openHost();
    const agency = { name: 'เทศบาลตำบลหนองทดสอบ', type: 'เทศบาลตำบล', district: 'ก', province: 'ข' };
    done(host, 'setUpWorkbook', { fiscalYear: 2563, agency });
    for (let row = 2; row <= 11; row++) host.edit(SCORES, `D${row}`, 90);
    host.edit(ITEMS, 'A2', 'O1');
    host.edit(ITEMS, 'E2', 0);
    done(host, 'analyse');
    expect(found(host)).toContainEqual(expect.stringMatching(new RegExp(`^${ITEMS}!B2: ข้อ O1 ยังไม่ระบุตัวชี้วัดย่อย`)));
    host.edit(ITEMS, 'B2', '9.1');
    done(host, 'analyse');
    expect(columnOf(host, WEAK_POINTS, '#id')).toContain('2563/O1');
  });
});
