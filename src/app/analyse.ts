// Chooses the weak points under the rule of the settings and writes them to `ข้อบกพร่องและจุดอ่อน`.
import { weakPointsOf } from '../core/analysis.ts';
import type { SelectionRule } from '../core/weakest.ts';
import type { Journal } from '../workbook/journal.ts';
import { rowOfWeakPoint, WEAK_POINT_TAB, weakPointLayout } from '../workbook/weak-point-tab.ts';
import { type GeneratedTab, generateTab, type Regeneration, writesOf } from './generate-tab.ts';
import type { World } from './ports.ts';
import { type Assessment, readAssessment, wordingFor } from './read-workbook.ts';
import { runCommand } from './run-command.ts';

/** `rule` in place of the one in the settings. Throws a Refusal where scores are wrong. What was typed by hand stays. */
export const analyse = (world: World, { rule }: { readonly rule?: SelectionRule | undefined }): Regeneration =>
  runCommand(world, 'วิเคราะห์จุดอ่อน', (journal) => {
    const generated = generateWeakPoints(world, journal, readAssessment(world.book), { rule });
    return { value: generated.answer, writes: writesOf(journal, [generated]) };
  });

interface Wanted {
  readonly rule?: SelectionRule | undefined;
  /** Ids of deleted rows that come back. */
  readonly askedBack?: readonly string[];
}

export function generateWeakPoints(
  { book, library }: World,
  journal: Journal,
  { settings, rules, scores, weakPointCells: cells }: Assessment,
  { rule, askedBack }: Wanted,
): GeneratedTab {
  const selection = {
    rule: rule ?? settings.selection,
    passMark: settings.passMark,
    lowest: settings.lowest,
  };
  const points = weakPointsOf(scores, rules, selection, wordingFor(settings, library));
  const rows = points.map((point, index) => rowOfWeakPoint(point, index + 1, rules, settings.passMark));
  return generateTab(book, journal, { tab: WEAK_POINT_TAB, layout: weakPointLayout, cells }, rows, askedBack);
}
