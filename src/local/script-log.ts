// console and Logger: what the script logs is kept, for tests and the workbench to show. Logging is no service call.
import { inspect } from 'node:util';
import { emulate } from './emulated-object.ts';
import type { Run } from './script-run.ts';

export function scriptLog(run: Run) {
  const { log } = run.world;
  const write = (...items: readonly unknown[]) => {
    if (!run.calls.ended) log.push(items.map((item) => (typeof item === 'string' ? item : inspect(item))).join(' '));
  };
  const console = emulate<Console>(run, 'console', {
    constant: { log: write, info: write, warn: write, error: write },
  });
  const Logger: GoogleAppsScript.Base.Logger = emulate<GoogleAppsScript.Base.Logger>(run, 'Logger', {
    constant: {
      log: (...items: readonly unknown[]) => {
        write(...items);
        return Logger;
      },
      getLog: () => log.join('\n'),
    },
  });
  return { console, Logger };
}
