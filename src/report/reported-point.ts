// Which weak points a report still prints, and how it names what they are about.
import { itemFinderOf } from '../core/item-id.ts';
import type { RuleSet } from '../core/rule-set.ts';
import { pointsOf, type Score } from '../core/score.ts';
import type { WeakPoint } from '../core/weak-point.ts';
import { grouped } from './grouped.ts';
import { isFull, printedMark, printedScore, UNKNOWN } from './printed-text.ts';
import type { ReportData, ReportItem } from './report-data.ts';

/** Of an indicator at 100, the points of its items alone count, whatever rows an earlier analysis left. */
export const isReported = ({ indicator, items }: WeakPoint, scores: readonly Score[]): boolean =>
  items.length > 0 || !isFull(scores[indicator - 1] ?? 0);

/** Points of one indicator that say the very same, as items without words of their own do; these are told once. */
export const toldTogether = (points: readonly WeakPoint[]): readonly (readonly WeakPoint[])[] =>
  grouped(points, ({ indicator, issue, suggestion }) => JSON.stringify([indicator, issue, suggestion])).map(
    ([, members]) => members,
  );

/** An OIT item has all points or none, so its score is printed without decimals. */
export function printedPointScore(
  { items, indicator }: WeakPoint,
  score: Score | undefined,
  { instruments }: RuleSet,
): string {
  if (score === undefined) return UNKNOWN;
  const isOfItem =
    items.length > 0 && instruments.some(({ id, indicators }) => id === 'OIT' && indicators.includes(indicator));
  return isOfItem ? printedMark(pointsOf(score)) : printedScore(score);
}

/** `ควร` once, whether or not the officer wrote it. */
export const advised = (suggestion: string): string =>
  suggestion === '' || suggestion.startsWith('ควร') ? suggestion : `ควร${suggestion}`;

/** Finds questions and items by id: as their tab says, with the rule set's words where it has none. */
export function itemReaderOf({ items = [], rules }: ReportData): (id: string) => ReportItem {
  const find = itemFinderOf(rules);
  const typed = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const known = find(id);
    const words = known?.kind === 'oit' ? known.rule.name : known?.rule.topic;
    const { text = '', score } = typed.get(id) ?? {};
    return { id, text: text || (words ?? ''), score };
  };
}

/** Names where a question or item belongs: `ตัวชี้วัดย่อยที่ 9.2 การบริหารงาน`, else its indicator as below. */
export function placeReaderOf(rules: RuleSet): (id: string, indicator: number) => string {
  const find = itemFinderOf(rules);
  return (id, indicator) => {
    const known = find(id);
    const subId = known?.kind === 'oit' ? known.rule.subIndicator : undefined;
    if (subId === undefined) return placeOfIndicator(known?.rule.indicator ?? indicator, rules);
    const name = rules.subIndicators.find((each) => each.id === subId)?.name ?? '';
    return `ตัวชี้วัดย่อยที่ ${subId} ${name}`.trim();
  };
}

/** `ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล` */
export function placeOfIndicator(indicator: number, { indicators }: RuleSet): string {
  const name = indicators.find(({ number }) => number === indicator)?.name ?? '';
  return `ตัวชี้วัดที่ ${indicator} ${name}`.trim();
}
