// Makes `คลังข้อเสนอแนะ` or brings it up to date, and shows it.
import { LIBRARY_TAB } from '../workbook/library-tab.ts';
import type { Problem } from '../workbook/problem.ts';
import { readLibrary } from '../workbook/read-library.ts';
import { type Regeneration, writesOf } from './generate-tab.ts';
import { generateLibrary } from './library.ts';
import type { World } from './ports.ts';
import { runCommand } from './run-command.ts';

/** `kept` are the edited cells, each with the shipped text. */
export interface OpenedLibrary extends Regeneration {
  /** What cannot be used in the tab. */
  readonly findings: readonly Problem[];
}

/** Throws a Refusal where the workbook is not set up or a heading of the tab is missing. */
export function openLibrary(world: World): OpenedLibrary {
  const { book } = world;
  const opened = runCommand(world, 'เปิดคลังข้อเสนอแนะ', (journal) => {
    const generated = generateLibrary(world, journal);
    return { value: generated.answer, writes: writesOf(journal, [generated]) };
  });
  book.showCell(`${LIBRARY_TAB}!A1`);
  return { ...opened, findings: readLibrary(book.readTab(LIBRARY_TAB) ?? []).problems };
}
