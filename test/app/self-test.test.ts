// The self-test in the local host, and in a workbook whose formulas compute nothing.
import { describe, expect, it } from 'vitest';
import type { World } from '../../src/app/ports.ts';
import { type SelfTest, type SelfTestExpected, selfTest } from '../../src/app/self-test.ts';
import { formulaCases } from '../../src/app/self-test-formulas.ts';
import * as customFunctions from '../../src/functions/custom-functions.ts';
import { openHost } from '../../src/local/host.ts';
import { planReportFormats } from '../../src/report/report-formats.ts';
import type { CellBlock } from '../../src/workbook/cell.ts';
import { samples } from '../../src/workbook/samples.ts';
import { writes } from './call-budgets.ts';
import { memoryWorld } from './memory-world.ts';

const answerOf = (answer: unknown): SelfTest => (answer as { value: SelfTest }).value;

describe('the self-test', () => {
  it('passes in a new file and in one that is set up, and leaves nothing behind', async () => {
    const host = await openHost();
    for (const prepare of [() => {}, () => host.call('setUpWorkbook', { fiscalYear: 2565, example: true })]) {
      prepare();
      const before = host.snapshot();
      const { passed, checks } = answerOf(host.call('selfTest'));
      expect(checks.filter(({ ok }) => !ok)).toEqual([]);
      expect(passed).toBe(true);
      expect(checks.every(({ what, expected }) => what !== '' && expected !== '')).toBe(true);
      expect(host.calls.drive).toBe(0);
      expect(host.snapshot()).toEqual(before);
      expect(host.documents()).toEqual([]);
    }
  });

  it('keeps within its service calls', async () => {
    const host = await openHost();
    host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
    host.call('selfTest');
    expect(host.calls.read).toBeLessThanOrEqual(5);
    expect(host.calls.write).toBeLessThanOrEqual(2 * writes.ofNewTab);
  });

  it('has a formula for every custom function, and the published totals among what it expects', async () => {
    expect(new Set(formulaCases().map(({ name }) => name))).toEqual(new Set(Object.keys(customFunctions)));
    const { checks } = answerOf((await openHost()).call('selfTest'));
    const totals = checks.filter(({ what }) => what.startsWith('=ITA_SCORE')).map(({ expected }) => expected);
    expect(totals).toEqual(samples.map(({ settings }) => settings['published.total']));
  });

  it('says which formula gave another result, after it has waited for Sheets', () => {
    const pauses: number[] = [];
    const formulas = formulaCases().map(() => [['ผลที่คาดไว้']]);
    const { passed, checks } = selfTest(worldExpecting({ formulas, plan: '', reports: [] }, pauses));
    expect(passed).toBe(false);
    expect(checks.map(({ what }) => what.slice(0, 4))).toEqual([
      ...formulas.map(() => '=ITA'),
      'แผนม',
      ...planReportFormats.map(() => 'รายง'),
    ]);
    expect(checks[0]).toMatchObject({ expected: 'ผลที่คาดไว้', got: expect.stringMatching(/^=ITA_SCORE\(/), ok: false });
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThan(20_000);
  });

  it('names the first cell of the plan that Sheets shows otherwise than it was written', () => {
    const world = worldExpecting({ formulas: [], plan: '', reports: [] });
    const readTab = (tab: string): CellBlock | undefined =>
      world.book.readTab(tab)?.map((row) => row.map((cell) => (cell === 'วิธีการดำเนินการ' ? 'วิธีดำเนินการ' : cell)));
    const { checks } = selfTest({ ...world, book: { ...world.book, readTab } });
    expect(checks.find(({ what }) => what.startsWith('แผน'))?.got).toContain(
      'เซลล์ B1 เขียน “วิธีการดำเนินการ” แต่อ่านได้ “วิธีดำเนินการ”',
    );
  });

  it.each(['buildTab', 'flush', 'readTab'] as const)('deletes its scratch tab where %s fails', (failing) => {
    const world = worldExpecting({ formulas: [], plan: '', reports: [] });
    const book = {
      ...world.book,
      [failing]: (...args: never[]) => {
        (world.book[failing] as (...args: never[]) => unknown)(...args);
        throw new Error('Service error: Spreadsheets');
      },
    };
    expect(() => selfTest({ ...world, book })).toThrow('Service error');
    expect(book.tabNames()).toEqual([]);
  });
});

/** Of this world nothing is computed, and a report is the same whatever it is filled with. */
function worldExpecting(selfTestExpected: SelfTestExpected, pauses: number[] = []): World {
  const world = memoryWorld(new Map());
  return {
    ...world,
    selfTestExpected,
    clock: { ...world.clock, pause: (milliseconds) => void pauses.push(milliseconds) },
    library: { entries: () => [] },
    templates: { ...world.templates, read: () => new Uint8Array(), fill: (docx) => docx, textOf: () => [] },
  };
}
