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
const FEW_TEXTS = 2;
const SETTINGS = 'ตั้งค่า';
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

describe('what is typed', () => {
  const tally = new Tally();
  const printed = (host: Host): string => asciiDigits(readDocx(newest(host)).paragraphs.join('\n'));

  it(
    'stands in reports as it was typed, whatever markup or tag it looks like',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...typedTexts), (text) => {
          const host = prepared.fork();
          const shown = (place: string): string => `${place}${text}${place}`;
          const subject = host.cells(SETTINGS).findIndex(([label]) => label === 'เรื่อง') + 1;
          host.edit(SETTINGS, `B${subject}`, shown('เรื่อง'));
          host.edit(PLAN, 'A2', shown('มาตรการ'));
          host.edit(PLAN, 'C2', shown('ผู้รับผิดชอบ'));
          host.edit(FOLLOW_UP, 'F2', shown('ผล'));
          done(host, 'exportReport', { format: 'วิเคราะห์และแผน', acceptFindings: true });
          for (const place of ['เรื่อง', 'มาตรการ', 'ผู้รับผิดชอบ']) expect(printed(host)).toContain(shown(place));
          done(host, 'exportReport', { format: 'รายงานผลตามกิจกรรม', acceptFindings: true });
          expect(printed(host)).toContain(shown('ผล'));
          tally.add('texts');
        }),
        tried(FEW_TEXTS),
      );
    },
    longestMs,
  );

  afterAll(() => tally.print('typed texts in reports'));
});
