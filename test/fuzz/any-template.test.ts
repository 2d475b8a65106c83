// Whatever an officer's template has become in Drive, every command that opens it answers in Thai and in time: a report that is
// whole, or a refusal that leaves no trace. And whatever is typed into cells is printed as text, never read as markup or a tag.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { asciiDigits } from '../../src/thai/digits.ts';
import { done } from '../app/ask.ts';
import { brokenTemplates } from '../report/broken-templates.ts';
import { readDocx } from '../report/docx-reading.ts';
import { partOf, withPart } from '../report/edited-templates.ts';
import { readXml } from '../report/xml-tree.ts';
import { methodUses } from './every-method.ts';
import { isThorough, longestMs, Tally, tried } from './fuzz-runs.ts';
import { answerOf } from './judged-call.ts';
import { formulaTexts } from './typed-values.ts';

const FEW = 6;
const PLAN = 'แผนมาตรการ 2566';
const FOLLOW_UP = 'ติดตามผล 2566';

let prepared: Host;
let template: Uint8Array;
beforeAll(async () => {
  prepared = await openHost();
  done(prepared, 'setUpWorkbook', { fiscalYear: 2565, example: true });
  for (const method of ['analyse', 'generatePlan', 'generateFollowUp'] as const) done(prepared, method);
  done(prepared, 'editTemplate', methodUses.editTemplate.args);
  template = prepared.documents()[0]?.bytes ?? new Uint8Array();
}, longestMs);

/** The gate tries the first two. */
const openers = ['checkTemplate', 'exportReport', 'downloadReport', 'exportCheckSheet'] as const;

/** The workbook in which the template was replaced. */
function withTemplate(file: Uint8Array): Host {
  const host = prepared.fork();
  host.drive.edit(host.documents()[0]?.id ?? '', file);
  return host;
}

const newest = (host: Host): Uint8Array => host.documents().at(-1)?.bytes ?? new Uint8Array();

/** Answers whether the command did its work. */
function expectWholeOrRefused(host: Host, method: (typeof openers)[number]): boolean {
  const before = { files: host.files().length, sheets: host.sheets() };
  const { ok, error } = answerOf(host, method, methodUses[method].args);
  if (ok && method === 'exportReport') {
    const xml = partOf(newest(host));
    readXml(xml);
    expect(xml.replace(/<[^>]*>/g, '')).not.toMatch(/[{}]|undefined|\[object|polluted/);
  }
  if (!ok) expect(error?.code).toBe('template');
  if (!ok) expect({ files: host.files().length, sheets: host.sheets() }).toEqual(before);
  return ok;
}

const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'ชื่อหน่วยงาน',
  'แผน',
  'แถวแผน',
  'มาตรการ',
  'ภาพ',
];
const filters = ['', '|__proto__', '|เลขไทย', '|ทศนิยม 99999999', '|ถ้าว่าง constructor', '|'];
const tag = fc
  .tuple(
    fc.constantFrom('{', '{#', '{/', '{^', '{@', '{{', '{ #'),
    fc.constantFrom(...names),
    fc.constantFrom(...filters),
  )
  .map(([sign, name, filter]) => `${sign}${name}${filter}}`);
const markup = fc.constantFrom(
  '</w:t></w:r></w:p>',
  '<w:p><w:r><w:t>ก</w:t></w:r></w:p>',
  '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
  '<w:altChunk r:id="rId9"/>',
  '<w:instrText>INCLUDETEXT "file:///etc/passwd"</w:instrText>',
  '<w:drawing/>',
  '&amp;#0;',
  '<!-- -->',
  '<![CDATA[{แผน}]]>',
);
/** Put in before the n-th text of the body. */
const allowed = fc.constantFrom('ข้อความ', '{ชื่อหน่วยงาน|เลขไทย}', '{#แผน}{/แผน}', '{^แผน}ไม่มี{/แผน}');
const addition = fc.record({ at: fc.nat({ max: 80 }), text: fc.oneof(tag, markup, { weight: 2, arbitrary: allowed }) });

const spoiled = (additions: readonly { readonly at: number; readonly text: string }[]): Uint8Array =>
  withPart(template, (xml) =>
    additions.reduce((now, { at, text }) => {
      let seen = 0;
      return now.replace(/<w:t(?: [^>]*)?>/g, (start) => (seen++ === at ? start + text : start));
    }, xml),
  );

describe('a template of any kind', () => {
  const tally = new Tally();

  it.each(brokenTemplates)(
    'that is %s is refused by what opens it',
    (_, file) => {
      const host = withTemplate(file());
      for (const method of openers.slice(0, isThorough ? openers.length : 2))
        expect(expectWholeOrRefused(host, method)).toBe(false);
      tally.add('broken files');
    },
    longestMs,
  );

  it(
    'with tags and markup put in anywhere makes a whole report or none',
    () => {
      fc.assert(
        fc.property(fc.array(addition, { minLength: 1, maxLength: 3 }), (additions) => {
          const host = withTemplate(spoiled(additions));
          for (const method of ['checkTemplate', 'exportReport'] as const)
            tally.add(expectWholeOrRefused(host, method) ? `${method} done` : `${method} refused`);
        }),
        tried(FEW),
      );
    },
    longestMs,
  );

  afterAll(() => tally.print('templates'));
});

const typedTexts: readonly string[] = [
  ...formulaTexts.map((text) => text.trim()),
  '</w:t></w:r></w:p><w:p/>',
  '<b>หนา</b> &amp; &#0; "\'',
  ']]><!DOCTYPE a>',
  '{ชื่อหน่วยงาน}',
  '{#แผน}{/แผน}',
  '{__proto__}{constructor}',
  '__proto__',
  '<script>alert(1)</script>',
];

interface Printing {
  readonly report: string;
  /** What makes the tab, and the columns of it that the report prints. */
  readonly method: 'generatePlan' | 'generateFollowUp';
  readonly format: string;
  readonly tab: string;
  readonly columns: string;
}

const plan = { method: 'generatePlan', tab: PLAN } as const;
const followUp = { method: 'generateFollowUp', tab: FOLLOW_UP } as const;
const printings: readonly Printing[] = [
  { report: 'วิเคราะห์และแผน', ...plan, format: 'รายมาตรการ', columns: 'ABCDE' },
  { report: 'วิเคราะห์รายเครื่องมือ', ...plan, format: 'จำแนกตามเครื่องมือ', columns: 'ABCD' },
  { report: 'วิเคราะห์ 7 ประเด็น', ...plan, format: '7 ประเด็น', columns: 'BCDE' },
  { report: 'รายงานผลตามกิจกรรม', ...followUp, format: 'ผลตามกิจกรรม', columns: 'BCEFG' },
  { report: 'รายงานผลตามมาตรการ', ...followUp, format: 'ผลตามมาตรการ', columns: 'ABCEF' },
];

describe('what is typed', () => {
  const tally = new Tally();

  it.each(printings)(
    'stands in $report as it was typed, whatever markup or tag it looks like',
    ({ report, method, format, tab, columns }) => {
      const host = prepared.fork();
      done(host, method, { format });
      const typed = typedTexts.map((text, index) => `ที่ ${index + 1} ${text} จบ`);
      typed.forEach((text, index) => {
        host.edit(tab, `${columns[index % columns.length]}${Math.floor(index / columns.length) + 2}`, text);
      });
      done(host, 'exportReport', { format: report, acceptFindings: true });
      readXml(partOf(newest(host)));
      const printed = asciiDigits(readDocx(newest(host)).paragraphs.join('\n'));
      expect(typed.filter((text) => !printed.includes(text))).toEqual([]);
      done(host, 'exportCheckSheet', { format: report });
      readXml(partOf(newest(host)));
      tally.add('texts', typed.length);
    },
    longestMs,
  );

  afterAll(() => tally.print('typed texts in reports'));
});
