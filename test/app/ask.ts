// Asks the built add-on for a command, through the one door that the sidebar has, with the types of the wire.
import { expect } from 'vitest';
import type { Host } from '../../src/local/host.ts';
import type { Failure, MethodName, Methods } from '../../src/server/wire.ts';

interface Asked<Method extends MethodName> {
  readonly ok: boolean;
  readonly value?: Methods[Method]['value'];
  readonly error?: Failure;
}

export const ask = <Method extends MethodName>(host: Host, method: Method, args: object = {}): Asked<Method> =>
  host.call(method, args) as Asked<Method>;

/** The answer of a command that must succeed. */
export function done<Method extends MethodName>(
  host: Host,
  method: Method,
  args: object = {},
): Methods[Method]['value'] {
  const { ok, value, error } = ask(host, method, args);
  expect({ ok, error }).toEqual({ ok: true, error: undefined });
  return value as Methods[Method]['value'];
}
