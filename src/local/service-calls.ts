// Every call of a Google service passes here: it is counted, may be refused, may be made to fail, and after the end of a run has no effect.
import { ScriptException } from './script-exception.ts';

/** read fetches cell data, write changes the workbook, drive is a call of the Drive API, other is the rest. */
export type CallKind = 'read' | 'write' | 'drive' | 'other';
export type CallCounts = Readonly<Record<CallKind, number>>;

/** What goes wrong at the call numbered `at`, counted from 1 in a run. */
export interface Fault {
  readonly at: number;
  /**
   * throw: the service fails. kill, timeout: the run ends before the call's effect; kill-after: after it.
   * defer: a write has no effect and its failure surfaces where Google sends buffered writes off: at the next read or
   * flush, or as the run ends. Other calls, and writes that answer another object, are not buffered: they throw.
   */
  readonly mode: 'throw' | 'defer' | 'kill' | 'kill-after' | 'timeout';
  readonly message?: string;
}

/** How a run came about; Google allows each its own services. */
export type RunMode = 'client' | 'trigger' | 'custom-function';

/** The platform ended the run. The script may catch this, but no service answers it any more. */
export class RunEnded extends Error {
  readonly reason: 'killed' | 'timeout';
  constructor(reason: 'killed' | 'timeout') {
    super(reason === 'timeout' ? 'Exceeded maximum execution time' : 'The run was killed.');
    this.name = 'RunEnded';
    this.reason = reason;
  }
}

export const noCalls: CallCounts = { read: 0, write: 0, drive: 0, other: 0 };
const serviceFailure = 'Service Spreadsheets failed while accessing document';
/** Writes that answer another object than their own: the script waits for it. */
const answersOther = new Set([
  'Spreadsheet.insertSheet',
  'Spreadsheet.deleteActiveSheet',
  'Sheet.copyTo',
  'Sheet.protect',
  'Range.protect',
]);
const needsAuthorisation = new Set(['Ui.showSidebar', 'Ui.showModalDialog', 'Ui.alert', 'Ui.prompt']);

export class ServiceCalls {
  readonly mode: RunMode;
  ended: RunEnded | undefined;
  /** The first thing that the host does not emulate, or failed at itself: the run fails by it whatever the script catches. */
  refusal: unknown;
  private readonly faults: readonly Fault[];
  private readonly onCall: ((k: number, member: string) => void) | undefined;
  private readonly tally = { ...noCalls };
  private made = 0;
  /** The failure of a write that is still buffered. */
  private deferred: ScriptException | undefined;

  constructor(mode: RunMode, faults: readonly Fault[] = [], onCall?: (k: number, member: string) => void) {
    this.mode = mode;
    this.faults = faults;
    this.onCall = onCall;
  }

  get counts(): CallCounts {
    return { ...this.tally };
  }

  /** Makes one call. `effect` runs at most once, and never after the run has ended; a write put off answers `self`. */
  make<T>(kind: CallKind, member: string, effect: () => T, self: T): T {
    if (this.ended) throw this.ended;
    this.made += 1;
    this.tally[kind] += 1;
    this.permit(kind, member);
    this.onCall?.(this.made, member);
    const fault = this.faults.find(({ at }) => at === this.made);
    if (kind === 'read' || member === 'SpreadsheetApp.flush') this.settle();
    if (fault?.mode === 'throw' || fault?.mode === 'defer') {
      const failure = new ScriptException(fault.message ?? `${serviceFailure}.`);
      if (fault.mode === 'throw' || kind !== 'write' || answersOther.has(member)) throw failure;
      this.deferred ??= failure;
      return self;
    }
    if (fault?.mode === 'kill' || fault?.mode === 'timeout')
      throw this.end(fault.mode === 'kill' ? 'killed' : 'timeout');
    const result = effect();
    if (fault?.mode === 'kill-after') throw this.end('killed');
    return result;
  }

  /** Sends buffered writes off: throws the failure of the first that failed, once. */
  settle(): void {
    const failure = this.deferred;
    this.deferred = undefined;
    if (failure) throw failure;
  }

  end(reason: 'killed' | 'timeout'): RunEnded {
    this.ended ??= new RunEnded(reason);
    return this.ended;
  }

  private permit(kind: CallKind, member: string): void {
    const name = member.slice(member.indexOf('.') + 1);
    const restricted =
      this.mode === 'custom-function' && (kind === 'write' || kind === 'drive' || member.startsWith('Ui.'));
    if (
      restricted ||
      (this.mode !== 'client' && needsAuthorisation.has(member)) ||
      (this.mode === 'trigger' && kind === 'drive')
    ) {
      throw new ScriptException(`You do not have permission to call ${name}`);
    }
  }
}
