import { describe, expect, it } from 'vitest';
import type { ImportedResults } from '../../src/import/imported-results.ts';
import { readText } from '../../src/import/read-results.ts';
import {
  analysisReport,
  followUpReport,
  instrumentReport,
  itasReport,
  plainReport,
  printedScores,
} from './printed-reports.ts';

const scoresOf = ({ indicators }: ImportedResults) => indicators.map(({ score }) => score);

/** Each conflict with its values, such as `indicator/8: 79.8 certain, 89.8 excluded`. */
const conflictsOf = ({ conflicts }: ImportedResults) =>
  conflicts.map(
    ({ subject, values }) => `${subject}: ${values.map(({ value, standing }) => `${value} ${standing}`).join(', ')}`,
  );

const lineOf = (text: string, part: string): number => text.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('a memo with an analysis', () => {
  const results = readText(analysisReport);

  it('gives agency, year, total, level and the ten scores without a conflict', () => {
    expect(results).toMatchObject({
      fiscalYear: 2565,
      agency: 'องค์การบริหารส่วนตำบลทุ่งสมมุติ',
      total: 90.68,
      level: 'A',
      conflicts: [],
    });
    expect(scoresOf(results)).toEqual(printedScores);
  });

  it('tells the line and the text of a score and what its digits were', () => {
    const line = lineOf(analysisReport, '๙๖.๙๐');
    expect(results.indicators[8]).toMatchObject({ line, candidates: [{ score: 96.9, line, standing: 'certain' }] });
    expect(results.indicators[8]?.candidates[0]?.text).toContain('การเปิดเผยข้อมูล');
    expect(results.changed).toContainEqual({ line, from: '๙๖.๙๐', to: '96.90' });
  });

  it('takes no question for scored whose score is not printed', () => {
    expect(results).toMatchObject({ questions: [], items: [] });
  });
});

describe('a follow-up report with scores of another year than its total', () => {
  const results = readText(followUpReport);

  it('gives both and says that they do not fit', () => {
    expect(scoresOf(results)).toEqual(printedScores);
    expect(results).toMatchObject({ fiscalYear: 2566, total: 97.3, level: 'ผ่าน' });
    expect(conflictsOf(results)).toEqual(['total: 97.3 excluded']);
    expect(results.conflicts[0]?.message).toMatch(/97\.30 \(บรรทัดที่ 3\).*90\.68/);
  });
});

describe('a report by instruments', () => {
  const results = readText(instrumentReport);

  it('shows two totals beside each other of which neither fits', () => {
    expect(scoresOf(results)).toEqual(printedScores);
    expect(conflictsOf(results)).toEqual(['total: 90.7 excluded, 80.68 excluded']);
    expect(results.conflicts[0]?.message).toContain('คะแนนที่คำนวณจากสิบตัวชี้วัดคือ 90.68');
    expect(results).toMatchObject({ fiscalYear: 2565, agency: 'เทศบาลตำบลนาสมมุติ', level: 'A' });
  });

  it('gives questions the letter of their instrument and the indicator of their heading', () => {
    expect(results.questions).toEqual([
      { id: 'i8', indicator: 2, score: 80.15, line: lineOf(instrumentReport, '๘๐.๑๕') },
      { id: 'i10', indicator: 2, score: 82.25, line: lineOf(instrumentReport, '๘๒.๒๕') },
    ]);
  });

  it('reads items whose O is a zero, and says so', () => {
    const [o14, o31] = ['๐๑๔', '๐๓๑'].map((id) => lineOf(instrumentReport, id));
    expect(results.items).toEqual([
      { id: 'O14', score: 0, line: o14 },
      { id: 'O31', score: 0, line: o31 },
    ]);
    expect(results.changed).toContainEqual({ line: o14, from: '๐๑๔', to: 'O14' });
  });
});

describe('a page of ITAS with tables that disagree with it', () => {
  const results = readText(itasReport);

  it('chooses what explains the total and keeps the other values', () => {
    expect(scoresOf(results)).toEqual(printedScores);
    expect(conflictsOf(results)).toEqual([
      'indicator/4: 90.4 best, 90.5 possible',
      'indicator/8: 79.8 certain, 89.8 excluded',
    ]);
    expect(results.conflicts[1]?.message).toContain('มีเพียงค่า 79.80 ที่คำนวณได้ตรงกับคะแนนภาพรวม 90.68');
  });

  it('takes neither weights nor band edges nor past years for scores, nor one part of EIT for a part', () => {
    expect(results).toMatchObject({ fiscalYear: 2567, total: 90.68, level: 'ผ่าน' });
    expect(results.eitParts).toEqual({ part1: null, part2: null, indicators: [] });
  });
});

describe('a report without scores', () => {
  it('gives its agency and year alone', () => {
    const results = readText(plainReport);
    expect(results).toMatchObject({
      fiscalYear: 2566,
      agency: 'องค์การบริหารส่วนตำบลบึงสมมุติ',
      total: null,
      level: null,
      questions: [],
      items: [],
      changed: [],
      conflicts: [],
    });
    expect(scoresOf(results)).toEqual(Array(10).fill(null));
  });
});
