// `ตั้งค่า` for the sidebar: its rows as a form, and the officer's changes written back. All of them or none: a value that is
// wrong, or a cell that somebody changed meanwhile, is said at its field and nothing is written.
import { ruleSetOf } from '../core/rule-sets/shipped.ts';
import type { CellBlock } from '../workbook/cell.ts';
import { type LevelReading, levelReadingOf, levelReadingWrites } from '../workbook/level-reading.ts';
import { readSettings as settingsIn } from '../workbook/read-settings.ts';
import { RULES_TAB } from '../workbook/rules-tab.ts';
import { readSettingCells } from '../workbook/setting-cells.ts';
import type { SettingKey } from '../workbook/setting-declaration.ts';
import { settingWrites } from '../workbook/setting-writes.ts';
import {
  isSettingKey,
  problemsOfChanges,
  type SettingChange,
  type SettingChanges,
  type SettingProblem,
  type SettingsForm,
  settingsFormOf,
} from '../workbook/settings-form.ts';
import { SETTINGS_TAB } from '../workbook/settings-tab.ts';
import type { CellWrite } from '../workbook/write-plan.ts';
import type { Book, World } from './ports.ts';
import { Refusal } from './refusal.ts';
import { runCommand } from './run-command.ts';

export interface ReadSettingsAnswer extends SettingsForm {
  /** Null for a year whose levels have one reading. */
  readonly levelReading: LevelReading | null;
}

export interface SettingsParams {
  readonly changes: Readonly<Record<string, SettingChange>>;
  readonly levelReading?: string | undefined;
}

export interface SavedSettings {
  /** How many cells were changed; none where there are problems. */
  readonly saved: number;
  readonly problems: readonly SettingProblem[];
}

/** Throws a Refusal where there is no settings tab. */
export function readSettings(world: World): ReadSettingsAnswer {
  const cells = settingsCells(world.book);
  const shipped = shippedFor(cells);
  const reading = shipped && levelReadingOf(shipped, world.book.readTab(RULES_TAB));
  return { ...settingsFormOf(cells), levelReading: reading ?? null };
}

/** Throws a Refusal for an unknown key and for a reading that the year does not have. */
export const saveSettings = (world: World, { changes, levelReading }: SettingsParams): SavedSettings =>
  runCommand(world, 'แก้ไขการตั้งค่า', (journal) => {
    const cells = settingsCells(world.book);
    const known = knownChanges(changes);
    const problems = problemsOfChanges(cells, known);
    if (problems.length > 0) return { value: { saved: 0, problems }, writes: [] };
    const values = Object.fromEntries(Object.entries(known).map(([key, { to }]) => [key, to]));
    const ofSettings = settingWrites(readSettingCells(cells), values);
    const ofReading = levelReading === undefined ? [] : readingWrites(world.book, cells, journal.cells, levelReading);
    const writes = [...ofSettings, ...ofReading];
    const saved = writes.filter(({ tab }) => tab === SETTINGS_TAB || tab === RULES_TAB).length;
    return { value: { saved, problems }, writes };
  });

function knownChanges(changes: SettingsParams['changes']): SettingChanges {
  const unknown = Object.keys(changes).find((key) => !isSettingKey(key));
  if (unknown !== undefined) throw new Refusal('bad-input', 'หน้าตั้งค่าเป็นรุ่นเก่า กรุณาปิดแถบด้านข้าง แล้วเปิดใหม่ก่อนแก้ไข');
  return changes as Readonly<Record<SettingKey, SettingChange>>;
}

function readingWrites(book: Book, cells: CellBlock, storage: CellBlock, reading: string): readonly CellWrite[] {
  const shipped = shippedFor(cells);
  const rulesCells = book.readTab(RULES_TAB);
  const known = shipped && levelReadingOf(shipped, rulesCells);
  if (!known?.choices.includes(reading) || !shipped || !rulesCells)
    throw new Refusal('bad-input', 'ปีที่ประเมินไม่มีเกณฑ์ระดับตามที่เลือก กรุณาเปิดหน้าตั้งค่าใหม่แล้วเลือกอีกครั้ง');
  return levelReadingWrites(shipped, rulesCells, storage, reading);
}

function settingsCells(book: Book): CellBlock {
  const cells = book.readTab(SETTINGS_TAB);
  if (cells) return cells;
  throw new Refusal('not-set-up', `ไม่พบแท็บ ${SETTINGS_TAB} กรุณากด เริ่มต้นใช้งาน เพื่อสร้างแท็บ แล้วจึงตั้งค่า`);
}

function shippedFor(cells: CellBlock): ReturnType<typeof ruleSetOf> {
  const { settings } = settingsIn(cells);
  return settings && ruleSetOf(settings.assessedYear);
}
