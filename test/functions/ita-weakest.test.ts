import { describe, expect, it } from 'vitest';
import { ITA_WEAKEST } from '../../src/functions/custom-functions.ts';
import { rulesOf } from '../core/rules-of.ts';
import { scores2565B } from '../core/worked-scores.ts';

const names = rulesOf(2565).indicators.map(({ name }) => [name]);
const scores = scores2565B.map((score) => [score]);

describe('ITA_WEAKEST', () => {
  it('gives the three lowest with their names, ascending', () => {
    expect(ITA_WEAKEST(names, scores)).toEqual([
      ['การใช้งบประมาณ', 81.83],
      ['การใช้ทรัพย์สินของราชการ', 83.08],
      ['การแก้ไขปัญหาการทุจริต', 84.18],
    ]);
  });

  it('gives as many as asked, and those under the limit only', () => {
    expect(ITA_WEAKEST(names, scores, 1)).toEqual([['การใช้งบประมาณ', 81.83]]);
    expect(ITA_WEAKEST(names, scores, '๒', 83)).toEqual([['การใช้งบประมาณ', 81.83]]);
    expect(ITA_WEAKEST(names, scores, 20)).toHaveLength(10);
  });

  it('keeps sheet order where scores tie, skips blanks, and reads Thai digits', () => {
    expect(ITA_WEAKEST([['ก', 'ข', 'ค', 'ง']], [['๙๐', '', 80, 90]], 4)).toEqual([
      ['ค', 80],
      ['ก', 90],
      ['ง', 90],
    ]);
  });

  it('keeps the score as it is, unrounded', () => {
    expect(ITA_WEAKEST(1, 92.142857)).toEqual([[1, 92.142857]]);
  });

  it('is blank without scores, and says so where none is under the limit', () => {
    expect(ITA_WEAKEST([['ก'], ['ข']], [[''], ['']])).toBe('');
    expect(ITA_WEAKEST('ก', 90, 3, 85)).toBe('ไม่มีคะแนนที่ต่ำกว่า 85');
  });

  it.each<[string, unknown, unknown, unknown, unknown, RegExp]>([
    ['ranges of different size', names, scores.slice(1), '', '', /มีชื่อ 10 ช่อง แต่มีคะแนน 9 ช่อง/],
    ['a cell that is no score', [['ก'], ['ข']], [[90], ['x']], '', '', /คะแนนลำดับที่ 2 \(ข\) มีข้อความ “x”/],
    ['none to take', names, scores, 0, '', /จำนวนที่ต้องการ “0” ใช้ไม่ได้/],
    ['half of one', names, scores, 1.5, '', /กรุณาใช้จำนวนเต็ม/],
    ['a limit that is text', names, scores, 3, 'เกณฑ์', /คะแนนที่ต้องต่ำกว่า “เกณฑ์” ใช้ไม่ได้/],
  ])('throws for %s', (_case, ofNames, ofScores, n, below, sentence) => {
    expect(() => ITA_WEAKEST(ofNames, ofScores, n, below)).toThrow(sentence);
  });
});
