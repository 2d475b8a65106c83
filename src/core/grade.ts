// The level of a total. Under five levels a total may not decide: the answer is then every level that what is given
// leaves possible, and never a guess.

import type { LevelBand, RuleSet } from './rule-set.ts';
import { FULL_POINTS, roundedHalfUp } from './score.ts';

/** Instrument scores in points, as far as they are known; EIT is the mean of its two parts. */
export interface InstrumentPoints {
  readonly IIT?: number | undefined;
  readonly EIT?: number | undefined;
  readonly EIT1?: number | undefined;
  readonly EIT2?: number | undefined;
  readonly OIT?: number | undefined;
}

/** The same where every indicator has its score. */
export interface AllInstrumentPoints extends InstrumentPoints {
  readonly IIT: number;
  readonly EIT: number;
  readonly OIT: number;
}

/** The least and the most that the lowest of the instruments can be, in points. */
interface Lowest {
  readonly least: number;
  readonly most: number;
}

const unknown: Lowest = { least: 0, most: FULL_POINTS };

/**
 * Levels still possible for a total in points, lowest first; one when what is given decides. Total and instruments are
 * rounded half-up to two decimals and then compared with `>=`.
 */
export function gradeOf(totalPoints: number, rules: RuleSet, instruments?: InstrumentPoints): readonly string[] {
  const total = roundedHalfUp(totalPoints);
  const lowest = instruments ? lowestOf(instruments, rules.hasEitParts) : unknown;
  const possible: string[] = [];
  for (const band of rules.levelSchemes[0].bands) {
    if (total < band.from || !mayMeet(lowest, band)) continue;
    possible.unshift(band.level);
    if (surelyMeets(lowest, band)) break;
  }
  return possible;
}

const mayMeet = (lowest: Lowest, { everyInstrumentFrom }: LevelBand): boolean =>
  everyInstrumentFrom === undefined || lowest.most >= everyInstrumentFrom;

const surelyMeets = (lowest: Lowest, { everyInstrumentFrom }: LevelBand): boolean =>
  everyInstrumentFrom === undefined || lowest.least >= everyInstrumentFrom;

function lowestOf(instruments: InstrumentPoints, hasEitParts: boolean): Lowest {
  const all = [exactly(instruments.IIT), lowestEitOf(instruments, hasEitParts), exactly(instruments.OIT)];
  return {
    least: roundedHalfUp(Math.min(...all.map(({ least }) => least))),
    most: roundedHalfUp(Math.min(...all.map(({ most }) => most))),
  };
}

const exactly = (points: number | undefined): Lowest =>
  points === undefined ? unknown : { least: points, most: points };

/**
 * The lower EIT part lies between 2 × mean − 100, where the other part is full, and the mean. A mean is not rounded
 * before it is doubled: parts of 84.99 and 100 have the mean 92.495, which must not pass for 92.50.
 */
export function lowestEitOf({ EIT, EIT1, EIT2 }: InstrumentPoints, hasEitParts: boolean): Lowest {
  if (EIT1 !== undefined && EIT2 !== undefined) return exactly(Math.min(EIT1, EIT2));
  const part = EIT1 ?? EIT2;
  if (EIT === undefined) return part === undefined ? unknown : { least: 0, most: part };
  if (!hasEitParts) return exactly(EIT);
  if (part !== undefined) return exactly(Math.min(part, 2 * EIT - part));
  return { least: 2 * EIT - FULL_POINTS, most: EIT };
}
