// Every command that writes goes through here: read and compute first, then journal, compare and write. Whatever
// happens on the way, the workbook ends either as the command wants it or as it was.

import type { CellBlock } from '../workbook/cell.ts';
import { sameBlock } from '../workbook/cell.ts';
import {
  cellsOfEntry,
  type EntryStatus,
  emptyStorage,
  ForeignStorage,
  type Journal,
  type JournalEntry,
  newEntry,
  readJournal,
  STATUS_COLUMN,
  STORAGE_TAB,
} from '../workbook/journal.ts';
import {
  buildingName,
  type CellWrite,
  isBuildingName,
  type RenameWrite,
  rectangleIn,
  type TabWrite,
  type Write,
} from '../workbook/write-plan.ts';
import type { World } from './ports.ts';
import { Refusal } from './refusal.ts';
import { refuseLongTexts } from './refuse-long-texts.ts';
import { holds, revert } from './revert-writes.ts';

export interface Outcome<Value> {
  readonly value: Value;
  readonly writes: readonly Write[];
  /** The id of a file that was made in Drive and that only these writes make known. */
  readonly file?: string;
}

/** `name` is the command's Thai name, shown where it can be undone; `compute` gets the storage as it was read. */
export function runCommand<Value>(world: World, name: string, compute: (journal: Journal) => Outcome<Value>): Value {
  return world.lock.hold(() => {
    const journal = settledJournal(world);
    const { value, writes, ...made } = compute(journal);
    if (writes.length > 0) writeAll(world, journal, name, writes, { undoable: true, ...made });
    return value;
  });
}

/**
 * The journal after a command that died has been finished or taken back; call it under the lock. Throws NewerStorage,
 * and a Refusal where the storage is somebody else's.
 */
export function settledJournal(world: World): Journal {
  const journal = journalIn(world);
  if (!isUnsettled(world, journal)) return journal;
  for (const entry of journal.entries.filter(isOpen)) settle(world, entry);
  for (const name of world.book.tabNames().filter(isBuildingName)) world.book.deleteTab(name);
  return journalIn(world);
}

/** Whether a command died and left something to settle. */
export const isUnsettled = ({ book }: World, { entries }: Journal): boolean =>
  entries.some(isOpen) || book.tabNames().some(isBuildingName);

const isOpen = ({ status }: JournalEntry): boolean => status === 'pending' || status === 'undoing';

export function journalIn(world: World): Journal {
  try {
    return readJournal(world.storage.read());
  } catch (error) {
    throw error instanceof ForeignStorage ? foreignStorage() : error;
  }
}

const foreignStorage = (): Refusal =>
  new Refusal(
    'foreign-storage',
    `แท็บ ${STORAGE_TAB} ไม่ใช่แท็บที่ส่วนเสริมสร้าง กรุณาเปลี่ยนชื่อแท็บนั้น แล้วสั่งอีกครั้ง (หากซ่อนอยู่ เลือกเมนู ดู > แผ่นงานที่ซ่อน)`,
  );

function settle(world: World, entry: JournalEntry): void {
  const finished = entry.status === 'pending' && entry.writes.every((write) => holds(world.book, write));
  if (!finished) revert(world.book, entry.writes);
  mark(world, entry, finished && entry.undoable ? 'done' : 'closed');
}

/**
 * `undoable` false: once written, the command's writes stay, as a line in a log does. The `file` of which they tell goes to
 * the bin where they come to nothing. Throws a Refusal.
 */
export function writeAll(
  world: World,
  journal: Journal,
  command: string,
  writes: readonly Write[],
  { undoable, file }: { readonly undoable: boolean; readonly file?: string },
): void {
  const discard = (): void => {
    if (file !== undefined) world.documents.discard(file);
  };
  const entry = newEntry(journal, command, writes, { undoable });
  try {
    refuseLongTexts(writes);
    world.storage.writeRow(entry.row, cellsOfEntry(entry, journal), emptyStorage());
  } catch (error) {
    discard();
    throw error;
  }
  const begun: Write[] = [];
  try {
    apply(world, writes, begun);
    world.book.flush();
  } catch (error) {
    revert(world.book, begun);
    discard();
    mark(world, entry, 'closed');
    throw error;
  }
  mark(world, entry, undoable ? 'done' : 'closed');
}

/**
 * Renamed and new tabs first: then nothing but the comparison stands between reading the cells and writing them. The storage was
 * read under the lock and is nobody else's. Each write is added to `begun` before it touches anything.
 */
function apply({ book }: World, writes: readonly Write[], begun: Write[]): void {
  for (const write of writes.filter((candidate): candidate is RenameWrite => candidate.kind === 'rename')) {
    const names = book.tabNames();
    if (!names.includes(write.tab) || names.includes(write.to)) throw changedMeanwhile(write.tab);
    if (write.freezes.length > 0 && !isUnchanged(book.readTab(write.tab), write.freezes))
      throw changedMeanwhile(write.tab);
    begun.push(write);
    for (const freeze of write.freezes) book.writeCells(freeze);
    if (write.hidden === false) book.showTab(write.tab);
    book.renameTab(write.tab, write.to);
    if (write.hidden === true) book.hideTab(write.to);
  }
  for (const write of writes.filter((candidate): candidate is TabWrite => candidate.kind === 'tab')) {
    if (book.tabNames().includes(write.tab)) throw changedMeanwhile(write.tab);
    begun.push(write);
    book.buildTab(write, buildingName(write.tab));
    book.flush();
    book.renameTab(buildingName(write.tab), write.tab);
  }
  const cellWrites = writes.filter((candidate): candidate is CellWrite => candidate.kind === 'cells');
  for (const tab of new Set(cellWrites.map((write) => write.tab))) {
    const ofTab = cellWrites.filter((write) => write.tab === tab);
    if (tab !== STORAGE_TAB && !isUnchanged(book.readTab(tab), ofTab)) throw changedMeanwhile(tab);
    for (const write of ofTab) {
      begun.push(write);
      book.writeCells(write);
    }
  }
}

const isUnchanged = (now: CellBlock | undefined, writes: readonly CellWrite[]): boolean =>
  now !== undefined && writes.every((write) => sameBlock(rectangleIn(now, write), write.before));

const changedMeanwhile = (tab: string): Refusal =>
  new Refusal('changed-meanwhile', `มีผู้แก้ไขแท็บ ${tab} ระหว่างที่คำสั่งทำงาน ข้อมูลทั้งหมดยังเป็นตามที่แก้ไข กรุณาสั่งอีกครั้ง`);

export const mark = ({ storage }: World, entry: JournalEntry, status: EntryStatus): void =>
  storage.writeCell(entry.row, STATUS_COLUMN, status);
