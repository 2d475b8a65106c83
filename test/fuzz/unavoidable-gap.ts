// Sheets has no lock against people: what is typed into a tab after a command has compared its cells, and before it has written
// them, is written over. Where that is in a command is told by watching it: what each write changes, and the read before.
import type { Host } from '../../src/local/host.ts';
import type { MethodName } from '../../src/server/wire.ts';
import { STORAGE_TAB } from '../../src/workbook/journal.ts';
import { isBuildingName } from '../../src/workbook/write-plan.ts';
import { methodUses } from './every-method.ts';
import { answerOf } from './judged-call.ts';

/** Service calls by their numbers, from 1. */
export interface Gap {
  readonly tab: string;
  /** Takes the extent of what is compared: what is typed beyond it from then on is not read. */
  readonly extent: number;
  /** Reads what is compared, with no write of anything between it and the first write. */
  readonly read: number;
  /** The last write, or the deletion of the tab. */
  readonly write: number;
  /** What is written over, each by its name such as `D7`. */
  readonly cells: readonly string[];
}

type Tabs = ReturnType<Host['snapshot']>;
type Cells = Tabs[number]['cells'];

/** What takes away what was typed. */
const takers = ['Range.setValues', 'Spreadsheet.deleteSheet'];

interface Watched {
  readonly gaps: readonly Gap[];
  /** The last read, while nothing was written since but the tab `written`. */
  readonly compared?: Pick<Gap, 'extent' | 'read'>;
  readonly written?: string;
}

export interface Course {
  /** How many service calls there are. */
  readonly calls: number;
  readonly gaps: readonly Gap[];
}

/** The course of a command at whose time nobody else does anything. */
export function courseOf(prepared: Host, method: MethodName): Course {
  const host = prepared.fork();
  let watched: Watched = { gaps: [] };
  let before: Tabs | undefined;
  let calls = 0;
  let extent = 0;
  host.onCall = (k, member) => {
    calls = k;
    if (before) watched = afterWrite(watched, k - 1, before, host.snapshot());
    before = takers.includes(member) ? host.snapshot() : undefined;
    if (member === 'Sheet.getDataRange') extent = k;
    if (member === 'Range.getValues') watched = { gaps: watched.gaps, compared: { extent, read: k } };
  };
  answerOf(host, method, methodUses[method].args);
  return { calls, gaps: watched.gaps };
}

function afterWrite(watched: Watched, write: number, before: Tabs, after: Tabs): Watched {
  const changed = before.map(({ name: tab, cells }) => ({
    tab,
    cells: changedCells(cells, after.find(({ name }) => name === tab)?.cells),
  }));
  const found = changed.find(({ cells }) => cells.length > 0);
  if (!found) return watched;
  const { gaps, compared, written = found.tab } = watched;
  if (isNobodys(found.tab) || !compared || written !== found.tab) return { gaps };
  const begun = gaps.find((gap) => gap.tab === written && gap.read === compared.read);
  const gap = { ...compared, tab: written, write, cells: [...(begun?.cells ?? []), ...found.cells] };
  return { gaps: [...gaps.filter((other) => other !== begun), gap], compared, written };
}

/** People type neither into the hidden tab nor into one that is being built. */
const isNobodys = (tab: string): boolean => tab === STORAGE_TAB || isBuildingName(tab);

function changedCells(before: Cells, after: Cells = {}): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter((name) => contentOf(before[name]) !== contentOf(after[name]));
}

/** Without what a formula gives, which follows other tabs. */
const contentOf = (cell: Cells[string] | undefined): string => cell?.formula || String(cell?.value ?? '');
