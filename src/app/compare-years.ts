// Writes the comparison of years: the published past beside the assessed year, and beside each change the measures of its
// year.
import { completeResultsOf } from '../checks/assessment.ts';
import { comparisonsOf, type YearScores } from '../core/comparison.ts';
import { scoreOf } from '../core/score.ts';
import { COMPARISON_TAB, comparisonLayout, type DoneFor, rowOfComparison } from '../workbook/comparison-tab.ts';
import { followUpTabName, readFollowUp } from '../workbook/follow-up-tab.ts';
import { HISTORY_TAB, readHistory } from '../workbook/history-tab.ts';
import type { Journal } from '../workbook/journal.ts';
import { planTabName } from '../workbook/plan-tab.ts';
import { blocksIn } from './follow-up-source.ts';
import { type GeneratedTab, generateTab, type Regeneration, writesOf } from './generate-tab.ts';
import type { Book, World } from './ports.ts';
import { type ReadWorkbook, readWorkbook } from './read-workbook.ts';
import { Refusal, refuseErrors } from './refusal.ts';
import { runCommand } from './run-command.ts';

/** What was typed by hand stays. Throws a Refusal where no score is known for two years. */
export const compareYears = (world: World): Regeneration =>
  runCommand(world, 'เปรียบเทียบคะแนน', (journal) => {
    const generated = generateComparison(world.book, journal, readWorkbook(world.book));
    return { value: generated.answer, writes: writesOf(journal, [generated]) };
  });

/** Deleted rows of which `askedBack` has the id come back. Throws a Refusal where no score is known for two years. */
export function generateComparison(
  book: Book,
  journal: Journal,
  read: ReadWorkbook,
  askedBack: readonly string[] = [],
): GeneratedTab {
  const comparisons = comparisonsOf([...assessedYear(read), ...earlierYears(book)]);
  if (comparisons.length === 0) throw oneYearOnly();
  const done = new Map(
    [...new Set(comparisons.map(({ fiscalYear }) => fiscalYear))].map((year) => [year, doneIn(book, year)]),
  );
  const rows = comparisons.map((comparison) => {
    const { fiscalYear, subject } = comparison;
    const indicator = read.rules?.indicators.find(({ number }) => number === subject);
    return rowOfComparison(comparison, indicator, done.get(fiscalYear)?.(subject) ?? nothing);
  });
  const cells = book.readTab(COMPARISON_TAB);
  return generateTab(book, journal, { tab: COMPARISON_TAB, layout: comparisonLayout, cells }, rows, askedBack);
}

const oneYearOnly = (): Refusal =>
  new Refusal('bad-input', `ต้องมีคะแนนอย่างน้อยสองปีจึงเปรียบเทียบได้ กรุณากรอกผลของปีก่อนในแท็บ ${HISTORY_TAB} แล้วสั่งอีกครั้ง`);

/** The year being assessed, as far as it is filled in; its total where it is published or all scores are known. */
function assessedYear({ settings, rules, indicators, problems }: ReadWorkbook): readonly YearScores[] {
  if (!settings || !rules) {
    refuseErrors(problems);
    return [];
  }
  const total = settings.published.total ?? completeResultsOf(indicators, rules)?.total;
  return [
    {
      fiscalYear: settings.assessedYear,
      scores: indicators.map(({ score }) => score),
      total: total === undefined ? undefined : scoreOf(total),
    },
  ];
}

function earlierYears(book: Book): readonly YearScores[] {
  const cells = book.readTab(HISTORY_TAB);
  if (!cells) return [];
  const { years, problems } = readHistory(cells);
  refuseErrors(problems);
  return years;
}

type Done = (subject: number | 'total') => DoneFor;

const nothing: DoneFor = { measures: [], statuses: [] };

/** The measures of a year's plan and how far they came, by indicator. */
function doneIn(book: Book, year: number): Done {
  const planCells = book.readTab(planTabName(year));
  const blocks = planCells ? blocksIn(year, planCells) : [];
  const tab = followUpTabName(year);
  const followUpCells = book.readTab(tab);
  const followed = followUpCells ? readFollowUp(tab, followUpCells).rows : [];
  return (subject) => {
    if (subject === 'total') return nothing;
    return {
      measures: blocks.flatMap(({ indicators, measures }) => (indicators.includes(subject) ? measures : [])),
      statuses: followed.flatMap(({ indicators, status }) => (indicators.includes(subject) ? [status] : [])),
    };
  };
}
