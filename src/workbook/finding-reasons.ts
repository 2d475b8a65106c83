// Why a report may go out although a finding is open: a line of `บันทึกการทำงาน` with the finding's code and the reason. The
// officer may type such a line too. A finding is the same while its sentence and its cell are.
import type { CellBlock } from './cell.ts';
import { type LogLine, logLines, REASON_COMMAND } from './log-tab.ts';
import type { Problem } from './problem.ts';
import { hashOf } from './row-base.ts';

export interface SettledProblem extends Problem {
  /** The code by which the log names it. */
  readonly id: string;
  /** Empty while the finding is open. */
  readonly reason: string;
}

/** Open findings make a report a draft; what is only to be known does not. */
export const isOpen = ({ severity, reason }: SettledProblem): boolean => severity !== 'info' && reason === '';

const idOf = ({ cell, message }: Problem): string => hashOf(`${cell}\n${message}`);

const REASON = 'เหตุผล: ';
const FINDING = '\nรายการที่พบ: ';
/** A finding may quote a cell that is full to its limit; the log's cell holds no more, and the reason besides. */
const MOST_QUOTED = 2000;

/** The findings with the reasons given now by id, else with those in the log; the newest line of a code counts. Undefined cells mean that there is no log. */
export function settledProblems(
  problems: readonly Problem[],
  log: CellBlock | undefined,
  given: Readonly<Record<string, string>> = {},
): readonly SettledProblem[] {
  const inLog = new Map(
    logLines(log ?? []).flatMap(({ fingerprint, result, link }): readonly (readonly [string, string])[] =>
      fingerprint === '' || result === '' || link !== '' ? [] : [[fingerprint, reasonIn(result)]],
    ),
  );
  const now = new Map(Object.entries(given));
  return problems.map((problem) => {
    const id = idOf(problem);
    return { ...problem, id, reason: now.get(id)?.trim() || inLog.get(id) || '' };
  });
}

const reasonIn = (result: string): string => (result.split(FINDING)[0] ?? '').replace(REASON, '').trim();

/** The log's line for a finding that has a reason. */
export const reasonLine = (
  { id, reason, message, cell }: SettledProblem,
  { time, ruleSet }: Pick<LogLine, 'time' | 'ruleSet'>,
): LogLine => ({
  time,
  command: REASON_COMMAND,
  result: `${REASON}${reason}${FINDING}${message.slice(0, MOST_QUOTED)}${cell && ` (${cell})`}`,
  ruleSet,
  fingerprint: id,
  link: '',
});
