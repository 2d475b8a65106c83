import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Wording, weakPointsOf } from '../../src/core/analysis.ts';
import type { LibraryEntry } from '../../src/core/library-entry.ts';
import { roundedPoints, scoreOf } from '../../src/core/score.ts';
import type { ItemResult } from '../../src/core/weak-items.ts';
import { itemRules, type SelectionRule } from '../../src/core/weakest.ts';
import { oitItem, question } from './item-results.ts';
import { rulesOf } from './rules-of.ts';
import { scores2565B, scores2567 } from './worked-scores.ts';

const entry = (id: string): LibraryEntry => ({
  id,
  issue: `ประเด็น ${id} ของ{หน่วยงาน}`,
  suggestion: `ข้อเสนอแนะ ${id}`,
  measures: [],
  steps: [],
  owners: [],
  monitoring: [],
});

const wording: Wording = {
  library: ['indicator/2', 'indicator/4', 'indicator/9', '2565/i7', '2565/O12', '2567/o14-o17'].map(entry),
  terms: { หน่วยงาน: 'เทศบาล' },
};
const everyItemRule = itemRules.map(({ id }) => id);

const analyse = (
  items: readonly ItemResult[],
  chosen: readonly SelectionRule[] = everyItemRule,
  { year = 2565, scores = scores2565B } = {},
) =>
  weakPointsOf(
    { scores: scores.map(scoreOf), items },
    rulesOf(year),
    { rules: chosen, passMark: 85, lowest: 3 },
    wording,
  );

describe('weak points', () => {
  it('are items in place of the indicators that these belong to, in print order', () => {
    const items = [oitItem('O20', 9, 0), oitItem('O12', 9, 0), question('i12', 2, 75.83), question('i7', 2, 74.05)];
    const points = analyse(items, ['below-pass-mark', ...everyItemRule]);
    expect(points.map(({ id, indicator, items: ids }) => [id, indicator, ids])).toEqual([
      ['2565/i7', 2, ['i7']],
      ['2565/i12', 2, ['i12']],
      ['2565/indicator/4', 4, []],
      ['2565/indicator/5', 5, []],
      ['2565/O12', 9, ['O12']],
      ['2565/O20', 9, ['O20']],
    ]);
  });

  it('are the indicators alone where no scores of items are known', () => {
    const points = analyse([], ['below-pass-mark', ...everyItemRule]);
    expect(points.map(({ id }) => id)).toEqual(['2565/indicator/2', '2565/indicator/4', '2565/indicator/5']);
  });

  it('hold each selected item once, and no indicator that has one, whatever is scored', () => {
    const anyItem = fc.constantFrom(...rulesOf(2565).questions).chain(({ id, indicator }) =>
      fc.record({
        kind: fc.constant('question' as const),
        id: fc.constant(id),
        indicator: fc.constant(indicator),
        score: fc.option(fc.integer({ min: 0, max: 100 }).map(scoreOf), { nil: undefined }),
        issue: fc.constant(''),
        remark: fc.constantFrom('', 'ข้อสังเกต'),
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(anyItem, { selector: ({ id }) => id }), (items) => {
        const points = analyse(items, ['all', ...everyItemRule]);
        expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
        expect(new Set(points.map(({ indicator }) => indicator)).size).toBe(10);
        const detailed = new Set(points.flatMap(({ items: ids, indicator }) => (ids.length > 0 ? [indicator] : [])));
        for (const { items: ids, indicator } of points) expect(ids.length > 0).toBe(detailed.has(indicator));
      }),
    );
  });
});

describe('the weak point of an item', () => {
  it('has its own score, and what the total would gain if it were full', () => {
    const [question7, item12] = analyse([question('i7', 2, 74.05), oitItem('O12', 9, 0)]);
    expect(question7).toMatchObject({ score: scoreOf(74.05) });
    expect(question7?.gain && roundedPoints(question7.gain)).toBe(0.26);
    expect(item12).toMatchObject({ score: 0 });
    expect(item12?.gain && roundedPoints(item12.gain)).toBe(0.5);
  });

  it('has no gain where its sub-indicator, its list or its score is not known', () => {
    const scores = scores2567;
    expect(analyse([oitItem('o34', 10, 0)], everyItemRule, { year: 2567, scores })[0]?.gain).toBeUndefined();
    expect(analyse([question('i7', 2, 10)], everyItemRule, { year: 2569, scores })[0]?.gain).toBeUndefined();
    expect(analyse([question('i7', 2, undefined, { remark: 'ไม่ชัดเจน' })])[0]?.gain).toBeUndefined();
  });

  it.each([
    ['its own entry', 2565, question('i7', 2, 10), '2565/i7'],
    ['the entry of its range', 2567, oitItem('o15', 9, 0), '2567/o14-o17'],
    ['its indicator’s, where it has none', 2565, question('i8', 2, 10), 'indicator/2'],
  ] as const)('has the texts of %s, with its tags filled in', (_title, year, item, id) => {
    expect(analyse([item], everyItemRule, { year })).toMatchObject([
      { issue: `ประเด็น ${id} ของเทศบาล`, suggestion: `ข้อเสนอแนะ ${id}` },
    ]);
  });

  it('has no words where the library has none', () => {
    expect(analyse([question('i1', 1, 10)])).toMatchObject([{ issue: '', suggestion: '' }]);
  });

  it('has the issue that the officer typed, and any remark, as they were typed', () => {
    const typed = fc.string().filter((text) => text !== '');
    fc.assert(
      fc.property(typed, typed, (issue, remark) => {
        const [own, ofLibrary] = analyse([question('i7', 2, 10, { issue, remark }), question('i8', 2, 10, { remark })]);
        expect(own?.issue).toBe(`${issue}\nข้อสังเกตของผู้ประเมิน: ${remark}`);
        expect(ofLibrary?.issue).toBe(`ประเด็น indicator/2 ของเทศบาล\nข้อสังเกตของผู้ประเมิน: ${remark}`);
      }),
    );
  });
});
