import { describe, expect, it } from 'vitest';
import { levelStepsOf } from '../../src/core/level-steps.ts';
import { rulesOf } from './rules-of.ts';

const shown = (total: number, instruments: Parameters<typeof levelStepsOf>[1], year: number) =>
  levelStepsOf(total, instruments, rulesOf(year)).map(
    ({ level, conditions }) =>
      `${level}: ${conditions.map(({ what, isMet }) => `${what} ${isMet === undefined ? '?' : isMet ? 'yes' : 'no'}`).join(', ')}`,
  );

describe('the steps to a level', () => {
  const all = { IIT: 97.318, EIT: 86.05, OIT: 100 };
  it('end with the level that holds', () => {
    expect(shown(91.22, all, 2565)).toEqual(['AA: total no', 'A: total yes']);
    expect(shown(94.995, all, 2565)).toEqual(['AA: total yes']);
  });

  it('say of each instrument whether it reaches what the level asks for', () => {
    expect(shown(95.01, { ...all, EIT1: 84.99, EIT2: 87.11 }, 2567)).toEqual([
      'ผ่านดีเยี่ยม: total yes, IIT yes, EIT1 no, EIT2 no, OIT yes',
      'ผ่านดี: total yes, IIT yes, EIT1 no, EIT2 yes, OIT yes',
      'ผ่าน: total yes',
    ]);
  });

  it.each([
    [84.99, 'no'],
    [86.05, '?'],
    [92.495, '?'],
    [92.5, 'yes'],
  ])('judge a mean of EIT of %d by what its lower part can be: %s', (EIT, isMet) => {
    expect(shown(90, { ...all, EIT }, 2567)[1]).toBe(`ผ่านดี: total yes, IIT yes, EIT ${isMet}, OIT yes`);
  });
});
