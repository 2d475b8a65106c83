// What the add-on keeps hidden in a workbook: of a later version it is refused and left as it is; damaged, it is passed over
// and said.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import type { MethodName } from '../../src/server/wire.ts';
import { STORAGE_TAB } from '../../src/workbook/journal.ts';
import { type RecordKind, recordKinds } from '../../src/workbook/record-kinds.ts';
import { ask, done } from '../app/ask.ts';

const PLAN = 'แผนมาตรการ 2566';
const WEAK_POINTS = 'ข้อบกพร่องและจุดอ่อน';
const FORMAT = 'วิเคราะห์และแผน';

let whole: Host;

/** A workbook with a record of every kind. */
beforeAll(async () => {
  whole = await openHost();
  done(whole, 'setUpWorkbook', { fiscalYear: 2565, example: true });
  done(whole, 'saveSettings', { changes: {}, levelReading: done(whole, 'readSettings').levelReading?.value ?? '' });
  done(whole, 'analyse');
  done(whole, 'generatePlan');
  done(whole, 'generatePlan', { format: '7 ประเด็น' });
  whole.edit(PLAN, 'D2', 'ผู้รับผิดชอบที่พิมพ์เอง');
  done(whole, 'generatePlan', { format: 'รายมาตรการ' });
  done(whole, 'editTemplate', { format: FORMAT });
  done(whole, 'exportReport', { format: FORMAT, acceptFindings: true });
}, 60_000);

/** From 1; several where the record is kept for several tabs. */
const rowsOf = (host: Host, kind: string): readonly number[] =>
  host.cells(STORAGE_TAB).flatMap(([text], index) => (text === kind ? [index + 1] : []));

const columnOf = (host: Host, tab: string, heading: string): string => {
  const index = host.cells(tab)[0]?.indexOf(heading) ?? -1;
  return String.fromCharCode('A'.charCodeAt(0) + index);
};

const methods: readonly (readonly [MethodName, object?])[] = [
  ['analyse'],
  ['generatePlan'],
  ['generatePlan', { format: 'จำแนกตามเครื่องมือ' }],
  ['generateFollowUp'],
  ['exportReport', { format: FORMAT, acceptFindings: true }],
  ['startYear'],
  ['undo'],
];

function expectRefused(host: Host, tried: typeof methods): void {
  const before = host.snapshot();
  const files = host.files().length;
  for (const [method, args] of tried) {
    const { ok, error } = ask(host, method, args);
    expect({ method, ok, code: error?.code }).toEqual({ method, ok: false, code: 'newer-storage' });
    expect(error?.message).toContain('รุ่นใหม่กว่า');
  }
  expect(host.snapshot()).toEqual(before);
  expect(host.files()).toHaveLength(files);
}

const kinds = Object.values(recordKinds);

describe('hidden data of a later version of the add-on', () => {
  it.each(kinds)('a record %s with a later schema is refused in Thai, and nothing is touched', (kind) => {
    const host = whole.fork();
    const [row] = rowsOf(host, kind);
    expect({ kind, row }).toEqual({ kind, row: expect.any(Number) });
    host.edit(STORAGE_TAB, `A${row}`, kind.replace('/1', '/2'));
    expectRefused(host, [['state'], ...methods]);
  });

  it('so is the storage as a whole', () => {
    const host = whole.fork();
    host.edit(STORAGE_TAB, 'B1', '2');
    expectRefused(host, [['state'], ...methods]);
  });

  it.each([WEAK_POINTS, PLAN])('so is the base of a row of %s, by whatever reads that tab', (tab) => {
    const host = whole.fork();
    const cell = `${columnOf(host, tab, '#base')}3`;
    const base = String(host.cells(tab)[2]?.[host.cells(tab)[0]?.indexOf('#base') ?? -1]);
    expect(base).toContain('"v":1');
    host.edit(tab, cell, base.replace('"v":1', '"v":2'));
    expectRefused(host, [[tab === PLAN ? 'generatePlan' : 'analyse'], ['exportReport', { acceptFindings: true }]]);
  });

  it('a record of a kind that this version does not know is nobody’s, and stays', () => {
    const host = whole.fork();
    const row = host.cells(STORAGE_TAB).length + 1;
    host.edit(STORAGE_TAB, `A${row}`, 'signatures/3');
    host.edit(STORAGE_TAB, `B${row}`, 'ข้อมูลของรุ่นใหม่');
    for (const [method, args] of methods) ask(host, method, args);
    expect(host.cells(STORAGE_TAB)[row - 1]?.slice(0, 2)).toEqual(['signatures/3', 'ข้อมูลของรุ่นใหม่']);
  });
});

describe('damaged hidden data', () => {
  const spoilt = (kind: RecordKind): Host => {
    const host = whole.fork();
    for (const row of rowsOf(host, kind))
      host.edit(STORAGE_TAB, `${kind === recordKinds.templateCopy ? 'E' : 'C'}${row}`, '|{"ตัด');
    return host;
  };

  it.each([
    [recordKinds.generatedIds, 'จะกลับมา'],
    [recordKinds.planEdits, 'รูปแบบอื่นเสียหาย'],
    [recordKinds.template, 'แก้ไขแม่แบบ'],
    [recordKinds.templateCopy, 'สำเนาแม่แบบ'],
  ])('a damaged record %s is said when the sidebar opens, and the analysis and plan still work', (kind, words) => {
    const host = spoilt(kind);
    const { caution } = done(host, 'state');
    expect(done(whole.fork(), 'state').caution).not.toContain(words);
    expect(caution).toContain(words);
    expect(caution).not.toMatch(/undefined|[a-z]+\/1/);
    done(host, 'analyse');
    done(host, 'generatePlan');
  });

  it.each([
    ['cut off', 'C', '|{"ตัด'],
    ['emptied', 'C', '|{"texts":{},"own":[],"deleted":[]}'],
    ['given to another tab', 'B', 'แผนมาตรการ 2599'],
    ['deleted', 'A', ''],
  ])('a record of what was typed into a plan that was %s loses nothing in any format', (_, column, text) => {
    const typed = 'ผู้รับผิดชอบที่พิมพ์เอง';
    const host = whole.fork();
    expect(host.cells(PLAN).flat()).toContain(typed);
    for (const row of rowsOf(host, recordKinds.planEdits)) host.edit(STORAGE_TAB, `${column}${row}`, text);
    for (const format of ['รายมาตรการ', '7 ประเด็น', 'จำแนกตามเครื่องมือ', 'รายมาตรการ']) {
      done(host, 'generatePlan', { format });
      expect(host.cells(PLAN).flat(), format).toContain(typed);
    }
  });

  it('a damaged note of a template never puts the shipped one in its place unasked', () => {
    const host = spoilt(recordKinds.template);
    const files = host.files().length;
    const refused = ask(host, 'exportReport', { format: FORMAT, acceptFindings: true });
    expect(refused.error?.message).toContain('กรุณากด แก้ไขแม่แบบ');
    expect(host.files()).toHaveLength(files);
    const shipped = done(host, 'exportReport', { format: FORMAT, template: 'แม่แบบที่มากับระบบ', acceptFindings: true });
    expect(shipped.template.source).toBe('shipped');
    done(host, 'editTemplate', { format: FORMAT });
    expect(done(host, 'exportReport', { format: FORMAT, acceptFindings: true }).template.source).toBe('document');
  });

  it.each(['', 'ข้อความ', '{"v":1', '{"v":"1"}', '[]', '{"v":0}', '{"v":1,"h":7,"x":null,"i":{}}'])(
    'a base of a row that says %j makes its cells the officer’s: none is overwritten',
    (text) => {
      const host = whole.fork();
      const column = columnOf(host, WEAK_POINTS, '#base');
      host.edit(WEAK_POINTS, 'G3', 'ประเด็นที่พิมพ์เอง');
      host.person.setNumberFormat(WEAK_POINTS, `${column}3`, '@');
      host.edit(WEAK_POINTS, `${column}3`, text);
      done(host, 'analyse');
      expect(host.cells(WEAK_POINTS)[2]?.[6]).toBe('ประเด็นที่พิมพ์เอง');
    },
  );
});
