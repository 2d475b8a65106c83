// From weak points to blocks of measures: one block for each indicator that has a weak point.
import { thaiDate } from '../thai/date.ts';
import { fiscalYearMonths, wholeFiscalYear } from '../thai/period.ts';
import { entryOf, type Wording } from './analysis.ts';
import { indicatorEntryId, resolveTags } from './library-entry.ts';
import type { MeasureBlock } from './measure-block.ts';
import type { WeakPoint } from './weak-point.ts';

const LAST_OF_SEPTEMBER = 30;

export interface PlanYears {
  readonly assessedYear: number;
  readonly planYear: number;
}

/**
 * Blocks in the order in which their indicators first appear. A weak point without a library entry gives a block
 * whose measure is the suggestion itself, so that no weak point is left without one.
 */
export function planOf(weakPoints: readonly WeakPoint[], years: PlanYears, wording: Wording): readonly MeasureBlock[] {
  const indicators = [...new Set(weakPoints.map(({ indicator }) => indicator))];
  return indicators.map((indicator) => blockFor(indicator, weakPoints, years, wording));
}

function blockFor(
  indicator: number,
  weakPoints: readonly WeakPoint[],
  { assessedYear, planYear }: PlanYears,
  { library, terms }: Wording,
): MeasureBlock {
  const entry = entryOf(library, indicatorEntryId(indicator));
  const resolved = (texts: readonly string[]): readonly string[] => texts.map((text) => resolveTags(text, terms));
  const own = weakPoints.filter((point) => point.indicator === indicator);
  const suggestions = own.map(({ suggestion }) => suggestion);
  return {
    id: `${assessedYear}/${indicatorEntryId(indicator)}`,
    indicators: [indicator],
    items: own.flatMap(({ items }) => items),
    issue: own.map(({ issue }) => issue).join('\n'),
    measures: entry ? resolved(entry.measures) : suggestions,
    steps: resolved(entry?.steps ?? []),
    owners: resolved(entry?.owners ?? []),
    period: wholeFiscalYear(planYear),
    monitoring: resolved(entry?.monitoring ?? []),
    deadlines: [thaiDate({ ...fiscalYearMonths(planYear).to, day: LAST_OF_SEPTEMBER })],
  };
}
