// Values that a command puts into `ตั้งค่า`.
import { sameCell } from './cell.ts';
import type { SettingCells } from './setting-cells.ts';
import type { SettingKey } from './setting-declaration.ts';
import { settingRow } from './setting-rows.ts';
import { SETTINGS_TAB } from './settings-tab.ts';
import type { Choices } from './tab-layout.ts';
import type { CellWrite } from './write-plan.ts';

type Wishes = Readonly<Partial<Record<SettingKey, string | undefined>>>;

/** One write for each value that is given and differs; rows that the officer removed are left removed. */
export function settingWrites(settings: SettingCells, values: Wishes): readonly CellWrite[] {
  return (Object.keys(values) as SettingKey[]).flatMap((key): readonly CellWrite[] => {
    const place = settings.place(key);
    const value = values[key];
    const held = settings.value(key);
    if (!place || value === undefined || sameCell(value, held)) return [];
    const choices = dropdownFor(key, [held, value]);
    const write = {
      tab: SETTINGS_TAB,
      ...place,
      formats: ['text'],
      before: [[settings.held(key)]],
      after: [[value]],
    } as const;
    return [{ kind: 'cells', ...write, ...(choices && { choices }) }];
  });
}

/** None where it would refuse one of the texts, the one before or the one after. */
function dropdownFor(key: SettingKey, texts: readonly string[]): Choices | undefined {
  const { choices } = settingRow(key);
  return choices && texts.every((text) => text === '' || choices.values.includes(text)) ? choices : undefined;
}
