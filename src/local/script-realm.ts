// One execution's own world: a bare V8 context. What crosses into it becomes of its own kind, so that `instanceof Date` and `Array` hold there.
import { types } from 'node:util';
import vm from 'node:vm';
import type { ScriptException } from './script-exception.ts';
import type { ScriptProject } from './script-project.ts';

const builtIns = ['Array', 'Object', 'Date', 'Error'] as const;

export class ScriptRealm {
  readonly globals: vm.Context;
  private readonly native: {
    Array: ArrayConstructor;
    Object: ObjectConstructor;
    Date: DateConstructor;
    Error: ErrorConstructor;
  };
  private readonly foreign = new WeakSet<object>();

  constructor(name: string) {
    this.globals = vm.createContext({}, { name, codeGeneration: { strings: false, wasm: false } });
    // A bare context still has these two; a script may not rely on them.
    vm.runInContext('delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer;', this.globals);
    this.native = vm.runInContext(`({ ${builtIns.join(', ')} })`, this.globals);
  }

  /** Runs the project's files in order. `budgetMs` stops a loop that never ends. */
  load(project: ScriptProject, budgetMs: number): void {
    for (const script of project.scripts) script.runInContext(this.globals, { timeout: budgetMs });
  }

  /** Calls a global function within the time given; answers what it returns. */
  call(name: string, args: readonly unknown[], budgetMs: number): unknown {
    const call = { name, args: this.adopt(args) };
    Object.defineProperty(this.globals, callSlot, { value: call, configurable: true, enumerable: false });
    try {
      return vm.runInContext(`globalThis[${callSlot}.name](...${callSlot}.args)`, this.globals, { timeout: budgetMs });
    } finally {
      delete this.globals[callSlot];
    }
  }

  functionNames(): readonly string[] {
    return Object.keys(this.globals).filter((name) => typeof this.globals[name] === 'function');
  }

  /** Marks an object as the host's own: it crosses unchanged. */
  lend<T extends object>(object: T): T {
    this.foreign.add(object);
    return object;
  }

  /** A copy of plain data made of this realm's arrays, objects, dates and errors. */
  adopt(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || this.foreign.has(value)) return value;
    if (types.isDate(value)) return new this.native.Date(value.getTime());
    if (Array.isArray(value)) return this.native.Array.from(value, (item) => this.adopt(item));
    const copy = new this.native.Object();
    return Object.assign(copy, Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.adopt(item)])));
  }

  /** An error that the script can catch and that is an Error to it. */
  exception({ name, message }: ScriptException): Error {
    return Object.assign(new this.native.Error(message), { name });
  }
}

const callSlot = '__call__';
