// Of the cells that a regeneration kept, those that would have been generated: what the officer fills in is no edit.
import { type CellBlock, cellPlace } from '../workbook/cell.ts';
import { findColumns, type TabLayout } from '../workbook/tab-layout.ts';
import type { GeneratedTab } from './generate-tab.ts';

/** `reported` are the columns that the officer fills in. */
export function withoutReported<Key extends string>(
  generated: GeneratedTab,
  layout: TabLayout<Key>,
  cells: CellBlock | undefined,
  reported: readonly Key[],
): GeneratedTab {
  const { columns } = findColumns(generated.answer.tab, layout, cells ?? []);
  const filled = new Set(reported.map((key) => columns[key]));
  const kept = generated.answer.kept.filter(({ cell }) => !filled.has(cellPlace(cell)?.column));
  return { ...generated, answer: { ...generated.answer, kept } };
}
