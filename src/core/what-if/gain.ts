// What each question and item below full is worth, the best first.

import type { InstrumentId, InstrumentRule, RuleSet } from '../rule-set.ts';
import type { Fix } from './fix.ts';
import { compare, dividedBy, fraction, greaterOf, plus, pointsUp, times, ZERO } from './fraction.ts';
import type { KnownResults } from './known-results.ts';
import { shown } from './outcome.ts';
import { risesOf, type Standing, shareOf } from './standing.ts';
import { lackOf } from './target.ts';

/** Points are rounded half-up to two decimals where nothing else is said. */
export interface Gain {
  readonly kind: Fix['kind'];
  /** One id; several where only all of them together have a known gain. */
  readonly ids: readonly string[];
  readonly indicator: number;
  readonly instrument: InstrumentId;
  /** What the total would gain if they were full, whatever their indicator's typed score leaves room for. */
  readonly ofTotal: number;
  /** What the instrument's mean would gain. */
  readonly ofInstrument: number;
  /**
   * Points, rounded up, that the instrument's mean then still lacks for the condition of the level aimed at; absent where
   * the level asks nothing. Under EIT of two parts 0 is not yet enough: each part has to reach the condition.
   */
  readonly stillLacks?: number;
}

/** Gains, the highest first by their exact value; ties in the order of the fixes, which is print order. */
export function gainsOf(
  fixes: readonly Fix[],
  known: KnownResults,
  rules: RuleSet,
  now: Standing,
  condition: number | undefined,
): readonly Gain[] {
  return fixes
    .map((fix) => {
      const instrument = instrumentOf(fix, rules);
      const ofInstrument = dividedBy(fix.raise, fraction(instrument.indicators.length));
      return { fix, instrument, ofInstrument, ofTotal: times(ofInstrument, shareOf(instrument)) };
    })
    .sort((a, b) => compare(b.ofTotal, a.ofTotal))
    .map(({ fix, instrument, ofInstrument, ofTotal }): Gain => {
      const { kind, ids, indicator } = fix;
      const mean = plus(now.means[instrument.id], risesOf([fix], known, rules)[instrument.id]);
      return {
        kind,
        ids,
        indicator,
        instrument: instrument.id,
        ofTotal: shown(ofTotal),
        ofInstrument: shown(ofInstrument),
        ...(condition !== undefined && { stillLacks: pointsUp(greaterOf(ZERO, lackOf(mean, condition))) }),
      };
    });
}

const instrumentOf = ({ indicator }: Fix, { instruments }: RuleSet): InstrumentRule =>
  instruments.find(({ indicators }) => indicators.includes(indicator)) as InstrumentRule;
