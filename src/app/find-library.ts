// Finds rows of `คลังข้อเสนอแนะ` by the question, item, indicator or topic that they are about, else by words in them.
import { printedEntryId } from '../core/entry-print.ts';
import { namesEntry } from '../core/entry-search.ts';
import type { LibraryRow } from '../core/library-with.ts';
import { textOf } from '../workbook/cell.ts';
import { entryIdOf, LIBRARY_TAB, libraryRowId } from '../workbook/library-tab.ts';
import { readLibrary } from '../workbook/read-library.ts';
import type { Book, World } from './ports.ts';
import { Refusal, refuseErrors } from './refusal.ts';

export interface FoundEntry {
  /** For `restoreRows`. */
  readonly id: string;
  readonly scheme: string;
  readonly item: string;
  readonly issue: string;
  /** For `goTo`. */
  readonly cell: string;
}

/** None for a blank query. Throws a Refusal where the tab is missing or lacks a heading. */
export function findLibrary(
  { book }: World,
  { query }: { readonly query: string },
): { readonly rows: readonly FoundEntry[] } {
  const { rows, places, problems, read } = readLibrary(libraryCells(book));
  refuseErrors(problems);
  const wanted = query.trim();
  if (wanted === '') return { rows: [] };
  const named = rows.filter(({ id }) => namesEntry(wanted, id));
  const found = named.length > 0 ? named : rows.filter((row) => says(row, wanted));
  const shown = new Map(read.rows.map((row) => [entryIdOf(row), textOf(row.fields.issue)]));
  return {
    rows: found.map(({ id, issue = shown.get(id) ?? '' }) => ({
      id: libraryRowId(id),
      ...printedEntryId(id),
      issue,
      cell: places.get(id) ?? '',
    })),
  };
}

function libraryCells(book: Book): NonNullable<ReturnType<Book['readTab']>> {
  const cells = book.readTab(LIBRARY_TAB);
  if (cells) return cells;
  throw new Refusal('not-set-up', `ยังไม่มีแท็บ ${LIBRARY_TAB} กรุณากด เปิดคลังข้อเสนอแนะ ก่อนค้นหา`);
}

const says = ({ id: _, ...texts }: LibraryRow, words: string): boolean =>
  Object.values(texts).some((text) => [text].flat().join('\n').includes(words));
