import { describe, expect, it } from 'vitest';
import { ruleSetOf } from '../../src/core/rule-sets/shipped.ts';
import { pointsOf } from '../../src/core/score.ts';
import type { Cell, CellBlock } from '../../src/workbook/cell.ts';
import { newScoreTab } from '../../src/workbook/new-score-tab.ts';
import { newRulesTab, rulesReferences } from '../../src/workbook/rules-tab.ts';
import { samples } from '../../src/workbook/samples.ts';
import { readScores } from '../../src/workbook/score-tab.ts';

const rulesOf = (year: number) => {
  const rules = ruleSetOf(year);
  if (!rules) throw new Error(`no rule set ${year}`);
  return rules;
};

const rules = rulesOf(2567);
const full = [95.55, 98.12, 98.8, 96.51, 97.61, 93.67, 91.19, 73.29, 100, 100];
const references = {
  fiscalYear: "'ตั้งค่า'!$B$10",
  passMark: "'ตั้งค่า'!$B$20",
  rules: rulesReferences(newRulesTab(rules).cells),
};
const fresh = (): Cell[][] => newScoreTab(rules, full, references).cells.map((row) => [...row]);

/** The sample tab with some cells put in: `{ D7: 'abc' }`. */
const withCells = (edits: Readonly<Record<string, Cell>>): CellBlock => {
  const cells = fresh();
  for (const [name, cell] of Object.entries(edits)) {
    const row = cells[Number(name.slice(1)) - 1];
    if (!row) throw new Error(`no row in ${name}`);
    row[name.charCodeAt(0) - 65] = cell;
  }
  return cells;
};

describe('scores read from their tab', () => {
  it.each(samples.map((sample) => [sample.settings['agency.name'], sample] as const))(
    '%s: a new tab reads back as the sample',
    (_name, sample) => {
      const ofYear = rulesOf(sample.fiscalYear);
      const { indicators, problems } = readScores(ofYear, newScoreTab(ofYear, sample.scores, references).cells);
      expect(problems).toEqual([]);
      expect(indicators.map(({ score }) => score !== undefined && pointsOf(score))).toEqual(sample.scores);
    },
  );

  it.each<[string, Record<string, Cell>, string, RegExp]>([
    ['below zero', { D4: -1 }, 'คะแนนตัวชี้วัด!D4', /-1.*0 ถึง 100/],
    ['above one hundred', { D4: 100.01 }, 'คะแนนตัวชี้วัด!D4', /100\.01/],
    ['text that is no number', { D4: 'รอผล' }, 'คะแนนตัวชี้วัด!D4', /รอผล/],
    ['a date', { D4: new Date(0) }, 'คะแนนตัวชี้วัด!D4', /วันที่/],
    ['a tick', { D4: true }, 'คะแนนตัวชี้วัด!D4', /true/],
    ['a blank score', { D4: '' }, 'คะแนนตัวชี้วัด!D4', /ยังไม่ได้กรอกคะแนนตัวชี้วัดที่ 3/],
    ['one EIT part only', { D7: '', E7: 90 }, 'คะแนนตัวชี้วัด!D7', /เพียงส่วนเดียว/],
    ['the same indicator twice', { A4: 2, C4: '' }, 'คะแนนตัวชี้วัด!A4', /ตัวชี้วัดที่ 2 ปรากฏสองแถว/],
    ['a missing indicator', { A4: '', C4: '' }, 'คะแนนตัวชี้วัด!A1', /ไม่พบแถวของตัวชี้วัดที่ 3/],
    ['a renamed heading', { D1: 'ผล' }, 'คะแนนตัวชี้วัด!A1', /"คะแนน"/],
  ])('%s is one problem at its cell, with a remedy', (_title, edits, cell, message) => {
    const { problems } = readScores(rules, withCells(edits));
    const [first] = problems;
    expect(first).toMatchObject({ severity: 'error', cell });
    expect(first?.message).toMatch(message);
    expect(first?.remedy).not.toBe('');
  });

  it.each<[string, Record<string, Cell>]>([
    ['Thai digits', { D4: '๙๘.๘๐' }],
    ['words around the number', { D4: 'ร้อยละ 98.80' }],
    ['an indicator known by a variant of its name', { A5: '', C5: 'การใช้ทรัพย์สินของทางราชการ' }],
  ])('%s is read without a problem', (_title, edits) => {
    const { indicators, problems } = readScores(rules, withCells(edits));
    expect(problems).toEqual([]);
    expect(indicators.map(({ score }) => score !== undefined && pointsOf(score))).toEqual(full);
  });

  it('takes the mean of two EIT parts for the score, exactly', () => {
    const { indicators } = readScores(rules, withCells({ D9: '', E9: 93.29, F9: 53.3 }));
    expect(indicators[7]?.score).toBe(73_295_000);
  });

  it('finds its columns by heading after a column was put in', () => {
    const moved = fresh().map((row) => [row[0] ?? '', 'หมายเหตุ', ...row.slice(1)]);
    expect(readScores(rules, moved).problems).toEqual([]);
  });
});
