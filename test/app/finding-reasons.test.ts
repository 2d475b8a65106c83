// A report is a draft until each finding has a reason in the log and, where published and computed results differ, until
// somebody has said which is printed.
import { describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { asciiDigits } from '../../src/thai/digits.ts';
import { readDocx } from '../report/docx-reading.ts';

const LOG = 'บันทึกการทำงาน';

interface Settled {
  readonly id: string;
  readonly message: string;
  readonly reason: string;
}

const ask = (host: Host, method: string, args: object = {}) => {
  const answer = host.call(method, args) as { readonly ok: boolean; readonly value: Readonly<Record<string, unknown>> };
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
};

const settingCell = (host: Host, label: string): string =>
  `B${host.cells('ตั้งค่า').findIndex(([name]) => name === label) + 1}`;

/** The published total contradicts the scores. */
async function disputed(): Promise<Host> {
  const host = await openHost();
  ask(host, 'setUpWorkbook', { fiscalYear: 2565, example: true });
  host.edit('ตั้งค่า', settingCell(host, 'คะแนนภาพรวมที่ประกาศ'), '83.12');
  ask(host, 'generatePlan');
  return host;
}

const findingsOf = (host: Host) => ask(host, 'checkWorkbook').findings as readonly Settled[];
const reasonsFor = (findings: readonly Settled[], reason: string) =>
  Object.fromEntries(findings.map(({ id }) => [id, reason]));
const lastText = (host: Host): string =>
  readDocx(host.documents().at(-1)?.bytes ?? new Uint8Array())
    .paragraphs.map(asciiDigits)
    .join('\n');
const isMarked = (host: Host): boolean => lastText(host).split('\n').includes('ร่าง');

describe('reasons for findings', () => {
  it('take the mark off the memo once every finding has one and the result is chosen', async () => {
    const host = await disputed();
    const findings = findingsOf(host);
    expect(findings.map(({ reason }) => reason)).toEqual(['', '']);
    const [first] = findings;

    expect(
      ask(host, 'exportReport', { basis: 'published', reasons: reasonsFor([first as Settled], 'ก') }),
    ).toMatchObject({
      isDraft: true,
    });
    expect(isMarked(host)).toBe(true);
    expect(ask(host, 'exportReport', { reasons: reasonsFor(findings.slice(1), 'ข') })).toMatchObject({
      isDraft: false,
    });
    expect(isMarked(host)).toBe(false);
    expect(ask(host, 'exportReport')).toMatchObject({ isDraft: false });
    expect(findingsOf(host).map(({ reason }) => reason)).toEqual(['ก', 'ข']);
  });

  it('stand in the log, each once, with what was found and its code', async () => {
    const host = await disputed();
    const findings = findingsOf(host);
    const reasons = reasonsFor(findings, 'แจ้งสำนักงาน ป.ป.ช. แล้ว');
    ask(host, 'exportReport', { reasons });
    ask(host, 'exportReport', { reasons });
    const lines = host.cells(LOG).filter(([, command]) => command === 'เหตุผลของรายการที่พบ');
    expect(lines.map(([, , result, , code]) => [String(result).split('\n')[0], code])).toEqual(
      findings.map(({ id }) => ['เหตุผล: แจ้งสำนักงาน ป.ป.ช. แล้ว', id]),
    );
    expect(lines.every(([, , result], index) => String(result).includes(findings[index]?.message ?? '?'))).toBe(true);
  });

  it('may be typed into the log by hand', async () => {
    const host = await disputed();
    ask(host, 'exportReport', { basis: 'computed' });
    findingsOf(host).forEach(({ id }, index) => {
      host.edit(LOG, `C${index + 3}`, `เหตุผลที่พิมพ์เอง ${index}`);
      host.edit(LOG, `E${index + 3}`, id);
    });
    expect(findingsOf(host).map(({ reason }) => reason)).toEqual(['เหตุผลที่พิมพ์เอง 0', 'เหตุผลที่พิมพ์เอง 1']);
    expect(ask(host, 'exportReport')).toMatchObject({ isDraft: false });
  });

  it('hold only while the finding is the same', async () => {
    const host = await disputed();
    ask(host, 'exportReport', { basis: 'published', reasons: reasonsFor(findingsOf(host), 'ตรวจแล้ว') });
    host.edit('ตั้งค่า', settingCell(host, 'คะแนนภาพรวมที่ประกาศ'), '83.13');
    expect(findingsOf(host).map(({ reason }) => reason)).toEqual(['', '']);
    expect(ask(host, 'exportReport')).toMatchObject({ isDraft: true });
  });

  it('are given for all that is open by accepting the findings', async () => {
    const host = await disputed();
    expect(ask(host, 'exportReport', { acceptFindings: true })).toMatchObject({ isDraft: false });
    expect(findingsOf(host).every(({ reason }) => reason !== '')).toBe(true);
  });

  it('of nothing but blanks leave the finding open', async () => {
    const host = await disputed();
    ask(host, 'exportReport', { basis: 'published', reasons: reasonsFor(findingsOf(host), '  ') });
    expect(findingsOf(host).map(({ reason }) => reason)).toEqual(['', '']);
  });
});

describe('a disputed result', () => {
  const dispute = {
    published: { total: 83.12, levels: ['A'] },
    computed: { total: 91.22, levels: ['A'] },
  };

  it('is said before and with the export, and printed as published until it is chosen', async () => {
    const host = await disputed();
    expect(ask(host, 'checkWorkbook')).toMatchObject({ dispute, basis: null });
    const reasons = reasonsFor(findingsOf(host), 'ตรวจแล้ว');
    expect(ask(host, 'exportReport', { reasons })).toMatchObject({ dispute, isDraft: true });
    expect(lastText(host)).toContain('ได้คะแนนภาพรวม 83.12 คะแนน');
  });

  it('once chosen is printed throughout, in later reports too', async () => {
    const host = await disputed();
    ask(host, 'exportReport', { basis: 'computed' });
    for (const format of ['วิเคราะห์และแผน', 'วิเคราะห์รายเครื่องมือ', 'วิเคราะห์ 7 ประเด็น']) {
      ask(host, 'exportReport', { format });
      expect(lastText(host)).toContain('91.22');
      expect(lastText(host)).not.toContain('83.12');
    }
    expect(ask(host, 'checkWorkbook')).toMatchObject({ basis: 'computed' });
    expect(host.cells('ตั้งค่า').find(([label]) => label === 'ผลที่พิมพ์ในรายงาน')?.[1]).toBe('ตามที่คำนวณ');
  });
});

describe('รหัสตรวจสอบข้อมูล', () => {
  it('is the same for the same data, draft or not, and another for another score or another template', async () => {
    const host = await disputed();
    const codeOf = (args: object = {}) => ask(host, 'exportReport', args).fingerprint;
    const first = codeOf();
    expect(codeOf()).toBe(first);
    expect(host.cells(LOG).map((line) => line[4])).toEqual(['รหัสตรวจสอบข้อมูล', first, first]);
    expect(codeOf({ acceptFindings: true })).toBe(first);
    const [data, template] = String(first).split('-');
    expect(String(codeOf({ format: 'วิเคราะห์ 7 ประเด็น' })).split('-')).toEqual([
      data,
      expect.not.stringMatching(`^${template}$`),
    ]);
    host.edit('คะแนนตัวชี้วัด', 'D3', 90.01);
    expect(String(codeOf()).split('-')).toEqual([expect.not.stringMatching(`^${data}$`), template]);
  });

  it('is that of every later report of the same data where the choice of the result came with the export', async () => {
    const host = await disputed();
    const { fingerprint } = ask(host, 'exportReport', { basis: 'computed' });
    for (const method of ['downloadReport', 'exportCheckSheet', 'exportReport'])
      expect(ask(host, method)).toMatchObject({ fingerprint });
  });
});
