// What a report is made from: records only, already checked. Everything printed is computed from these, so that
// memo, list, tables and chart cannot differ.
import type { MeasureBlock } from '../core/measure-block.ts';
import type { RuleSet } from '../core/rule-set.ts';
import type { Score } from '../core/score.ts';
import type { WeakPoint } from '../core/weak-point.ts';
import type { Settings } from '../workbook/settings.ts';

/** The pictures that a report prints, by their ids in Drive. */
export type PictureBytes = ReadonlyMap<string, Uint8Array>;

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

export interface ReportData {
  readonly settings: Settings;
  readonly rules: RuleSet;
  /** Indicators 1–10 in order. */
  readonly scores: readonly Score[];
  /** The total and level to print: the published ones where given, else the recomputed total and, if one only, its level. */
  readonly total: number;
  readonly level: string;
  readonly weakPoints: readonly WeakPoint[];
  /** Plan rows in sheet order, as their cells read now; a block in the rows of several topics once, unless they differ. */
  readonly plan: readonly MeasureBlock[];
  /** Of the assessed year, in any order. */
  readonly items?: readonly ReportItem[];
  /** Of any years, in any order; only those before the assessed year are printed. */
  readonly history?: readonly YearTotal[];
  /** By their ids in Drive; one that could not be read is missing and leaves its place empty. */
  readonly pictures?: PictureBytes;
  /** Marks the memo `ร่าง` while findings are open. */
  readonly draft: boolean;
}
