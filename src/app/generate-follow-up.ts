// Makes or refreshes the follow-up of a plan: its rows and, by activity, the ten indicators.
import type { FollowUpSummary } from '../core/follow-up-summary.ts';
import type { FollowUpFormat } from '../workbook/follow-up-layout.ts';
import type { Journal } from '../workbook/journal.ts';
import { settingWrites } from '../workbook/setting-writes.ts';
import { type FollowUpSource, followUpSourceOf, type WantedFollowUp } from './follow-up-source.ts';
import { followUpRows } from './generate-follow-up-rows.ts';
import { type GeneratedTab, type Regeneration, writesOf } from './generate-tab.ts';
import { generateUplift } from './generate-uplift.ts';
import type { World } from './ports.ts';
import { readWorkbook } from './read-workbook.ts';
import { runCommand } from './run-command.ts';

export interface FollowUpAnswer extends Regeneration {
  readonly summary: FollowUpSummary;
  /** What became of `ยกระดับตัวชี้วัด <ปี>`; null in the format that goes without it. */
  readonly uplift: Regeneration | null;
}

/**
 * Without a format that of the settings counts, else the one that the tab has; a new one is `ผลตามกิจกรรม`. A tab of the other format is put aside with all that
 * was reported in it. A preview says what would become of the tabs and writes nothing. Throws a Refusal where there is no plan.
 */
export const generateFollowUp = (
  world: World,
  { format, preview = false }: { readonly format?: FollowUpFormat | undefined; readonly preview?: boolean | undefined },
): FollowUpAnswer =>
  runCommand(world, 'จัดทำแบบติดตามผล', (journal) => {
    const read = readWorkbook(world.book);
    const source = followUpSourceOf(world.book, read);
    const wanted = { format: format ?? source.settings.followUpFormat };
    const { answer, tabs } = followUpTabs(world, journal, source, wanted);
    if (preview) return { value: answer, writes: [] };
    return {
      value: answer,
      writes: [...writesOf(journal, tabs), ...settingWrites(read.settingCells, { 'report.followUpFormat': format })],
    };
  });

interface FollowUpTabs {
  readonly answer: FollowUpAnswer;
  readonly tabs: readonly GeneratedTab[];
}

export function followUpTabs(
  world: World,
  journal: Journal,
  source: FollowUpSource,
  wanted: WantedFollowUp,
): FollowUpTabs {
  const rows = followUpRows(world, journal, source, wanted);
  const uplift = rows.format === 'ผลตามกิจกรรม' ? generateUplift(world, journal, source, wanted) : undefined;
  return {
    answer: { ...rows.generated.answer, summary: rows.summary, uplift: uplift?.answer ?? null },
    tabs: [rows.generated, ...(uplift ? [uplift] : [])],
  };
}
