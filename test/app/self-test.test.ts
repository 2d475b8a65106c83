// The self-test in the local host, and in a workbook whose formulas compute nothing.
import { describe, expect, it } from 'vitest';
import type { World } from '../../src/app/ports.ts';
import { type SelfTest, type SelfTestExpected, selfTest } from '../../src/app/self-test.ts';
import { formulaCases } from '../../src/app/self-test-formulas.ts';
import * as customFunctions from '../../src/functions/custom-functions.ts';
import { openHost } from '../../src/local/host.ts';
import { samples } from '../../src/workbook/samples.ts';
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
    expect(host.calls.write).toBeLessThanOrEqual(30);
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
    const { passed, checks } = selfTest(worldExpecting({ formulas, reports: [] }, pauses));
    expect(passed).toBe(false);
    expect(checks).toHaveLength(formulas.length + 6);
    expect(checks[0]).toMatchObject({ expected: 'ผลที่คาดไว้', got: expect.stringMatching(/^=ITA_SCORE\(/), ok: false });
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThan(20_000);
  });
});

/** Of this world nothing is computed, and a report is the same whatever it is filled with. */
function worldExpecting(selfTestExpected: SelfTestExpected, pauses: number[]): World {
  const world = memoryWorld(new Map());
  return {
    ...world,
    selfTestExpected,
    clock: { ...world.clock, pause: (milliseconds) => void pauses.push(milliseconds) },
    library: { entries: () => [] },
    templates: { ...world.templates, read: () => new Uint8Array(), fill: (docx) => docx, textOf: () => [] },
  };
}
