// The fewest OIT items that reach something. Items add up within an indicator, so its best n are its n largest; what is
// searched is how many to take from each indicator, and whether the items known only together are among them.

import type { RuleSet } from '../rule-set.ts';
import type { Score } from '../score.ts';
import type { Fix } from './fix.ts';
import { compare, dividedBy, type Fraction, fraction, lesserOf, plus, ZERO } from './fraction.ts';
import type { KnownResults } from './known-results.ts';
import { roomOf } from './standing.ts';

/** OIT fixes chosen together. */
export interface FixSet {
  /** Where its items stand in print order, ascending: its cost is their number. */
  readonly places: readonly number[];
  /** Points that the mean of OIT rises by; no indicator rises past 100. */
  readonly rise: Fraction;
  /** The same without the limit of 100, which tells sets apart that reach it. */
  readonly worth: Fraction;
}

/** The best set of each size. */
type Menu = ReadonlyMap<number, FixSet>;

const nothing: FixSet = { places: [], rise: ZERO, worth: ZERO };

/**
 * The set of the fewest items whose rise is enough; of equal sets the one with the higher rise, hence total, then the one
 * worth more, then the one whose items come first in print order. What is enough, every higher rise must be too. Where no
 * set is enough, the fewest items that give the highest rise.
 */
export function cheapestFixes(
  fixes: readonly Fix[],
  known: KnownResults,
  rules: RuleSet,
  isEnough: (rise: Fraction) => boolean,
): FixSet {
  const places = new Map(rules.oitItems.map(({ id }, place) => [id, place]));
  const setOf = ({ ids, raise }: Fix, size: number): FixSet => {
    const rise = dividedBy(raise, fraction(size));
    return { places: ids.map((id) => places.get(id) as number), rise, worth: rise };
  };
  const oit = rules.instruments.find(({ id }) => id === 'OIT')?.indicators ?? [];
  const menu = oit
    .map((indicator) => {
      const sets = fixes.filter((fix) => fix.indicator === indicator).map((fix) => setOf(fix, oit.length));
      return menuOf(sets, dividedBy(roomOf(known.scores[indicator - 1] as Score), fraction(oit.length)));
    })
    .reduce(combined);
  const bySize = [...menu.values()].sort((a, b) => a.places.length - b.places.length);
  const enough = bySize.find(({ rise }) => isEnough(rise));
  return enough ?? bySize.reduce((best, set) => (compare(set.rise, best.rise) > 0 ? set : best), nothing);
}

/** An indicator's best set of each size: its largest single items, with or without those known only together. */
function menuOf(sets: readonly FixSet[], room: Fraction): Menu {
  const singles = sets
    .filter(({ places }) => places.length === 1)
    .sort((a, b) => compare(b.worth, a.worth) || (a.places[0] as number) - (b.places[0] as number));
  const menu = new Map<number, FixSet>();
  for (const start of [nothing, ...sets.filter(({ places }) => places.length > 1)]) {
    let set = start;
    for (const single of [nothing, ...singles]) {
      set = union(set, single);
      keepBetter(menu, { ...set, rise: lesserOf(set.worth, room) });
    }
  }
  return menu;
}

function combined(a: Menu, b: Menu): Menu {
  const menu = new Map<number, FixSet>();
  for (const one of a.values()) for (const other of b.values()) keepBetter(menu, union(one, other));
  return menu;
}

const union = (a: FixSet, b: FixSet): FixSet => ({
  places: [...a.places, ...b.places].sort((one, other) => one - other),
  rise: plus(a.rise, b.rise),
  worth: plus(a.worth, b.worth),
});

function keepBetter(menu: Map<number, FixSet>, set: FixSet): void {
  const kept = menu.get(set.places.length);
  if (!kept || compareSets(set, kept) < 0) menu.set(set.places.length, set);
}

/** Negative where `a` is to be preferred to `b`, a set of as many items. */
function compareSets(a: FixSet, b: FixSet): number {
  const byRise = compare(b.rise, a.rise) || compare(b.worth, a.worth);
  if (byRise !== 0) return byRise;
  const first = a.places.findIndex((place, i) => place !== b.places[i]);
  return first < 0 ? 0 : (a.places[first] as number) - (b.places[first] as number);
}
