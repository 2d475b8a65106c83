// As much text as a method takes, of whatever it is made: the answer comes in time, because no reading of it goes over it again
// and again.
import fc from 'fast-check';
import { afterAll, beforeAll, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { done } from '../app/ask.ts';
import { isThorough, longestMs, Tally, tried } from './fuzz-runs.ts';
import { answerOf } from './judged-call.ts';
import { LONGEST_CELL } from './typed-values.ts';

const FEW_PAGES = 2;
const FEW = 3;
/** The most that an import takes. */
const LONGEST_PAGE = 1_000_000;
/** Of the other texts, at and beyond what each takes. */
const lengths = [200, 300, 1000, 5000, 5001, 2_000_000];

let prepared: Host;
beforeAll(async () => {
  prepared = await openHost();
  done(prepared, 'setUpWorkbook', { fiscalYear: 2565, example: true });
}, longestMs);

/** Of what pages of scores are made, and what readers of text stumble over. */
const pieces = fc.constantFrom(
  ...[
    'ก',
    '1',
    '๑',
    '9.',
    ' ',
    '\n',
    '\t',
    '| ',
    '<',
    '<td>',
    '</td>',
    '&#',
    '&amp;',
    '(',
    '"',
    "'",
    '-',
    '{',
    '2565/',
  ],
  ...['คะแนน ', 'ตัวชี้วัดที่ 1 ', 'ตัวชี้วัดที่ 1 ได้คะแนน 90.12\n', 'ข้อ O12 คะแนน 0\n', '91.22 ', 'i1 ', 'เทศบาลตำบล'],
  ...[
    'ปีงบประมาณ 2565 ',
    'ร้อยละ',
    '\u0e48',
    'ก\u200b',
    '<table><tr><td>1</td></tr></table>',
    'คะแนนภาพรวม 91.22 ระดับ A ',
  ],
);
const filled = (units: readonly string[], length: number): string => {
  const unit = units.join('');
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
};
const someUnits = fc.array(pieces, { minLength: 1, maxLength: 4 });

const tally = new Tally();

it(
  'a page of a million characters is read in time',
  () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        const { ok } = answerOf(prepared.fork(), 'previewImport', { text: filled(units, LONGEST_PAGE) });
        tally.add(ok ? 'pages read' : 'pages refused');
      }),
      tried(FEW_PAGES),
    );
  },
  longestMs,
);

const others: readonly (readonly [method: string, argsOf: (text: string) => object])[] = [
  ['findLibrary', (query) => ({ query })],
  ['goTo', (cell) => ({ cell })],
  ['previewImport', (range) => ({ range })],
  ['saveSettings', (to) => ({ changes: { 'memo.subject': { from: '', to } } })],
  ['setUpWorkbook', (name) => ({ fiscalYear: 2565, agency: { name, type: name, district: name, province: name } })],
  ['exportReport', (reason) => ({ template: reason, reasons: { 'total/0': reason } })],
  ['editTemplate', (template) => ({ format: 'วิเคราะห์และแผน', template })],
  ['restoreRows', (id) => ({ ids: [id] })],
  ['addPicture', (base64) => ({ step: base64.slice(0, 100), name: 'ภาพ.jpg', base64, caption: '' })],
];

it.each(others)(
  '%s takes or refuses its longest texts in time',
  (method, argsOf) => {
    fc.assert(
      fc.property(someUnits, fc.constantFrom(...lengths), (units, length) => {
        tally.add(
          answerOf(prepared.fork(), method, argsOf(filled(units, length))).ok ? 'texts taken' : 'texts refused',
        );
      }),
      tried(FEW),
    );
  },
  longestMs,
);

/** What readers of a report, a list or a number may go over again and again. */
const units = ['ก', '1. ', '- ก\n', 'ข้อ 1 ', '91.22 ', 'a@', '๑', '{', ' \n', '(1) ก'];

/** Cells that commands read, list or print. */
const fullCells: readonly (readonly [tab: string, cells: readonly string[]])[] = [
  ['แผนมาตรการ 2566', ['A2', 'B3', 'C4', 'D5', 'E6']],
  ['ติดตามผล 2566', ['F2', 'G3', 'J4']],
  ['ข้อบกพร่องและจุดอ่อน', ['G3', 'H4']],
  ['คลังข้อเสนอแนะ', ['D3', 'E4']],
];

const readers: readonly (readonly [method: string, args: object])[] = [
  ['checkWorkbook', {}],
  ['analyse', {}],
  ['generatePlan', {}],
  ['generateFollowUp', {}],
  ['openLibrary', {}],
  ['exportReport', { acceptFindings: true }],
  ['exportReport', { format: 'รายงานผลตามกิจกรรม', acceptFindings: true }],
  ['exportCheckSheet', {}],
];

it.each(isThorough ? units.map((unit) => [[unit]]) : [[units]])(
  'cells as full as can be, each of one of %j, are read and printed in time',
  (inTurn) => {
    const host = prepared.fork();
    for (const method of ['openLibrary', 'analyse', 'generatePlan', 'generateFollowUp'] as const) done(host, method);
    let typed = 0;
    for (const [tab, cells] of fullCells) {
      for (const cell of cells) {
        host.edit(tab, cell, filled([inTurn[typed % inTurn.length] ?? ''], LONGEST_CELL));
        typed += 1;
      }
    }
    for (const [method, args] of readers)
      tally.add(answerOf(host, method, args).ok ? 'full cells read' : 'full cells refused');
  },
  longestMs,
);

afterAll(() => tally.print('longest texts'));
