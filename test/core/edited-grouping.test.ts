import { describe, expect, it } from 'vitest';
import { withOitGrouping } from '../../src/core/edited-grouping.ts';
import { oitScoreOf } from '../../src/core/oit-score.ts';
import { FULL_SCORE, roundedPoints } from '../../src/core/score.ts';
import { rulesOf } from './rules-of.ts';

const rules = rulesOf(2567);
const tenth = rules.oitItems.filter(({ indicator }) => indicator === 10).map(({ id }) => id);
const splitTenth = new Map(tenth.map((id, i) => [id.toUpperCase(), i < 8 ? '10.1' : '10.2']));

describe('an officer’s own grouping of OIT items', () => {
  it('makes an indicator computable whose split is not known', () => {
    const scores = new Map(tenth.map((id) => [id, id === 'o34' ? 0 : FULL_SCORE]));
    const result = oitScoreOf(10, scores, withOitGrouping(rules, splitTenth));
    expect(result.kind === 'score' && roundedPoints(result.exact)).toBe(75);
  });

  it('is confirmed once it places every item, and then the sub-indicators are those it names', () => {
    const ninth = rules.oitItems.filter(({ indicator }) => indicator === 9).map(({ id }) => [id, '9.7'] as const);
    expect(withOitGrouping(rules, splitTenth).facts.oitGrouping.confirmed).toBe(false);
    const whole = withOitGrouping(rules, new Map([...ninth, ...splitTenth]));
    expect(whole.facts.oitGrouping.confirmed).toBe(true);
    expect(whole.subIndicators.map(({ id }) => id)).toEqual(['10.1', '10.2', '9.7']);
  });

  it('passes over what it cannot use', () => {
    const useless = [
      ['o99', '9.1'],
      ['o1', '10.1'],
      ['o1', 'ข้อมูลพื้นฐาน'],
      ['หัวข้อ', '9.1'],
    ] as const;
    expect(withOitGrouping(rules, new Map(useless))).toBe(rules);
  });
});
