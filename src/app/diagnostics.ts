// What whoever helps an officer needs to know, and nothing that stands in a cell: versions, which tabs exist and how large they
// are, how the last commands ended, what the findings count. Reads only; safe to send to anybody.
import { HISTORY_TAB } from '../workbook/history-tab.ts';
import { type EntryStatus, STORAGE_VERSION } from '../workbook/journal.ts';
import { LIBRARY_TAB } from '../workbook/library-tab.ts';
import { LOG_TAB } from '../workbook/log-tab.ts';
import { OIT_TAB } from '../workbook/oit-tab.ts';
import { QUESTION_TAB } from '../workbook/question-tab.ts';
import { RULES_TAB } from '../workbook/rules-tab.ts';
import { SCORE_TAB } from '../workbook/score-layout.ts';
import { SETTINGS_TAB } from '../workbook/settings-tab.ts';
import { WEAK_POINT_TAB } from '../workbook/weak-point-tab.ts';
import type { World } from './ports.ts';
import { readFindings } from './read-findings.ts';
import { Refusal } from './refusal.ts';
import { journalIn } from './run-command.ts';

export interface Diagnostics {
  readonly version: string;
  readonly storageVersion: number;
  /** Tabs with fixed names; rows are null for one that is missing. */
  readonly tabs: readonly { readonly tab: string; readonly rows: number | null }[];
  /** Other tabs, which may be anything, are only counted. */
  readonly otherTabs: number;
  readonly libraryEntries: number;
  /** How the last commands ended, the oldest first. */
  readonly commands: readonly EntryStatus[];
  readonly isStorageDamaged: boolean;
  readonly isRunning: boolean;
  readonly findings: Readonly<Record<'error' | 'warning' | 'info', number>> | null;
  /** Why the findings cannot be counted, as the code of a failure; empty where they can. */
  readonly failure: string;
}

const knownTabs = [
  SETTINGS_TAB,
  SCORE_TAB,
  QUESTION_TAB,
  OIT_TAB,
  HISTORY_TAB,
  RULES_TAB,
  WEAK_POINT_TAB,
  LIBRARY_TAB,
  LOG_TAB,
];

export function diagnose(world: World): Diagnostics {
  const { book } = world;
  const names = book.tabNames();
  const journal = journalIn(world);
  return {
    version: world.version,
    storageVersion: STORAGE_VERSION,
    tabs: knownTabs.map((tab) => ({ tab, rows: book.readTab(tab)?.length ?? null })),
    otherTabs: names.filter((name) => !knownTabs.includes(name)).length,
    libraryEntries: world.library.entries().length,
    commands: journal.entries.map(({ status }) => status),
    isStorageDamaged: journal.isDamaged,
    isRunning: world.lock.isTaken(),
    ...counted(world),
  };
}

function counted({ book }: World): Pick<Diagnostics, 'findings' | 'failure'> {
  try {
    const { findings } = readFindings(book);
    const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
    return { findings: { error: count('error'), warning: count('warning'), info: count('info') }, failure: '' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { findings: null, failure: error.code };
  }
}
