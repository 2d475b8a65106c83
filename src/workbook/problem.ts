// Something in the workbook that the officer has to look at: what is wrong, where, and what to do.

export type Severity = 'error' | 'warning' | 'info';

export interface Problem {
  readonly severity: Severity;
  readonly message: string;
  /** `คะแนนตัวชี้วัด!D7`, or empty where no one cell is meant. */
  readonly cell: string;
  readonly remedy: string;
}
