import { describe, expect, it } from 'vitest';
import { ruleSetYears } from '../../src/core/rule-sets/shipped.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { newRulesTab, readRules, rulesReferences } from '../../src/workbook/rules-tab.ts';
import { rulesOf } from '../core/rules-of.ts';

const base = rulesOf(2567);
const fresh = (rules = base): Cell[][] => newRulesTab(rules).cells.map((row) => [...row]);

/** The tab with cells of some keys put in: value, condition, source, status. */
const withRows = (edits: Readonly<Record<string, readonly (string | undefined)[]>>): Cell[][] =>
  fresh().map((row) => {
    const edit = edits[String(row[0])] ?? [];
    return row.map((cell, column) => edit[column - 1] ?? cell);
  });
const rowOf = (cells: readonly (readonly Cell[])[], key: string): number =>
  cells.findIndex(([cell]) => cell === key) + 1;

describe('the rules tab', () => {
  it.each(ruleSetYears)('of %i reads back as the shipped rules, sources and all', (year) => {
    const shipped = rulesOf(year);
    const { rules, problems, itemCount } = readRules(shipped, fresh(shipped));
    expect({ rules, problems, itemCount }).toEqual({ rules: shipped, problems: [], itemCount: undefined });
  });

  it('says of each fact where it comes from and whether it is confirmed', () => {
    const cells = fresh(rulesOf(2569));
    const [, , , source, status] = cells[rowOf(cells, 'น้ำหนัก IIT') - 1] ?? [];
    expect([source, status]).toEqual([rulesOf(2569).facts.weights.source, 'ยังไม่ยืนยัน']);
  });

  it('takes a fact for confirmed when every row that rests on it is', () => {
    const some = withRows({ 'รายการ OIT ของแผนมาตรการ': ['o34', '', 'คู่มือ', 'ยืนยันแล้ว'] });
    expect(readRules(base, some).rules.facts.reportItems).toEqual({ source: 'คู่มือ', confirmed: false });
    const all = withRows({
      'รายการ OIT ของแผนมาตรการ': ['o34', '', 'คู่มือ', 'ยืนยันแล้ว'],
      'รายการ OIT ของรายงานติดตาม': ['o35', '', 'คู่มือ', 'ยืนยันแล้ว'],
    });
    expect(readRules(base, all).rules.facts.reportItems).toEqual({ source: 'คู่มือ', confirmed: true });
  });

  it('names the cell of a value that cannot be, and leaves the shipped rules in force', () => {
    const cells = withRows({ 'น้ำหนัก OIT': ['45'] });
    const { rules, problems } = readRules(base, cells);
    expect(rules.instruments).toEqual(base.instruments);
    expect(problems).toMatchObject([
      {
        severity: 'error',
        cell: `เกณฑ์การประเมิน!B${rowOf(cells, 'น้ำหนัก OIT')}`,
        message: expect.stringMatching(/น้ำหนัก OIT.*เท่ากับ 100/),
      },
    ]);
  });

  it('of another year changes nothing and says so', () => {
    const { rules, problems } = readRules(base, fresh(rulesOf(2565)));
    expect(rules).toBe(base);
    expect(problems).toMatchObject([
      { severity: 'warning', cell: 'เกณฑ์การประเมิน!B3', message: expect.stringMatching(/2565.*2567/) },
    ]);
  });

  it('is read wherever its columns stand, and lacks nothing without its sources', () => {
    const moved = fresh().map(([key = '', value = '', condition = '']) => ['', condition, key, value]);
    const { rules, problems } = readRules(base, moved);
    expect(problems).toEqual([]);
    expect(rules).toEqual(base);
  });

  it('is found by formulas where it stands', () => {
    const cells = fresh();
    expect(rulesReferences(cells)).toEqual({
      range: `'เกณฑ์การประเมิน'!$A$1:$C$${cells.length}`,
      weightsStatus: `'เกณฑ์การประเมิน'!$E$${rowOf(cells, 'น้ำหนัก IIT')}`,
      levelsStatus: `'เกณฑ์การประเมิน'!$E$${rowOf(cells, 'เกณฑ์ระดับที่ใช้')}`,
    });
  });
});
