import { describe, expect, it } from 'vitest';
import { printedResultOf } from '../../src/core/printed-result.ts';
import { scoreOf } from '../../src/core/score.ts';
import { rulesOf } from './rules-of.ts';
import { scores2565A, scores2567 } from './worked-scores.ts';

const of = (points: readonly number[], year: number) => ({
  scores: points.map(scoreOf),
  eitParts: [],
  rules: rulesOf(year),
});
const year2565 = of(scores2565A, 2565);

describe('the printed result', () => {
  it.each([
    ['as published', 91.22, 'A'],
    ['within a hundredth of the computed total', 91.23, 'A'],
    ['with its level in other words', 91.22, 'ระดับ a'],
  ])('is the published one where the scores explain it: %s', (_what, total, level) => {
    for (const basis of [undefined, 'published', 'computed'] as const)
      expect(printedResultOf({ total, level }, year2565, basis)).toEqual({
        printed: { total, levels: [level] },
        dispute: undefined,
      });
  });

  it.each([
    ['another total', 83.12, 'A'],
    ['two hundredths off', 91.2, 'A'],
    ['a level that the scores do not give', 91.22, 'B'],
  ])('is disputed for %s, and the published one until somebody chooses', (_what, total, level) => {
    const asPublished = { total, levels: [level] };
    const computed = { total: 91.22, levels: ['A'] };
    const dispute = { published: asPublished, computed };
    expect(printedResultOf({ total, level }, year2565, undefined)).toEqual({ printed: asPublished, dispute });
    expect(printedResultOf({ total, level }, year2565, 'published')).toEqual({ printed: asPublished, dispute });
    expect(printedResultOf({ total, level }, year2565, 'computed')).toEqual({ printed: computed, dispute });
  });

  it('has the level of the printed total where none was published', () => {
    expect(printedResultOf({ total: 83.12, level: '' }, year2565, undefined).printed).toEqual({
      total: 83.12,
      levels: ['B'],
    });
    expect(printedResultOf({ total: undefined, level: '' }, year2565, undefined)).toEqual({
      printed: { total: 91.22, levels: ['A'] },
      dispute: undefined,
    });
  });

  it('keeps a published level that the computed total leaves possible', () => {
    const { printed } = printedResultOf({ total: 90, level: 'ผ่าน' }, of(scores2567, 2567), 'computed');
    expect(printed).toEqual({ total: 95.01, levels: ['ผ่าน'] });
  });
});
