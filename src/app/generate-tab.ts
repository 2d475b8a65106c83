// The writes that bring a generated tab up to date. A tab in which something was typed by hand is refused, cell by cell,
// because nothing typed by hand may be lost.
import { newGeneratedTab, rewriteWrites } from '../workbook/block-writes.ts';
import { cellName } from '../workbook/cell.ts';
import { type GeneratedRow, handTypedCells, readGeneratedTab } from '../workbook/generated-tab.ts';
import type { TabLayout } from '../workbook/tab-layout.ts';
import type { Write } from '../workbook/write-plan.ts';
import type { Book } from './ports.ts';
import { Refusal, refuseErrors } from './refusal.ts';

const SHOWN = 8;

export function generateTab<Key extends string>(
  book: Book,
  tab: string,
  layout: TabLayout<Key>,
  rows: readonly GeneratedRow<Key>[],
): readonly Write[] {
  const cells = book.readTab(tab);
  if (!cells) return [newGeneratedTab(tab, layout, rows)];
  const read = readGeneratedTab(tab, layout, cells);
  refuseErrors(read.problems);
  const writes = rewriteWrites(tab, layout, read, cells, rows);
  if (writes.length === 0) return writes;
  const formulas = book
    .readFormulas(tab)
    .flatMap((row, index) =>
      row.flatMap((formula, column) => (formula === '' ? [] : [cellName(tab, index + 1, column + 1)])),
    );
  const typed = [...new Set([...handTypedCells(tab, read).map(({ cell }) => cell), ...formulas])];
  if (typed.length > 0) throw handEdits(tab, typed);
  return writes;
}

function handEdits(tab: string, cells: readonly string[]): Refusal {
  const shown = cells.slice(0, SHOWN).map((cell) => cell.slice(tab.length + 1));
  const rest = cells.length > SHOWN ? ` และอีก ${cells.length - SHOWN} ช่อง` : '';
  return new Refusal(
    'hand-edits',
    `แท็บ ${tab} มีข้อความที่พิมพ์หรือแก้ไขด้วยมือที่ช่อง ${shown.join(', ')}${rest} จึงยังไม่จัดทำใหม่เพื่อไม่ให้ข้อความเหล่านั้นหาย ` +
      'หากต้องการจัดทำใหม่ ให้เปลี่ยนชื่อแท็บนี้เพื่อเก็บไว้ก่อน แล้วสั่งอีกครั้ง',
  );
}
