// `ตั้งค่า` as it is first made: a row for each setting under the title of its group.
import type { SettingValues } from './setting-declaration.ts';
import { settingGroups } from './setting-rows.ts';
import type { Column, TabLayout } from './tab-layout.ts';
import type { CellChoices, TabWrite } from './write-plan.ts';

export const SETTINGS_TAB = 'ตั้งค่า';

export type SettingsColumn = 'label' | 'value' | 'explanation';

const columns: readonly Column<SettingsColumn>[] = [
  { key: 'label', heading: 'รายการ', width: 230, format: 'text' },
  { key: 'value', heading: 'ค่า', synonyms: ['ข้อมูล'], width: 330, format: 'text' },
  { key: 'explanation', heading: 'คำอธิบาย', width: 420, format: 'text' },
];

export const settingsLayout: TabLayout<SettingsColumn> = {
  columns,
  note: 'กรอกเฉพาะช่อง ค่า ช่องที่เว้นว่างไว้จะใช้ค่าตามคำอธิบาย',
};

/** Where a new tab has its values. */
export const VALUE_COLUMN = 2;

/** The tab as first made, with these values in place of the initial ones. */
export function newSettingsTab(values: SettingValues): TabWrite {
  const cells: string[][] = [columns.map(({ heading }) => heading)];
  const choices: CellChoices[] = [];
  const boldRows: number[] = [];
  for (const { title, rows } of settingGroups) {
    cells.push([title, '', '']);
    boldRows.push(cells.length);
    for (const row of rows) {
      cells.push([row.label, values[row.key] ?? row.initial, row.explanation]);
      if (row.choices) choices.push({ row: cells.length, column: VALUE_COLUMN, ...row.choices });
    }
  }
  return { kind: 'tab', tab: SETTINGS_TAB, layout: settingsLayout, cells, choices, boldRows };
}
