// Typed calls through the one door of the server. One at a time, because the commands share one workbook; an answer
// always comes, and a call that got none becomes a Thai failure.
import type { Answer, MethodName, Methods } from '../server/wire.ts';
import type { ScriptRun } from './script-run.ts';
import { failureOf } from './transport-failure.ts';

/** Never rejects. */
export type Call = <Name extends MethodName>(
  method: Name,
  params: Methods[Name]['params'],
) => Promise<Answer<Methods[Name]['value']>>;

/** What only reads may be asked again where no answer came. */
const repeatable: readonly MethodName[] = [
  'state',
  'previewImport',
  'checkWorkbook',
  'checkTemplate',
  'simulate',
  'findLibrary',
  'readSettings',
  'readPictures',
  'diagnostics',
];

/** Pauses before the second and the third try, in milliseconds. */
const PAUSES = [1_000, 3_000];

/** Google ends a run after six minutes; an answer later than that never comes. */
const LONGEST_WAIT = 6.5 * 60 * 1_000;

export function clientOver(run: ScriptRun): Call {
  let queue: Promise<unknown> = Promise.resolve();
  return (method, params) => {
    const answer = queue.then(() => ask(run, method, params));
    queue = answer;
    return answer;
  };
}

async function ask<Name extends MethodName>(
  run: ScriptRun,
  method: Name,
  params: Methods[Name]['params'],
): Promise<Answer<Methods[Name]['value']>> {
  const mayRepeat = repeatable.includes(method);
  const pauses = mayRepeat ? PAUSES : [];
  for (let attempt = 0; ; attempt++) {
    const reply = await send(run, method, JSON.stringify(params));
    if ('answer' in reply) return reply.answer as Answer<Methods[Name]['value']>;
    const failure = failureOf(reply.error, mayRepeat);
    const pause = pauses[attempt];
    if (pause === undefined || !failure.isPassing) return { ok: false, error: failure };
    await elapsed(pause);
  }
}

type Reply = { readonly answer: Answer<unknown> } | { readonly error: string };

const send = (run: ScriptRun, method: MethodName, argsJson: string): Promise<Reply> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ error: 'timed out' }), LONGEST_WAIT);
    const settle = (reply: Reply): void => {
      clearTimeout(timer);
      resolve(reply);
    };
    run
      .withSuccessHandler((answer) => settle(isAnswer(answer) ? { answer } : { error: 'no answer' }))
      .withFailureHandler((error) => settle({ error: String(error.message) }))
      .call(method, argsJson);
  });

/** A run that was cut short can end in success with nothing in its hands. */
const isAnswer = (answer: unknown): answer is Answer<unknown> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer;

const elapsed = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
