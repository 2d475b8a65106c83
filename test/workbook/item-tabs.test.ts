// The tabs of question scores, OIT items and past years: read as records, with a problem at each cell that cannot be read.
import { describe, expect, it } from 'vitest';
import { editedRules } from '../../src/core/edited-rules.ts';
import { ruleSetYears } from '../../src/core/rule-sets/shipped.ts';
import { pointsOf } from '../../src/core/score.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { newHistoryTab, readHistory } from '../../src/workbook/history-tab.ts';
import { newOitTab, readOitItems } from '../../src/workbook/oit-tab.ts';
import { newQuestionTab, readQuestions } from '../../src/workbook/question-tab.ts';
import { rulesOf } from '../core/rules-of.ts';

const rules = rulesOf(2565);
const closed = { isOpen: false };
const written = (cells: readonly (readonly Cell[])[]): Cell[][] => cells.map((row) => [...row]);
const below = (cells: readonly (readonly Cell[])[], ...rows: readonly (readonly Cell[])[]): Cell[][] =>
  written([...cells.slice(0, 1), ...rows]);
const places = (problems: readonly { readonly cell: string }[]): readonly string[] => problems.map(({ cell }) => cell);

describe('question scores', () => {
  const tab = newQuestionTab(rules).cells;

  it.each(ruleSetYears)('of %i: a new tab lists the year’s questions and reads without a problem', (year) => {
    const ofYear = rulesOf(year);
    const { questions, problems } = readQuestions(ofYear, newQuestionTab(ofYear).cells);
    expect(problems).toEqual([]);
    expect(questions.map(({ id, indicator }) => ({ id, indicator }))).toEqual(
      ofYear.questions.map(({ id, indicator }) => ({ id, indicator })),
    );
  });

  it('are known by any print of their id, and by the number or the name of their indicator', () => {
    const rows = below(
      tab,
      ['ข้อ ๑', '', '', '', '๙๐.๕', ''],
      ['I7', 'การใช้งบประมาณ', '', '', 80, ''],
      ['E12', '8', '', '', '', ''],
    );
    const { questions, problems } = readQuestions(rules, rows);
    expect(places(problems)).toEqual(['คะแนนข้อคำถาม!A2']);
    expect(
      questions.map(({ id, indicator, score }) => [id, indicator, score === undefined ? '' : pointsOf(score)]),
    ).toEqual([
      ['i7', 2, 80],
      ['e12', 8, ''],
    ]);
  });

  it.each<[string, readonly Cell[], string]>([
    ['an id of another year', ['i31', 1, '', '', 90, ''], 'A3'],
    ['a score without an id', ['', 1, '', '', 90, ''], 'A3'],
    ['an id that stands twice', ['i1', 1, '', '', 90, ''], 'A3'],
    ['an indicator that is none', ['i2', 'อื่น ๆ', '', '', 90, ''], 'B3'],
    ['a score that is text', ['i2', 1, '', '', 'รอผล', ''], 'E3'],
    ['a score out of range', ['i2', 1, '', '', 101, ''], 'E3'],
  ])('%s is a problem at its cell', (_case, row, cell) => {
    const { problems } = readQuestions(rules, below(tab, ['i1', 1, '', '', 80, ''], row));
    expect(places(problems)).toEqual([`คะแนนข้อคำถาม!${cell}`]);
  });

  it('of a year without a known list are taken with their letter, unless the officer says how many there are', () => {
    const open = rulesOf(2566);
    const rows = below(newQuestionTab(open).cells, ['i40', 1, '', '', 80, '']);
    expect(readQuestions(open, rows)).toMatchObject({ questions: [{ id: 'i40', indicator: 1 }], problems: [] });
    const counted = editedRules(open, [['จำนวนข้อคำถาม IIT', 15, '']]).rules;
    expect(places(readQuestions(counted, rows).problems)).toEqual(['คะแนนข้อคำถาม!A2']);
  });
});

describe('OIT items', () => {
  it.each(ruleSetYears)('of %i: a new tab lists the year’s items and reads without a problem', (year) => {
    const ofYear = rulesOf(year);
    const { items, problems } = readOitItems(ofYear, newOitTab(ofYear).cells, closed);
    expect(problems).toEqual([]);
    expect(items.map(({ rule }) => rule)).toEqual(ofYear.oitItems);
    expect(items.map(({ subIndicator }) => subIndicator)).toEqual(
      ofYear.oitItems.map(({ subIndicator = '' }) => subIndicator),
    );
  });

  it('are known by any print of their id', () => {
    const rows = below(
      newOitTab(rules).cells,
      ['๐๑๒', '๙.๒', '', '', '๐', '', ''],
      ['ข้อ O๑๓', '', '', '', 100, '', ''],
    );
    const { items, problems } = readOitItems(rules, rows, closed);
    expect(problems).toEqual([]);
    expect(items).toMatchObject([
      { id: 'O12', subIndicator: '9.2', score: 0 },
      { id: 'O13', subIndicator: '' },
    ]);
  });

  it.each<[string, readonly Cell[], string]>([
    ['an id of another year', ['O44', '9.1', '', '', 0, '', ''], 'A3'],
    ['a question among the items', ['i1', '9.1', '', '', 0, '', ''], 'A3'],
    ['an id that stands twice', ['o1', '9.1', '', '', 0, '', ''], 'A3'],
    ['a sub-indicator that is none', ['O2', 'ข้อมูลพื้นฐาน', '', '', 0, '', ''], 'B3'],
    ['a score that is text', ['O2', '9.1', '', '', 'ไม่มี', '', ''], 'E3'],
  ])('%s is a problem at its cell', (_case, row, cell) => {
    const rows = below(newOitTab(rules).cells, ['O1', '9.1', '', '', 100, '', ''], row);
    expect(places(readOitItems(rules, rows, closed).problems)).toEqual([`รายการ OIT!${cell}`]);
  });
});

describe('past years', () => {
  const tab = newHistoryTab().cells;
  const blanks: readonly Cell[] = Array.from({ length: 9 }, () => '');

  it('are read with what is known of them', () => {
    const { years, problems } = readHistory(below(tab, ['๒๕๖๔', 80, ...blanks, '๘๑.๒๕', 'B']));
    expect(problems).toEqual([]);
    expect(years).toMatchObject([{ fiscalYear: 2564, level: 'B', totalCell: 'คะแนนย้อนหลัง!L2' }]);
    expect(years[0]?.scores.filter((score) => score !== undefined)).toHaveLength(1);
    expect(years[0]?.scoreCell(10)).toBe('คะแนนย้อนหลัง!K2');
  });

  it.each<[string, readonly Cell[], string]>([
    ['a row without a year', ['', 80, ...blanks, '', ''], 'A2'],
    ['a year of the common era', [2021, 80, ...blanks, '', ''], 'A2'],
    ['a score out of range', [2564, -1, ...blanks, '', ''], 'B2'],
    ['a total that is text', [2564, 80, ...blanks, 'สูง', ''], 'L2'],
  ])('%s is a problem at its cell', (_case, row, cell) => {
    expect(places(readHistory(below(tab, row)).problems)).toEqual([`คะแนนย้อนหลัง!${cell}`]);
  });
});
