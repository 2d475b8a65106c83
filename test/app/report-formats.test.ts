// Every report format end to end: what the tabs say stands in the document that is uploaded.
import { describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { planReportFormats } from '../../src/report/report-formats.ts';
import { asciiDigits } from '../../src/thai/digits.ts';
import { type DocxReading, readDocx, tablesWith } from '../report/docx-reading.ts';

const ask = (host: Host, method: string, args: object = {}) => {
  const answer = host.call(method, args) as { readonly ok: boolean; readonly value: Readonly<Record<string, unknown>> };
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
};

async function planned(type: string, fiscalYear: number, format?: string): Promise<Host> {
  const host = await openHost();
  const agency = { name: '', type, district: '', province: '' };
  ask(host, 'setUpWorkbook', { fiscalYear, example: true, agency });
  ask(host, 'analyse');
  ask(host, 'generatePlan', format === undefined ? {} : { format });
  return host;
}

const lastReport = (host: Host): DocxReading => readDocx(host.documents().at(-1)?.bytes ?? new Uint8Array());

describe('exportReport', () => {
  it.each([
    [undefined, 'วิเคราะห์และแผน'],
    ['จำแนกตามเครื่องมือ', 'วิเคราะห์รายเครื่องมือ'],
    ['7 ประเด็น', 'วิเคราะห์ 7 ประเด็น'],
  ])('without a format makes, of a plan in the format %s, the report %s', async (plan, report) => {
    const host = await planned('เทศบาลตำบล', 2567, plan);
    expect(ask(host, 'exportReport').name).toMatch(new RegExp(`^${report} ITA 2567`));
  });

  it('makes every report of every plan', async () => {
    for (const plan of [undefined, 'จำแนกตามเครื่องมือ', '7 ประเด็น']) {
      const host = await planned('เทศบาลตำบล', 2565, plan);
      for (const format of planReportFormats) {
        ask(host, 'exportReport', { format });
        const text = lastReport(host).paragraphs.map(asciiDigits).join('\n');
        expect(text).toContain('ได้คะแนนภาพรวม 93.12 คะแนน ผลการประเมินอยู่ในระดับ A');
        expect(text).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });

  it('refuses a format that does not exist', async () => {
    const host = await planned('เทศบาลตำบล', 2567);
    expect(host.call('exportReport', { format: 'แบบอื่น' })).toMatchObject({ ok: false });
  });
});

describe('the report by instrument', () => {
  it('prints the question as its tab words it, with its score, and OIT items at zero', async () => {
    const host = await planned('เทศบาลตำบล', 2565, 'จำแนกตามเครื่องมือ');
    const row = host.cells('คะแนนข้อคำถาม').findIndex(([id]) => id === 'i7') + 1;
    host.edit('คะแนนข้อคำถาม', `C${row}`, 'ท่านทราบแผนการใช้จ่ายของหน่วยงานหรือไม่');
    ask(host, 'exportReport');
    const report = lastReport(host);
    const questions = tablesWith(report, ['ข้อคำถาม', 'คะแนน', 'ประเด็นที่ควรพัฒนา/รักษาระดับ']).flat();
    const items = tablesWith(report, ['เครื่องมือการประเมิน', 'ตัวชี้วัด/ตัวชี้วัดย่อย', 'คะแนน', 'แนวทางการพัฒนา']).flat();
    const texts = (rows: readonly (readonly string[])[], from: number) =>
      rows.map((cells) => asciiDigits(cells.slice(from, from + 2).join(' ')));
    expect(texts(questions, 0)).toContain('i7 ท่านทราบแผนการใช้จ่ายของหน่วยงานหรือไม่ 74.05');
    expect(
      texts(items, 1)
        .filter((text) => / 0$/.test(text))
        .map((text) => text.split(' ')[0]),
    ).toEqual(['O12', 'O13', 'O20']);
  });
});

describe('the report by topic', () => {
  it('has measures under each of the seven topics, and the years before as a chart', async () => {
    const host = await planned('เทศบาลตำบล', 2567, '7 ประเด็น');
    host.edit('คะแนนย้อนหลัง', 'A2', '2566');
    host.edit('คะแนนย้อนหลัง', 'L2', '92.85');
    ask(host, 'exportReport');
    const report = lastReport(host);
    const headings = ['ประเด็น', 'มาตรการ โครงการ หรือกิจกรรม', 'ขั้นตอน/วิธีการปฏิบัติ', 'ผู้รับผิดชอบ', 'ระยะเวลาดำเนินการ'];
    const [table = []] = tablesWith(report, headings);
    const topics = table.slice(1).filter(([topic]) => topic !== '');
    expect(topics.map(([topic = '']) => asciiDigits(topic).slice(0, 2))).toEqual([
      '1.',
      '2.',
      '3.',
      '4.',
      '5.',
      '6.',
      '7.',
    ]);
    expect(table.filter((row) => row.includes('ไม่มี'))).toEqual([]);
    expect(report.paragraphs.map(asciiDigits)).toContain('92.85');
  });
});
