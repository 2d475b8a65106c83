// Values that a command puts into `ตั้งค่า`.
import { type CellBlock, sameCell } from './cell.ts';
import type { SettingKey } from './setting-rows.ts';
import { readSettingCells, SETTINGS_TAB, type SettingValues } from './settings-tab.ts';
import type { CellWrite } from './write-plan.ts';

/** One write for each value that differs; rows that the officer removed are left removed. */
export function settingWrites(cells: CellBlock, values: SettingValues): readonly CellWrite[] {
  const settings = readSettingCells(cells);
  return (Object.keys(values) as SettingKey[]).flatMap((key): readonly CellWrite[] => {
    const place = settings.place(key);
    const value = values[key];
    if (!place || value === undefined || sameCell(value, settings.value(key))) return [];
    const before = cells[place.row - 1]?.[place.column - 1] ?? '';
    return [{ kind: 'cells', tab: SETTINGS_TAB, ...place, formats: ['text'], before: [[before]], after: [[value]] }];
  });
}
