// From weak points to blocks of measures: one block for each weak point, but one for all that would get the very same
// texts, as questions without an entry of their own do.
import { monthAndYear, monthsIn, thaiDate } from '../thai/date.ts';
import { fiscalYearHalves, fiscalYearMonths, wholeFiscalYear } from '../thai/period.ts';
import { entryOf, nearestEntryOf, type Wording } from './analysis.ts';
import { indicatorEntryId, type LibraryEntry, resolveTags } from './library-entry.ts';
import type { MeasureBlock } from './measure-block.ts';
import type { RuleSet } from './rule-set.ts';
import { type WeakPoint, weakPointId } from './weak-point.ts';

const LAST_OF_SEPTEMBER = 30;

export interface PlanYears {
  /** Of the assessed year. */
  readonly rules: RuleSet;
  readonly planYear: number;
}

interface EnteredPoint {
  readonly point: WeakPoint;
  /** Of its items, each once; of its indicator where it has none. */
  readonly entries: readonly LibraryEntry[];
}

/**
 * Blocks in the order of their first weak points. Weak points without a library entry give a block whose measures are
 * the suggestions themselves, so that no weak point is left without one.
 */
export function planOf(
  weakPoints: readonly WeakPoint[],
  { rules, planYear }: PlanYears,
  wording: Wording,
): readonly MeasureBlock[] {
  const blocks = new Map<string, EnteredPoint[]>();
  for (const point of weakPoints) {
    const entered = { point, entries: entriesOf(point, rules, wording.library) };
    const id = blockIdOf(entered, rules);
    blocks.set(id, [...(blocks.get(id) ?? []), entered]);
  }
  return [...blocks].map(([id, points]) => blockFor(id, points, planYear, wording));
}

function entriesOf({ items, indicator }: WeakPoint, rules: RuleSet, library: Wording['library']) {
  const entries =
    items.length === 0
      ? [entryOf(library, indicatorEntryId(indicator))]
      : items.map((id) => nearestEntryOf(library, { id, indicator }, rules));
  return distinct(entries.flatMap((entry) => entry ?? []));
}

/** What the entry is about, without the scheme under which the library keeps it: `indicator/4`, `O12`, `o14-o17`. */
const subjectOf = ({ id }: LibraryEntry): string => id.replace(/^\d{4}\//, '');

/** The weak point's own id, unless its one entry serves others too: then that of the entry, whichever of them are weak. */
function blockIdOf({ point, entries }: EnteredPoint, rules: RuleSet): string {
  const [entry, ...others] = entries;
  const isShared = entry && others.length === 0 && !point.items.includes(subjectOf(entry));
  return isShared ? weakPointId(rules, subjectOf(entry)) : point.id;
}

function blockFor(id: string, entered: readonly EnteredPoint[], planYear: number, wording: Wording): MeasureBlock {
  const points = entered.map(({ point }) => point);
  const entries = distinct(entered.flatMap((each) => each.entries));
  const told = measuresOf(entries, planYear, wording);
  return {
    id,
    indicators: distinct(points.map(({ indicator }) => indicator)),
    items: distinct(points.flatMap(({ items }) => items)),
    issue: distinct(points.map(({ issue }) => issue)).join('\n'),
    ...told,
    measures: entries.length > 0 ? told.measures : points.map(({ suggestion }) => suggestion),
  };
}

/**
 * What is done about these entries' subjects: their texts, each once, with the year's period and deadline. Monitoring that
 * names no month is reported in the middle and at the end of the fiscal year.
 */
export function measuresOf(
  entries: readonly LibraryEntry[],
  planYear: number,
  { terms }: Pick<Wording, 'terms'>,
): Omit<MeasureBlock, 'id' | 'indicators' | 'items' | 'issue'> {
  const texts = (key: 'measures' | 'steps' | 'owners' | 'monitoring'): readonly string[] =>
    distinct(entries.flatMap((entry) => entry[key].map((text) => resolveTags(text, terms))));
  const monitoring = texts('monitoring');
  const isDated = monitoring.some((text) => monthsIn(text).length > 0);
  return {
    measures: texts('measures'),
    steps: texts('steps'),
    owners: texts('owners'),
    period: wholeFiscalYear(planYear),
    monitoring: isDated ? monitoring : [...monitoring, reportedTwice(planYear)],
    deadlines: [thaiDate({ ...fiscalYearMonths(planYear).to, day: LAST_OF_SEPTEMBER })],
  };
}

function reportedTwice(planYear: number): string {
  const [first, second] = fiscalYearHalves(planYear).map(({ to }) => `เดือน${monthAndYear(to)}`);
  return `ผู้รับผิดชอบรายงานผลการดำเนินงานต่อคณะทำงาน ITA ภายใน${first} และภายใน${second}`;
}

const distinct = <Thing>(things: readonly Thing[]): readonly Thing[] => [...new Set(things)];
