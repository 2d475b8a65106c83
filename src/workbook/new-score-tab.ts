// `คะแนนตัวชี้วัด` as it is first made: ten rows for the scores, EIT as one score or as its two parts, and below them the
// results as ITA_ formulas, so that the sheet itself shows what every report prints.
import type { RuleSet } from '../core/rule-set.ts';
import { FULL_POINTS } from '../core/score.ts';
import type { Cell } from './cell.ts';
import { type RulesReferences, UNCONFIRMED } from './rules-tab.ts';
import {
  columnOf,
  FIRST_ROW,
  letter,
  type ResultLabel,
  resultLabels,
  SCORE_TAB,
  type ScoreColumn,
  scoreColumns,
  scoreLayout,
} from './score-layout.ts';
import { DEFAULT_PASS_MARK } from './setting-words.ts';
import type { TabWrite } from './write-plan.ts';

/** Scores to put into a new tab: a number, the two parts of an EIT indicator, or nothing. */
export type InitialScore = number | readonly [number, number] | undefined;

/** Where the formulas find what they need on other tabs, for example `'ตั้งค่า'!$B$9`. */
export interface ScoreTabCells {
  readonly fiscalYear: string;
  readonly passMark: string;
  readonly rules: RulesReferences;
}

/** The tab as first made. */
export function newScoreTab(rules: RuleSet, initial: readonly InitialScore[], cells: ScoreTabCells): TabWrite {
  const lastRow = FIRST_ROW + rules.indicators.length - 1;
  const rows = rules.indicators.map((indicator, index) => {
    const row = FIRST_ROW + index;
    const instrument = rules.instruments.find(({ indicators }) => indicators.includes(indicator.number))?.id ?? '';
    return [
      indicator.number,
      instrument,
      indicator.name,
      ...scoreCells(row, instrument, rules, initial[index]),
      ...resultCells(row, cells),
    ];
  });
  const results = resultRows(rules, lastRow, cells);
  return {
    kind: 'tab',
    tab: SCORE_TAB,
    layout: scoreLayout,
    cells: [scoreColumns.map(({ heading }) => heading), ...rows, scoreColumns.map(() => ''), ...results],
    boldRows: results.map((_, index) => lastRow + 2 + index),
    chart: {
      title: 'คะแนนรายตัวชี้วัด',
      labels: columnOf('indicator'),
      values: columnOf('score'),
      from: FIRST_ROW - 1,
      to: lastRow,
      scale: [0, FULL_POINTS],
      below: lastRow + 2 + results.length,
    },
  };
}

function scoreCells(row: number, instrument: string, rules: RuleSet, initial: InitialScore): readonly Cell[] {
  if (instrument !== 'EIT' || !rules.hasEitParts) return [typeof initial === 'number' ? initial : '', '', ''];
  const part1 = `${letter('eitPart1')}${row}`;
  const part2 = `${letter('eitPart2')}${row}`;
  const mean = `=IF(AND(${part1}<>"",${part2}<>""),(ITA_NUMBER(${part1})+ITA_NUMBER(${part2}))/2,"")`;
  return typeof initial === 'object' ? [mean, ...initial] : [initial ?? mean, '', ''];
}

const resultCells = (row: number, { passMark }: ScoreTabCells): readonly Cell[] => {
  const score = `${letter('score')}${row}`;
  const mark = `IF(${passMark}="",${DEFAULT_PASS_MARK},ITA_NUMBER(${passMark}))`;
  return [
    `=IF(${score}="","",ITA_STATUS(${score},${mark}))`,
    `=IF(${score}="","",IFERROR(ROUND(ITA_NUMBER(${score})-${mark},2),""))`,
  ];
};

function resultRows(
  rules: RuleSet,
  lastRow: number,
  { fiscalYear, rules: edits }: ScoreTabCells,
): readonly (readonly Cell[])[] {
  const score = letter('score');
  const scores = `$${score}$${FIRST_ROW}:$${score}$${lastRow}`;
  const whenComplete = (formula: string): string => `=IF(COUNTBLANK(${scores})=0,${formula},"")`;
  const first = lastRow + 2;
  const eit = rules.instruments.find(({ id }) => id === 'EIT')?.indicators ?? [];
  const rangeOf = (key: ScoreColumn): string => {
    const [from, to] = [eit[0] ?? 0, eit.slice(-1)[0] ?? 0].map((number) => FIRST_ROW - 1 + number);
    return `${letter(key)}${from}:${letter(key)}${to}`;
  };
  const part = (key: 'eitPart1' | 'eitPart2'): string =>
    `=IF(COUNTBLANK(${rangeOf(key)})=0,ROUND(AVERAGE(ITA_NUMBER(${rangeOf(key)})),2),"")`;
  const instrument = (id: string): string =>
    whenComplete(`ITA_INSTRUMENT(${scores},${fiscalYear},"${id}",${edits.range})`);
  const total = `${score}${first + 5}`;
  const formulas: Record<ResultLabel, string> = {
    IIT: instrument('IIT'),
    'EIT ส่วนที่ 1': rules.hasEitParts ? part('eitPart1') : '',
    'EIT ส่วนที่ 2': rules.hasEitParts ? part('eitPart2') : '',
    // Not rounded: the level is bounded by twice this mean, and 92.497 must not pass for 92.50.
    EIT: whenComplete(`AVERAGE(ITA_NUMBER(${rangeOf('score')}))`),
    OIT: instrument('OIT'),
    คะแนนภาพรวม: whenComplete(`ITA_SCORE(${scores},${fiscalYear},${edits.range})`),
    ระดับ: `=IF(ISNUMBER(${total}),ITA_GRADE(${total},${fiscalYear},${score}${first}:${score}${first + 4},${edits.range}),"")`,
  };
  const caution = (status: string, what: string): string =>
    `=IF(${status}="${UNCONFIRMED}","${what}ยังไม่ได้รับการยืนยัน","")`;
  const cautions: Partial<Record<ResultLabel, string>> = {
    คะแนนภาพรวม: caution(edits.weightsStatus, 'ค่าน้ำหนัก'),
    ระดับ: caution(edits.levelsStatus, 'เกณฑ์ระดับ'),
  };
  return resultLabels.map((label) => ['', '', label, formulas[label], '', '', cautions[label] ?? '', '']);
}
