// From all that is printed to one result: the likeliest of the values of each quantity, and the rest as conflicts.

import { gradeOf } from '../core/grade.ts';
import { ofYear, type PrintedValue, valuesOf } from './candidates.ts';
import { changesOf, type Understood } from './changes.ts';
import type { Place } from './conflict-message.ts';
import { conflictsOf } from './conflicts.ts';
import { splitEitParts } from './eit-parts.ts';
import { yearsOf } from './fiscal-year.ts';
import type { ConflictValue, ImportedResults } from './imported-results.ts';
import { type ItemValues, itemResults } from './item-results.ts';
import { judgedScores } from './judged-scores.ts';
import { levelsOf } from './level-of-total.ts';
import { type Page, rowAt } from './page.ts';
import type { ReadPage } from './read-page.ts';

/** `place` is the word for a row of the page in messages. */
export function settle(read: ReadPage, place: Place): ImportedResults {
  const { page, scores, years, rules, agencies } = read;
  const fiscalYear = years[0]?.year;
  const { whole, eitParts, partValues } = splitEitParts(read, fiscalYear);
  const ofIndicators = rules.indicators.map(({ number }) =>
    valuesOf(
      whole.filter(({ of }) => of === `indicator/${number}`),
      fiscalYear,
    ),
  );
  const ofTotal = valuesOf(
    scores.filter(({ of }) => of === 'total'),
    fiscalYear,
  );
  const judged = judgedScores(page, ofIndicators, ofTotal, rules);
  const { questions, items, all } = itemResults(read, fiscalYear);
  const [total] = judged.totals;
  const level = levelValues(read, total?.score, fiscalYear);
  const named = { level, fiscalYear: yearValues(read, total?.score), agencies };
  return {
    fiscalYear: fiscalYear ?? null,
    agency: agencies[0]?.name ?? null,
    indicators: judged.indicators.map((candidates, i) => ({
      indicator: i + 1,
      score: candidates[0]?.score ?? null,
      line: candidates[0]?.line ?? null,
      candidates,
    })),
    total: total?.score ?? null,
    level: (level[0]?.value as string | undefined) ?? null,
    eitParts,
    questions,
    items,
    changed: changesOf(page, understood(page, [...ofIndicators.flat(), ...ofTotal, ...partValues], all)),
    conflicts: conflictsOf(judged, all, named, rules, place),
    lines: {
      fiscalYear: years[0] ? rowAt(page, years[0].start).line : null,
      agency: agencies[0]?.line ?? null,
      total: total?.line ?? null,
      level: level[0]?.line ?? null,
    },
  };
}

/** Levels printed for the agency, those that the total allows first; a level of another scheme is that of another year. */
function levelValues(
  read: ReadPage,
  total: number | undefined,
  fiscalYear: number | undefined,
): readonly ConflictValue[] {
  const { page, scores, rules, levels } = read;
  const totals = ofYear(
    scores.filter(({ of }) => of === 'total'),
    fiscalYear,
  );
  const others = scores.filter(({ of }) => of !== 'total');
  const isKnownYear = rules.fiscalYear === fiscalYear;
  const scheme = rules.levelSchemes.flatMap(({ bands }) => bands.map(({ level }) => level));
  const allowed = isKnownYear && total !== undefined ? gradeOf(total, rules) : scheme;
  const printed = levelsOf(page, totals, others, levels).filter(({ level }) => !isKnownYear || scheme.includes(level));
  return printed
    .filter(({ level }, i) => printed.findIndex((other) => other.level === level) === i)
    .map(({ level, start }): ConflictValue => {
      const standing = isKnownYear && !allowed.includes(level) ? 'excluded' : 'possible';
      return { value: level, line: rowAt(page, start).line, standing };
    })
    .sort((a, b) => Number(a.standing === 'excluded') - Number(b.standing === 'excluded'));
}

/** The years that stand with the total that was chosen; one total cannot be that of two years. */
const yearValues = ({ page, scores, printedYears }: ReadPage, total: number | undefined): readonly ConflictValue[] =>
  yearsOf(
    page,
    scores.filter(({ of, points }) => of === 'total' && points === total),
    printedYears,
  ).map(({ year, start }, i) => ({
    value: year,
    line: rowAt(page, start).line,
    standing: i === 0 ? 'best' : 'possible',
  }));

/** What was read, with the form in which it was understood. */
const understood = (
  page: Page,
  values: readonly PrintedValue[],
  items: readonly ItemValues[],
): readonly Understood[] => [
  ...[...values, ...items.flatMap((item) => item.values)].map(({ first: { start, end } }) => {
    const as = page.text.slice(start, end).replace(/\s/g, '').replace(/[Oo]/g, '0').replace(',', '.');
    return { start, end, as };
  }),
  ...items.flatMap(({ id, values }) =>
    values.map(({ first }) => ({ start: first.place, end: first.placeEnd, as: id })),
  ),
];
