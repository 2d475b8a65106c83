// Takes back the last command that wrote to the workbook. Cells edited since then keep the edit and are listed. An undo that
// was cut off is the one that is ordered again: the command before stays.
import type { KeptCell } from '../workbook/kept-cell.ts';
import type { World } from './ports.ts';
import { Refusal } from './refusal.ts';
import { revert } from './revert-writes.ts';
import { journalIn, mark, settledJournal } from './run-command.ts';

/** Throws a Refusal where there is nothing left to take back. */
export const undo = (
  world: World,
): { readonly command: string; readonly kept: readonly KeptCell[]; readonly keptTabs: readonly string[] } =>
  world.lock.hold(() => {
    const begun = journalIn(world).entries.find(({ status }) => status === 'undoing');
    const last =
      begun ??
      settledJournal(world)
        .entries.filter(({ status }) => status === 'done')
        .slice(-1)[0];
    if (!last) throw new Refusal('nothing-to-undo', 'ไม่มีคำสั่งให้ย้อนกลับ ย้อนกลับได้เฉพาะสามคำสั่งล่าสุดของส่วนเสริม');
    mark(world, last, 'undoing');
    try {
      world.book.checkEditable(last.writes);
    } catch (error) {
      mark(world, last, 'done');
      throw error;
    }
    const kept = revert(world.book, last.writes);
    mark(world, last, 'closed');
    const tabs = world.book.tabNames();
    const isFormer = (tab: string): boolean =>
      last.writes.some((write) => write.kind === 'rename' && write.tab === tab && !tabs.includes(write.to));
    const keptTabs = last.writes.flatMap(({ kind, tab }) =>
      kind === 'tab' && tabs.includes(tab) && !isFormer(tab) ? [tab] : [],
    );
    return { command: last.command, kept, keptTabs };
  });
