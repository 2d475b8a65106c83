// How a year's OIT items make up an indicator: the sub-indicators whose items are known, and the items of which no source
// says to which of the remaining sub-indicators they belong.

import type { OitItemRule, RuleSet } from './rule-set.ts';

export interface ItemGroup {
  /** The sub-indicator's id, for example `9.2`. */
  readonly id: string;
  readonly items: readonly OitItemRule[];
}

export interface OitGrouping {
  readonly groups: readonly ItemGroup[];
  /** Items without a known sub-indicator; they share the sub-indicators that have no items of their own. */
  readonly openItems: readonly OitItemRule[];
  /** How many sub-indicators the indicator has in all. */
  readonly size: number;
}

/** The grouping of indicator 9 or 10; undefined where the year's items are not known. */
export function oitGroupingOf(indicator: number, rules: RuleSet): OitGrouping | undefined {
  const items = rules.oitItems.filter((item) => item.indicator === indicator);
  if (items.length === 0) return undefined;
  const all = rules.subIndicators
    .filter((sub) => sub.indicator === indicator)
    .map(({ id }) => ({ id, items: items.filter(({ subIndicator }) => subIndicator === id) }));
  return {
    groups: all.filter((group) => group.items.length > 0),
    openItems: items.filter(({ subIndicator }) => subIndicator === undefined),
    size: all.length,
  };
}
