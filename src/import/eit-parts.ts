// The two parts of EIT: in columns of their own, beside a name, or as two tables under two headings. One table under the
// heading of one part is no part's: reports put the indicators' own scores there.

import { type PrintedValue, valuesOf } from './candidates.ts';
import { captionBefore } from './captions.ts';
import { grouped } from './grouped.ts';
import type { EitPartScores, ImportedEitParts } from './imported-results.ts';
import { indicatorOf, type Subject } from './mention.ts';
import type { ReadPage } from './read-page.ts';
import type { PairedScore } from './runs.ts';

export interface SplitScores {
  /** The scores of no part. */
  readonly whole: readonly PairedScore[];
  readonly eitParts: ImportedEitParts;
  /** Where the scores of the parts were read. */
  readonly partValues: readonly PrintedValue[];
}

export function splitEitParts({ scores, rules, captions }: ReadPage, fiscalYear: number | undefined): SplitScores {
  const eit = rules.instruments.find(({ id }) => id === 'EIT')?.indicators ?? [];
  const sections = new Map<PairedScore, 1 | 2>();
  for (const score of scores) {
    if (score.part !== undefined || !eit.includes(indicatorOf(score.of) ?? 0)) continue;
    const caption = captionBefore(captions, score.place, isOfInstrument);
    if (caption?.startsWith('part/')) sections.set(score, caption === 'part/1' ? 1 : 2);
  }
  const inBoth = new Set(
    [...grouped([...sections.keys()], ({ of }) => of)]
      .filter(([, same]) => new Set(same.map((score) => sections.get(score))).size > 1)
      .map(([of]) => of),
  );
  const partOf = (score: PairedScore): 1 | 2 | undefined =>
    score.part ?? (inBoth.has(score.of) ? sections.get(score) : undefined);
  const printedFor = (of: Subject, part: 1 | 2): PrintedValue | undefined =>
    valuesOf(
      scores.filter((score) => score.of === of && partOf(score) === part),
      fiscalYear,
    )[0];
  const means = ([1, 2] as const).map(
    (part) =>
      valuesOf(
        scores.filter(({ of }) => of === `part/${part}`),
        fiscalYear,
      )[0],
  );
  const byIndicator = eit.map((indicator) =>
    ([1, 2] as const).map((part) => printedFor(`indicator/${indicator}`, part)),
  );
  return {
    whole: scores.filter((score) => partOf(score) === undefined),
    eitParts: {
      ...pointsOf(means),
      indicators: byIndicator.flatMap((parts, i) =>
        parts.some((part) => part) ? [{ indicator: eit[i] as number, ...pointsOf(parts) }] : [],
      ),
    },
    partValues: [...means, ...byIndicator.flat()].filter((value) => value !== undefined),
  };
}

const isOfInstrument = (subject: Subject): boolean => /^(?:instrument|part)\//.test(subject);

const pointsOf = ([part1, part2]: readonly (PrintedValue | undefined)[]): EitPartScores => ({
  part1: part1?.points ?? null,
  part2: part2?.points ?? null,
});
