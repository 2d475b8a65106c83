// The cheapest fixes against every subset of items, reckoned anew in whole numbers: one common denominator, no fractions,
// and nothing of the code under test but its answer.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FULL_SCORE, type Score } from '../../src/core/score.ts';
import { simulate } from '../../src/core/what-if/simulate.ts';
import { type Case, cases, edgesOf } from './what-if-cases.ts';

/** Every sub-indicator has up to 3 items and every indicator up to 3 sub-indicators. */
const SCALE = 2520n;
const UNITS_PER_HUNDREDTH = 10_000n;
/** A common multiple of the instruments' sizes 5, 3 and 2. */
const SIZES = 30n;
const FULL = BigInt(FULL_SCORE);

const capped = (value: bigint, most: bigint): bigint => (value < most ? value : most);

/** The score at `numerator / denominator` units, in hundredths rounded half-up. */
const printed = (numerator: bigint, denominator: bigint): bigint =>
  (2n * numerator + denominator * UNITS_PER_HUNDREDTH) / (2n * denominator * UNITS_PER_HUNDREDTH);

const sum = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);
const hundredthsOf = (points: number): bigint => BigInt(Math.round(points * 100));

interface Judged {
  readonly places: readonly number[];
  readonly isEnough: boolean;
  /** Sum of indicators 9 and 10, with and without the limit of 100. */
  readonly reached: bigint;
  readonly worth: bigint;
  readonly total: bigint;
}

/** The fewest hundredths that bring a sum of `size` scores to print `from`. */
function lackOf(scores: bigint, size: bigint, from: bigint): bigint {
  let lack = 0n;
  const guess = from - printed(scores, size);
  if (guess > 1n) lack = guess - 1n;
  while (printed(scores + lack * UNITS_PER_HUNDREDTH * size, size) < from) lack++;
  return lack;
}

/** Sums that IIT and EIT have once the instrument condition is met. */
function perceptionOf({ known, rules }: Case, condition: bigint | undefined): readonly [bigint, bigint] {
  const of = (from: number, to: number): bigint => sum(known.scores.slice(from, to).map(BigInt));
  const [iit, eit] = [of(0, 5), of(5, 8)];
  if (condition === undefined) return [iit, eit];
  const iitLack = lackOf(iit, 5n, condition);
  const parts = rules.hasEitParts ? known.eitParts : undefined;
  const units = (part: { readonly numerator: number } | undefined): bigint =>
    BigInt(part?.numerator ?? 0) * UNITS_PER_HUNDREDTH;
  const twiceEitLack = parts
    ? lackOf(units(parts.EIT1), 1n, condition) + lackOf(units(parts.EIT2), 1n, condition)
    : 2n * lackOf(eit, 3n, condition);
  return [
    capped(iit + iitLack * UNITS_PER_HUNDREDTH * 5n, 5n * FULL),
    // In halves of a hundredth, which are whole units.
    capped(eit + (twiceEitLack * UNITS_PER_HUNDREDTH * 3n) / 2n, 3n * FULL),
  ];
}

/** What each indicator gains from a set of ids, in units of a scaled score. */
function raiseOf(indicator: number, chosen: ReadonlySet<string>, { known, rules }: Case): bigint {
  const items = rules.oitItems.filter((item) => item.indicator === indicator);
  const subs = rules.subIndicators.filter((sub) => sub.indicator === indicator);
  const scoreOf = (id: string): Score => known.items.get(id) ?? Number.NaN;
  const missing = ({ id }: { readonly id: string }): bigint => FULL - BigInt(scoreOf(id));
  const own = sum(
    items
      .filter(({ id, subIndicator }) => chosen.has(id) && subIndicator !== undefined)
      .map((item) => {
        const size = items.filter(({ subIndicator }) => subIndicator === item.subIndicator).length;
        return (missing(item) * SCALE) / BigInt(size * subs.length);
      }),
  );
  const open = items.filter(({ subIndicator }) => subIndicator === undefined);
  const failing = open.filter(({ id }) => scoreOf(id) < FULL_SCORE);
  const isKnown = items.every(({ id }) => known.items.has(id));
  if (failing.length === 0 || !isKnown || !failing.every(({ id }) => chosen.has(id))) return own;
  const means = subs.map(({ id }) => {
    const group = items.filter(({ subIndicator }) => subIndicator === id);
    if (group.length === 0) return FULL * SCALE;
    return (sum(group.map((item) => BigInt(scoreOf(item.id)))) * SCALE) / BigInt(group.length);
  });
  const together = sum(means) / BigInt(subs.length) - BigInt(known.scores[indicator - 1] ?? 0) * SCALE;
  return together > 0n ? own + together : own;
}

function judge(places: readonly number[], of: Case): Judged {
  const { known, rules, target } = of;
  const edges = edgesOf(target, rules);
  const condition = edges.condition === undefined ? undefined : hundredthsOf(edges.condition);
  const chosen = new Set(places.map((place) => rules.oitItems[place]?.id ?? ''));
  const typed = [9, 10].map((indicator) => BigInt(known.scores[indicator - 1] ?? 0) * SCALE);
  const raises = [9, 10].map((indicator) => raiseOf(indicator, chosen, of));
  const reached = sum(typed.map((score, i) => capped(score + (raises[i] ?? 0n), FULL * SCALE)));
  const totalOf = ([iit, eit]: readonly [bigint, bigint]): bigint => {
    const means = { IIT: (iit * SCALE * SIZES) / 5n, EIT: (eit * SCALE * SIZES) / 3n, OIT: (reached * SIZES) / 2n };
    const weighted = rules.instruments.map(({ id, weight }) => hundredthsOf(weight) * means[id]);
    return printed(sum(weighted), 10_000n * SIZES * SCALE);
  };
  const isEnough =
    totalOf(perceptionOf(of, condition)) >= hundredthsOf(edges.from) &&
    (condition === undefined || printed(reached, 2n * SCALE) >= condition);
  return { places, isEnough, reached, worth: sum(raises), total: totalOf(perceptionOf(of, undefined)) };
}

const byPlaces = (a: readonly number[], b: readonly number[]): number => {
  const first = a.findIndex((place, i) => place !== b[i]);
  return (a[first] ?? 0) - (b[first] ?? 0);
};

const descending = (a: bigint, b: bigint): number => (a > b ? -1 : a < b ? 1 : 0);

/** Whatever is enough with the fewest items, or else what reaches highest. */
function bestOf(judged: readonly Judged[]): Judged {
  const enough = judged.filter(({ isEnough }) => isEnough);
  const bySize = (a: Judged, b: Judged): number => a.places.length - b.places.length;
  const byReach = (a: Judged, b: Judged): number => descending(a.reached, b.reached);
  const rest = (a: Judged, b: Judged): number => descending(a.worth, b.worth) || byPlaces(a.places, b.places);
  const [best] =
    enough.length > 0
      ? enough.sort((a, b) => bySize(a, b) || byReach(a, b) || rest(a, b))
      : [...judged].sort((a, b) => byReach(a, b) || bySize(a, b) || rest(a, b));
  if (!best) throw new Error('no subset at all');
  return best;
}

it('the cheapest fixes are those that trying every set of items finds', () => {
  const seen = { none: 0, some: 0, together: 0, unreachable: 0 };
  fc.assert(
    fc.property(cases, (of) => {
      const { known, rules, target } = of;
      const failing = rules.oitItems.flatMap(({ id }, place) =>
        (known.items.get(id) ?? FULL_SCORE) < FULL_SCORE ? [place] : [],
      );
      const subsets = Array.from({ length: 2 ** failing.length }, (_, set) =>
        failing.filter((_place, i) => (set >> i) & 1),
      );
      const best = bestOf(subsets.map((places) => judge(places, of)));
      const { way } = simulate(known, rules, target);
      expect(way.fixes).toEqual(best.places.map((place) => rules.oitItems[place]?.id));
      expect(hundredthsOf(way.after.total)).toBe(best.total);
      expect(way.gap !== undefined || way.needs.some((need) => need.of === 'OIT')).toBe(!best.isEnough);
      seen[!best.isEnough ? 'unreachable' : best.places.length === 0 ? 'none' : 'some']++;
      if (best.places.some((place) => rules.oitItems[place]?.subIndicator === undefined)) seen.together++;
    }),
    { numRuns: 1000 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50);
});
