// The state of the job at a glance: what the sidebar shows when it opens. One call, and nothing is written unless a
// command that died has to be settled first.

import { completeResultsOf } from '../checks/assessment.ts';
import { passes } from '../core/pass.ts';
import { ruleSetOf } from '../core/rule-sets/shipped.ts';
import { pointsOf } from '../core/score.ts';
import type { FollowUpFormat } from '../workbook/follow-up-layout.ts';
import { type Journal, STORAGE_TAB } from '../workbook/journal.ts';
import { isReadingAnswered } from '../workbook/level-reading.ts';
import { LOG_TAB, lastReport } from '../workbook/log-tab.ts';
import { planFormatOf } from '../workbook/plan-format.ts';
import { planTabName } from '../workbook/plan-tab.ts';
import type { Problem } from '../workbook/problem.ts';
import { damagedRecords } from '../workbook/record-damage.ts';
import { SCORE_TAB } from '../workbook/score-layout.ts';
import { DEFAULT_PASS_MARK, type PlanFormatName } from '../workbook/setting-words.ts';
import { SETTINGS_TAB } from '../workbook/settings-tab.ts';
import { WEAK_POINT_TAB } from '../workbook/weak-point-tab.ts';
import { type FollowUpStanding, readFollowUpStanding } from './follow-up-summary.ts';
import { type TemplateState, templatesIn } from './list-templates.ts';
import type { World } from './ports.ts';
import { type CheckedWorkbook, readFindings } from './read-findings.ts';
import type { ReadWorkbook } from './read-workbook.ts';
import { Refusal } from './refusal.ts';
import { isUnsettled, journalIn, settledJournal } from './run-command.ts';

export interface IndicatorState {
  readonly number: number;
  readonly name: string;
  readonly instrument: string;
  /** Points, or null while blank or unreadable. */
  readonly score: number | null;
  readonly passes: boolean | null;
}

/** The step that comes next. */
export type Stage = 'setUp' | 'scores' | 'check' | 'analyse' | 'plan' | 'export' | 'done';

export interface State {
  readonly agency: string;
  readonly fiscalYear: number | null;
  readonly planYear: number | null;
  /** In which the next plan and follow-up are made unless another is asked for; null where nothing says so. */
  readonly planFormat: PlanFormatName | null;
  readonly followUpFormat: FollowUpFormat | null;
  readonly passMark: number;
  readonly indicators: readonly IndicatorState[];
  readonly total: number | null;
  /** Every level still possible, lowest first; empty without a total. */
  readonly levels: readonly string[];
  readonly publishedTotal: number | null;
  readonly publishedLevel: string;
  readonly findings: { readonly errors: number; readonly warnings: number };
  readonly next: Stage;
  readonly tabs: readonly string[];
  /** Thai name of the command that `undo` would take back, or null. */
  readonly undoable: string | null;
  readonly lastReport: { readonly name: string; readonly url: string } | null;
  /** The officers' own, in use. */
  readonly templates: readonly TemplateState[];
  /** Of the follow-up of the plan year or, until it is made, of the assessed year; null where there is neither. */
  readonly followUp: FollowUpStanding['summary'] | null;
  /** Whether a command is still at work: somebody else's, or one whose sidebar was closed meanwhile. */
  readonly isRunning: boolean;
  /** Readings of the lowest levels that the officer has not chosen from yet, the one in force first; empty where nothing is to ask. */
  readonly levelReadings: readonly string[];
  /** Said where the rule set of the year rests on unconfirmed facts, else empty. */
  readonly caution: string;
}

export function readState(world: World): State {
  const isRunning = world.lock.isTaken();
  const { journal, isStuck } = isRunning ? { journal: journalIn(world), isStuck: false } : settledOrRead(world);
  const tabs = world.book.tabNames();
  const undoable = journal.entries.filter(({ status }) => status === 'done').slice(-1)[0]?.command ?? null;
  const caution = [
    ...(isStuck ? [STUCK] : []),
    ...(journal.isDamaged ? [DAMAGED] : []),
    ...damagedRecords(journal.cells),
  ].join(' ');
  if (!tabs.includes(SETTINGS_TAB) || !tabs.includes(SCORE_TAB))
    return { ...notSetUp, tabs, undoable, isRunning, caution };
  const checked = readFindings(world.book);
  const logCells = tabs.includes(LOG_TAB) ? world.book.readTab(LOG_TAB) : undefined;
  const followUp = checked.read.settings && readFollowUpStanding(world, checked.read.settings);
  const state = stateOf(checked, followUp?.findings ?? [], tabs);
  return {
    ...state,
    followUpFormat: state.followUpFormat ?? followUp?.format ?? null,
    followUp: followUp?.summary ?? null,
    levelReadings: unansweredReadings(checked.read, journal),
    templates: templatesIn(journal),
    undoable,
    isRunning,
    lastReport: logCells ? lastReport(logCells) : null,
    caution: [caution, state.caution].filter((text) => text !== '').join(' '),
  };
}

function unansweredReadings({ settings, rules }: ReadWorkbook, { cells }: Journal): readonly string[] {
  if (!settings || !rules || rules.levelSchemes.length < 2) return [];
  return isReadingAnswered(cells, settings.assessedYear) ? [] : rules.levelSchemes.map(({ name }) => name);
}

const STUCK = 'คำสั่งก่อนหน้าทำงานไม่เสร็จ และยังคืนข้อมูลไม่ได้ กรุณายกเลิกการป้องกันแท็บ หรือรอให้คำสั่งของผู้อื่นเสร็จ แล้วเปิดแถบด้านข้างใหม่';
const DAMAGED = `แท็บซ่อน ${STORAGE_TAB} ถูกแก้ไขจากภายนอก คำสั่งบางคำสั่งจึงย้อนกลับไม่ได้แล้ว`;

/**
 * What cannot be settled now is said, not thrown: the officer must see the state of the file to mend it. Throws NewerStorage, and
 * what nobody can explain.
 */
function settledOrRead(world: World): { readonly journal: Journal; readonly isStuck: boolean } {
  const journal = journalIn(world);
  if (!isUnsettled(world, journal)) return { journal, isStuck: false };
  try {
    return { journal: world.lock.hold(() => settledJournal(world)), isStuck: false };
  } catch (error) {
    if (!(error instanceof Refusal || world.isExplained(error))) throw error;
    return { journal, isStuck: true };
  }
}

const notSetUp: State = {
  agency: '',
  fiscalYear: null,
  planYear: null,
  planFormat: null,
  followUpFormat: null,
  passMark: Number(DEFAULT_PASS_MARK),
  indicators: [],
  total: null,
  levels: [],
  publishedTotal: null,
  publishedLevel: '',
  findings: { errors: 0, warnings: 0 },
  next: 'setUp',
  tabs: [],
  undoable: null,
  lastReport: null,
  templates: [],
  followUp: null,
  isRunning: false,
  levelReadings: [],
  caution: '',
};

function stateOf(
  { read, findings: ofAssessment, cautions, planCells }: CheckedWorkbook,
  ofFollowUp: readonly Problem[],
  tabs: readonly string[],
): State {
  const findings = [...ofAssessment, ...ofFollowUp];
  const { settings, rules, indicators } = read;
  const results = rules && completeResultsOf(indicators, rules);
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const passMark = settings?.passMark ?? notSetUp.passMark;
  return {
    ...notSetUp,
    tabs,
    agency: settings?.agency.name ?? '',
    fiscalYear: settings?.assessedYear ?? null,
    planYear: settings?.planYear ?? null,
    planFormat: settings?.planFormat ?? (planCells ? planFormatOf(planCells).name : null),
    followUpFormat: settings?.followUpFormat ?? null,
    passMark,
    indicators: indicators.map(({ number, name, score }) => ({
      number,
      name,
      instrument: rules?.instruments.find((instrument) => instrument.indicators.includes(number))?.id ?? '',
      score: score === undefined ? null : pointsOf(score),
      passes: score === undefined ? null : passes(score, passMark),
    })),
    total: results?.total ?? null,
    levels: results?.levels ?? [],
    publishedTotal: settings?.published.total ?? null,
    publishedLevel: settings?.published.level ?? '',
    findings: { errors: count('error'), warnings: count('warning') },
    next: nextStage(read, results !== undefined, count('error') > 0, tabs),
    caution: cautions.map(({ message }) => message).join(' '),
  };
}

function nextStage({ settings }: ReadWorkbook, scored: boolean, errors: boolean, tabs: readonly string[]): Stage {
  if (!settings || !ruleSetOf(settings.assessedYear)) return 'check';
  if (!scored) return 'scores';
  if (errors) return 'check';
  if (!tabs.includes(WEAK_POINT_TAB)) return 'analyse';
  if (!tabs.includes(planTabName(settings.planYear))) return 'plan';
  return tabs.includes(LOG_TAB) ? 'done' : 'export';
}
