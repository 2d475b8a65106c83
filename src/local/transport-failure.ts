// What the client gets when the script gives it no answer.
import { types } from 'node:util';
import { RunEnded, type ServiceCalls } from './service-calls.ts';

/** The client got no answer of the script: it threw, was ended, or may not be called. */
export class TransportFailure extends Error {
  readonly reason: 'exception' | 'killed' | 'timeout' | 'refused';
  constructor(reason: TransportFailure['reason'], message: string) {
    super(message);
    this.name = 'TransportFailure';
    this.reason = reason;
  }
}

/** Why a run gave no answer; what the host does not emulate comes before whatever the script made of it. */
export function failureOf(error: unknown, calls: ServiceCalls): unknown {
  if (calls.refusal) return calls.refusal;
  if (error instanceof TransportFailure) return error;
  const ended = calls.ended ?? (error instanceof RunEnded ? error : undefined);
  if (ended) return new TransportFailure(ended.reason, ended.message);
  if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
    return new TransportFailure('timeout', calls.end('timeout').message);
  }
  return new TransportFailure('exception', messageOf(error));
}

/** The text that a failure handler gets: the error's name and message. */
export function messageOf(error: unknown): string {
  if (types.isNativeError(error)) return `${error.name}: ${error.message}`;
  return String(error);
}
