// The Word file: the very report, in the font and sizes of official letters.
import PizZip from 'pizzip';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { readDocx } from '../report/docx-reading.ts';

const ask = (host: Host, method: string, args: object = {}) => {
  const answer = host.call(method, args) as { readonly ok: boolean; readonly value: Readonly<Record<string, string>> };
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
};

const partsOf = (docx: Uint8Array): string => {
  const zip = new PizZip(docx);
  return Object.keys(zip.files)
    .filter((name) => /^word\/(document|styles|footer\d*)\.xml$/.test(name))
    .map((name) => zip.file(name)?.asText() ?? '')
    .join('');
};

const sizesIn = (xml: string): ReadonlySet<string> =>
  new Set([...xml.matchAll(/<w:sz(?:Cs)? w:val="(\d+)"/g)].map(([, size = '']) => size));

describe('downloadReport', () => {
  let host: Host;
  beforeAll(async () => {
    host = await openHost();
    ask(host, 'setUpWorkbook', { fiscalYear: 2565, example: true });
    ask(host, 'generatePlan');
    ask(host, 'exportReport');
  });

  it('says what the Google Doc says, under a name that a computer can save, without Drive', () => {
    const [uploaded] = host.documents();
    const { name = '', mimeType, base64 = '', fingerprint } = ask(host, 'downloadReport');
    expect(host.calls.drive).toBe(0);
    expect(name).toMatch(/^วิเคราะห์และแผน ITA 2565 .*\.docx$/);
    expect(name).not.toMatch(/[\\/:*?"<>|]|\.\./);
    expect(mimeType).toContain('wordprocessingml');
    const word = new Uint8Array(Buffer.from(base64, 'base64'));
    expect(readDocx(word).paragraphs).toEqual(readDocx(uploaded?.bytes ?? new Uint8Array()).paragraphs);
    expect(host.cells('บันทึกการทำงาน').at(-1)?.slice(1)).toEqual([
      'ดาวน์โหลดรายงาน',
      name,
      'ปีงบประมาณ 2565',
      fingerprint,
      '',
    ]);
  });

  it('is in TH SarabunPSK: body 16 pt, headings in proportion, page numbers in Thai digits', () => {
    const { base64 = '' } = ask(host, 'downloadReport');
    const xml = partsOf(new Uint8Array(Buffer.from(base64, 'base64')));
    expect(xml).not.toContain('"Sarabun"');
    expect(xml).toContain('w:cs="TH SarabunPSK"');
    expect(sizesIn(xml)).toEqual(new Set(['2', '30', '32', '34', '36', '40', '56', '58', '26']));
    expect(xml).toContain('w:fmt="thaiNumbers"');
  });

  it('leaves the link of the last report in the state', () => {
    const { url } = ask(host, 'exportReport');
    ask(host, 'downloadReport');
    expect(ask(host, 'state').lastReport).toMatchObject({ url });
  });
});
