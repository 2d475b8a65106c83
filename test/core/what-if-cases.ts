// Random small years and results for what-if: any weights, sub-indicators of a few items, some with their places open,
// item scores that agree with the typed ones or contradict them.

import fc from 'fast-check';
import { oitScoreOf } from '../../src/core/oit-score.ts';
import type { OitItemRule, RuleSet } from '../../src/core/rule-set.ts';
import { type Exact, FULL_SCORE, roundedPoints, type Score, scoreOf } from '../../src/core/score.ts';
import type { KnownResults } from '../../src/core/what-if/known-results.ts';
import type { Target } from '../../src/core/what-if/target.ts';
import { rulesOf } from './rules-of.ts';

export interface Case {
  readonly rules: RuleSet;
  readonly known: KnownResults & { readonly eitParts?: { readonly EIT1: Exact; readonly EIT2: Exact } };
  readonly target: Target;
}

const year = rulesOf(2567);

/** The five levels, one between them, and above them one whose condition nothing but full scores meet. */
const base: RuleSet = {
  ...year,
  levelSchemes: [
    {
      ...year.levelSchemes[0],
      bands: [
        { level: 'เต็ม', from: 99.99, everyInstrumentFrom: 100 },
        ...year.levelSchemes[0].bands,
        { level: 'ผ่านดีมาก', from: 90, everyInstrumentFrom: 90 },
      ].sort((a, b) => b.from - a.from || (b.everyInstrumentFrom ?? 0) - (a.everyInstrumentFrom ?? 0)),
    },
  ],
};
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

/** Hundredths of points. */
const hundredthsFrom = (least: number): fc.Arbitrary<number> => fc.integer({ min: least, max: 10_000 });

/** Ten scores and two EIT parts of an agency that is good throughout, or not; many have two decimals, some six. */
const results = fc.constantFrom(0, 8000, 9000, 9400, 9990).chain((least) => {
  const score: fc.Arbitrary<Score> = fc.oneof(
    hundredthsFrom(least).map((n) => n * 10_000),
    fc.integer({ min: least * 10_000, max: FULL_SCORE }),
  );
  const part = hundredthsFrom(least).map((n) => ({ numerator: n, denominator: 100 }));
  return fc.record({
    scores: fc.array(score, { minLength: 10, maxLength: 10 }),
    parts: fc.option(fc.tuple(part, part), { nil: undefined, freq: 1 }),
  });
});

const itemScore: fc.Arbitrary<Score | undefined> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(0, FULL_SCORE) },
  { weight: 2, arbitrary: fc.constantFrom(scoreOf(50), scoreOf(75)) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: FULL_SCORE }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

const levelTargets = base.levelSchemes[0].bands.map(({ level, everyInstrumentFrom }) => ({
  target: { level },
  weight: everyInstrumentFrom === undefined ? 1 : 3,
}));

/** Half of them levels, and most of those levels with an instrument condition. */
const target: fc.Arbitrary<Target> = fc.oneof(
  fc.oneof(...levelTargets.map(({ target, weight }) => ({ weight, arbitrary: fc.constant(target) }))),
  hundredthsFrom(8000).map((n) => ({ total: n / 100 })),
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

export const cases: fc.Arbitrary<Case> = fc
  .record({
    structures: structure,
    weights,
    results,
    itemScores: fc.array(itemScore, { minLength: MOST_ITEMS, maxLength: MOST_ITEMS }),
    questionScores: fc.array(itemScore, { minLength: base.questions.length, maxLength: base.questions.length }),
    hasEitParts: fc.boolean(),
    isConsistent: fc.boolean(),
    target,
  })
  .map(
    ({
      structures,
      weights,
      results: { scores, parts },
      itemScores,
      questionScores,
      hasEitParts,
      isConsistent,
      target,
    }) => {
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
    },
  );

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
