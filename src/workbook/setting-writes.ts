// Values that a command puts into `ตั้งค่า`.
import { sameCell } from './cell.ts';
import type { SettingKey } from './setting-rows.ts';
import { SETTINGS_TAB, type SettingCells } from './settings-tab.ts';
import type { CellWrite } from './write-plan.ts';

type Wishes = Readonly<Partial<Record<SettingKey, string | undefined>>>;

/** One write for each value that is given and differs; rows that the officer removed are left removed. */
export function settingWrites(settings: SettingCells, values: Wishes): readonly CellWrite[] {
  return (Object.keys(values) as SettingKey[]).flatMap((key): readonly CellWrite[] => {
    const place = settings.place(key);
    const value = values[key];
    if (!place || value === undefined || sameCell(value, settings.value(key))) return [];
    const before = [[settings.held(key)]];
    return [{ kind: 'cells', tab: SETTINGS_TAB, ...place, formats: ['text'], before, after: [[value]] }];
  });
}
