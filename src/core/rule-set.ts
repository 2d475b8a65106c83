// What a fiscal year's assessment consists of. Every fact carries where it was read and whether it is confirmed,
// because the manuals themselves are not public and the newest years are copies of older ones.

export type InstrumentId = 'IIT' | 'EIT' | 'OIT';

/** Where a fact comes from; `confirmed` is false where it is inferred, remembered or copied from another year. */
export interface Source {
  readonly source: string;
  readonly confirmed: boolean;
}

export interface InstrumentRule {
  readonly id: InstrumentId;
  readonly name: string;
  /** Weight in the total, in percent; the three add up to 100. */
  readonly weight: number;
  /** Indicator numbers, ascending. */
  readonly indicators: readonly number[];
}

export interface IndicatorRule {
  readonly number: number;
  readonly name: string;
  readonly variants: readonly string[];
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
}

export interface RuleSet extends RuleSetFacts {
  readonly fiscalYear: number;
  readonly instruments: readonly InstrumentRule[];
  readonly indicators: readonly IndicatorRule[];
  readonly passMark: number;
  readonly hasEitParts: boolean;
  /** The scheme in force first, then readings that may be selected instead. */
  readonly levelSchemes: readonly LevelScheme[];
  /** Ids of the OIT items that the plan and the follow-up report answer. */
  readonly planItem?: string;
  readonly followUpItem?: string;
}

export interface RuleSetFacts {
  readonly facts: {
    readonly weights: Source;
    readonly levels: Source;
    readonly eitParts: Source;
    readonly reportItems: Source;
  };
}
