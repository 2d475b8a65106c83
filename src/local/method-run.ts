// One method of the door, run and measured: what the command line prints of it.
import type { Host } from './host.ts';
import type { CallCounts } from './service-calls.ts';
import { TransportFailure } from './transport-failure.ts';

export interface MethodResult {
  readonly method: string;
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: unknown;
  readonly calls: CallCounts;
  readonly ms: number;
}

/** Calls a method; a run that gave the client no answer is an error with the reason as its code. */
export function runMethod(host: Host, method: string, args: unknown): MethodResult {
  const start = performance.now();
  const answer = answerOf(host, method, args);
  return { method, ...answer, calls: host.calls, ms: Math.round(performance.now() - start) };
}

function answerOf(host: Host, method: string, args: unknown): Pick<MethodResult, 'ok' | 'value' | 'error'> {
  try {
    const answer = host.call(method, args) as {
      readonly ok?: unknown;
      readonly value?: unknown;
      readonly error?: unknown;
    } | null;
    return answer?.ok === true
      ? { ok: true, value: answer.value ?? null }
      : { ok: false, error: answer?.error ?? answer };
  } catch (error) {
    if (!(error instanceof TransportFailure)) throw error;
    return { ok: false, error: { code: error.reason, message: error.message } };
  }
}
