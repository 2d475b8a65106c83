// Takes writes back, newest first. A cell or tab that no longer holds what was written keeps what the officer put there.
import { chartsSince, editedSince, hasFormulas, notesSince } from '../workbook/built-tab-edits.ts';
import type { CellBlock } from '../workbook/cell.ts';
import { sameBlock } from '../workbook/cell.ts';
import type { KeptCell } from '../workbook/kept-cell.ts';
import { reversalOf } from '../workbook/reversal.ts';
import {
  buildingName,
  type CellWrite,
  type RenameWrite,
  rectangleIn,
  type TabWrite,
  type Write,
} from '../workbook/write-plan.ts';
import type { Book } from './ports.ts';

/** True where the sheet holds all that the write put there. */
export function holds(book: Book, write: Write): boolean {
  if (write.kind === 'rename') return book.tabNames().includes(write.to);
  const now = book.readTab(write.tab);
  if (!now) return false;
  return write.kind === 'cells'
    ? sameBlock(rectangleIn(now, write), write.after)
    : editsIn(book, write, now).length === 0;
}

const editsIn = (book: Book, write: TabWrite, now: CellBlock): readonly KeptCell[] => [
  ...editedSince(write, now, hasFormulas(write) ? book.readFormulas(write.tab) : []),
  ...notesSince(write, book.readNotes(write.tab)),
  ...chartsSince(write, book.countCharts(write.tab)),
];

/** Answers the cells that were edited since, and so were left alone. All is taken back, or this throws. */
export function revert(book: Book, writes: readonly Write[]): readonly KeptCell[] {
  const occupied = occupiedNames(book, writes);
  const kept = [...writes]
    .reverse()
    .flatMap((write) =>
      write.kind === 'rename'
        ? renameBack(book, write, { isMade: !occupied.has(write.to) && book.tabNames().includes(write.to) })
        : occupied.has(write.tab)
          ? []
          : revertOne(book, write),
    );
  book.flush();
  return kept;
}

/** Names that a rename was to free and did not, or no longer does: what stands there now is not what was to follow. */
function occupiedNames(book: Book, writes: readonly Write[]): ReadonlySet<string> {
  const names = book.tabNames();
  return new Set(writes.flatMap((write) => (write.kind === 'rename' && !names.includes(write.to) ? [write.tab] : [])));
}

function revertOne(book: Book, write: CellWrite | TabWrite): readonly KeptCell[] {
  if (write.kind === 'cells') return restoreCells(book, write.tab, [write]);
  const now = book.readTab(write.tab);
  if (book.tabNames().includes(buildingName(write.tab))) book.deleteTab(buildingName(write.tab));
  if (!now) return [];
  const edited = editsIn(book, write, now);
  if (edited.length === 0) book.deleteTab(write.tab);
  return edited;
}

/** Cells of one tab, which may have got another name from somebody since this run wrote them. */
function restoreCells(book: Book, name: string, writes: readonly CellWrite[]): readonly KeptCell[] {
  const byName = writes.length > 0 ? book.readTab(name) : [];
  const tab = byName ? name : book.nameNow(name);
  const now = byName ?? (tab === undefined ? undefined : book.readTab(tab));
  if (!now || tab === undefined) return [];
  return writes.flatMap((write) => {
    const reversal = reversalOf({ ...write, tab }, rectangleIn(now, write));
    for (const part of reversal.writes) book.writeCells(part);
    return reversal.kept;
  });
}

/**
 * Where a tab that was edited keeps the old name, the renamed one keeps the new name and its values: both stay. A tab
 * that has its old name again may still lack the look that goes with it.
 */
function renameBack(
  book: Book,
  { tab, to, freezes, hidden }: RenameWrite,
  { isMade }: { readonly isMade: boolean },
): readonly KeptCell[] {
  const isBack = book.tabNames().includes(tab);
  if (isMade && isBack) return [];
  if (isMade) {
    // What is taken back under this name must have happened: later it would be looked for under the other one.
    book.flush();
    book.renameTab(to, tab);
  }
  if (isMade || isBack) {
    if (hidden === true) book.showTab(tab);
    if (hidden === false) book.hideTab(tab);
  }
  return restoreCells(book, tab, freezes);
}
