// The findings of a report with the reasons for which it may go out in spite of them.
import type { CellBlock } from '../workbook/cell.ts';
import { isOpen, type SettledProblem, settledProblems } from '../workbook/finding-reasons.ts';
import type { Problem } from '../workbook/problem.ts';

export interface GivenReasons {
  /** Reasons by the id of a finding; those given earlier stand in the log. */
  readonly reasons?: Readonly<Record<string, string>> | undefined;
  /** Gives every finding that is open the same reason: that it was looked at. */
  readonly acceptFindings?: boolean | undefined;
}

export interface SettledFindings {
  readonly findings: readonly SettledProblem[];
  /** Those of them whose reason is not in the log yet. */
  readonly newlySettled: readonly SettledProblem[];
}

const ACCEPTED = 'ตรวจแล้ว ยอมรับให้จัดทำรายงานตามข้อมูลนี้';

/** Undefined cells mean that there is no log. */
export function settleFindings(
  problems: readonly Problem[],
  logCells: CellBlock | undefined,
  { reasons = {}, acceptFindings = false }: GivenReasons,
): SettledFindings {
  const inLog = settledProblems(problems, logCells);
  const settled = settledProblems(problems, logCells, reasons);
  const findings = acceptFindings
    ? settled.map((finding) => (isOpen(finding) ? { ...finding, reason: ACCEPTED } : finding))
    : settled;
  return { findings, newlySettled: findings.filter(({ reason }, index) => reason !== inLog[index]?.reason) };
}
