// The library as the officer keeps it: what the tab says over what was shipped, and the tab brought up to date.
import type { Wording } from '../core/analysis.ts';
import type { LibraryEntry } from '../core/library-entry.ts';
import { libraryTerms } from '../core/library-terms.ts';
import { libraryWith } from '../core/library-with.ts';
import { withSameMatter } from '../core/same-matter.ts';
import { generatedIdsIn } from '../workbook/generated-ids.ts';
import { readGeneratedTab } from '../workbook/generated-tab.ts';
import type { Journal } from '../workbook/journal.ts';
import { libraryRows } from '../workbook/library-rows.ts';
import { entryOfRowId, LIBRARY_TAB, libraryLayout } from '../workbook/library-tab.ts';
import { readLibrary } from '../workbook/read-library.ts';
import type { Settings } from '../workbook/settings.ts';
import { type GeneratedTab, generateTab } from './generate-tab.ts';
import type { World } from './ports.ts';
import { readWorkbook } from './read-workbook.ts';
import { refuseErrors } from './refusal.ts';

/**
 * What the library says now, and the terms of the agency and the years to say it in. Throws a Refusal where a heading of
 * the tab is missing.
 */
export const presentWording = (world: World, journal: Journal, settings: Settings): Wording => ({
  library: presentEntries(world, journal),
  terms: libraryTerms(settings),
});

const shippedEntries = ({ library }: World): readonly LibraryEntry[] => withSameMatter(library.entries());

/** The present texts of the tab; the shipped ones where there is no such tab. */
function presentEntries(world: World, journal: Journal): readonly LibraryEntry[] {
  const { book } = world;
  const shipped = shippedEntries(world);
  const cells = book.readTab(LIBRARY_TAB);
  if (!cells) return shipped;
  const { rows, problems, read } = readLibrary(cells);
  refuseErrors(problems);
  const standing = new Set(read.standing.map(({ id }) => id));
  const removed = [...generatedIdsIn(journal.cells, LIBRARY_TAB)].filter((id) => !standing.has(id));
  return libraryWith(shipped, rows, entriesOf(removed));
}

const entriesOf = (rowIds: readonly string[]): ReadonlySet<string> =>
  new Set(rowIds.flatMap((id) => entryOfRowId(id) ?? []));

const NO_YEAR = 0;

/**
 * The tab made, or brought up to date. `restored` are hidden ids of rows that are to hold the shipped texts again, deleted
 * or not. Without a readable year the tab gets what holds for every year. Throws a Refusal where the workbook is not set up
 * or a heading is missing.
 */
export function generateLibrary(world: World, journal: Journal, restored: readonly string[] = []): GeneratedTab {
  const { book } = world;
  const shipped = shippedEntries(world);
  const fiscalYear = readWorkbook(book).settings?.assessedYear ?? NO_YEAR;
  const cells = book.readTab(LIBRARY_TAB);
  const { rows, read } = libraryRows(shipped, {
    fiscalYear,
    said: cells ? readLibrary(cells).rows : [],
    read: cells && readGeneratedTab(LIBRARY_TAB, libraryLayout, cells),
    restored: entriesOf(restored),
  });
  return generateTab(book, journal, { tab: LIBRARY_TAB, layout: libraryLayout, cells, read }, rows, restored);
}

/** Brings rows of the library back as they were shipped; none where the tab never had any of them. */
export function restoredLibrary(world: World, journal: Journal, ids: readonly string[]): readonly GeneratedTab[] {
  const cells = world.book.readTab(LIBRARY_TAB);
  if (!cells) return [];
  const { standing } = readGeneratedTab(LIBRARY_TAB, libraryLayout, cells);
  const known = new Set([...generatedIdsIn(journal.cells, LIBRARY_TAB), ...standing.map(({ id }) => id)]);
  return ids.some((id) => known.has(id)) ? [generateLibrary(world, journal, ids)] : [];
}
