// Bad input gets a clear Thai sentence with the cell and the remedy, and the workbook stays as it was.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';

const SCORES = 'คะแนนตัวชี้วัด';
const SETTINGS = 'ตั้งค่า';
const WEAK_POINTS = 'ข้อบกพร่องและจุดอ่อน';
const PLAN = 'แผนมาตรการ 2566';

interface Answer {
  readonly ok: boolean;
  readonly value?: {
    readonly findings?: readonly { readonly message: string; readonly cell: string; readonly remedy: string }[];
  };
  readonly error?: { readonly code: string; readonly message: string };
}

const ask = (host: Host, method: string, args: object = {}): Answer => host.call(method, args) as Answer;

let plannedHost: Host;
const planned = (): Host => plannedHost.fork();

beforeAll(async () => {
  plannedHost = await openHost();
  for (const [method, args] of [
    ['setUpWorkbook', { fiscalYear: 2565, example: true }],
    ['analyse', {}],
    ['generatePlan', {}],
  ] as const) {
    expect(ask(plannedHost, method, args)).toMatchObject({ ok: true });
  }
});

const rowOfSetting = (host: Host, label: string): number =>
  host.cells(SETTINGS).findIndex(([cell]) => cell === label) + 1;

const isThaiSentence = (message: string): boolean =>
  /[ก-๙]/.test(message) && !/[A-Za-z]{3,} [a-z]{2,} [a-z]{2,}/.test(message);

interface Case {
  readonly title: string;
  readonly spoil: (host: Host) => void;
  readonly cell: (host: Host) => string;
}

const spoiled: readonly Case[] = [
  { title: 'a score below zero', spoil: (host) => host.edit(SCORES, 'D4', -1), cell: () => `${SCORES}!D4` },
  { title: 'a score above one hundred', spoil: (host) => host.edit(SCORES, 'D4', 100.01), cell: () => `${SCORES}!D4` },
  { title: 'words for a score', spoil: (host) => host.edit(SCORES, 'D4', 'รอผล'), cell: () => `${SCORES}!D4` },
  { title: 'a date for a score', spoil: (host) => host.edit(SCORES, 'D4', '24/3/2566'), cell: () => `${SCORES}!D4` },
  { title: 'an error value for a score', spoil: (host) => host.edit(SCORES, 'D4', '=1/0'), cell: () => `${SCORES}!D4` },
  { title: 'a blank score', spoil: (host) => host.person.clear(SCORES, 'D4'), cell: () => `${SCORES}!D4` },
  { title: 'an indicator twice', spoil: (host) => host.edit(SCORES, 'A4', 2), cell: () => `${SCORES}!A4` },
  { title: 'a missing indicator', spoil: (host) => host.person.deleteRows(SCORES, 4), cell: () => `${SCORES}!A1` },
  { title: 'a renamed heading', spoil: (host) => host.edit(SCORES, 'D1', 'แต้ม'), cell: () => `${SCORES}!A1` },
  {
    title: 'a year without rules',
    spoil: (host) => host.edit(SETTINGS, `B${rowOfSetting(host, 'ปีงบประมาณที่ประเมิน')}`, '2590'),
    cell: (host) => `${SETTINGS}!B${rowOfSetting(host, 'ปีงบประมาณที่ประเมิน')}`,
  },
  {
    title: 'a year of the common era',
    spoil: (host) => host.edit(SETTINGS, `B${rowOfSetting(host, 'ปีงบประมาณที่ประเมิน')}`, '2022'),
    cell: (host) => `${SETTINGS}!B${rowOfSetting(host, 'ปีงบประมาณที่ประเมิน')}`,
  },
  {
    title: 'a pass mark in words',
    spoil: (host) => host.edit(SETTINGS, `B${rowOfSetting(host, 'เกณฑ์ผ่าน')}`, 'สูง'),
    cell: (host) => `${SETTINGS}!B${rowOfSetting(host, 'เกณฑ์ผ่าน')}`,
  },
];

describe.each(spoiled)('$title', ({ spoil, cell }) => {
  it.each(['analyse', 'generatePlan', 'exportReport'])(
    'stops %s, names the cell and the remedy, and changes nothing',
    async (method) => {
      const host = planned();
      spoil(host);
      const before = host.snapshot();
      const documents = host.documents().length;
      const { ok, error } = ask(host, method);
      expect(ok).toBe(false);
      expect(error?.message).toContain(cell(host));
      expect(error?.message).toSatisfy(isThaiSentence);
      expect(host.snapshot()).toEqual(before);
      expect(host.documents()).toHaveLength(documents);
    },
  );

  it('is a finding of the check, at its cell', async () => {
    const host = planned();
    spoil(host);
    const { value } = ask(host, 'checkWorkbook');
    const found = value?.findings?.find((finding) => finding.cell === cell(host));
    expect(found?.message).toSatisfy(isThaiSentence);
    expect(found?.remedy).toSatisfy(isThaiSentence);
  });
});

describe('the workbook against a command', () => {
  it.each([SETTINGS, SCORES])(
    'a deleted tab %s is named, and set up makes it again without touching the rest',
    async (tab) => {
      const host = planned();
      host.person.deleteSheet(tab);
      const others = host.snapshot().filter(({ name }) => name !== '_ITA');
      expect(ask(host, 'generatePlan').error?.message).toContain(tab);
      expect(host.snapshot().filter(({ name }) => name !== '_ITA')).toEqual(others);
      expect(ask(host, 'setUpWorkbook', { fiscalYear: 2565 })).toMatchObject({ ok: true });
      expect(host.snapshot().filter(({ name }) => ![tab, '_ITA', SCORES].includes(name))).toEqual(
        others.filter(({ name }) => ![SCORES].includes(name)),
      );
    },
  );

  it('a protected tab is said so, and nothing is half-written', async () => {
    const host = planned();
    host.edit(SCORES, 'D11', 90);
    host.person.protect(WEAK_POINTS);
    const before = host.snapshot().filter(({ name }) => name !== '_ITA');
    const { ok, error } = ask(host, 'analyse');
    expect({ ok, code: error?.code }).toEqual({ ok: false, code: 'protected' });
    expect(error?.message).toSatisfy(isThaiSentence);
    expect(host.snapshot().filter(({ name }) => name !== '_ITA')).toEqual(before);
  });

  it('a rule of the officer’s own that refuses what a command writes is said so, and nothing is half-written', () => {
    const host = planned();
    host.edit(SCORES, 'D11', 90);
    const writes: number[] = [];
    const probe = host.fork();
    probe.onCall = (k, member) => {
      if (member === 'Range.setValues') writes.push(k);
    };
    expect(ask(probe, 'analyse').ok).toBe(true);
    const before = host.snapshot().filter(({ name }) => name !== '_ITA');
    const message = 'The data you entered in cell B2 violates the data validation rules set on this cell.';
    host.fail({ at: writes[1] ?? 0, mode: 'throw', message });
    const { error } = ask(host, 'analyse');
    expect(error?.code).toBe('validation');
    expect(error?.message).toSatisfy(isThaiSentence);
    expect(host.snapshot().filter(({ name }) => name !== '_ITA')).toEqual(before);
  });

  it('an edit by another person at the last moment is kept, and the command says so', async () => {
    const host = planned();
    host.edit(SCORES, 'D4', 84);
    let isFirst = true;
    host.onCall = (_k, member) => {
      if (member === 'Range.setValues' && isFirst) host.edit(WEAK_POINTS, 'H4', 'แก้โดยเพื่อนร่วมงาน');
      if (member === 'Range.setValues') isFirst = false;
    };
    const { ok, error } = ask(host, 'analyse');
    expect({ ok, code: error?.code }).toEqual({ ok: false, code: 'changed-meanwhile' });
    expect(error?.message).toContain(WEAK_POINTS);
    expect(host.cells(WEAK_POINTS)[3]?.[7]).toBe('แก้โดยเพื่อนร่วมงาน');
  });

  it('another running command makes this one wait and then say so', async () => {
    const host = planned();
    host.holdLock();
    const before = host.snapshot();
    expect(ask(host, 'analyse').error?.code).toBe('busy');
    expect(host.snapshot()).toEqual(before);
  });
});

describe('Drive against a report', () => {
  it.each([
    [
      'no permission',
      'You do not have permission to call drive.files.create. Required permissions: https://www.googleapis.com/auth/drive.file',
      'permission',
    ],
    ['the quota is used up', 'Service invoked too many times for one day: drive.', 'quota'],
    ['the quota of time is used up', 'Service using too much computer time for one day', 'quota'],
    [
      'the quota of a minute is used up',
      'Service invoked too many times in a short time: drive. Try Utilities.sleep(1000) between calls.',
      'rate',
    ],
    [
      'too many scripts are running',
      'There are too many scripts running simultaneously for this Google user account.',
      'rate',
    ],
    [
      'Drive is full',
      'API call to drive.files.create failed with error: The user’s Drive storage quota has been exceeded.',
      'drive-full',
    ],
    ['the service is down', 'Service unavailable: Drive', 'service'],
  ])('%s: a Thai sentence, no document and no change', async (_title, message, code) => {
    const host = planned();
    const before = host.snapshot();
    let driveCall = 0;
    host.onCall = (k, member) => {
      if (member.startsWith('Files.') || member.startsWith('Drive.')) driveCall = k;
    };
    expect(ask(host, 'exportReport').ok).toBe(true);
    expect(driveCall).toBeGreaterThan(0);

    const second = planned();
    second.fail({ at: driveCall, mode: 'throw', message });
    const { error } = ask(second, 'exportReport');
    expect(error?.code).toBe(code);
    expect(error?.message).toSatisfy(isThaiSentence);
    expect(second.documents()).toEqual([]);
    expect(second.snapshot()).toEqual(before);
  });

  it('a report without a plan says which step is missing', async () => {
    const host = await openHost();
    ask(host, 'setUpWorkbook', { fiscalYear: 2565, example: true });
    expect(ask(host, 'exportReport').error?.message).toContain(PLAN);
    expect(host.documents()).toEqual([]);
  });

  it('a level that the scores leave open is asked for, never guessed', async () => {
    const host = await openHost();
    ask(host, 'setUpWorkbook', { fiscalYear: 2567, example: true });
    host.person.clear(SETTINGS, `B${rowOfSetting(host, 'ระดับที่ประกาศ')}`);
    ask(host, 'generatePlan');
    expect(ask(host, 'exportReport').error?.message).toContain('ระดับที่ประกาศ');
    expect(host.documents()).toEqual([]);
  });
});

describe('a cell that is full', () => {
  const full = 'ก'.repeat(50_000);

  it('is refused with its row where a generated row had to hold more than Sheets allows', () => {
    const host = planned();
    host.edit(WEAK_POINTS, 'G3', full);
    host.person.deleteSheet(PLAN);
    const before = host.snapshot();
    const { ok, error } = ask(host, 'generatePlan');
    expect({ ok, code: error?.code }).toEqual({ ok: false, code: 'too-large' });
    expect(error?.message).toMatch(new RegExp(`^ข้อความในแถวที่ \\d+ ของแท็บ ${PLAN}`));
    expect(error?.message).toSatisfy(isThaiSentence);
    expect(host.snapshot()).toEqual(before);
  });

  it.each([
    ['quoted by a finding', (host: Host) => host.edit(WEAK_POINTS, 'D4', full)],
    [
      'the name of the agency',
      (host: Host) => {
        host.edit(SETTINGS, `B${rowOfSetting(host, 'ชื่อหน่วยงาน')}`, full);
        host.person.clear(SETTINGS, `B${rowOfSetting(host, 'ชื่อย่อหน่วยงาน')}`);
      },
    ],
  ])('and %s lets one report be made and noted', (_title, spoil) => {
    const host = planned();
    spoil(host);
    expect(ask(host, 'exportReport', { acceptFindings: true })).toMatchObject({ ok: true });
    expect(host.documents()).toHaveLength(1);
    expect(host.cells('บันทึกการทำงาน').at(-1)).toContain(host.documents()[0]?.name);
  });
});

describe('the door', () => {
  it.each([
    ['an unknown method', 'dropTables', {}, 'unknown-method'],
    ['a method of every object', 'constructor', {}, 'unknown-method'],
    ['an argument too many', 'state', { now: true }, 'bad-arguments'],
    ['an argument of the wrong kind', 'setUpWorkbook', { fiscalYear: '2565' }, 'bad-arguments'],
    [
      'an unknown kind of agency',
      'setUpWorkbook',
      { fiscalYear: 2565, agency: { name: 'ก', type: 'กรม', district: '', province: '' } },
      'bad-arguments',
    ],
    ['a year without rules', 'setUpWorkbook', { fiscalYear: 2600 }, 'bad-input'],
    ['a cell of no tab', 'goTo', { cell: 'ไม่มีแท็บนี้!A1' }, 'no-such-cell'],
    ['no cell at all', 'goTo', { cell: '=1+1' }, 'no-such-cell'],
    ['nothing to undo', 'undo', {}, 'nothing-to-undo'],
  ])('%s gets a Thai sentence', async (_title, method, args, code) => {
    const host = await openHost();
    const before = host.snapshot();
    const { ok, error } = ask(host, method, args);
    expect({ ok, code: error?.code }).toEqual({ ok: false, code });
    expect(error?.message).toSatisfy(isThaiSentence);
    expect(host.snapshot()).toEqual(before);
  });
});

describe('text that Sheets could take for something else', () => {
  it.each([
    '=HYPERLINK("http://example.com")',
    '+66 2 000 0000',
    '-',
    '@ฝ่าย',
    '1/2',
    '24/3/2566',
    '\tชื่อ',
    "'ชื่อ",
    'TRUE',
    '10%',
  ])('an agency called %j is written as it is, and inert', async (name) => {
    const host = await openHost();
    const agency = { name, type: 'อบต.', district: name, province: name };
    expect(ask(host, 'setUpWorkbook', { fiscalYear: 2565, agency })).toMatchObject({ ok: true });
    const shown = host.view(SETTINGS).cells[rowOfSetting(host, 'ชื่อหน่วยงาน') - 1]?.[1];
    expect(shown).toMatchObject({ text: name, formula: '' });
  });
});
