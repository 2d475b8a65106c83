// What can be made full, and by how much its indicator then rises. An OIT item whose sub-indicator no source gives has no
// rise of its own; only all such items of an indicator together have one, because full items are the same in every split.

import { divisorOf } from '../item-gain.ts';
import type { AssessedItem } from '../item-id.ts';
import { oitGroupingOf } from '../oit-grouping.ts';
import { oitScoreOf } from '../oit-score.ts';
import type { OitItemRule, RuleSet } from '../rule-set.ts';
import { exactOf, FULL_SCORE, type Score, UNITS_PER_POINT } from '../score.ts';
import { compare, type Fraction, fraction, fractionOf, minus, ZERO } from './fraction.ts';
import type { KnownResults } from './known-results.ts';

export interface Fix {
  readonly kind: AssessedItem['kind'];
  /** One question or item; several where only all of them together have a known effect. In print order. */
  readonly ids: readonly string[];
  readonly indicator: number;
  /**
   * Points its indicator rises by. The typed score of an indicator stands even where its items contradict it: a fix adds
   * what the item itself is worth, since nobody knows which of the two is wrong. Only the sum is held at 100.
   */
  readonly raise: Fraction;
}

export interface Fixes {
  /** In print order, questions first; several together come last. */
  readonly fixes: readonly Fix[];
  /** Items below full whose own effect is not known, for want of their sub-indicator. */
  readonly openIds: readonly string[];
}

/** Everything known that is below full. An id without a score, or not of the year, is passed over. */
export function fixesOf(known: KnownResults, rules: RuleSet): Fixes {
  const assessed: readonly AssessedItem[] = [
    ...rules.questions.map((rule) => ({ kind: 'question', rule }) as const),
    ...rules.oitItems.map((rule) => ({ kind: 'oit', rule }) as const),
  ];
  const singles: Fix[] = [];
  const open: OitItemRule[] = [];
  for (const item of assessed) {
    const { id, indicator } = item.rule;
    const score = known.items.get(id);
    if (score === undefined || score >= FULL_SCORE) continue;
    const divisor = divisorOf(item, rules);
    if (divisor === undefined) open.push(item.rule);
    else
      singles.push({
        kind: item.kind,
        ids: [id],
        indicator,
        raise: fraction(FULL_SCORE - score, divisor * UNITS_PER_POINT),
      });
  }
  const indicators = [...new Set(open.map(({ indicator }) => indicator))];
  const together = indicators.flatMap((indicator): readonly Fix[] => {
    const raise = openRaiseOf(indicator, known, rules);
    const ids = open.filter((item) => item.indicator === indicator).map(({ id }) => id);
    return raise ? [{ kind: 'oit', ids, indicator, raise }] : [];
  });
  const alone = new Set(together.flatMap(({ ids }) => (ids.length === 1 ? ids : [])));
  return { fixes: [...singles, ...together], openIds: open.map(({ id }) => id).filter((id) => !alone.has(id)) };
}

/**
 * The rise once every open item is full. Undefined where some item of the indicator has no score, where no sub-indicator
 * is left for the open ones, or where the typed score is already as high.
 */
function openRaiseOf(indicator: number, { scores, items }: KnownResults, rules: RuleSet): Fraction | undefined {
  const grouping = oitGroupingOf(indicator, rules);
  if (!grouping || grouping.groups.length === grouping.size) return undefined;
  if (grouping.openItems.some(({ id }) => !items.has(id))) return undefined;
  const full = new Map([...items, ...grouping.openItems.map(({ id }) => [id, FULL_SCORE] as const)]);
  const reached = oitScoreOf(indicator, full, rules);
  if (reached.kind !== 'score') return undefined;
  const raise = minus(fractionOf(reached.exact), fractionOf(exactOf(scores[indicator - 1] as Score)));
  return compare(raise, ZERO) > 0 ? raise : undefined;
}
