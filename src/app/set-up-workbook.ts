// First run: makes the input tabs that are missing and fills in the agency. A tab that is there is never made again;
// of its cells only those that the officer has just filled in on the form are changed.

import type { RuleSet } from '../core/rule-set.ts';
import { ruleSetOf } from '../core/rule-sets/shipped.ts';
import { type CellBlock, columnLetters } from '../workbook/cell.ts';
import { newHistoryTab } from '../workbook/history-tab.ts';
import { newScoreTab } from '../workbook/new-score-tab.ts';
import { newOitTab } from '../workbook/oit-tab.ts';
import { newQuestionTab } from '../workbook/question-tab.ts';
import { newRulesTab, RULES_TAB, rulesReferences } from '../workbook/rules-tab.ts';
import { type Sample, sampleFor, samples } from '../workbook/samples.ts';
import { readSettingCells, type SettingCells } from '../workbook/setting-cells.ts';
import type { SettingKey, SettingValues } from '../workbook/setting-declaration.ts';
import { settingRow } from '../workbook/setting-rows.ts';
import { settingWrites } from '../workbook/setting-writes.ts';
import { newSettingsTab, SETTINGS_TAB } from '../workbook/settings-tab.ts';
import type { CellWrite, TabWrite, Write } from '../workbook/write-plan.ts';
import type { Book, World } from './ports.ts';
import { noRuleSet } from './read-workbook.ts';
import { Refusal, refuseErrors } from './refusal.ts';
import { runCommand } from './run-command.ts';

export interface AgencyForm {
  readonly name: string;
  readonly type: string;
  readonly district: string;
  readonly province: string;
}

export interface SetUpForm {
  readonly fiscalYear: number;
  readonly agency?: AgencyForm | undefined;
  readonly example?: boolean | undefined;
}

/** Throws a Refusal where the year has no rule set. */
export const setUpWorkbook = (world: World, form: SetUpForm): { readonly tabs: readonly string[] } =>
  runCommand(world, 'เริ่มต้นใช้งาน', () => {
    const rules = ruleSetOf(form.fiscalYear);
    if (!rules) {
      const { message, remedy } = noRuleSet(form.fiscalYear, '');
      throw new Refusal('bad-input', `${message} ${remedy}`);
    }
    const settingsCells = world.book.readTab(SETTINGS_TAB);
    if (settingsCells) refuseErrors(readSettingCells(settingsCells).problems);
    const sample = form.example && !settingsCells ? sampleFor(form.fiscalYear, form.agency?.type ?? '') : undefined;
    const typed = typedValues(form);
    const values: SettingValues = {
      ...sample?.settings,
      ...typed,
      'year.assessed': String(sample?.fiscalYear ?? form.fiscalYear),
    };
    const sampleRules = sample ? (ruleSetOf(sample.fiscalYear) ?? rules) : rules;
    const writes: readonly Write[] = [
      ...(settingsCells ? changedSettings(settingsCells, values) : [newSettingsTab(values)]),
      ...missingTabs(presentTabs(world.book), sampleRules, settingsCells ?? newSettingsTab(values).cells, sample),
    ];
    return { value: { tabs: writes.map(({ tab }) => tab) }, writes };
  });

/** What a workbook has already. */
interface PresentTabs {
  readonly names: readonly string[];
  /** Undefined where there is no rules tab. */
  readonly rulesCells: CellBlock | undefined;
}

const presentTabs = (book: Book): PresentTabs => ({ names: book.tabNames(), rulesCells: book.readTab(RULES_TAB) });

/** The rules are made before the scores, whose formulas name them, and stand behind them, where they are seldom needed. */
export function missingTabs(
  { names, rulesCells }: PresentTabs,
  rules: RuleSet,
  settings: CellBlock,
  sample?: Sample,
): readonly TabWrite[] {
  const rulesTab = newRulesTab(rules);
  const made: readonly TabWrite[] = [
    rulesTab,
    newScoreTab(rules, sample?.scores ?? [], {
      fiscalYear: settingReference(settings, 'year.assessed'),
      passMark: settingReference(settings, 'rules.passMark'),
      rules: rulesReferences(rulesCells ?? rulesTab.cells),
    }),
    newQuestionTab(rules, sample?.questions),
    newOitTab(rules, sample?.itemsAtZero),
    newHistoryTab(),
  ];
  return made
    .filter(({ tab }) => !names.includes(tab))
    .map((write) => (write.tab === RULES_TAB ? write : { ...write, before: RULES_TAB }));
}

/** `'ตั้งค่า'!$B$9` */
function settingReference(cells: CellBlock, key: SettingKey): string {
  const place = readSettingCells(cells).place(key) ?? { row: 1, column: 1 };
  return `'${SETTINGS_TAB}'!$${columnLetters(place.column)}$${place.row}`;
}

/** What was typed on the form; another agency's name also ends the short name that went with the old one. */
const typedValues = ({ agency }: SetUpForm): SettingValues =>
  agency && agency.name !== ''
    ? {
        'agency.name': agency.name,
        'agency.type': agency.type,
        'agency.district': agency.district,
        'agency.province': agency.province,
        'agency.shortName': '',
      }
    : {};

/** Where the agency was a sample and another is set up now, what the sample brought goes with it. */
function changedSettings(cells: CellBlock, values: SettingValues): readonly CellWrite[] {
  const settings = readSettingCells(cells);
  return settingWrites(settings, { ...leftBySample(settings, values), ...withoutBlankName(settings, values) });
}

/** Initial values for the settings that still hold a sample's, where the sample's agency makes way for another. */
function leftBySample(settings: SettingCells, values: SettingValues): SettingValues {
  const name = settings.value('agency.name');
  const sample = samples.find((candidate) => candidate.settings['agency.name'] === name)?.settings;
  if (!sample || values['agency.name'] === undefined || values['agency.name'] === name) return {};
  const keys = (Object.keys(sample) as SettingKey[]).filter((key) => settings.value(key) === sample[key]);
  return Object.fromEntries(keys.map((key) => [key, settingRow(key).initial]));
}

/** A short name stays with its agency; a blank on the form never clears what is there otherwise. */
function withoutBlankName(settings: SettingCells, values: SettingValues): SettingValues {
  const isSameAgency = values['agency.name'] === settings.value('agency.name');
  const entries = Object.entries(values).filter(
    ([key, value]) => value !== '' || (key === 'agency.shortName' && !isSameAgency),
  );
  return Object.fromEntries(entries);
}
