// The rows of `ตั้งค่า` in order: one list from which the tab is made and by which it is read.
import { assessmentSettings } from './assessment-setting-rows.ts';
import { memoSettings } from './memo-setting-rows.ts';
import { reportSettings } from './report-setting-rows.ts';
import type { SettingGroup, SettingKey, SettingRow } from './setting-declaration.ts';

export const settingGroups: readonly SettingGroup[] = [...assessmentSettings, ...memoSettings, reportSettings];

export const settingRows: readonly SettingRow[] = settingGroups.flatMap(({ rows }) => rows);

/** The row of a setting; every key has exactly one. */
export function settingRow(key: SettingKey): SettingRow {
  const row = settingRows.find((candidate) => candidate.key === key);
  if (!row) throw new Error(`no row for setting ${key}`);
  return row;
}
