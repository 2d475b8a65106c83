// A tab as data: its columns, what they hold and how they look. Reading finds columns by heading, so that a column
// which the officer moved or inserted does no harm.
import { type CellBlock, cellName, textOf } from './cell.ts';
import type { Problem } from './problem.ts';

export type ColumnFormat = 'text' | 'score' | 'whole';

/** Values a cell offers; a strict list rejects others, a suggesting one accepts them. */
export interface Choices {
  readonly values: readonly string[];
  readonly strict: boolean;
}

export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly heading: string;
  readonly synonyms?: readonly string[];
  /** Width on screen, in pixels. */
  readonly width: number;
  readonly format: ColumnFormat;
  /** Hidden columns stand last. */
  readonly hidden?: true;
  /** Computed or seldom used: no problem where it is missing. */
  readonly optional?: true;
  readonly choices?: Choices;
}

export interface TabLayout<Key extends string = string> {
  readonly columns: readonly Column<Key>[];
  /** Shown as a note on the first heading. */
  readonly note?: string;
}

export interface FoundColumns<Key extends string> {
  /** Column numbers, from 1. */
  readonly columns: Readonly<Partial<Record<Key, number>>>;
  readonly problems: readonly Problem[];
}

const comparableHeading = (heading: string): string => heading.replace(/\s+/g, '');

/** Finds each column by its heading or a synonym in row 1; a visible heading that is missing is an error. */
export function findColumns<Key extends string>(
  tab: string,
  layout: TabLayout<Key>,
  cells: CellBlock,
): FoundColumns<Key> {
  const headings = (cells[0] ?? []).map((cell) => comparableHeading(textOf(cell)));
  const columns: Partial<Record<Key, number>> = {};
  const problems: Problem[] = [];
  for (const column of layout.columns) {
    const names = [column.heading, ...(column.synonyms ?? [])].map(comparableHeading);
    const index = headings.findIndex((heading) => names.includes(heading));
    if (index >= 0) columns[column.key] = index + 1;
    else if (!column.hidden && !column.optional) problems.push(missingHeading(tab, column.heading));
  }
  return { columns, problems };
}

const missingHeading = (tab: string, heading: string): Problem => ({
  severity: 'error',
  message: `ไม่พบหัวคอลัมน์ "${heading}" ในแท็บ ${tab}`,
  cell: cellName(tab, 1, 1),
  remedy: `พิมพ์หัวคอลัมน์ "${heading}" กลับลงในแถวที่ 1 ของแท็บ ${tab} ให้ตรงกับคอลัมน์เดิม`,
});
