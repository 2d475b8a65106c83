// What a report is made from: records only, already checked. Everything printed is computed from these, so that
// memo, list, tables and chart cannot differ.
import type { MeasureBlock } from '../core/measure-block.ts';
import type { RuleSet } from '../core/rule-set.ts';
import type { Score } from '../core/score.ts';
import type { WeakPoint } from '../core/weak-point.ts';
import type { Settings } from '../workbook/settings.ts';

/** A question of IIT or EIT, or an OIT item, as its tab says. */
export interface ReportItem {
  /** As the rule set prints it, as in the items of a weak point. */
  readonly id: string;
  /** What is asked or looked for; empty where none was typed, and the rule set's own words are printed. */
  readonly text: string;
  readonly score: Score | undefined;
}

/** A published total, in points. */
export interface YearTotal {
  /** Buddhist era. */
  readonly fiscalYear: number;
  readonly total: number;
}

/** One of the seven topics with what belongs to it; a weak point or a block may belong to several. */
export interface ReportTopic {
  readonly name: string;
  readonly weakPoints: readonly WeakPoint[];
  readonly blocks: readonly MeasureBlock[];
}

export interface ReportData {
  readonly settings: Settings;
  readonly rules: RuleSet;
  /** Indicators 1–10 in order. */
  readonly scores: readonly Score[];
  /** The total and level to print: the published ones where given, else the recomputed total and, if one only, its level. */
  readonly total: number;
  readonly level: string;
  readonly weakPoints: readonly WeakPoint[];
  /** Plan rows in sheet order, as their cells read now; a block that serves several topics once. */
  readonly plan: readonly MeasureBlock[];
  /** Of the assessed year, in any order; used by `วิเคราะห์รายเครื่องมือ` and `วิเคราะห์ 7 ประเด็น`. */
  readonly items?: readonly ReportItem[];
  /** Of any years, in any order; only those before the assessed year are printed. */
  readonly history?: readonly YearTotal[];
  /** All of them in order, those with nothing in them too; used by `วิเคราะห์ 7 ประเด็น`. */
  readonly topics?: readonly ReportTopic[];
  /** Marks the memo `ร่าง` while findings are open. */
  readonly draft: boolean;
}
