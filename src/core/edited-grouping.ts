// The officer's own grouping of OIT items, from `รายการ OIT`: it wins over the shipped one, and closes what that leaves open.

import { itemIdIn } from './item-id.ts';
import type { RuleSet, Source, SubIndicatorRule } from './rule-set.ts';

const ownGrouping: Source = { source: 'ตัวชี้วัดย่อยตามแท็บ รายการ OIT', confirmed: true };

/** Such as `9.1` or `10.2`. */
const SUB_INDICATOR = /^(\d{1,2})\.\d{1,2}$/;

/**
 * The rule set with items moved to the sub-indicators given, keyed by printed item id. What is not of the year or no
 * sub-indicator of the item's own indicator is passed over. Confirmed once every item of the year has its place by hand.
 */
export function withOitGrouping(rules: RuleSet, given: ReadonlyMap<string, string>): RuleSet {
  const places = new Map<string | undefined, string>();
  for (const [id, subIndicator] of given) places.set(itemIdIn(id), subIndicator);
  let placed = 0;
  const oitItems = rules.oitItems.map((item) => {
    const subIndicator = places.get(itemIdIn(item.id)) ?? '';
    if (Number(SUB_INDICATOR.exec(subIndicator)?.[1]) !== item.indicator) return item;
    placed++;
    return { ...item, subIndicator };
  });
  if (placed === 0) return rules;
  const isWhole = placed === oitItems.length;
  const used = new Set(oitItems.map(({ subIndicator }) => subIndicator));
  const known = rules.subIndicators.filter(({ id }) => !isWhole || used.has(id));
  const added = [...used].flatMap((id): readonly SubIndicatorRule[] =>
    id === undefined || known.some((sub) => sub.id === id)
      ? []
      : [{ id, indicator: Number.parseInt(id, 10), name: '' }],
  );
  const facts = isWhole ? { ...rules.facts, oitGrouping: ownGrouping } : rules.facts;
  return { ...rules, oitItems, subIndicators: [...known, ...added], facts };
}
