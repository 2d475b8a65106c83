// One rule set feeds everything: an edit in `เกณฑ์การประเมิน` changes the cells, the state and the report alike, at once.
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { thaiDigits } from '../../src/thai/digits.ts';

const RULES = 'เกณฑ์การประเมิน';
const SCORES = 'คะแนนตัวชี้วัด';

const ask = (host: Host, method: string, args: object = {}) => {
  const answer = host.call(method, args) as { readonly ok: boolean; readonly value: Readonly<Record<string, unknown>> };
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
};

async function setUp(fiscalYear = 2565): Promise<Host> {
  const host = await openHost();
  ask(host, 'setUpWorkbook', { fiscalYear, example: true });
  return host;
}

const edit = (host: Host, key: string, value: string, column = 'B'): void => {
  const row = host.cells(RULES).findIndex(([cell]) => cell === key) + 1;
  host.edit(RULES, `${column}${row}`, value);
};
const shown = (host: Host, label: string) => host.cells(SCORES).find((row) => row[2] === label)?.[3];
const settingCell = (host: Host, label: string): string =>
  `B${host.cells('ตั้งค่า').findIndex(([cell]) => cell === label) + 1}`;

function reportOf(host: Host): string {
  ask(host, 'generatePlan');
  ask(host, 'exportReport');
  const body = new PizZip(host.documents()[0]?.bytes ?? []).file('word/document.xml')?.asText() ?? '';
  return [...body.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
}

describe('an edit of the rules', () => {
  it('of the weights changes the total in the sheet, the state and the report', async () => {
    const host = await setUp();
    for (const [key, weight] of [
      ['น้ำหนัก IIT', '20'],
      ['น้ำหนัก EIT', '๓๐'],
      ['น้ำหนัก OIT', '50'],
    ] as const)
      edit(host, key, weight);
    for (const label of ['คะแนนภาพรวมที่ประกาศ', 'ระดับที่ประกาศ']) host.person.clear('ตั้งค่า', settingCell(host, label));
    const total = 0.2 * 89.286 + 0.3 * 91.45 + 0.5 * 92.5;
    expect(shown(host, 'คะแนนภาพรวม')).toBeCloseTo(total, 2);
    expect(ask(host, 'state')).toMatchObject({ total: shown(host, 'คะแนนภาพรวม') });
    expect(reportOf(host)).toContain(thaiDigits(Number(shown(host, 'คะแนนภาพรวม')).toFixed(2)));
  });

  it('of a level changes the level in the sheet, the state and the table of the report', async () => {
    const host = await setUp();
    edit(host, 'ระดับ AA', '91');
    host.person.clear('ตั้งค่า', settingCell(host, 'ระดับที่ประกาศ'));
    expect(shown(host, 'ระดับ')).toBe('AA');
    expect(ask(host, 'state')).toMatchObject({ levels: ['AA'] });
    const report = reportOf(host);
    expect(report).toContain(`${thaiDigits('91.00')}–${thaiDigits('100.00')}`);
    expect(report).toContain('ผลการประเมินอยู่ในระดับ AA');
  });

  it('that chooses the other reading of E and F is followed everywhere', async () => {
    const host = await setUp();
    host.edit(SCORES, 'D2:D11', 45);
    host.edit('ตั้งค่า', settingCell(host, 'คะแนนภาพรวมที่ประกาศ'), '45');
    expect(shown(host, 'ระดับ')).toBe('E');
    const { findings } = ask(host, 'checkWorkbook') as { findings: readonly { readonly message: string }[] };
    expect(findings.map(({ message }) => message).join('\n')).toMatch(/E ตามเกณฑ์ .* F ตามเกณฑ์/);
    edit(host, 'เกณฑ์ระดับที่ใช้', '7 ระดับ (E ตั้งแต่ 50.00 และ F ต่ำกว่า 50.00)');
    expect(shown(host, 'ระดับ')).toBe('F');
    expect(ask(host, 'state')).toMatchObject({ levels: ['F'] });
  });

  it('that cannot be stops every command at its cell, and the cells say so in Thai', async () => {
    const host = await setUp();
    edit(host, 'น้ำหนัก OIT', '45');
    const before = host.snapshot();
    const answer = host.call('analyse', {}) as { readonly ok: boolean; readonly error: { readonly message: string } };
    expect(answer.ok).toBe(false);
    expect(answer.error.message).toMatch(/เกณฑ์การประเมิน!B\d+/);
    expect(host.snapshot()).toEqual(before);
  });

  it('of another year is not used: neither by the cells nor by the check, which says so', async () => {
    const host = await setUp(2567);
    edit(host, 'ปีงบประมาณ', '2565');
    edit(host, 'น้ำหนัก OIT', '90');
    expect(shown(host, 'คะแนนภาพรวม')).toBe(95.01);
    expect(ask(host, 'checkWorkbook')).toMatchObject({
      findings: [{ severity: 'warning', message: expect.stringContaining('2565') }],
    });
  });

  it('leaves a result that was typed over to the check', async () => {
    const host = await setUp();
    const row = host.cells(SCORES).findIndex((cells) => cells[2] === 'คะแนนภาพรวม') + 1;
    host.edit(SCORES, `D${row}`, 95);
    expect(ask(host, 'checkWorkbook')).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ cell: `${SCORES}!D${row}`, message: expect.stringContaining('95.00') }),
      ]),
    });
  });
});
