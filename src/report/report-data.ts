// What a report is made from: records only, already checked. Everything printed is computed from these, so that
// memo, list, tables and chart cannot differ.
import type { MeasureBlock } from '../core/measure-block.ts';
import type { RuleSet } from '../core/rule-set.ts';
import type { Score } from '../core/score.ts';
import type { WeakPoint } from '../core/weak-point.ts';
import type { Settings } from '../workbook/settings.ts';

export interface ReportData {
  readonly settings: Settings;
  readonly rules: RuleSet;
  /** Indicators 1–10 in order. */
  readonly scores: readonly Score[];
  /** The total and level to print: the published ones where given, else the recomputed total and, if one only, its level. */
  readonly total: number;
  readonly level: string;
  readonly weakPoints: readonly WeakPoint[];
  /** Plan rows in sheet order, as their cells read now. */
  readonly plan: readonly MeasureBlock[];
  /** Marks the memo `ร่าง` while findings are open. */
  readonly draft: boolean;
}
