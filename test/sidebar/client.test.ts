// The client over a script.run that answers as each test scripts it, and throws at a call nobody scripted.
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import type { Answer, Methods, State } from '../../src/server/wire.ts';
import { type Call, clientOver } from '../../src/sidebar/client.ts';
import type { ScriptRun } from '../../src/sidebar/script-run.ts';

type Reply = { readonly answer: unknown } | { readonly error: string } | 'silence';

/** Gives one reply to each call, in order, each after a second. */
function scripted(...replies: Reply[]): { readonly run: ScriptRun; readonly log: string[] } {
  const log: string[] = [];
  const runner = (success: (answer: unknown) => void, failure: (error: Error) => void): ScriptRun => ({
    withSuccessHandler: (handler) => runner(handler, failure),
    withFailureHandler: (handler) => runner(success, handler),
    call(method, argsJson) {
      const reply = replies.shift();
      if (reply === undefined) throw new Error(`Nobody scripted a reply to ${method}.`);
      log.push(`${method} ${argsJson}`);
      if (reply === 'silence') return;
      setTimeout(() => {
        log.push(`answer to ${method}`);
        if ('error' in reply) failure(new Error(reply.error));
        else success(reply.answer);
      }, 1_000);
    },
  });
  const unset = (): never => {
    throw new Error('A handler was not set.');
  };
  return { run: runner(unset, unset), log };
}

const ok = (value: unknown): Reply => ({ answer: { ok: true, value } });

async function settled<Value>(answer: Promise<Value>): Promise<Value> {
  await vi.runAllTimersAsync();
  return answer;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the client', () => {
  it('sends the parameters as JSON and hands back the answer', async () => {
    const { run, log } = scripted(ok({ cell: 'ตั้งค่า!B2' }));
    const answer = await settled(clientOver(run)('goTo', { cell: 'ตั้งค่า!B2' }));
    expect(answer).toEqual({ ok: true, value: { cell: 'ตั้งค่า!B2' } });
    expect(log[0]).toBe('goTo {"cell":"ตั้งค่า!B2"}');
  });

  it('asks one thing at a time, in the order of asking', async () => {
    const { run, log } = scripted(ok({}), { error: 'broken' }, ok({}));
    const call = clientOver(run);
    await settled(Promise.all([call('analyse', {}), call('generatePlan', {}), call('undo', {})]));
    expect(log).toEqual([
      'analyse {}',
      'answer to analyse',
      'generatePlan {}',
      'answer to generatePlan',
      'undo {}',
      'answer to undo',
    ]);
  });

  it.each(['state', 'previewImport', 'checkWorkbook', 'simulate'] as const)(
    'asks %s again, twice at most, where no answer came',
    async (method) => {
      const failing = { error: 'NetworkError: Connection failure due to HTTP 0' };
      const second = scripted(failing, ok('read'));
      expect(await settled(clientOver(second.run)(method, {}))).toEqual({ ok: true, value: 'read' });
      const never = scripted(failing, failing, failing);
      expect(await settled(clientOver(never.run)(method, {}))).toMatchObject({
        ok: false,
        error: { code: 'connection' },
      });
    },
  );

  it.each([
    ['setUpWorkbook', { fiscalYear: 2565 }],
    ['applyImport', { text: '' }],
    ['analyse', {}],
    ['generatePlan', {}],
    ['exportReport', {}],
    ['freezeValues', {}],
    ['undo', {}],
  ] as const)('never repeats %s, which changes things, and says that it may have been done', async (method, params) => {
    const { run, log } = scripted({ error: 'NetworkError: Connection failure due to HTTP 0' });
    const answer = await settled(clientOver(run)(method, params));
    expect(answer).toMatchObject({ ok: false, error: { message: expect.stringContaining('คำสั่งอาจทำเสร็จแล้ว') } });
    expect(log.filter((line) => line.startsWith(method))).toHaveLength(1);
  });

  it('hands back a refusal of the server as it is and does not ask again', async () => {
    const refusal = { ok: false, error: { code: 'busy', message: 'มีผู้อื่นกำลังสั่งงาน' } };
    const { run } = scripted({ answer: refusal });
    expect(await settled(clientOver(run)('state', {}))).toEqual(refusal);
  });

  it.each([
    ['accounts', 'ScriptError: PERMISSION_DENIED', 'หลายบัญชี'],
    ['permission', 'Exception: Authorization is required to perform that action.', 'อนุญาต'],
  ])('says the way out of %s at once, without asking again', async (code, error, wayOut) => {
    const { run } = scripted({ error });
    const answer = await settled(clientOver(run)('state', {}));
    expect(answer).toMatchObject({ ok: false, error: { code, message: expect.stringContaining(wayOut) } });
  });

  it.each([
    ['nothing', { answer: undefined }],
    ['null', { answer: null }],
    ['an unknown failure', { error: 'ScriptError: เกิดข้อผิดพลาด' }],
    ['silence for longer than a run can last', 'silence'],
  ] as const)('takes %s for no answer', async (_, reply) => {
    const { run } = scripted(reply);
    expect(await settled(clientOver(run)('undo', {}))).toMatchObject({ ok: false, error: { code: 'no-answer' } });
  });

  it('does not compile with a misspelt method, a wrong parameter or a Date', () => {
    const wrong = (call: Call): readonly unknown[] => [
      // @ts-expect-error: no such method
      call('chekWorkbook', {}),
      // @ts-expect-error: no such parameter
      call('goTo', { cel: 'ตั้งค่า!B2' }),
      // @ts-expect-error: a parameter is missing
      call('goTo', {}),
      // @ts-expect-error: not of the parameter's type
      call('setUpWorkbook', { fiscalYear: '2567' }),
      // @ts-expect-error: dates do not cross the wire
      call('saveSettings', { changes: { 'memo.date': { from: '', to: new Date() } } }),
      // @ts-expect-error: dates do not cross the wire
      call('simulate', { target: new Date() }),
      // @ts-expect-error: a method without parameters takes none
      call('undo', { steps: 2 }),
    ];
    expect(wrong).toBeTypeOf('function');
  });

  it('takes only the methods of the wire, with their parameters', () => {
    expectTypeOf<Call>().toBeCallableWith('goTo', { cell: 'ตั้งค่า!B2' });
    expectTypeOf<ReturnType<typeof stateOf>>().toEqualTypeOf<Promise<Answer<State>>>();
    expectTypeOf<Date>().not.toExtend<Methods['state']['params']>();
    expectTypeOf<Date>().not.toExtend<Methods['goTo']['params']['cell']>();
    expectTypeOf<{ cel: string }>().not.toExtend<Methods['goTo']['params']>();
    expectTypeOf<'chekWorkbook'>().not.toExtend<Parameters<Call>[0]>();
  });
});

const stateOf = (call: Call) => call('state', {});
