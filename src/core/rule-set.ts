// What a fiscal year's assessment consists of. Every fact carries where it was read and whether it is confirmed,
// because the manuals themselves are not public and the newest years are copies of older ones.

export type InstrumentId = 'IIT' | 'EIT' | 'OIT';

/** Where a fact comes from, in Thai an officer can read; `confirmed` is false where it is inferred or copied from another year. */
export interface Source {
  readonly source: string;
  readonly confirmed: boolean;
}

export interface InstrumentRule {
  readonly id: InstrumentId;
  readonly name: string;
  /** Weight in the total, in percent with at most two decimals; the three add up to 100. */
  readonly weight: number;
  /** Indicator numbers, ascending. */
  readonly indicators: readonly number[];
}

export interface IndicatorRule {
  readonly number: number;
  readonly name: string;
  /** Other names agencies print for the same indicator. */
  readonly variants: readonly string[];
}

/** A question of IIT or EIT. */
export interface QuestionRule {
  /** As printed, for example `i12`. */
  readonly id: string;
  readonly indicator: number;
  /** What it asks, in a few words; absent where no source gives it. */
  readonly topic?: string;
}

export interface SubIndicatorRule {
  /** Such as `9.1`. */
  readonly id: string;
  readonly indicator: number;
  readonly name: string;
}

/** An item that OIT looks for on the agency's website. */
export interface OitItemRule {
  /** As printed that year, for example `O12` or `o12`. */
  readonly id: string;
  readonly indicator: number;
  /** Absent where no source says to which of the indicator's sub-indicators the item belongs. */
  readonly subIndicator?: string;
  /** Its name, or the subject it shares with its neighbours where no source tells them apart; absent where not seen. */
  readonly name?: string;
}

/** A level holds from `from` points upward; `everyInstrumentFrom` is the five-level condition on IIT, both EIT parts and OIT. */
export interface LevelBand {
  readonly level: string;
  readonly from: number;
  readonly everyInstrumentFrom?: number;
}

/** Bands from the highest level to the lowest; the last begins at 0. */
export interface LevelScheme {
  readonly id: string;
  readonly name: string;
  readonly bands: readonly LevelBand[];
  /** The same word for schemes that are readings of one published table. */
  readonly table?: string;
}

/** Where each part of a rule set was read. */
interface RuleSetFacts {
  readonly weights: Source;
  readonly levels: Source;
  readonly passMark: Source;
  readonly eitParts: Source;
  readonly reportItems: Source;
  /** Which questions belong to which indicator. */
  readonly iitQuestions: Source;
  readonly eitQuestions: Source;
  readonly questionTopics: Source;
  /** Which items OIT has, and what they are called. */
  readonly oitItems: Source;
  /** Which items belong to which sub-indicator. */
  readonly oitGrouping: Source;
}

export interface RuleSet {
  /** Buddhist era. */
  readonly fiscalYear: number;
  readonly instruments: readonly InstrumentRule[];
  readonly indicators: readonly IndicatorRule[];
  /** In points. */
  readonly passMark: number;
  /** True where EIT is the mean of two parts, collected from two groups of people. */
  readonly hasEitParts: boolean;
  /** The scheme in force first, then readings that may be selected instead. */
  readonly levelSchemes: readonly [LevelScheme, ...LevelScheme[]];
  /** Ids of the OIT items that the plan and the follow-up report answer; absent where no source names them. */
  readonly planItem?: string;
  readonly followUpItem?: string;
  /** In print order; none for an instrument whose questions no source gives. */
  readonly questions: readonly QuestionRule[];
  /** In print order; empty where no source gives the year's list. */
  readonly oitItems: readonly OitItemRule[];
  readonly subIndicators: readonly SubIndicatorRule[];
  readonly facts: RuleSetFacts;
}
