import { describe, expect, it } from 'vitest';
import type { LibraryEntry } from '../../src/core/library-entry.ts';
import { planOf } from '../../src/core/plan.ts';
import type { WeakPoint } from '../../src/core/weak-point.ts';
import { rulesOf } from './rules-of.ts';

const entry = (id: string): LibraryEntry => ({
  id,
  issue: '',
  suggestion: '',
  measures: [`มาตรการ ${id} ปี {ปีแผน}`],
  steps: ['ขั้นตอนร่วม', `ขั้นตอน ${id}`],
  owners: ['กองคลัง'],
  monitoring: [`ติดตาม ${id} ภายในเดือนกันยายน 2566`],
});
const library = ['indicator/2', 'indicator/9', '2565/i7', '2565/i10', '2567/o14-o17'].map(entry);

const point = (id: string, indicator: number, items: readonly string[], more: Partial<WeakPoint> = {}): WeakPoint => ({
  id: `2565/${id}`,
  indicator,
  items,
  score: undefined,
  issue: `ประเด็นของ ${id}`,
  suggestion: `ข้อเสนอแนะของ ${id}`,
  gain: undefined,
  ...more,
});

const plan = (points: readonly WeakPoint[], year = 2565) =>
  planOf(points, { rules: rulesOf(year), planYear: year + 1 }, { library, terms: { ปีแผน: String(year + 1) } });

describe('a plan', () => {
  it('has a block for each weak point, in their order, with the texts of its own entry', () => {
    const points = [point('i10', 2, ['i10']), point('i7', 2, ['i7']), point('indicator/9', 9, [])];
    expect(plan(points)).toMatchObject([
      { id: '2565/i10', indicators: [2], items: ['i10'], measures: ['มาตรการ 2565/i10 ปี 2566'] },
      { id: '2565/i7', items: ['i7'], steps: ['ขั้นตอนร่วม', 'ขั้นตอน 2565/i7'], issue: 'ประเด็นของ i7' },
      { id: '2565/indicator/9', items: [], monitoring: ['ติดตาม indicator/9 ภายในเดือนกันยายน 2566'] },
    ]);
    expect(plan(points)[0]).toMatchObject({
      period: 'ตลอดปีงบประมาณ พ.ศ. 2566',
      deadlines: ['30 กันยายน 2566'],
    });
  });

  it('has one block for all that take the texts of one indicator, and its id says so', () => {
    const [eighth, ninth] = [point('i8', 2, ['i8']), point('i9', 2, ['i9'])];
    expect(plan([eighth, point('i7', 2, ['i7']), ninth])).toMatchObject([
      { id: '2565/indicator/2', items: ['i8', 'i9'], issue: 'ประเด็นของ i8\nประเด็นของ i9' },
      { id: '2565/i7' },
    ]);
    for (const points of [[eighth], [ninth], [point('indicator/2', 2, [])]])
      expect(plan(points).map(({ id }) => id)).toEqual(['2565/indicator/2']);
  });

  it('has one block for the items of one range', () => {
    const items = ['o15', 'o17'].map((id) => point(id, 9, [id], { id: `2567/${id}` }));
    expect(plan(items, 2567)).toMatchObject([{ id: '2567/o14-o17', items: ['o15', 'o17'] }]);
  });

  it('has one block for a row of several items, with the texts of all of them, each once', () => {
    const [block, ...others] = plan([point('i7', 2, ['i7', 'i10'])]);
    expect(others).toEqual([]);
    expect(block).toMatchObject({
      id: '2565/i7',
      items: ['i7', 'i10'],
      measures: ['มาตรการ 2565/i7 ปี 2566', 'มาตรการ 2565/i10 ปี 2566'],
      steps: ['ขั้นตอนร่วม', 'ขั้นตอน 2565/i7', 'ขั้นตอน 2565/i10'],
      owners: ['กองคลัง'],
    });
  });

  it('takes the suggestion as the measure where the library has no entry', () => {
    expect(plan([point('i1', 1, ['i1'])])).toMatchObject([
      { id: '2565/i1', measures: ['ข้อเสนอแนะของ i1'], steps: [], owners: [] },
    ]);
  });

  it('gives no two blocks one id, though a row says the same as another', () => {
    const twice = [point('i7', 2, ['i7']), point('i7', 2, ['i7'], { issue: 'แถวที่คัดลอก' })];
    expect(plan(twice)).toMatchObject([{ id: '2565/i7', items: ['i7'], issue: 'ประเด็นของ i7\nแถวที่คัดลอก' }]);
  });
});
