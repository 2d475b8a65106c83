// "ขึ้นปีงบประมาณใหม่": what was assessed becomes the past, and the next year begins with blank tabs. The tabs of the past year
// keep everything under a name with the year; nothing in them is emptied.
import { completeResultsOf } from '../checks/assessment.ts';
import { ruleSetOf } from '../core/rule-sets/shipped.ts';
import type { CellBlock } from '../workbook/cell.ts';
import { frozenScores } from '../workbook/frozen-scores.ts';
import { archiveYear } from '../workbook/history-row.ts';
import { HISTORY_TAB } from '../workbook/history-tab.ts';
import type { KeptEdit } from '../workbook/merge-tab.ts';
import { OIT_TAB } from '../workbook/oit-tab.ts';
import { planTabName } from '../workbook/plan-tab.ts';
import { QUESTION_TAB } from '../workbook/question-tab.ts';
import { RULES_TAB } from '../workbook/rules-tab.ts';
import { SCORE_TAB } from '../workbook/score-layout.ts';
import { readSettingCells } from '../workbook/setting-cells.ts';
import type { SettingKey } from '../workbook/setting-declaration.ts';
import { settingRow } from '../workbook/setting-rows.ts';
import { settingWrites } from '../workbook/setting-writes.ts';
import { SETTINGS_TAB } from '../workbook/settings-tab.ts';
import { WEAK_POINT_TAB } from '../workbook/weak-point-tab.ts';
import type { CellWrite, RenameWrite, TabWrite, Write } from '../workbook/write-plan.ts';
import { followUpSourceOf } from './follow-up-source.ts';
import { type FollowUpAnswer, followUpTabs } from './generate-follow-up.ts';
import { writesOf } from './generate-tab.ts';
import type { Book, World } from './ports.ts';
import { noRuleSet, type ReadWorkbook, readWorkbook } from './read-workbook.ts';
import { Refusal, refuseErrors } from './refusal.ts';
import { runCommand } from './run-command.ts';
import { missingTabs } from './set-up-workbook.ts';
import { unusedName } from './unused-name.ts';

export interface StartedYear {
  readonly fiscalYear: number;
  /** Names that the tabs of the past year have now. */
  readonly archived: readonly string[];
  /** Settings that belonged to the past year and are blank now, with what stood there. */
  readonly cleared: readonly { readonly setting: string; readonly text: string }[];
  /** Cells of the year's row in `คะแนนย้อนหลัง` that say something else than the scores did; they stay. */
  readonly differing: readonly KeptEdit[];
  /** The follow-up of the plan that is carried out now; null where there is no plan. */
  readonly followUp: FollowUpAnswer | null;
}

/** The tabs of one year's assessment. */
const yearTabs = [SCORE_TAB, QUESTION_TAB, OIT_TAB, WEAK_POINT_TAB, RULES_TAB] as const;

/** Settings that say something of one year only. */
const yearSettings: readonly SettingKey[] = [
  'year.plan',
  'year.baseline',
  'year.latest',
  'published.total',
  'published.level',
  'published.rank',
  'published.basis',
  'memo.number',
  'memo.date',
  'memo.resolution',
  'memo.announcement',
];

/** Throws a Refusal where a score is missing or wrong, and where the next year has no rules. */
export const startYear = (world: World): StartedYear =>
  runCommand(world, 'ขึ้นปีงบประมาณใหม่', (journal) => {
    const { book } = world;
    const read = readWorkbook(book);
    const { fiscalYear, history } = pastYear(book, read);
    const names = book.tabNames();
    const settings = newSettings(book.readTab(SETTINGS_TAB) ?? [], fiscalYear + 1);
    const renames = yearTabs
      .filter((tab) => names.includes(tab))
      .map((tab): RenameWrite => {
        const to = unusedName(`${tab} ${fiscalYear}`, (candidate) => names.includes(candidate));
        return { kind: 'rename', tab, to, freezes: tab === SCORE_TAB ? frozen(book) : [] };
      });
    const isPlanned = names.includes(planTabName(read.settings?.planYear ?? 0));
    const followUp = isPlanned
      ? followUpTabs(world, journal, followUpSourceOf(book, read), { format: read.settings?.followUpFormat })
      : undefined;
    return {
      value: {
        fiscalYear: fiscalYear + 1,
        archived: renames.map(({ to }) => to),
        cleared: settings.cleared,
        differing: history.differing,
        followUp: followUp?.answer ?? null,
      },
      writes: inOrder([
        ...renames,
        ...blankTabs(fiscalYear + 1, settings.cells, renames),
        ...history.writes,
        ...(followUp ? writesOf(journal, followUp.tabs) : []),
        ...settings.writes,
      ]),
    };
  });

/** As they are made, so that they are taken back the other way round. */
const inOrder = (writes: readonly Write[]): readonly Write[] =>
  (['rename', 'tab', 'cells'] as const).flatMap((kind) => writes.filter((write) => write.kind === kind));

/** The published total and level where they are known, because the past is what was published. */
function pastYear(book: Book, { settings, rules, indicators, problems }: ReadWorkbook) {
  refuseErrors(problems);
  const results = rules && completeResultsOf(indicators, rules);
  if (!settings || !results) throw new Error('problems do not cover what is missing');
  const [level = '', ...others] = results.levels;
  const history = archiveYear(book.readTab(HISTORY_TAB), {
    fiscalYear: settings.assessedYear,
    scores: indicators.flatMap(({ score }) => (score === undefined ? [] : [score])),
    total: settings.published.total ?? results.total,
    level: settings.published.level || (others.length === 0 ? level : ''),
  });
  refuseErrors(history.problems);
  return { fiscalYear: settings.assessedYear, history };
}

/** Each stands where the tab of the past year stands, in front of it. */
function blankTabs(fiscalYear: number, settings: CellBlock, renames: readonly RenameWrite[]): readonly TabWrite[] {
  const rules = ruleSetOf(fiscalYear);
  if (!rules) {
    const { message, remedy } = noRuleSet(fiscalYear, '');
    throw new Refusal('bad-input', `${message} ${remedy}`);
  }
  return missingTabs({ names: [HISTORY_TAB], rulesCells: undefined }, rules, settings).map((write) => {
    const past = renames.find(({ tab }) => tab === write.tab);
    return past ? { ...write, before: past.to } : write;
  });
}

function frozen(book: Book): readonly CellWrite[] {
  const cells = book.readTab(SCORE_TAB);
  return cells ? frozenScores(cells, book.readFormulas(SCORE_TAB)) : [];
}

function newSettings(cells: CellBlock, fiscalYear: number) {
  const before = readSettingCells(cells);
  const { value } = before;
  const filled = yearSettings.filter((key) => value(key) !== '');
  const blanks = Object.fromEntries(filled.map((key) => [key, '']));
  return {
    cells,
    cleared: filled.map((key) => ({ setting: settingRow(key).label, text: value(key) })),
    writes: settingWrites(before, { ...blanks, 'year.assessed': String(fiscalYear) }),
  };
}
