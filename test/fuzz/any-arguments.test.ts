// Whatever a page sends through the door, it gets a Thai answer, no prototype is changed, and what is refused changes nothing.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { allowedMethods } from '../../src/server/methods.ts';
import type { MethodName } from '../../src/server/wire.ts';
import { ask } from '../app/ask.ts';
import { methodNames, methodUses } from './every-method.ts';
import { longestMs, Tally, tried } from './fuzz-runs.ts';
import { hostileValue, inheritedKeys, jsonOf, pollutionNow, reworded, spoiledJson } from './hostile-json.ts';
import { judgedAnswer } from './judged-call.ts';

const FEW = 5;

/** With every argument that may be left out. */
const fullArguments: Partial<Record<MethodName, object>> = {
  setUpWorkbook: { ...methodUses.setUpWorkbook.args, example: true },
  applyImport: { text: 'คะแนน', range: 'คะแนนตัวชี้วัด!A1:B2', choices: { total: 91.22, fiscalYear: '2565' } },
  previewImport: { text: 'คะแนน', range: 'คะแนนตัวชี้วัด!A1:B2', choices: { total: 91.22 } },
  analyse: { rule: 'ทุกตัวชี้วัด' },
  simulate: { target: 'A', fixes: ['O12', 'i7'] },
  exportReport: {
    format: 'วิเคราะห์และแผน',
    template: 'แม่แบบที่มากับระบบ',
    acceptFindings: true,
    reasons: { 'total/0': 'เหตุผล' },
    basis: 'computed',
  },
  downloadReport: { format: 'วิเคราะห์และแผน', template: 'แม่แบบของฉัน' },
  exportCheckSheet: { format: 'วิเคราะห์และแผน', template: 'แม่แบบของฉัน' },
  editTemplate: { format: 'วิเคราะห์และแผน', template: 'แม่แบบของฉัน' },
  checkTemplate: { format: 'วิเคราะห์และแผน', template: 'แม่แบบของฉัน' },
  restoreTemplate: { format: 'วิเคราะห์และแผน', template: 'แม่แบบของฉัน' },
  freezeValues: { tab: 'ตั้งค่า' },
  saveSettings: { changes: { 'memo.phone': { from: '', to: '0 2000 0000' } }, levelReading: 'อื่น' },
};

let prepared: Host;
beforeAll(async () => {
  prepared = await openHost();
  expect(ask(prepared, 'setUpWorkbook', { fiscalYear: 2565, example: true })).toMatchObject({ ok: true });
  for (const method of ['analyse', 'generatePlan', 'generateFollowUp'] as const)
    expect(ask(prepared, method)).toMatchObject({ ok: true });
}, longestMs);

function judge(name: string, json: string): { readonly ok: boolean } {
  const host = prepared.fork();
  const answered = judgedAnswer(host, name, json);
  if (!answered.ok) expect(host.sheets()).toEqual(prepared.sheets());
  return answered;
}

describe('arguments of any kind', () => {
  const tally = new Tally();

  it.each(methodNames)(
    'of %s are accepted or refused in Thai',
    (method) => {
      const args = fullArguments[method] ?? methodUses[method].args;
      const { params } = allowedMethods()[method];
      fc.assert(
        fc.property(
          fc.oneof({ weight: 2, arbitrary: spoiledJson(args) }, { weight: 3, arbitrary: reworded(args) }, hostileValue),
          (value) => {
            const json = jsonOf(value);
            params.safeParse(JSON.parse(json));
            expect(pollutionNow()).toEqual([]);
            tally.add(judge(method, json).ok ? 'accepted' : 'refused');
          },
        ),
        tried(FEW),
      );
    },
    longestMs,
  );

  it.each(['', 'null', '[]', '{', '"x"', '{"a":', '\u0000', `[${'['.repeat(50_000)}`, 'undefined', 'NaN'])(
    'that are the text %j are no arguments',
    (json) => {
      expect(judge('goTo', json).ok).toBe(false);
    },
  );

  it.each([...inheritedKeys, '__proto__', 'answer', 'STATE', ' state', 'state '])(
    'are not looked at where there is no method %s',
    (name) => {
      expect(judge(name, '{}')).toMatchObject({ ok: false, error: { code: 'unknown-method' } });
    },
  );

  afterAll(() => tally.print('arguments'));
});
