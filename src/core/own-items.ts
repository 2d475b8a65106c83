// What `รายการ OIT` adds to a year's items: the sub-indicators that no confirmed source gives, and the whole list where the
// officer's count differs from what was shipped. A confirmed grouping is never changed; a row against it is a finding.

import { itemIdIn } from './item-id.ts';
import type { OitItemRule, RuleSet, Source, SubIndicatorRule } from './rule-set.ts';

/** A row of the tab. */
export interface PlacedItem {
  /** As typed, for example `O12`. */
  readonly id: string;
  /** Such as `9.1`; empty where none is typed. */
  readonly subIndicator: string;
  readonly name: string;
}

const ownGrouping: Source = { source: 'ตัวชี้วัดย่อยตามแท็บ รายการ OIT', confirmed: true };
const ownList: Source = { source: 'รายการตามแท็บ รายการ OIT', confirmed: true };

const SUB_INDICATOR = /^(9|10)\.\d{1,2}$/;

/** The indicator of a sub-indicator such as `9.1`; undefined for any other text. */
export function indicatorOfSub(subIndicator: string): number | undefined {
  const [, indicator] = SUB_INDICATOR.exec(subIndicator) ?? [];
  return indicator === undefined ? undefined : Number(indicator);
}

/**
 * The rule set with the items moved to the sub-indicators given. What is not of the year or no sub-indicator of the
 * item's own indicator is passed over. Confirmed once every item of the year has its place by hand.
 */
export function withPlacedItems(rules: RuleSet, placed: readonly PlacedItem[]): RuleSet {
  if (rules.facts.oitGrouping.confirmed) return rules;
  const places = new Map(placed.map(({ id, subIndicator }) => [itemIdIn(id), subIndicator]));
  let count = 0;
  const oitItems = rules.oitItems.map((item) => {
    const subIndicator = places.get(itemIdIn(item.id)) ?? '';
    if (indicatorOfSub(subIndicator) !== item.indicator) return item;
    count++;
    return { ...item, subIndicator };
  });
  if (count === 0) return rules;
  const isWhole = count === oitItems.length;
  const facts = isWhole ? { ...rules.facts, oitGrouping: ownGrouping } : rules.facts;
  return { ...rules, oitItems, subIndicators: subIndicatorsOf(oitItems, rules, isWhole), facts };
}

/** The rule set with the officer's own list of so many items; undefined while the rows do not make up that number. */
export function withOwnItems(rules: RuleSet, placed: readonly PlacedItem[], count: number): RuleSet | undefined {
  const oitItems = placed.flatMap(({ id, subIndicator, name }): readonly OitItemRule[] => {
    const indicator = indicatorOfSub(subIndicator);
    return indicator === undefined || itemIdIn(id) === undefined
      ? []
      : [{ id, indicator, subIndicator, ...(name !== '' && { name }) }];
  });
  if (new Set(oitItems.map(({ id }) => itemIdIn(id))).size !== count || oitItems.length !== count) return undefined;
  const subIndicators = subIndicatorsOf(oitItems, rules, true);
  return { ...rules, oitItems, subIndicators, facts: { ...rules.facts, oitItems: ownList, oitGrouping: ownGrouping } };
}

/** The year's sub-indicators and those that the items name besides; of a whole list only the ones used. */
function subIndicatorsOf(items: readonly OitItemRule[], rules: RuleSet, isWhole: boolean): readonly SubIndicatorRule[] {
  const used = new Set(items.map(({ subIndicator }) => subIndicator));
  const known = rules.subIndicators.filter(({ id }) => !isWhole || used.has(id));
  const added = [...used].flatMap((id): readonly SubIndicatorRule[] =>
    id === undefined || known.some((sub) => sub.id === id)
      ? []
      : [{ id, indicator: indicatorOfSub(id) ?? 0, name: '' }],
  );
  return [...known, ...added];
}
