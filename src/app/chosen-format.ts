// A format that was asked for is the setting from then on: the next tab that is made without one stays in it.
import type { SettingKey } from '../workbook/setting-rows.ts';
import { settingWrites } from '../workbook/setting-writes.ts';
import type { SettingCells } from '../workbook/settings-tab.ts';
import type { CellWrite } from '../workbook/write-plan.ts';

type FormatKey = Extract<SettingKey, 'report.planFormat' | 'report.followUpFormat'>;

/** None where nothing was asked for, the setting says so already, or the officer removed its row. */
export const chosenFormat = (
  settings: SettingCells,
  key: FormatKey,
  asked: string | undefined,
): readonly CellWrite[] => (asked === undefined ? [] : settingWrites(settings, { [key]: asked }));
