// Questions and items as their tabs give them, for tests of what is made of them.
import { scoreOf } from '../../src/core/score.ts';
import type { ItemResult } from '../../src/core/weak-items.ts';

type Words = Partial<Pick<ItemResult, 'issue' | 'remark'>>;

const result = (kind: ItemResult['kind'], id: string, indicator: number, points: number | undefined, words: Words) => ({
  kind,
  id,
  indicator,
  score: points === undefined ? undefined : scoreOf(points),
  issue: '',
  remark: '',
  ...words,
});

export const question = (id: string, indicator: number, points?: number, words: Words = {}): ItemResult =>
  result('question', id, indicator, points, words);

export const oitItem = (id: string, indicator: number, points?: number, words: Words = {}): ItemResult =>
  result('oit', id, indicator, points, words);
