// Google refuses every method of the door that writes: the account may only view the workbook, or somebody protects against it
// one cell that the method writes, or the whole tab. The method says so in its own words and changes nothing; once it may
// write, it does its work.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host.ts';
import type { Failure, MethodName } from '../../src/server/wire.ts';
import { STORAGE_TAB } from '../../src/workbook/journal.ts';
import { LOG_TAB } from '../../src/workbook/log-tab.ts';
import { methodUses } from '../fuzz/every-method.ts';
import { FOLLOW_UP, PLAN, readers, SCORES, sharedWorkbook, writers } from '../fuzz/two-people.ts';
import { done } from './ask.ts';

const LONGEST_MS = 60_000;
const THAI_SENTENCE = /^[^A-Za-z]*[ก-๙][^A-Za-z]*$/;
const SETTINGS = 'ตั้งค่า';
const WEAK_POINTS = 'ข้อบกพร่องและจุดอ่อน';
const LIBRARY = 'คลังข้อเสนอแนะ';

/** What it does is not seen by anybody. */
const alsoReads: MethodName = 'checkTemplate';

/** Quicker made than others. */
const SHORT_REPORT = { format: 'วิเคราะห์ 7 ประเด็น' };

/** Arguments with which the method has something to write in the prepared workbook. */
const argsOf = (method: MethodName): object => ({
  ...methodUses[method].args,
  ...(method === 'downloadReport' || method === 'exportCheckSheet' ? SHORT_REPORT : {}),
  ...(method === 'editTemplate' ? { template: 'ฉบับใหม่' } : {}),
});

/** A cell of a tab that a method changes, and a tab that it renames or deletes. */
type Place = readonly [tab: string, cell: string, moved?: string];
/** Methods that are not here make tabs or files, or write a line of the log. */
const places: { readonly [Name in MethodName]?: Place } = {
  setUpWorkbook: [SETTINGS, 'B3'],
  applyImport: [SCORES, 'D4'],
  analyse: [WEAK_POINTS, 'E4'],
  generatePlan: [SETTINGS, 'B64', PLAN],
  openLibrary: [LIBRARY, 'H3'],
  generateFollowUp: [SETTINGS, 'B65', FOLLOW_UP],
  startYear: [SETTINGS, 'B10', WEAK_POINTS],
  restoreRows: [LIBRARY, 'H3'],
  undo: [FOLLOW_UP, 'K5'],
  saveSettings: [SETTINGS, 'B27'],
  addPicture: [FOLLOW_UP, 'K5'],
};
const STORED: Place = [STORAGE_TAB, 'B4'];
const logging: readonly MethodName[] = ['exportReport', 'downloadReport', 'exportCheckSheet'];

const placeOf = (method: MethodName): Place =>
  logging.includes(method) ? [LOG_TAB, `A${prepared.cells(LOG_TAB).length + 1}`] : (places[method] ?? STORED);

let prepared: Host;
beforeAll(async () => {
  prepared = await sharedWorkbook();
  ['2564', 88, 88, 88, 88, 88, 88, 88, 88, 88, 88].forEach((value, column) => {
    prepared.edit('คะแนนย้อนหลัง', `${String.fromCharCode(65 + column)}2`, value);
  });
  for (const method of ['addPicture', 'exportReport'] as const) done(prepared, method, argsOf(method));
}, LONGEST_MS);

/** What people see in the workbook, and in Drive but for the bin. */
const worldOf = (host: Host): readonly string[] => [
  ...host.snapshot().flatMap((tab) => (tab.name === STORAGE_TAB ? [] : [JSON.stringify(tab)])),
  ...host.files().flatMap(({ id, trashed }) => (trashed ? [] : [id])),
];

interface Answer {
  readonly ok: boolean;
  readonly error?: Failure;
}

/** Calls the method again and again, refused for one reason after another. */
function refusals(host: Host, method: MethodName) {
  const before = worldOf(host);
  return {
    /** Answers what the sentence says beyond the fault. */
    expectRefused(code: string): string {
      const { ok, error } = host.call(method, argsOf(method)) as Answer;
      expect({ ok, code: error?.code }).toEqual({ ok: false, code });
      const after = worldOf(host);
      expect(after.filter((one, index) => one !== before[index])).toEqual([]);
      expect(after.length).toBe(before.length);
      const [sentence = '', named = ''] = (error?.message ?? '').split('\n');
      expect(sentence).toMatch(THAI_SENTENCE);
      expect(sentence).toMatch(/กรุณา.*แล้วสั่งอีกครั้ง$/);
      return named;
    },
  };
}

describe('a method that writes', () => {
  it.each(writers.filter((method) => method !== alsoReads))(
    '%s is refused in plain Thai, and does its work once it may',
    (method) => {
      const host = prepared.fork();
      const { expectRefused } = refusals(host, method);
      host.person.share('viewer');
      expectRefused('read-only');
      host.person.share('editor');
      const [tab, cell, moved = tab] = placeOf(method);
      for (const [name, cells] of method === 'selfTest' ? [] : [[tab, cell] as const, [moved] as const]) {
        host.person.protect(name, cells);
        expect(expectRefused('protected')).toContain(cells === undefined ? name : `${name}!${cells}`);
        host.person.unprotect(name);
      }
      done(host, method, argsOf(method));
    },
    LONGEST_MS,
  );
});

describe('an account that may only view', () => {
  it.each([...readers, alsoReads])('%s answers as it does to others', (method) => {
    const host = prepared.fork();
    host.person.share('viewer');
    expect(host.call(method, argsOf(method))).toEqual(prepared.fork().call(method, argsOf(method)));
  });
});

describe('undo', () => {
  const ARCHIVED = 'คะแนนตัวชี้วัด 2565';
  let yearStarted: Host;
  beforeAll(() => {
    yearStarted = prepared.fork();
    done(yearStarted, 'startYear');
  });

  it.each([
    ['a cell that it puts back', SETTINGS, 'B10'],
    ['a tab that it puts back', SETTINGS, undefined],
    ['a tab that it renames', ARCHIVED, undefined],
    ['a cell of a tab that it deletes', SCORES, 'B2'],
  ] as const)('touches nothing where %s is protected, and is then done once', (_title, tab, cells) => {
    const host = yearStarted.fork();
    const { expectRefused } = refusals(host, 'undo');
    host.person.protect(tab, cells);
    expect(expectRefused('protected')).toContain(tab);
    host.person.unprotect(tab);
    done(host, 'undo');
    expect(worldOf(host)).toEqual(worldOf(prepared));
  });

  it('is done where only cells that it leaves alone are protected', () => {
    const host = yearStarted.fork();
    host.person.protect(SETTINGS, 'A1');
    done(host, 'undo');
  });

  it('that was cut off and is ordered again takes back no other command', () => {
    const host = prepared.fork();
    const once = prepared.fork();
    done(once, 'undo');
    const writes: number[] = [];
    const trial = prepared.fork();
    trial.onCall = (k, member) => {
      if (member === 'Range.setValues') writes.push(k);
    };
    done(trial, 'undo');
    host.fail({ at: writes.at(-1) ?? 0, mode: 'kill' });
    expect(() => host.call('undo')).toThrow();
    done(host, 'undo');
    expect(worldOf(host)).toEqual(worldOf(once));
  });
});

it('names some of many protected places, and how many there are beyond these', () => {
  const host = prepared.fork();
  for (const { name } of host.sheets()) host.person.protect(name, 'A1');
  host.person.protect(WEAK_POINTS);
  const { message = '' } = (host.call('analyse') as Answer).error ?? {};
  expect(message).toMatch(/ตั้งค่า!A1, .* และอีก \d+ แห่ง$/);
});
