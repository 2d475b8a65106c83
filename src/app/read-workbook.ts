// Reads the tabs that every command needs — settings, rules, scores — into records, each tab once. What is wrong in them
// comes along as problems.
import { itemResultsOf } from '../checks/item-results.ts';
import type { AssessedScores } from '../core/analysis.ts';
import type { RuleSet } from '../core/rule-set.ts';
import { ruleSetOf, ruleSetYears } from '../core/rule-sets/shipped.ts';
import type { CellBlock } from '../workbook/cell.ts';
import type { Problem } from '../workbook/problem.ts';
import { readSettings } from '../workbook/read-settings.ts';
import { type ReadRules, RULES_TAB, readRules } from '../workbook/rules-tab.ts';
import { SCORE_TAB } from '../workbook/score-layout.ts';
import { type IndicatorScore, type ReadScores, readScores } from '../workbook/score-tab.ts';
import { readSettingCells, type SettingCells } from '../workbook/setting-cells.ts';
import type { Settings } from '../workbook/settings.ts';
import { SETTINGS_TAB } from '../workbook/settings-tab.ts';
import { WEAK_POINT_TAB } from '../workbook/weak-point-tab.ts';
import type { Book } from './ports.ts';
import { type ReadItems, readItems } from './read-items.ts';
import { Refusal, refuseErrors } from './refusal.ts';

export interface ReadWorkbook {
  /** Undefined where the assessed year cannot be read. */
  readonly settings: Settings | undefined;
  /** Undefined where the year has no rule set. */
  readonly rules: RuleSet | undefined;
  readonly indicators: readonly IndicatorScore[];
  readonly shown: ReadScores['shown'];
  readonly problems: readonly Problem[];
  /** `ข้อบกพร่องและจุดอ่อน`, where it exists. */
  readonly weakPointCells: CellBlock | undefined;
  readonly settingCells: SettingCells;
  /** What the rules tab says beside the rules; undefined where it does not exist. */
  readonly rulesTab: Pick<ReadRules, 'itemCount' | 'cell'> | undefined;
}

/** Throws a Refusal where `ตั้งค่า` or `คะแนนตัวชี้วัด` is missing. Without a rules tab the shipped rules stand. */
export function readWorkbook(book: Book): ReadWorkbook {
  const cells = tabOrRefusal(book, SETTINGS_TAB);
  const scoreCells = tabOrRefusal(book, SCORE_TAB);
  const { settings, problems } = readSettings(cells);
  const settingCells = readSettingCells(cells);
  const weakPointCells = book.readTab(WEAK_POINT_TAB);
  const shown = { total: undefined, level: undefined };
  const nothing = { rules: undefined, rulesTab: undefined, indicators: [], shown, weakPointCells, settingCells };
  if (!settings) return { ...nothing, settings, problems };
  const shipped = ruleSetOf(settings.assessedYear);
  if (!shipped) {
    const unknownYear = noRuleSet(settings.assessedYear, settingCells.cell('year.assessed'));
    return { ...nothing, settings, problems: [...problems, unknownYear] };
  }
  const rulesCells = book.readTab(RULES_TAB);
  const rulesTab = rulesCells && readRules(shipped, rulesCells);
  const rules = rulesTab?.rules ?? shipped;
  const scores = readScores(rules, scoreCells);
  return {
    ...nothing,
    settings,
    rules,
    rulesTab,
    indicators: scores.indicators,
    shown: scores.shown,
    problems: [...problems, ...(rulesTab?.problems ?? []), ...scores.problems],
  };
}

function tabOrRefusal(book: Book, tab: string): ReturnType<Book['readTab']> & object {
  const cells = book.readTab(tab);
  if (cells) return cells;
  throw new Refusal(
    'not-set-up',
    `ไม่พบแท็บ ${tab} หากเปลี่ยนชื่อหรือลบไป ให้เปลี่ยนชื่อกลับ หรือกด เริ่มต้นใช้งาน เพื่อสร้างแท็บที่ขาดโดยไม่กระทบแท็บอื่น`,
  );
}

export const noRuleSet = (year: number, cell: string): Problem => ({
  severity: 'error',
  message: `ยังไม่มีหลักเกณฑ์การประเมินของปีงบประมาณ ${year}`,
  cell,
  remedy: `เลือกปีงบประมาณตั้งแต่ ${Math.min(...ruleSetYears)} ถึง ${Math.max(...ruleSetYears)}`,
});

export interface Assessment extends AssessedScores {
  readonly settings: Settings;
  /** With the officer's own grouping or list of items. */
  readonly rules: RuleSet;
  readonly indicators: readonly IndicatorScore[];
  /** What cannot be read in the tabs of questions and items; concerns only who uses them. */
  readonly itemProblems: readonly Problem[];
  readonly weakPointCells: CellBlock | undefined;
  readonly settingCells: SettingCells;
}

/** The assessment where nothing in its scores is wrong; throws a Refusal that names each cell and its remedy. */
export function readAssessment(book: Book): Assessment {
  const read = readWorkbook(book);
  return assessmentOf(read, read.rules && readItems(book, read.rules, read.rulesTab));
}

export function assessmentOf(
  { settings, indicators, problems, weakPointCells, settingCells }: ReadWorkbook,
  items: ReadItems | undefined,
): Assessment {
  refuseErrors(problems);
  const scores = indicators.flatMap(({ score }) => (score === undefined ? [] : [score]));
  if (!settings || !items || scores.length !== indicators.length)
    throw new Error('problems do not cover what is missing');
  const { rules, problems: itemProblems } = items;
  const results = itemResultsOf(items);
  return { settings, rules, scores, items: results, indicators, itemProblems, weakPointCells, settingCells };
}
