// How an emulated Google object is made: its members by kind of call, each counted; any other member is refused by name.
import { NotEmulated, ScriptException } from './script-exception.ts';
import type { ScriptRealm } from './script-realm.ts';
import type { CallKind, ServiceCalls } from './service-calls.ts';

/** What emulated objects share within one execution. */
export interface Execution {
  readonly calls: ServiceCalls;
  readonly realm: ScriptRealm;
  /** Throws where the account that runs the script may not make such a call. */
  readonly checkShare: (kind: CallKind) => void;
}

/** Members of a Google type by the kind of call each is; `constant` are values and enums, and cost nothing. */
export type Members<T> = { readonly [kind in CallKind | 'constant']?: Partial<T> };

const answeredForAll = new Set(['then', 'toJSON', 'constructor']);

/** An object that answers the members given as Google does and throws "not emulated: Class.member" at any other. */
export function emulate<T extends object>(
  { calls, realm, checkShare }: Execution,
  name: string,
  ...groups: readonly Members<T>[]
): T {
  const members: Record<string, unknown> = { toString: () => name };
  for (const group of groups) {
    for (const [kind, some] of Object.entries(group) as [CallKind | 'constant', object][]) {
      for (const [member, value] of Object.entries(some)) {
        members[member] =
          kind === 'constant' || typeof value !== 'function' ? value : counted(kind, `${name}.${member}`, value);
      }
    }
  }
  function counted(kind: CallKind, member: string, original: (...args: unknown[]) => unknown) {
    return (...args: unknown[]) => {
      const effect = () => {
        checkShare(kind);
        return original(...args);
      };
      try {
        return realm.adopt(calls.make(kind, member, effect, object));
      } catch (error) {
        if (error instanceof ScriptException) throw realm.exception(error);
        if (error !== calls.ended) calls.refusal ??= error;
        throw error;
      }
    };
  }
  function refuse(what: string): unknown {
    calls.refusal ??= new NotEmulated(what);
    return calls.refusal;
  }
  const object = new Proxy(members, {
    get(target, member) {
      if (typeof member === 'symbol' || Object.hasOwn(target, member)) return target[member as string];
      if (answeredForAll.has(member)) return undefined;
      throw refuse(`${name}.${member}`);
    },
    set(_target, member) {
      throw refuse(`${name}.${String(member)} = …`);
    },
  });
  // The proxy answers only what `groups` hold of T, and says so when asked for more.
  return realm.lend(object) as T;
}

/** A Google enum: members that print as their names. */
export function enumeration<T>({ calls, realm }: Execution, name: string, members: readonly string[]): T {
  const values = members.map((member) => [member, enumMember(member)] as const);
  for (const [, value] of values) realm.lend(value);
  const all: object = new Proxy(Object.fromEntries(values), {
    get(target: Record<string, object>, member) {
      if (typeof member === 'symbol' || Object.hasOwn(target, member)) return target[member as string];
      calls.refusal ??= new NotEmulated(`${name}.${member}`);
      throw calls.refusal;
    },
  });
  return realm.lend(all) as T;
}

function enumMember(name: string) {
  return Object.freeze({ toString: () => name, name: () => name, toJSON: () => name });
}
