// Random small years and results for what-if: any weights, sub-indicators of a few items, some with their places open,
// item scores that agree with the typed ones or contradict them.

import fc from 'fast-check';
import { oitScoreOf } from '../../src/core/oit-score.ts';
import type { OitItemRule, RuleSet } from '../../src/core/rule-set.ts';
import { FULL_SCORE, roundedPoints, type Score, scoreOf } from '../../src/core/score.ts';
import type { KnownResults } from '../../src/core/what-if/known-results.ts';
import type { Target } from '../../src/core/what-if/target.ts';
import { rulesOf } from './rules-of.ts';

export interface Case {
  readonly rules: RuleSet;
  readonly known: KnownResults;
  readonly target: Target;
}

const base = rulesOf(2567);
const MOST_ITEMS = 8;

interface SubIndicator {
  readonly size: number;
  readonly isOpen: boolean;
}

const subIndicator = fc.record({ size: fc.integer({ min: 1, max: 3 }), isOpen: fc.nat(3).map((n) => n === 0) });

/** Sub-indicators of indicator 9 and of indicator 10. */
const structure = fc
  .tuple(fc.array(subIndicator, { minLength: 1, maxLength: 3 }), fc.array(subIndicator, { minLength: 1, maxLength: 2 }))
  .filter((of) => of.flat().reduce((sum, { size }) => sum + size, 0) <= MOST_ITEMS);

/** Percent with two decimals that add up to 100. */
const weights = fc.oneof(
  fc.constant([30, 30, 40]),
  fc.tuple(fc.nat(10_000), fc.nat(10_000)).map(([a, b]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    return [low / 100, (high - low) / 100, (10_000 - high) / 100];
  }),
);

/** Hundredths, most of them near the edges of levels. */
const hundredths = fc.oneof(fc.integer({ min: 8000, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }));
const indicatorScore: fc.Arbitrary<Score> = fc.oneof(
  hundredths.map((n) => n * 10_000),
  fc.integer({ min: 84_000_000, max: FULL_SCORE }),
);
const itemScore: fc.Arbitrary<Score | undefined> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(0, FULL_SCORE) },
  { weight: 2, arbitrary: fc.constantFrom(scoreOf(50), scoreOf(75)) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: FULL_SCORE }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

const target: fc.Arbitrary<Target> = fc.oneof(
  fc.constantFrom(...base.levelSchemes[0].bands.map(({ level }) => ({ level }))),
  hundredths.map((n) => ({ total: n / 100 })),
);

function rulesWith(structures: readonly (readonly SubIndicator[])[], [iit, eit, oit]: readonly number[]): RuleSet {
  const subs = structures.flatMap((of, i) =>
    of.map((sub, j) => ({ ...sub, indicator: 9 + i, id: `${9 + i}.${j + 1}` })),
  );
  const oitItems = subs
    .flatMap(({ size, isOpen, indicator, id }) =>
      new Array<Omit<OitItemRule, 'id'>>(size).fill(isOpen ? { indicator } : { indicator, subIndicator: id }),
    )
    .map((item, i) => ({ id: `o${i + 1}`, ...item }));
  const weightOf = { IIT: iit ?? 0, EIT: eit ?? 0, OIT: oit ?? 0 };
  return {
    ...base,
    instruments: base.instruments.map((instrument) => ({ ...instrument, weight: weightOf[instrument.id] })),
    subIndicators: subs.map(({ id, indicator }) => ({ id, indicator, name: 'ทดสอบ' })),
    oitItems,
  };
}

const part = hundredths.map((n) => ({ numerator: n, denominator: 100 }));

export const cases: fc.Arbitrary<Case> = fc
  .record({
    structures: structure,
    weights,
    scores: fc.array(indicatorScore, { minLength: 10, maxLength: 10 }),
    itemScores: fc.array(itemScore, { minLength: MOST_ITEMS, maxLength: MOST_ITEMS }),
    questionScores: fc.array(itemScore, { minLength: base.questions.length, maxLength: base.questions.length }),
    hasEitParts: fc.boolean(),
    parts: fc.option(fc.tuple(part, part), { nil: undefined }),
    isConsistent: fc.boolean(),
    target,
  })
  .map(({ structures, weights, scores, itemScores, questionScores, hasEitParts, parts, isConsistent, target }) => {
    const rules = { ...rulesWith(structures, weights), hasEitParts };
    const items = new Map<string, Score>();
    for (const [rows, values] of [
      [rules.oitItems, itemScores],
      [rules.questions, questionScores],
    ] as const)
      rows.forEach(({ id }, i) => {
        const score = values[i];
        if (score !== undefined) items.set(id, score);
      });
    const typed = scores.map((score, i) => {
      const fromItems = i >= 8 && isConsistent ? oitScoreOf(i + 1, items, rules) : undefined;
      return fromItems?.kind === 'score' ? scoreOf(roundedPoints(fromItems.exact)) : score;
    });
    const eitParts = parts && hasEitParts ? { EIT1: parts[0], EIT2: parts[1] } : undefined;
    return { rules, known: { scores: typed, items, ...(eitParts && { eitParts }) }, target };
  });

/** The instrument condition and the edge of a target. */
export function edgesOf(
  target: Target,
  rules: RuleSet,
): { readonly from: number; readonly condition: number | undefined } {
  if ('total' in target) return { from: target.total, condition: undefined };
  const band = rules.levelSchemes[0].bands.find(({ level }) => level === target.level);
  if (!band) throw new Error(target.level);
  return { from: band.from, condition: band.everyInstrumentFrom };
}
