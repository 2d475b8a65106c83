// Texts of the workbook with the cells they stand in: what the checks of names and words read.

import { type CellBlock, cellName, textOf } from '../workbook/cell.ts';
import type { SettingKey } from '../workbook/setting-declaration.ts';

export interface PlacedText {
  readonly text: string;
  readonly cell: string;
}

/** Settings in which agencies, places and titles are written out. */
const wordySettings: readonly SettingKey[] = [
  'agency.shortName',
  'memo.office',
  'memo.subject',
  'memo.to',
  'memo.teamName',
  'memo.teamMembers',
  'memo.order',
  'memo.resolution',
  'memo.announcement',
  'preparer.position',
  'officeHead.position',
  'chiefAdministrator.position',
  'localExecutive.position',
];

export const settingTexts = (
  value: (key: SettingKey) => string,
  cell: (key: SettingKey) => string,
): readonly PlacedText[] => wordySettings.map((key) => ({ text: value(key), cell: cell(key) }));

/** Every text cell below the headings that is no bookkeeping. */
export const tabTexts = (tab: string, cells: CellBlock): readonly PlacedText[] =>
  cells.slice(1).flatMap((row, index) =>
    row.flatMap((cell, column): readonly PlacedText[] => {
      const text = typeof cell === 'string' ? textOf(cell) : '';
      const isBookkeeping = textOf(cells[0]?.[column]).startsWith('#');
      return text === '' || isBookkeeping ? [] : [{ text, cell: cellName(tab, index + 2, column + 1) }];
    }),
  );
