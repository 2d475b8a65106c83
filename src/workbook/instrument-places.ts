// Where a record belongs in a plan by instruments, printed in its own row: instrument and indicator, sub-indicator, items.
// A heading row of its own would be left behind when rows are sorted or new ones follow the last.
import type { RuleSet } from '../core/rule-set.ts';
import type { PlanRecord } from './plan-record.ts';

/** One for each record, in their order; empty for a record of no indicator. */
export function instrumentPlaces(records: readonly PlanRecord[], rules: RuleSet): readonly string[] {
  const before = new Map<number, number>();
  return records.map((record) => {
    const [indicator = 0] = record.indicators;
    const position = (before.get(indicator) ?? 0) + 1;
    before.set(indicator, position);
    const isOneOfMany = records.filter(({ indicators }) => indicators[0] === indicator).length > 1;
    const items = itemLines(record, rules);
    const [first, ...others] = items;
    const subIndicators = subIndicatorLines(record, rules);
    const number = isOneOfMany && first !== undefined && subIndicators.length === 0 ? `${indicator}.${position} ` : '';
    return [
      ...record.indicators.map((each) => indicatorLine(each, rules)),
      ...subIndicators,
      ...(first === undefined ? [] : [number + first]),
      ...others,
    ].join('\n');
  });
}

function indicatorLine(indicator: number, { instruments, indicators }: RuleSet): string {
  const instrument = instruments.find((each) => each.indicators.includes(indicator))?.id ?? '';
  const name = indicators.find(({ number }) => number === indicator)?.name ?? '';
  return `${instrument} ตัวชี้วัดที่ ${indicator} ${name}`.trim();
}

function subIndicatorLines({ items }: PlanRecord, { oitItems, subIndicators }: RuleSet): readonly string[] {
  const named = new Set(items.flatMap((item) => oitItems.find(({ id }) => id === item)?.subIndicator ?? []));
  return subIndicators.filter(({ id }) => named.has(id)).map(({ id, name }) => `${id} ${name}`);
}

function itemLines({ items }: PlanRecord, { questions, oitItems }: RuleSet): readonly string[] {
  return items.map((item) => {
    const words = questions.find(({ id }) => id === item)?.topic ?? oitItems.find(({ id }) => id === item)?.name ?? '';
    return `${item} ${words}`.trim();
  });
}
