// The document lock: one holder among all runs. The platform frees it when its run ends, however it ends.
import { emulate } from './emulated-object.ts';
import { ScriptException } from './script-exception.ts';
import type { Run } from './script-run.ts';

/** Who holds the lock: a run, or `another` while a colleague's run is played. */
export interface DocumentLock {
  holder: object | undefined;
}

export function lockService(run: Run): GoogleAppsScript.Lock.LockService {
  const { lock } = run.world;
  const take = () => {
    lock.holder ??= run;
    return lock.holder === run;
  };
  const documentLock = emulate<GoogleAppsScript.Lock.Lock>(run, 'Lock', {
    other: {
      tryLock: take,
      waitLock: () => {
        if (!take()) throw new ScriptException('Lock timeout: another process was holding the lock for too long.');
      },
      hasLock: () => lock.holder === run,
      releaseLock: () => releaseLock(lock, run),
    },
  });
  return emulate<GoogleAppsScript.Lock.LockService>(run, 'LockService', {
    other: { getDocumentLock: () => documentLock },
  });
}

/** Frees the lock if this run holds it. */
export function releaseLock(lock: DocumentLock, run: object): void {
  if (lock.holder === run) lock.holder = undefined;
}
