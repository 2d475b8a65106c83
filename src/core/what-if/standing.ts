// Where an agency stands once its instruments have risen, exactly: the total, the three means, and how low and how high
// the lower EIT part can be.

import { gradeOf } from '../grade.ts';
import type { InstrumentId, InstrumentRule, RuleSet } from '../rule-set.ts';
import { exactOf, FULL_POINTS, type Score } from '../score.ts';
import { instrumentsOf, totalOf } from '../total.ts';
import type { Fix } from './fix.ts';
import {
  compare,
  cutPoints,
  dividedBy,
  type Fraction,
  fraction,
  fractionOf,
  fractionOfPoints,
  greaterOf,
  lesserOf,
  minus,
  plus,
  sumOf,
  times,
  ZERO,
} from './fraction.ts';
import type { KnownResults } from './known-results.ts';

export interface Standing {
  readonly total: Fraction;
  readonly means: Readonly<Record<InstrumentId, Fraction>>;
  /** The lower of the EIT parts lies between these; both are EIT itself in a year without parts. */
  readonly lowestEit: { readonly least: Fraction; readonly most: Fraction };
}

/** Points by which the means of instruments rise; none for one that stays. */
export type Rises = Readonly<Partial<Record<InstrumentId, Fraction>>>;

export const FULL = fraction(FULL_POINTS);

/** The share of an instrument in the total: 3/10 for a weight of 30 percent. */
export const shareOf = ({ weight }: InstrumentRule): Fraction => dividedBy(fractionOfPoints(weight), FULL);

export function standingOf(known: KnownResults, rules: RuleSet, rises: Rises = {}): Standing {
  const before = instrumentsOf(known.scores, rules);
  const riseOf = (id: InstrumentId): Fraction => rises[id] ?? ZERO;
  const means = {
    IIT: plus(fractionOf(before.IIT), riseOf('IIT')),
    EIT: plus(fractionOf(before.EIT), riseOf('EIT')),
    OIT: plus(fractionOf(before.OIT), riseOf('OIT')),
  };
  const gained = rules.instruments.map((instrument) => times(shareOf(instrument), riseOf(instrument.id)));
  const total = plus(fractionOf(totalOf(known.scores, rules)), sumOf(gained));
  return { total, means, lowestEit: lowestEitOf(known, rules, means.EIT, riseOf('EIT')) };
}

/** What fixes add to the means. No indicator rises past 100. */
export function risesOf(fixes: readonly Fix[], { scores }: KnownResults, rules: RuleSet): Required<Rises> {
  const rises = {} as Record<InstrumentId, Fraction>;
  for (const { id, indicators } of rules.instruments) {
    const raises = indicators.map((indicator) => {
      const ofIndicator = fixes.filter((fix) => fix.indicator === indicator).map(({ raise }) => raise);
      return lesserOf(sumOf(ofIndicator), roomOf(scores[indicator - 1] as Score));
    });
    rises[id] = dividedBy(sumOf(raises), fraction(indicators.length));
  }
  return rises;
}

/** How far an indicator can still rise. */
export const roomOf = (score: Score): Fraction => minus(FULL, fractionOf(exactOf(score)));

/** Levels still possible, lowest first: those that some lower EIT part within its bounds gives. */
export function levelsOf({ total, means, lowestEit: { least, most } }: Standing, rules: RuleSet): readonly string[] {
  const { bands } = rules.levelSchemes[0];
  const edges = bands.flatMap(({ everyInstrumentFrom }) =>
    everyInstrumentFrom === undefined ? [] : [fractionOfPoints(everyInstrumentFrom)],
  );
  const between = edges.filter((edge) => compare(edge, least) > 0 && compare(edge, most) < 0);
  const levels = [least, ...between, most].flatMap((lowest) => {
    const part = cutPoints(lowest);
    const instruments = { IIT: cutPoints(means.IIT), EIT1: part, EIT2: part, OIT: cutPoints(means.OIT) };
    return gradeOf(cutPoints(total), rules, instruments);
  });
  return bands
    .map(({ level }) => level)
    .filter((level) => levels.includes(level))
    .reverse();
}

/** EIT's parts before any rise. Where one is known, the mean gives the other. */
export function eitPartsOf(
  { scores, eitParts }: KnownResults,
  rules: RuleSet,
): readonly [Fraction, Fraction] | undefined {
  const [first, second] = [eitParts?.EIT1, eitParts?.EIT2].map((part) => part && fractionOf(part));
  if (!rules.hasEitParts || !(first || second)) return undefined;
  const both = times(fraction(2), fractionOf(instrumentsOf(scores, rules).EIT));
  return [first ?? minus(both, second as Fraction), second ?? minus(both, first as Fraction)];
}

/**
 * Both parts together rise by twice the rise of the mean, and no source tells which. The lower one rises least where the
 * other takes all it can, and most where it takes all or the two meet.
 */
function lowestEitOf(known: KnownResults, rules: RuleSet, mean: Fraction, rise: Fraction): Standing['lowestEit'] {
  if (!rules.hasEitParts) return { least: mean, most: mean };
  const parts = eitPartsOf(known, rules);
  if (!parts) return { least: minus(plus(mean, mean), FULL), most: mean };
  const [lower, higher] = [lesserOf(...parts), greaterOf(...parts)];
  const both = plus(rise, rise);
  return {
    least: plus(lower, greaterOf(ZERO, minus(both, minus(FULL, higher)))),
    most: lesserOf(plus(lower, both), dividedBy(plus(plus(lower, higher), both), fraction(2))),
  };
}
