// The main job end to end, by the bundle that clasp would push: from an empty file to the finished report.
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { thaiDigits } from '../../src/thai/digits.ts';
import { samples } from '../../src/workbook/samples.ts';

interface Answer {
  readonly ok: boolean;
  readonly value: Readonly<Record<string, unknown>>;
}

const ask = (host: Host, method: string, args: object = {}): Answer['value'] => {
  const answer = host.call(method, args) as Answer;
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
};

const withoutStorage = (host: Host) => host.snapshot().filter(({ name }) => name !== '_ITA');

function bodyText(docx: Uint8Array | undefined): string {
  const body = new PizZip(docx ?? []).file('word/document.xml');
  if (!body) throw new Error('no document body');
  return [...body.asText().matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
}

async function finished(sample: (typeof samples)[number]): Promise<Host> {
  const host = await openHost();
  const type = sample.settings['agency.type'];
  ask(host, 'setUpWorkbook', {
    fiscalYear: sample.fiscalYear,
    example: true,
    agency: { name: '', type, district: '', province: '' },
  });
  ask(host, 'analyse');
  ask(host, 'generatePlan');
  ask(host, 'exportReport');
  return host;
}

const expected: Readonly<Record<string, { readonly total: number; readonly level: string; readonly rows: number }>> = {
  'อบต.ทุ่งตัวอย่าง': { total: 91.22, level: 'A', rows: 9 },
  'ทต.บ้านสมมติ': { total: 93.12, level: 'A', rows: 8 },
  'ทต.ท่าจำลอง': { total: 95.01, level: 'ผ่าน', rows: 8 },
};

const cases = samples.map((sample) => {
  const result = expected[sample.settings['agency.shortName'] ?? ''];
  if (!result) throw new Error('a sample without expected results');
  return [sample.settings['agency.name'], sample, result] as const;
});

describe.each(cases)('the main job for %s', (agency, sample, result) => {
  it('shows one total and level in the sheet, the state and the report', async () => {
    const host = await finished(sample);
    const cells = host.cells('คะแนนตัวชี้วัด');
    const shown = (label: string) => cells.find((row) => row[2] === label)?.[3];
    expect(shown('คะแนนภาพรวม')).toBe(result.total);
    expect(String(shown('ระดับ')).split(' หรือ ')).toContain(result.level);

    expect(ask(host, 'state')).toMatchObject({ agency, total: result.total, next: 'done', findings: { errors: 0 } });
    expect(ask(host, 'checkWorkbook')).toEqual({ findings: [], dispute: null, basis: null });

    const [document] = host.documents();
    const text = bodyText(document?.bytes);
    expect(text).toContain(thaiDigits(result.total.toFixed(2)));
    for (const score of sample.scores) expect(text).toContain(thaiDigits(Number(score).toFixed(2)));
    expect(text).toContain(agency);
    expect(text).not.toMatch(/[{}]|undefined|NaN|\[object/);
  });

  it('selects the weak points its rule selects, and plans a measure for each', async () => {
    const host = await finished(sample);
    expect(host.cells('ข้อบกพร่องและจุดอ่อน')).toHaveLength(1 + result.rows);
    expect(host.cells(`แผนมาตรการ ${sample.fiscalYear + 1}`)).toHaveLength(1 + result.rows);
  });

  it('changes nothing when it is done again, before and after the file was saved and opened', async () => {
    const host = await finished(sample);
    const reopened = await openHost({ book: await host.save() });
    for (const each of [host, reopened]) {
      const before = withoutStorage(each);
      ask(each, 'analyse');
      ask(each, 'generatePlan');
      expect(withoutStorage(each)).toEqual(before);
    }
  });

  it('takes back plan, analysis and set-up in turn, to the empty file', async () => {
    const host = await openHost();
    const empty = withoutStorage(host);
    ask(host, 'setUpWorkbook', { fiscalYear: sample.fiscalYear, example: true });
    ask(host, 'analyse');
    ask(host, 'generatePlan');
    for (const command of ['จัดทำแผนมาตรการ', 'วิเคราะห์จุดอ่อน', 'เริ่มต้นใช้งาน']) {
      expect(ask(host, 'undo')).toEqual({ command, kept: [], keptTabs: [] });
    }
    expect(withoutStorage(host)).toEqual(empty);
  });
});

describe('a report', () => {
  it('of a workbook with an open contradiction is marked ร่าง until it is accepted', async () => {
    const host = await openHost();
    ask(host, 'setUpWorkbook', { fiscalYear: 2565, example: true });
    const row = host.cells('ตั้งค่า').findIndex(([label]) => label === 'คะแนนภาพรวมที่ประกาศ') + 1;
    host.edit('ตั้งค่า', `B${row}`, '83.12');
    ask(host, 'generatePlan');
    expect(ask(host, 'checkWorkbook')).toMatchObject({
      findings: [
        { severity: 'error', cell: `ตั้งค่า!B${row}`, message: expect.stringContaining('91.22') },
        { severity: 'error', cell: `ตั้งค่า!B${row + 1}`, message: expect.stringContaining('83.12') },
      ],
    });
    ask(host, 'exportReport');
    ask(host, 'exportReport', { acceptFindings: true });
    const [draft, accepted] = host.documents().map(({ bytes }) => bodyText(bytes));
    expect(draft).toContain('ร่าง');
    expect(accepted).not.toContain('ร่าง');
  });

  it('never replaces an earlier one, and each has its line in the log', async () => {
    const host = await openHost();
    ask(host, 'setUpWorkbook', { fiscalYear: 2565, example: true });
    ask(host, 'generatePlan');
    const [first, second] = [ask(host, 'exportReport'), ask(host, 'exportReport')];
    expect(host.documents()).toHaveLength(2);
    expect(first.url).not.toBe(second.url);
    expect(host.cells('บันทึกการทำงาน').map((line) => line[5])).toEqual(['ลิงก์', first.url, second.url]);
    expect(ask(host, 'undo')).toMatchObject({ command: 'จัดทำแผนมาตรการ' });
  });

  it('prints the plan as its cells read now, with what was typed by hand', async () => {
    const host = await openHost();
    ask(host, 'setUpWorkbook', { fiscalYear: 2565, example: true });
    ask(host, 'generatePlan');
    host.edit('แผนมาตรการ 2566', 'A2', '- มาตรการที่พิมพ์เอง & <เพิ่มเติม>');
    host.edit('แผนมาตรการ 2566', 'A12', 'มาตรการในแถวที่เพิ่มเอง');
    ask(host, 'exportReport');
    const text = bodyText(host.documents()[0]?.bytes);
    expect(text).toContain('- มาตรการที่พิมพ์เอง &amp; &lt;เพิ่มเติม&gt;');
    expect(text).toContain('มาตรการในแถวที่เพิ่มเอง');
  });
});
