// `ตั้งค่า` as a form: the rows that the tab declares, in their groups, with what stands in the cells. A row that is added to
// the declaration is in the form without more.
import type { CellBlock } from './cell.ts';
import { readSettings } from './read-settings.ts';
import { readSettingCells } from './setting-cells.ts';
import type { SettingKey, SettingRow } from './setting-declaration.ts';
import { settingGroups, settingRow, settingRows } from './setting-rows.ts';
import type { Choices } from './tab-layout.ts';

export interface SettingField {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly explanation: string;
  /** Strict: one of these. Otherwise any of these, a line for each. */
  readonly choices: Choices | null;
}

export interface SettingFieldGroup {
  readonly title: string;
  readonly fields: readonly SettingField[];
}

export interface SettingsForm {
  /** Groups without a row in the tab are left out. */
  readonly groups: readonly SettingFieldGroup[];
  /** Labels of rows that the officer took away. */
  readonly missing: readonly string[];
}

/** What a field held when the officer saw it, and what it is to hold. */
export interface SettingChange {
  readonly from: string;
  readonly to: string;
}

export type SettingChanges = Readonly<Partial<Record<SettingKey, SettingChange>>>;

/** What keeps a value from being saved, said at its field. */
export interface SettingProblem {
  readonly key: string;
  readonly message: string;
}

export function settingsFormOf(cells: CellBlock): SettingsForm {
  const at = readSettingCells(cells);
  const isThere = ({ key }: SettingRow): boolean => at.place(key) !== undefined;
  const groups = settingGroups.map(({ title, rows }) => ({
    title,
    fields: rows.filter(isThere).map(
      ({ key, label, explanation, choices }): SettingField => ({
        key,
        label,
        value: at.value(key),
        explanation,
        choices: choices ?? null,
      }),
    ),
  }));
  return {
    groups: groups.filter(({ fields }) => fields.length > 0),
    missing: settingRows.filter((row) => !isThere(row)).map(({ label }) => label),
  };
}

export const isSettingKey = (key: string): key is SettingKey => settingRows.some((row) => row.key === key);

/**
 * Each change that cannot be made: its row is gone, somebody changed the cell meanwhile, or the new value is wrong. What was
 * wrong before in other cells says nothing.
 */
export function problemsOfChanges(cells: CellBlock, changes: SettingChanges): readonly SettingProblem[] {
  const at = readSettingCells(cells);
  const after = cells.map((row) => [...row]);
  const problems: SettingProblem[] = [];
  const cellOf = new Map<string, string>();
  for (const key of Object.keys(changes) as SettingKey[]) {
    const { from, to } = changes[key] as SettingChange;
    const place = at.place(key);
    if (!place) problems.push({ key, message: `ไม่มีแถว ${settingRow(key).label} ในแท็บ ตั้งค่า จึงบันทึกไม่ได้` });
    else if (at.value(key) !== from) problems.push({ key, message: changedMeanwhile(at.cell(key), at.value(key)) });
    else {
      const row = after[place.row - 1];
      if (row) row[place.column - 1] = to;
      cellOf.set(at.cell(key), key);
    }
  }
  const wrong = readSettings(after).problems.flatMap(
    ({ severity, cell, message, remedy }): readonly SettingProblem[] => {
      const key = cellOf.get(cell);
      return severity === 'error' && key !== undefined ? [{ key, message: `${message} ${remedy}` }] : [];
    },
  );
  return [...problems, ...wrong];
}

const changedMeanwhile = (cell: string, text: string): string =>
  `มีผู้แก้ช่อง ${cell} เป็น "${text}" หลังจากเปิดหน้านี้ กรุณาเปิดหน้าตั้งค่าใหม่แล้วแก้ไขอีกครั้ง`;
