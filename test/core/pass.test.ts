import { describe, expect, it } from 'vitest';
import { gapOf, passes, statusOf } from '../../src/core/pass.ts';
import { scoreOf } from '../../src/core/score.ts';

describe('a score against the pass mark', () => {
  it.each([
    [85, 85, 'ผ่านเกณฑ์', 0],
    [84.995, 85, 'ผ่านเกณฑ์', 0],
    [84.994, 85, 'ไม่ผ่านเกณฑ์', -0.01],
    [84.99, 85, 'ไม่ผ่านเกณฑ์', -0.01],
    [81.83, 85, 'ไม่ผ่านเกณฑ์', -3.17],
    [100, 85, 'ผ่านเกณฑ์', 15],
    [0, 85, 'ไม่ผ่านเกณฑ์', -85],
    [90.5, 90.5, 'ผ่านเกณฑ์', 0],
    [90.49, 90.5, 'ไม่ผ่านเกณฑ์', -0.01],
  ])('%f against %f is %s by %f', (points, passMark, status, gap) => {
    expect(statusOf(scoreOf(points), passMark)).toBe(status);
    expect(gapOf(scoreOf(points), passMark)).toBe(gap);
    expect(passes(scoreOf(points), passMark)).toBe(gap >= 0);
  });
});
