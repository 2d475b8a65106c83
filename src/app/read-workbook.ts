// Reads the tabs that a command needs into records, each tab once. What is wrong in them comes along as problems.
import { termsOf } from '../core/agency-terms.ts';
import type { Wording } from '../core/analysis.ts';
import type { RuleSet } from '../core/rule-set.ts';
import { ruleSetOf, ruleSetYears } from '../core/rule-sets/shipped.ts';
import type { Score } from '../core/score.ts';
import type { CellBlock } from '../workbook/cell.ts';
import type { Problem } from '../workbook/problem.ts';
import { type IndicatorScore, readScores, SCORE_TAB } from '../workbook/score-tab.ts';
import type { SettingKey } from '../workbook/setting-rows.ts';
import type { Settings } from '../workbook/settings.ts';
import { readSettingCells, readSettings, SETTINGS_TAB } from '../workbook/settings-tab.ts';
import { WEAK_POINT_TAB } from '../workbook/weak-point-tab.ts';
import type { Book, Library } from './ports.ts';
import { Refusal, refuseErrors } from './refusal.ts';

export interface ReadWorkbook {
  /** Undefined where the assessed year cannot be read. */
  readonly settings: Settings | undefined;
  /** Undefined where the year has no rule set. */
  readonly rules: RuleSet | undefined;
  readonly indicators: readonly IndicatorScore[];
  readonly problems: readonly Problem[];
  /** `ข้อบกพร่องและจุดอ่อน`, where it exists. */
  readonly weakPointCells: CellBlock | undefined;
  /** Where a setting stands, for example `ตั้งค่า!B5`. */
  readonly settingCell: (key: SettingKey) => string;
}

/** Throws a Refusal where `ตั้งค่า` or `คะแนนตัวชี้วัด` is missing. */
export function readWorkbook(book: Book): ReadWorkbook {
  const settingsCells = tabOrRefusal(book, SETTINGS_TAB);
  const scoreCells = tabOrRefusal(book, SCORE_TAB);
  const { settings, problems } = readSettings(settingsCells);
  const weakPointCells = book.readTab(WEAK_POINT_TAB);
  const rest = { weakPointCells, settingCell: readSettingCells(settingsCells).cell };
  if (!settings) return { settings, rules: undefined, indicators: [], problems, ...rest };
  const rules = ruleSetOf(settings.assessedYear);
  if (!rules) {
    const unknownYear = noRuleSet(settings.assessedYear, rest.settingCell('year.assessed'));
    return { settings, rules, indicators: [], problems: [...problems, unknownYear], ...rest };
  }
  const scores = readScores(rules, scoreCells);
  return { settings, rules, indicators: scores.indicators, problems: [...problems, ...scores.problems], ...rest };
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

export interface Assessment {
  readonly settings: Settings;
  readonly rules: RuleSet;
  /** Indicators 1–10 in order. */
  readonly scores: readonly Score[];
  readonly indicators: readonly IndicatorScore[];
  readonly weakPointCells: CellBlock | undefined;
}

/** The assessment where nothing in it is wrong; throws a Refusal that names each cell and its remedy. */
export const readAssessment = (book: Book): Assessment => assessmentOf(readWorkbook(book));

export function assessmentOf({ settings, rules, indicators, problems, weakPointCells }: ReadWorkbook): Assessment {
  refuseErrors(problems);
  const scores = indicators.flatMap(({ score }) => (score === undefined ? [] : [score]));
  if (!settings || !rules || scores.length !== indicators.length)
    throw new Error('problems do not cover what is missing');
  return { settings, rules, scores, indicators, weakPointCells };
}

export const wordingFor = ({ agency, assessedYear, planYear }: Settings, library: Library): Wording => ({
  library: library.entries(),
  terms: { ...termsOf(agency.type), หน่วยงาน: agency.name, ปีประเมิน: String(assessedYear), ปีแผน: String(planYear) },
});
