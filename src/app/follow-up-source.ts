// What a follow-up is made from: the plan as it reads now, the scores that it rests on, and the settings.
import type { MeasureBlock } from '../core/measure-block.ts';
import type { RuleSet } from '../core/rule-set.ts';
import type { Score } from '../core/score.ts';
import { type CellBlock, cellPlace } from '../workbook/cell.ts';
import type { FollowUpFormat } from '../workbook/follow-up-layout.ts';
import { HISTORY_TAB, readHistory } from '../workbook/history-tab.ts';
import { planTabName, readPlan } from '../workbook/plan-tab.ts';
import { SCORE_TAB } from '../workbook/score-layout.ts';
import type { Settings } from '../workbook/settings.ts';
import type { Book } from './ports.ts';
import type { ReadWorkbook } from './read-workbook.ts';
import { Refusal, refuseErrors } from './refusal.ts';

export interface FollowUpSource {
  /** Their plan year is that of the plan. */
  readonly settings: Settings;
  readonly rules: RuleSet;
  readonly blocks: readonly MeasureBlock[];
  /** Indicators 1–10 of the year on which the plan rests; undefined where a score is not known. */
  readonly scores: readonly (Score | undefined)[];
}

export interface WantedFollowUp {
  readonly format?: FollowUpFormat | undefined;
  /** Ids of deleted rows that come back. */
  readonly askedBack?: readonly string[] | undefined;
}

/**
 * The plan of the plan year or, where it is not made yet, the one of the assessed year, which is being carried out until
 * then. Scores may be missing or wrong: a follow-up does not rest on them. Throws a Refusal where there is neither plan and
 * where settings or headings are wrong.
 */
export function followUpSourceOf(book: Book, read: ReadWorkbook): FollowUpSource {
  refuseErrors(read.problems.filter(({ cell }) => cellPlace(cell)?.tab !== SCORE_TAB));
  const { settings, rules } = read;
  if (!settings || !rules) throw new Error('problems do not cover what is missing');
  for (const planYear of [settings.planYear, settings.assessedYear]) {
    const cells = book.readTab(planTabName(planYear));
    if (!cells) continue;
    const ofPlan = planYear === settings.planYear ? settings : { ...settings, planYear, assessedYear: planYear - 1 };
    return { settings: ofPlan, rules, blocks: blocksIn(planYear, cells), scores: scoresFor(book, read, ofPlan) };
  }
  throw noPlan(settings);
}

const noPlan = ({ planYear }: Settings): Refusal =>
  new Refusal('not-set-up', `ไม่พบแท็บ ${planTabName(planYear)} กรุณาสั่งจัดทำแผนมาตรการ แล้วสั่งจัดทำแบบติดตามผลอีกครั้ง`);

/** The blocks of a plan tab as it reads now. Throws a Refusal where a heading is missing. */
export function blocksIn(planYear: number, cells: CellBlock): readonly MeasureBlock[] {
  const { blocks, problems } = readPlan(planTabName(planYear), cells);
  refuseErrors(problems);
  return blocks;
}

/** Those of the score tab where it is of that year, else those of `คะแนนย้อนหลัง`. */
function scoresFor(book: Book, read: ReadWorkbook, ofPlan: Settings): FollowUpSource['scores'] {
  const year = ofPlan.baselineYear ?? ofPlan.assessedYear;
  if (year === read.settings?.assessedYear) return read.indicators.map(({ score }) => score);
  const cells = book.readTab(HISTORY_TAB);
  return (cells && readHistory(cells).years.find(({ fiscalYear }) => fiscalYear === year)?.scores) ?? [];
}
