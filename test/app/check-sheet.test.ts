// ใบตรวจทานคะแนน end to end: every figure of the report beside its cell, and every number without a source listed.
import { describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { reportFormats } from '../../src/report/report-formats.ts';
import { readDocx, tablesWith } from '../report/docx-reading.ts';

const ask = (host: Host, method: string, args: object = {}) => {
  const answer = host.call(method, args) as { readonly ok: boolean; readonly value: Readonly<Record<string, unknown>> };
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
};

async function planned(type: string, fiscalYear: number): Promise<Host> {
  const host = await openHost();
  ask(host, 'setUpWorkbook', { fiscalYear, example: true, agency: { name: '', type, district: '', province: '' } });
  ask(host, 'analyse');
  ask(host, 'generatePlan');
  return host;
}

const lastDocument = (host: Host) => readDocx(host.documents().at(-1)?.bytes ?? new Uint8Array());
const rowsUnder = (host: Host, ...headings: readonly string[]) =>
  tablesWith(lastDocument(host), headings)[0]?.slice(1) ?? [];

describe('exportCheckSheet', () => {
  it.each([
    ['อบต.', 2565],
    ['เทศบาลตำบล', 2565],
    ['เทศบาลตำบล', 2567],
  ])('finds a source for every number in every report of a sample (%s, %d)', async (type, year) => {
    const host = await planned(type, year);
    for (const format of reportFormats) {
      const { numbers } = ask(host, 'exportCheckSheet', { format }) as {
        numbers: { total: number; unmatched: unknown[] };
      };
      expect(numbers.unmatched).toEqual([]);
      expect(numbers.total).toBeGreaterThan(200);
    }
  });

  it('sets out the scores with their cells, the sums, both results, the levels and the sources of the rules', async () => {
    const host = await planned('อบต.', 2565);
    ask(host, 'exportCheckSheet');
    const scores = rowsUnder(host, 'ที่', 'ตัวชี้วัด', 'คะแนน', 'อยู่ที่ช่อง', 'พบในรายงาน (แห่ง)');
    expect(scores.map(([number, , score, cell]) => [number, score, cell])).toEqual(
      host
        .cells('คะแนนตัวชี้วัด')
        .slice(1, 11)
        .map((row, index) => [String(index + 1), Number(row[3]).toFixed(2), `คะแนนตัวชี้วัด!D${index + 2}`]),
    );
    expect(scores.every(([, , , , found]) => Number(found) >= 1)).toBe(true);
    expect(rowsUnder(host, 'ผล', 'ที่ประกาศ', 'ที่คำนวณ', 'ที่พิมพ์ในรายงาน')).toEqual([
      ['คะแนนภาพรวม', '91.22', '91.22', '91.22'],
      ['ระดับ', 'A', 'A', 'A'],
    ]);
    expect(rowsUnder(host, 'ระดับ', 'เงื่อนไขและผล')).toEqual([
      ['AA', 'ตั้งแต่ 95.00: คะแนนภาพรวม 91.22 ไม่ถึง'],
      ['A', 'ตั้งแต่ 85.00: คะแนนภาพรวม 91.22 ถึง'],
    ]);
    expect(rowsUnder(host, 'เกณฑ์', 'ที่มา', 'สถานะ').map(([, , status]) => status)).toEqual(
      Array.from({ length: 3 }, () => 'ยืนยันแล้ว'),
    );
  });

  it('lists numbers typed into the plan with their cell, and names the report of the same data', async () => {
    const host = await planned('อบต.', 2565);
    host.edit('แผนมาตรการ 2566', 'B3', 'ยกคะแนนจาก ๘๙.๓๘ เป็น 90 โดยใช้งบประมาณ 15,000 บาท');
    expect(ask(host, 'exportCheckSheet')).toMatchObject({ report: null });
    const report = ask(host, 'exportReport');
    const sheet = ask(host, 'exportCheckSheet');
    expect(sheet).toMatchObject({ report: report.name, fingerprint: report.fingerprint });
    const cell = 'แผนมาตรการ 2566!B3';
    expect(sheet.numbers).toMatchObject({
      unmatched: [
        { text: '89.38', cell },
        { text: '90', cell },
        { text: '15,000', cell },
      ],
    });
    expect(rowsUnder(host, 'ไม่พบที่มา', 'อยู่ที่', 'ข้อความ')[0]?.slice(0, 2)).toEqual(['89.38, 90, 15,000', cell]);
  });

  it('lists open findings with their codes, and reasons once they are given', async () => {
    const host = await planned('อบต.', 2565);
    const row = host.cells('ตั้งค่า').findIndex(([label]) => label === 'คะแนนภาพรวมที่ประกาศ') + 1;
    host.edit('ตั้งค่า', `B${row}`, '83.12');
    const { findings } = ask(host, 'checkWorkbook') as { findings: readonly { id: string }[] };
    const listed = () =>
      rowsUnder(host, 'รายการที่พบจากการตรวจ', 'อยู่ที่', 'เหตุผล', 'รหัสรายการ').map((cells) => cells.slice(2));
    ask(host, 'exportCheckSheet');
    expect(listed()).toEqual(findings.map(({ id }) => ['ยังไม่มีเหตุผล', id]));
    ask(host, 'exportReport', { reasons: Object.fromEntries(findings.map(({ id }) => [id, 'แจ้งแล้ว'])) });
    ask(host, 'exportCheckSheet');
    expect(listed()).toEqual(findings.map(({ id }) => ['แจ้งแล้ว', id]));
  });

  it('makes one call of Drive', async () => {
    const host = await planned('อบต.', 2565);
    ask(host, 'exportCheckSheet');
    expect(host.calls.drive).toBe(1);
  });
});
