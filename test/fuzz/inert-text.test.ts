// Text that begins like a formula stays text, and looks as it was typed, on every way by which text enters a sheet.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import type { MethodName } from '../../src/server/wire.ts';
import { done } from '../app/ask.ts';
import { methodUses } from './every-method.ts';
import { isThorough, longestMs, Tally } from './fuzz-runs.ts';
import { formulaTexts, typeInto } from './typed-values.ts';

const SETTINGS = 'ตั้งค่า';
const SCORES = 'คะแนนตัวชี้วัด';
const WEAK_POINTS = 'ข้อบกพร่องและจุดอ่อน';
const PLAN = 'แผนมาตรการ 2566';
const FOLLOW_UP = 'ติดตามผล 2566';
const LIBRARY = 'คลังข้อเสนอแนะ';
const LOG = 'บันทึกการทำงาน';

const SOME = 4;

let prepared: Host;
beforeAll(async () => {
  prepared = await openHost();
  done(prepared, 'setUpWorkbook', { fiscalYear: 2565, example: true });
  for (const method of ['openLibrary', 'analyse', 'generatePlan', 'generateFollowUp'] as const) done(prepared, method);
}, longestMs);

/** Every formula of the workbook by its cell. */
const formulasIn = (host: Host): readonly string[] =>
  host
    .snapshot()
    .flatMap(({ name, cells }) =>
      Object.entries(cells).flatMap(([cell, { formula }]) => (formula ? [`${name}!${cell} ${formula}`] : [])),
    );

const rowOf = (host: Host, tab: string, label: string): number =>
  host.cells(tab).findIndex((row) => row.includes(label)) + 1;
const settingCell = (host: Host, label: string): string => `B${rowOf(host, SETTINGS, label)}`;

/** What the cell shows, and the formula in it. */
function shown(host: Host, tab: string, cell: string): { readonly text: string; readonly formula: string } {
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  const { text = '', formula = '' } =
    host.view(tab).cells[Number(row) - 1]?.[letter.charCodeAt(0) - 'A'.charCodeAt(0)] ?? {};
  return { text, formula };
}

const plain = (host: Host, tab: string, cell: string, text: string): void =>
  typeInto(host, tab, cell, { text, isPlainText: true });

interface Way {
  readonly title: string;
  /** Brings the text in and names the cell that is to show it. */
  readonly enter: (host: Host, text: string) => readonly [tab: string, cell: string];
  /** What the cell is to show, where that is more than the text. */
  readonly around?: (text: string) => string;
  /** The cell shows more than the text: blanks and lines of it may be set otherwise. */
  readonly isWithin?: true;
  /** A second for each text: the gate tries some of them. */
  readonly isSlow?: true;
}

const use = (host: Host, method: MethodName): void => {
  done(host, method, methodUses[method].args);
};

const ways: readonly Way[] = [
  {
    title: 'the name of the agency, at set-up',
    enter: (host, text) => {
      const agency = { name: text, type: 'เทศบาลตำบล', district: 'ก', province: 'ข' };
      done(host, 'setUpWorkbook', { fiscalYear: 2565, agency });
      return [SETTINGS, settingCell(host, 'ชื่อหน่วยงาน')];
    },
  },
  {
    title: 'a setting saved in the sidebar',
    enter: (host, text) => {
      expect(done(host, 'saveSettings', { changes: { 'memo.subject': { from: '', to: text } } }).problems).toEqual([]);
      return [SETTINGS, settingCell(host, 'เรื่อง')];
    },
  },
  {
    title: 'a setting that was typed over and then brought back by undo',
    enter: (host, text) => {
      const cell = settingCell(host, 'เรื่อง');
      plain(host, SETTINGS, cell, text);
      const from = String(host.cells(SETTINGS)[Number(cell.slice(1)) - 1]?.[1]);
      done(host, 'saveSettings', { changes: { 'memo.subject': { from, to: 'เรื่องใหม่' } } });
      done(host, 'undo');
      return [SETTINGS, cell];
    },
  },
  {
    title: 'a text among the scores, imported over and brought back by undo',
    enter: (host, text) => {
      plain(host, SCORES, 'D4', text);
      use(host, 'applyImport');
      done(host, 'undo');
      return [SCORES, 'D4'];
    },
  },
  {
    title: 'a text among the scores, put away with its year',
    isSlow: true,
    enter: (host, text) => {
      const quoted = (part: string): string => `"${part.replaceAll('"', '""')}"`;
      host.edit(SCORES, 'G3', `=${quoted(text.slice(0, 1))}&${quoted(text.slice(1))}`);
      done(host, 'startYear');
      return [`${SCORES} 2565`, 'G3'];
    },
  },
  {
    title: 'a text of the library, made again',
    isSlow: true,
    enter: (host, text) => {
      plain(host, LIBRARY, 'D3', text);
      done(host, 'openLibrary');
      return [LIBRARY, 'D3'];
    },
  },
  {
    title: 'a text of a weak point, analysed again',
    enter: (host, text) => {
      plain(host, WEAK_POINTS, 'G3', text);
      host.edit(SCORES, 'D4', 70);
      done(host, 'analyse');
      return [WEAK_POINTS, 'G3'];
    },
  },
  {
    title: 'a cell of the plan, through another format and back',
    isSlow: true,
    enter: (host, text) => {
      plain(host, PLAN, 'E3', text);
      done(host, 'generatePlan', { format: '7 ประเด็น' });
      done(host, 'generatePlan', { format: 'รายมาตรการ' });
      return [PLAN, 'E3'];
    },
    // Blanks and lines at the ends are not carried from one format into another.
    around: (text) => text.trim(),
  },
  {
    title: 'a result of the follow-up, made again',
    enter: (host, text) => {
      plain(host, FOLLOW_UP, 'F2', text);
      done(host, 'generateFollowUp');
      return [FOLLOW_UP, 'F2'];
    },
  },
  {
    title: 'the heading of a column of the officer’s own',
    enter: (host, text) => {
      plain(host, PLAN, 'L1', text);
      done(host, 'generatePlan');
      return [PLAN, 'L1'];
    },
  },
  {
    title: 'the caption of a picture',
    isWithin: true,
    enter: (host, text) => {
      const { args } = methodUses.addPicture;
      done(host, 'addPicture', { ...args, caption: `${text}ภาพ` });
      const column = host.cells(FOLLOW_UP)[0]?.indexOf('ภาพประกอบ') ?? 0;
      const row = host.cells(FOLLOW_UP).findIndex((cells) => String(cells[column]).includes(' | ')) + 1;
      return [FOLLOW_UP, `${String.fromCharCode('A'.charCodeAt(0) + column)}${row}`];
    },
    // A stroke parts the caption from the link.
    around: (text) => `${text.replaceAll('|', '/')}ภาพ`,
  },
  {
    title: 'the reason for a finding, in the log',
    isSlow: true,
    isWithin: true,
    enter: (host, text) => {
      host.edit(SETTINGS, settingCell(host, 'คะแนนภาพรวมที่ประกาศ'), '83.12');
      const { id = '' } = done(host, 'checkWorkbook').findings.find(({ severity }) => severity === 'error') ?? {};
      done(host, 'exportReport', { reasons: { [id]: `${text}เหตุผล` } });
      const result = host.cells(LOG)[0]?.indexOf('ผล') ?? 0;
      const row = host.cells(LOG).findIndex((cells) => String(cells[result]).includes('รายการที่พบ')) + 1;
      return [LOG, `${String.fromCharCode('A'.charCodeAt(0) + result)}${row}`];
    },
    around: (text) => `${text}เหตุผล`,
  },
  {
    title: 'a text copied as a value',
    enter: (host, text) => {
      plain(host, SCORES, 'D4', text);
      const { tab } = done(host, 'freezeValues');
      return [tab, 'D4'];
    },
  },
];

/** Blanks at the ends of a caption or a reason are nothing that anybody typed on purpose. */
const withoutEnds = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('text that begins like a formula', () => {
  const tally = new Tally();

  it.each(ways)(
    'stays what it is as $title',
    ({ enter, around = (text) => text, isSlow, isWithin }) => {
      const texts = formulaTexts.filter((_, index) => !isSlow || isThorough || index % SOME === 0);
      for (const text of texts) {
        const host = prepared.fork();
        const before = formulasIn(host);
        const [tab, cell] = enter(host, text);
        const { text: seen, formula } = shown(host, tab, cell);
        expect({ text, formula }).toEqual({ text, formula: '' });
        if (isWithin) expect(withoutEnds(seen)).toContain(withoutEnds(around(text)));
        else expect(seen).toBe(around(text));
        const added = formulasIn(host).filter((each) => !before.includes(each));
        expect(added.filter((each) => !/ =(IF|ITA_|LET)\(/.test(each))).toEqual([]);
        tally.add('texts');
      }
    },
    longestMs,
  );

  afterAll(() => tally.print('inert texts'));
});
