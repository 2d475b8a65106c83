// The texts of a generated tab with their cells, each known as generated or as typed by hand.
import { cellName, textOf } from './cell.ts';
import type { ReadTab } from './generated-tab.ts';
import { isAsGenerated } from './row-base.ts';

export interface TabTextCell {
  readonly cell: string;
  readonly text: string;
  /** Something else than was generated last, or in a row of the officer's own. */
  readonly isTyped: boolean;
}

/** Blank cells are left out. */
export const tabTextCells = <Key extends string>(
  tab: string,
  { rows, columns }: Pick<ReadTab<Key>, 'rows' | 'columns'>,
): readonly TabTextCell[] =>
  rows.flatMap(({ row, fields, base }) =>
    (Object.keys(fields) as Key[]).flatMap((key): readonly TabTextCell[] => {
      const text = textOf(fields[key]);
      const column = columns[key];
      if (text === '' || column === undefined) return [];
      return [{ cell: cellName(tab, row, column), text, isTyped: !isAsGenerated(base, key, fields[key]) }];
    }),
  );
