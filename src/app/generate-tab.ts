// The writes that bring a generated tab up to date. A tab in which something was typed by hand is refused, cell by cell,
// because nothing typed by hand may be lost.
import { newGeneratedTab, rewriteWrites } from '../workbook/block-writes.ts';
import { type CellBlock, cellName, isBlank } from '../workbook/cell.ts';
import { type GeneratedRow, handTypedCells, type ReadTab, readGeneratedTab } from '../workbook/generated-tab.ts';
import type { TabLayout } from '../workbook/tab-layout.ts';
import type { Write } from '../workbook/write-plan.ts';
import type { Book } from './ports.ts';
import { Refusal, refuseErrors } from './refusal.ts';

const SHOWN = 8;

/** `cells` are the tab as it reads now, undefined where it does not exist. */
export function generateTab<Key extends string>(
  book: Book,
  tab: string,
  layout: TabLayout<Key>,
  rows: readonly GeneratedRow<Key>[],
  cells: CellBlock | undefined,
): readonly Write[] {
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
  const typed = [
    ...new Set([
      ...handTypedCells(tab, read).map(({ cell }) => cell),
      ...besideGoneRows(tab, read, cells, rows),
      ...formulas,
    ]),
  ];
  if (typed.length > 0) throw handEdits(tab, typed);
  return writes;
}

/** Cells in columns of the officer's own, beside rows whose record is gone: no other record may take such a row. */
function besideGoneRows<Key extends string>(
  tab: string,
  read: ReadTab<Key>,
  cells: CellBlock,
  rows: readonly GeneratedRow<Key>[],
): readonly string[] {
  const stays = new Set(rows.map(({ id }) => id));
  const known = new Set<unknown>(Object.values(read.columns));
  return read.rows
    .filter(({ id }) => !stays.has(id))
    .flatMap(({ row }) =>
      (cells[row - 1] ?? []).flatMap((cell, index) =>
        known.has(index + 1) || isBlank(cell) ? [] : [cellName(tab, row, index + 1)],
      ),
    );
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
