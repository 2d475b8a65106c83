// Where the settings stand in `ตั้งค่า`: rows are found by their label, wherever the officer has moved them.
import { type Cell, type CellBlock, cellName, textOf } from './cell.ts';
import type { Problem } from './problem.ts';
import type { SettingKey } from './setting-declaration.ts';
import { settingRow, settingRows } from './setting-rows.ts';
import { SETTINGS_TAB, settingsLayout, VALUE_COLUMN } from './settings-tab.ts';
import { findColumns } from './tab-layout.ts';

/** Where the values of a settings tab stand. */
export interface SettingCells {
  readonly value: (key: SettingKey) => string;
  /** As Sheets gives it; blank where the row was removed. */
  readonly held: (key: SettingKey) => Cell;
  /** `ตั้งค่า!B5`; the first cell of the tab where the row was removed. */
  readonly cell: (key: SettingKey) => string;
  /** Row and column from 1, or undefined where the row was removed. */
  readonly place: (key: SettingKey) => { readonly row: number; readonly column: number } | undefined;
  readonly problems: readonly Problem[];
}

/** A label that stands twice is read where it stands first, and is a problem. */
export function readSettingCells(cells: CellBlock): SettingCells {
  const found = findColumns(SETTINGS_TAB, settingsLayout, cells);
  const labelColumn = found.columns.label ?? 1;
  const valueColumn = found.columns.value ?? VALUE_COLUMN;
  const rowOf = new Map<string, number>();
  const problems: Problem[] = [...found.problems];
  cells.forEach((row, index) => {
    const label = textOf(row[labelColumn - 1]);
    if (index === 0 || label === '') return;
    const first = rowOf.get(label);
    if (first === undefined) rowOf.set(label, index + 1);
    else if (settingRows.some((setting) => setting.label === label)) problems.push(twice(label, first, index + 1));
  });
  const place: SettingCells['place'] = (key) => {
    const row = rowOf.get(settingRow(key).label);
    return row === undefined ? undefined : { row, column: valueColumn };
  };
  const held = (key: SettingKey): Cell => {
    const at = place(key);
    return (at && cells[at.row - 1]?.[at.column - 1]) ?? '';
  };
  return {
    place,
    problems,
    held,
    value: (key) => textOf(held(key)),
    cell: (key) => {
      const at = place(key);
      return at ? cellName(SETTINGS_TAB, at.row, at.column) : cellName(SETTINGS_TAB, 1, 1);
    },
  };
}

const twice = (label: string, first: number, second: number): Problem => ({
  severity: 'warning',
  message: `รายการ "${label}" ปรากฏสองแถว คือแถวที่ ${first} และแถวที่ ${second}`,
  cell: cellName(SETTINGS_TAB, second, 1),
  remedy: `ลบแถวที่ซ้ำออกให้เหลือแถวเดียว ระหว่างนี้ใช้ค่าในแถวที่ ${first}`,
});
