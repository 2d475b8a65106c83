import { describe, expect, it } from 'vitest';
import type { ItemScores } from '../../src/core/oit-score.ts';
import type { RuleSet } from '../../src/core/rule-set.ts';
import { FULL_SCORE, scoreOf } from '../../src/core/score.ts';
import type { KnownResults } from '../../src/core/what-if/known-results.ts';
import { resultsWithFixes } from '../../src/core/what-if/outcome.ts';
import { simulate } from '../../src/core/what-if/simulate.ts';
import { rulesOf } from './rules-of.ts';
import { itemsAtZero2565B, scores2565B, scores2567 } from './worked-scores.ts';

/** Every OIT item full but those named, and nothing known of the questions. */
const fullBut = (zeros: readonly string[], rules: RuleSet): ItemScores =>
  new Map(rules.oitItems.map(({ id }) => [id, zeros.includes(id) ? 0 : FULL_SCORE]));

const points = (of: number) => ({ numerator: scoreOf(of), denominator: 1_000_000 });

const rules2565 = rulesOf(2565);
const rules2567 = rulesOf(2567);

const report2565: KnownResults = {
  scores: scores2565B.map(scoreOf),
  items: fullBut(itemsAtZero2565B, rules2565),
};
const report2567: KnownResults = { scores: scores2567.map(scoreOf), items: new Map() };

describe('the gains of a published report of 2565', () => {
  it('put O20 before O12 and O13', () => {
    const { gains } = simulate(report2565, rules2565, { level: 'AA' });
    expect(gains.map(({ ids, ofTotal, ofInstrument }) => [ids, ofTotal, ofInstrument])).toEqual([
      [['O20'], 0.57, 1.43],
      [['O12'], 0.5, 1.25],
      [['O13'], 0.5, 1.25],
    ]);
  });

  it('rank questions and items together', () => {
    const items = new Map([...report2565.items, ['i7', scoreOf(74.05)], ['i10', scoreOf(83.05)], ['e1', 0]]);
    const { gains } = simulate({ ...report2565, items }, rules2565, { level: 'AA' });
    expect(gains.map(({ ids: [id], ofTotal }) => [id, ofTotal])).toEqual([
      ['e1', 2],
      ['O20', 0.57],
      ['O12', 0.5],
      ['O13', 0.5],
      ['i7', 0.26],
      ['i10', 0.17],
    ]);
  });

  it('leave out what is full or has no score', () => {
    const items = new Map([['O1', FULL_SCORE]]);
    expect(simulate({ ...report2565, items }, rules2565, { level: 'AA' }).gains).toEqual([]);
  });
});

describe('the way up of a published report of 2565', () => {
  it('is one item to a total of 93.50', () => {
    const { way, now } = simulate(report2565, rules2565, { total: 93.5 });
    expect(now).toEqual({
      total: 93.12,
      instruments: { IIT: 85.35, EIT: 96.96, OIT: 96.07 },
      levels: ['A'],
      uncounted: [],
    });
    expect(way).toEqual({
      verdict: 'certain',
      fixes: ['O20'],
      after: { total: 93.69, instruments: { IIT: 85.35, EIT: 96.96, OIT: 97.5 }, levels: ['A'], uncounted: [] },
      needs: [],
    });
  });

  it('takes the first in print order of two that are worth the same', () => {
    expect(simulate(report2565, rules2565, { total: 94.19 }).way.fixes).toEqual(['O12', 'O20']);
  });

  it('is no item at all to a level that is reached', () => {
    const { verdict, fixes, needs } = simulate(report2565, rules2565, { level: 'B' }).way;
    expect({ verdict, fixes, needs }).toEqual({ verdict: 'certain', fixes: [], needs: [] });
  });

  it('to AA takes every item and more of IIT or of EIT', () => {
    const { way } = simulate(report2565, rules2565, { level: 'AA' });
    expect(way.verdict).toBe('unreachable');
    expect(way.fixes).toEqual(['O12', 'O13', 'O20']);
    expect(way.gap).toEqual({
      points: 0.31,
      closedBy: [
        { of: 'IIT', points: 1.02 },
        { of: 'EIT', points: 1.02 },
      ],
    });
  });
});

describe('the instrument conditions of a published report of 2567', () => {
  it('may be met already where the EIT parts are not known', () => {
    const { way } = simulate(report2567, rules2567, { level: 'ผ่านดี' });
    expect(way.verdict).toBe('possible');
    expect(way.fixes).toEqual([]);
    expect(way.needs).toEqual([{ of: 'EIT', points: 0, pointsForCertain: 6.45 }]);
  });

  it('say what a known part lacks', () => {
    const eitParts = { EIT1: points(92.72), EIT2: points(79.38) };
    const { way, now } = simulate({ ...report2567, eitParts }, rules2567, { level: 'ผ่านดี' });
    expect(now.levels).toEqual(['ผ่าน']);
    expect(way.verdict).toBe('unreachable');
    expect(way.needs).toEqual([{ of: 'EIT2', points: 5.62 }]);
  });

  it('follow for a part that is not known from the other and the mean', () => {
    const eitParts = { EIT1: points(92.72) };
    expect(simulate({ ...report2567, eitParts }, rules2567, { level: 'ผ่านดี' }).way.needs).toEqual([
      { of: 'EIT2', points: 5.62 },
    ]);
  });

  it('are said beside the gain of each question', () => {
    const items = new Map([
      ['e7', scoreOf(60)],
      ['i4', scoreOf(70)],
    ]);
    const { gains } = simulate({ ...report2567, items }, rules2567, { level: 'ผ่านดีเยี่ยม' });
    expect(gains.map(({ ids: [id], stillLacks }) => [id, stillLacks])).toEqual([
      ['e7', 4.51],
      ['i4', 0],
    ]);
  });

  it('are not met by more than an indicator has room for', () => {
    const scores = [90, 90, 90, 90, 90, 90, 90, 90, 99, 60].map(scoreOf);
    const known = { scores, items: new Map([['o14', 0]]) };
    const { gains } = simulate(known, rules2567, { level: 'ผ่านดี' });
    expect(gains).toMatchObject([{ ids: ['o14'], ofInstrument: 2.5, stillLacks: 5 }]);
  });

  it('once met spare the items that the total alone would need', () => {
    const scores = [60, 60, 60, 60, 60, 100, 100, 100, 90, 90].map(scoreOf);
    const eitParts = { EIT1: points(100), EIT2: points(100) };
    const known = { scores, items: fullBut(['o1', 'o2'], rules2567), eitParts };
    expect(simulate(known, rules2567, { total: 85 }).way.fixes).toEqual(['o1', 'o2']);
    const { fixes, needs, gap } = simulate(known, rules2567, { level: 'ผ่านดี' }).way;
    expect({ fixes, needs, gap }).toEqual({ fixes: [], needs: [{ of: 'IIT', points: 25 }], gap: undefined });
  });
});

describe('OIT items of which nothing is known', () => {
  it('leave points that OIT needs, which raise the total too', () => {
    const scores = [100, 100, 100, 100, 100, 100, 100, 100, 60, 60].map(scoreOf);
    const known = { scores, items: new Map(), eitParts: { EIT1: points(100), EIT2: points(100) } };
    const { way } = simulate(known, rules2567, { level: 'ผ่านดี' });
    expect(way.verdict).toBe('unreachable');
    expect(way.needs).toEqual([{ of: 'OIT', points: 25 }]);
    expect(way.gap).toBeUndefined();
  });
});

describe('items whose sub-indicator no source gives', () => {
  const scores = [95, 95, 95, 95, 95, 95, 95, 95, 100, 80].map(scoreOf);
  const openZeros = (zeros: readonly string[]): KnownResults => ({ scores, items: fullBut(zeros, rules2567) });

  it('have a gain only together', () => {
    const { gains, openIds } = simulate(openZeros(['o30', 'o34']), rules2567, { total: 96 });
    expect(gains.map(({ ids, ofTotal }) => [ids, ofTotal])).toEqual([[['o30', 'o34'], 4]]);
    expect(openIds).toEqual(['o30', 'o34']);
  });

  it('have one alone where no other stands in the way', () => {
    const { gains, openIds } = simulate(openZeros(['o34']), rules2567, { total: 96 });
    expect(gains.map(({ ids, ofTotal }) => [ids, ofTotal])).toEqual([[['o34'], 4]]);
    expect(openIds).toEqual([]);
  });

  it('have none while one of them has no score', () => {
    const known = openZeros(['o30', 'o34']);
    const items = new Map(known.items);
    items.delete('o26');
    const { gains, openIds, way } = simulate({ ...known, items }, rules2567, { total: 94 });
    expect(gains).toEqual([]);
    expect(openIds).toEqual(['o30', 'o34']);
    expect(way.verdict).toBe('unreachable');
    expect(way.gap?.closedBy.map(({ of }) => of)).toEqual(['IIT', 'EIT', 'OIT']);
  });

  it('have none while every sub-indicator has items of its own', () => {
    const [first, ...others] = rules2565.oitItems;
    const { subIndicator: _, ...open } = first ?? { id: '', indicator: 9 };
    const rules = { ...rules2565, oitItems: [open, ...others] };
    const known = { scores: scores2565B.map(scoreOf), items: fullBut(['O1'], rules) };
    expect(simulate(known, rules, { level: 'AA' })).toMatchObject({ gains: [], openIds: ['O1'] });
  });

  it('are chosen together or not at all', () => {
    expect(simulate(openZeros(['o30', 'o34']), rules2567, { total: 96 }).way.fixes).toEqual(['o30', 'o34']);
  });

  it('are named where a choice leaves one of them out', () => {
    const known = openZeros(['o30', 'o34']);
    expect(resultsWithFixes(known, rules2567, ['o30'])).toMatchObject({ total: 93, uncounted: ['o30'] });
    expect(resultsWithFixes(known, rules2567, ['o30', 'o34'])).toMatchObject({ total: 97, uncounted: [] });
  });
});

describe('the cheapest of sets with equal totals', () => {
  it('is the one worth more where the limit of 100 makes them equal', () => {
    const scores = [90, 90, 90, 90, 90, 90, 90, 90, 50, 95].map(scoreOf);
    // O25 raises indicator 9 by 5 points; O42 would raise indicator 10 by 25, but there is room for 5.
    const items = new Map([
      ['O25', 0],
      ['O42', 0],
    ]);
    expect(simulate({ scores, items }, rules2565, { total: 84 }).way.fixes).toEqual(['O42']);
  });
});

describe('chosen fixes', () => {
  it('add their own worth to a typed score that contradicts the items', () => {
    const scores = scores2565B.map(scoreOf).with(8, scoreOf(50));
    const known = { ...report2565, scores };
    const rise =
      resultsWithFixes(known, rules2565, ['O12']).instruments.OIT -
      resultsWithFixes(known, rules2565, []).instruments.OIT;
    expect(rise).toBe(1.25);
  });

  it('raise no indicator past 100', () => {
    const scores = scores2565B.map(scoreOf).with(8, scoreOf(99));
    expect(resultsWithFixes({ ...report2565, scores }, rules2565, itemsAtZero2565B).instruments.OIT).toBe(100);
  });

  it('name what has no score and what the year does not ask', () => {
    expect(resultsWithFixes(report2565, rules2565, ['O1', 'O12', 'i7', 'O99']).uncounted).toEqual(['i7', 'O99']);
  });
});

describe('a target that the year does not have', () => {
  it.each([
    [{ level: 'ผ่านดี' }, 'ปีงบประมาณ 2565 ไม่มีระดับ "ผ่านดี" กรุณาเลือกจาก AA, A, B, C, D, E, F'],
    [{ total: 100.01 }, 'คะแนนเป้าหมายต้องเป็นตัวเลขตั้งแต่ 0 ถึง 100 กรุณาแก้คะแนนเป้าหมาย'],
    [{ total: Number.NaN }, 'คะแนนเป้าหมายต้องเป็นตัวเลขตั้งแต่ 0 ถึง 100 กรุณาแก้คะแนนเป้าหมาย'],
  ])('is refused: %j', (target, message) => {
    expect(() => simulate(report2565, rules2565, target)).toThrow(message);
  });
});
