// The wire between sidebar and server: every method of the one door, its parameters and its answer, as plain JSON.
// Both sides are checked by the compiler against this table.

export interface AgencyParams {
  readonly name: string;
  readonly type: string;
  readonly district: string;
  readonly province: string;
}

export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  readonly severity: Severity;
  readonly message: string;
  /** `คะแนนตัวชี้วัด!D7`, or empty where no one cell is meant. */
  readonly cell: string;
  readonly remedy: string;
}

/** A cell the officer typed in and the command left as it was. */
export interface KeptCell {
  readonly cell: string;
  readonly text: string;
}

export interface IndicatorState {
  readonly number: number;
  readonly name: string;
  readonly instrument: string;
  /** Points, or null while blank or unreadable. */
  readonly score: number | null;
  readonly passes: boolean | null;
}

export type Stage = 'setUp' | 'scores' | 'check' | 'analyse' | 'plan' | 'export' | 'done';

export interface State {
  readonly agency: string;
  readonly fiscalYear: number | null;
  readonly planYear: number | null;
  readonly passMark: number;
  readonly indicators: readonly IndicatorState[];
  readonly total: number | null;
  /** Every level still possible; one when it is certain; empty without a total. */
  readonly levels: readonly string[];
  readonly publishedTotal: number | null;
  readonly publishedLevel: string;
  readonly findings: { readonly errors: number; readonly warnings: number };
  /** The step that comes next. */
  readonly next: Stage;
  readonly tabs: readonly string[];
  /** Thai name of the command that `undo` would take back, or null. */
  readonly undoable: string | null;
  readonly lastReport: { readonly name: string; readonly url: string } | null;
  /** Said when the rule set of the year is not confirmed. */
  readonly caution: string;
}

export interface Methods {
  readonly state: { readonly params: Record<string, never>; readonly value: State };
  readonly setUpWorkbook: {
    readonly params: { readonly fiscalYear: number; readonly agency?: AgencyParams; readonly example?: boolean };
    readonly value: { readonly tabs: readonly string[] };
  };
  readonly checkWorkbook: {
    readonly params: Record<string, never>;
    readonly value: { readonly findings: readonly Finding[] };
  };
  readonly analyse: {
    readonly params: { readonly rule?: string };
    readonly value: { readonly tab: string; readonly rows: number };
  };
  readonly generatePlan: {
    readonly params: { readonly format?: string };
    readonly value: { readonly tab: string; readonly rows: number; readonly kept: readonly KeptCell[] };
  };
  readonly exportReport: {
    readonly params: { readonly format?: string; readonly acceptFindings?: boolean };
    readonly value: { readonly name: string; readonly url: string; readonly findings: readonly Finding[] };
  };
  readonly undo: {
    readonly params: Record<string, never>;
    readonly value: { readonly command: string; readonly kept: readonly KeptCell[] };
  };
  readonly goTo: { readonly params: { readonly cell: string }; readonly value: { readonly cell: string } };
}

export type MethodName = keyof Methods;

export interface Failure {
  readonly code: string;
  /** A Thai sentence: what is wrong, where, and what to do. */
  readonly message: string;
}

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };
