import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../src/core/grade.ts';
import type { RuleSet } from '../../src/core/rule-set.ts';
import { type Exact, FULL_SCORE, roundedPoints, type Score, scoreOf } from '../../src/core/score.ts';
import { instrumentsOf, totalOf } from '../../src/core/total.ts';
import type { KnownResults } from '../../src/core/what-if/known-results.ts';
import type { Need } from '../../src/core/what-if/need.ts';
import { resultsWithFixes } from '../../src/core/what-if/outcome.ts';
import { simulate } from '../../src/core/what-if/simulate.ts';
import type { Target } from '../../src/core/what-if/target.ts';
import { cases } from './what-if-cases.ts';

const HUNDREDTH = 0.01;

/** The results after IIT or EIT, or a part of it, has risen by so many points; no score passes 100. */
function risen({ scores, eitParts, items }: KnownResults, rules: RuleSet, { of, points }: Need): KnownResults {
  if (of === 'EIT1' || of === 'EIT2') {
    const part = eitParts?.[of];
    if (!part) throw new Error(`${of} is not known`);
    const raised = { numerator: Math.round(part.numerator + points * part.denominator), denominator: part.denominator };
    const others = risen({ scores, items }, rules, { of: 'EIT', points: points / 2 });
    return { ...others, eitParts: { ...eitParts, [of]: raised } };
  }
  const indicators = rules.instruments.find(({ id }) => id === of)?.indicators ?? [];
  let units = Math.round(points * scoreOf(1) * indicators.length);
  const raised = scores.map((score, i): Score => {
    if (!indicators.includes(i + 1)) return score;
    const more = Math.min(units, FULL_SCORE - score);
    units -= more;
    return score + more;
  });
  return { scores: raised, items, ...(eitParts && { eitParts }) };
}

const needsOf = (known: KnownResults, rules: RuleSet, target: Target): readonly Need[] =>
  simulate(known, rules, target).way.needs;

const find = (needs: readonly Need[], of: Need['of']): Need | undefined => needs.find((need) => need.of === of);

describe('needed points', () => {
  it('of a condition reach it, and a hundredth less does not', () => {
    let seen = 0;
    fc.assert(
      fc.property(cases, ({ known, rules, target }) => {
        for (const need of needsOf(known, rules, target)) {
          const { of, points } = need;
          if (of === 'OIT' || points === 0) continue;
          seen++;
          const after = find(needsOf(risen(known, rules, need), rules, target), of);
          expect(after?.points ?? 0).toBe(0);
          const short = find(needsOf(risen(known, rules, { of, points: points - HUNDREDTH }), rules, target), of);
          expect(short?.points).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
    expect(seen).toBeGreaterThan(250);
  });

  it('for certainty reach it in every split of EIT, and a hundredth less does not', () => {
    let seen = 0;
    fc.assert(
      fc.property(cases, ({ known, rules, target }) => {
        const points = find(needsOf(known, rules, target), 'EIT')?.pointsForCertain;
        if (points === undefined) return;
        seen++;
        expect(find(needsOf(risen(known, rules, { of: 'EIT', points }), rules, target), 'EIT')).toBeUndefined();
        const short = risen(known, rules, { of: 'EIT', points: points - HUNDREDTH });
        expect(find(needsOf(short, rules, target), 'EIT')?.pointsForCertain).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
    expect(seen).toBeGreaterThan(60);
  });

  it('that close a gap do so each alone, and a hundredth less does not', () => {
    let seen = 0;
    fc.assert(
      fc.property(cases, ({ known, rules, target }) => {
        const { needs, gap } = simulate(known, rules, target).way;
        const perception = needs.filter(({ of }) => of !== 'OIT');
        const met = perception.reduce<KnownResults>((results, need) => risen(results, rules, need), known);
        for (const need of gap?.closedBy ?? []) {
          if (need.of === 'OIT' || needs.length > perception.length) continue;
          seen++;
          expect(simulate(risen(met, rules, need), rules, target).way.gap).toBeUndefined();
          const short = risen(met, rules, { of: need.of, points: need.points - HUNDREDTH });
          expect(simulate(short, rules, target).way.gap).toBeDefined();
        }
      }),
      { numRuns: 1000 },
    );
    expect(seen).toBeGreaterThan(40);
  });
});

describe('chosen fixes', () => {
  const withIds = cases.chain((of) =>
    fc.record({
      of: fc.constant(of),
      some: fc.subarray([...of.known.items.keys()]),
      more: fc.subarray([...of.known.items.keys()]),
    }),
  );

  it('start from the total and the levels of the ten scores', () => {
    const quotientOf = ({ numerator, denominator }: Exact): number => numerator / denominator;
    fc.assert(
      fc.property(cases, ({ known, rules }) => {
        const { IIT, EIT, OIT } = instrumentsOf(known.scores, rules);
        const total = roundedPoints(totalOf(known.scores, rules));
        const levels = gradeOf(total, rules, {
          IIT: quotientOf(IIT),
          EIT: quotientOf(EIT),
          OIT: quotientOf(OIT),
          ...(known.eitParts && { EIT1: quotientOf(known.eitParts.EIT1), EIT2: quotientOf(known.eitParts.EIT2) }),
        });
        expect(resultsWithFixes(known, rules, [])).toMatchObject({ total, levels });
      }),
      { numRuns: 1000 },
    );
  });

  it('never lower the total, an instrument or the lowest and highest possible level by being more', () => {
    fc.assert(
      fc.property(withIds, ({ of: { known, rules }, some, more }) => {
        const levels = rules.levelSchemes[0].bands.map(({ level }) => level).reverse();
        const rankOf = (level: string | undefined): number => levels.indexOf(level ?? '');
        const [before, after] = [some, [...some, ...more]].map((ids) => resultsWithFixes(known, rules, ids));
        if (!before || !after) throw new Error('two outcomes');
        expect(after.total).toBeGreaterThanOrEqual(before.total);
        for (const id of ['IIT', 'EIT', 'OIT'] as const)
          expect(after.instruments[id]).toBeGreaterThanOrEqual(before.instruments[id]);
        expect(rankOf(after.levels[0])).toBeGreaterThanOrEqual(rankOf(before.levels[0]));
        expect(rankOf(after.levels.slice(-1)[0])).toBeGreaterThanOrEqual(rankOf(before.levels.slice(-1)[0]));
      }),
      { numRuns: 500 },
    );
  });

  it('of the cheapest set reach the target where nothing else is needed', () => {
    const seen = { certain: 0, possible: 0 };
    fc.assert(
      fc.property(cases, ({ known, rules, target }) => {
        const { verdict, fixes, after } = simulate(known, rules, target).way;
        expect(after).toEqual(resultsWithFixes(known, rules, fixes));
        if (verdict === 'unreachable') return;
        seen[verdict]++;
        if ('total' in target) {
          expect(after.total).toBeGreaterThanOrEqual(target.total);
          return;
        }
        const levels = rules.levelSchemes[0].bands.map(({ level }) => level).reverse();
        const reached = after.levels.map((level) => levels.indexOf(level) >= levels.indexOf(target.level));
        if (verdict === 'certain') expect(reached).not.toContain(false);
        else expect(new Set(reached)).toEqual(new Set([true, false]));
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
  });

  it('of EIT questions leave possible exactly the levels that some split between the parts gives', () => {
    const near = fc.oneof(fc.integer({ min: 8000, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }));
    fc.assert(
      fc.property(cases, near, near, fc.subarray(['e1', 'e4', 'e7']), ({ known, rules }, first, second, ids) => {
        const ofYear = { ...rules, hasEitParts: true };
        const eit = scoreOf((first + second) / 200);
        const scores = known.scores.map((score, i) => (i >= 5 && i < 8 ? eit : score));
        const eitParts = {
          EIT1: { numerator: first, denominator: 100 },
          EIT2: { numerator: second, denominator: 100 },
        };
        // One of three questions in one of three indicators: 18 points raise the mean by 2, both parts together by 4.
        const items = new Map(ids.map((id) => [id, FULL_SCORE - scoreOf(18)]));
        fc.pre(eit <= scoreOf(94));
        const outcome = resultsWithFixes({ scores, items, eitParts }, ofYear, ids);
        const both = ids.length * 400;
        const { IIT, OIT } = outcome.instruments;
        const levels = new Set<string>();
        for (let half = 0; half <= 2 * both; half++) {
          const [part1, part2] = [first + half / 2, second + both - half / 2];
          if (part1 > 10_000 || part2 > 10_000) continue;
          for (const level of gradeOf(outcome.total, ofYear, { IIT, OIT, EIT1: part1 / 100, EIT2: part2 / 100 }))
            levels.add(level);
        }
        expect(new Set(outcome.levels)).toEqual(levels);
      }),
      { numRuns: 300 },
    );
  });
});
