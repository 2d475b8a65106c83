// Chooses the weak points under the rules of the settings and writes them to `ข้อบกพร่องและจุดอ่อน`.
import { type Wording, weakPointsOf } from '../core/analysis.ts';
import type { WeakPoint } from '../core/weak-point.ts';
import type { SelectionRule } from '../core/weakest.ts';
import type { Journal } from '../workbook/journal.ts';
import { rowOfWeakPoint, WEAK_POINT_TAB, weakPointLayout } from '../workbook/weak-point-tab.ts';
import { type GeneratedTab, generateTab, type Regeneration, writesOf } from './generate-tab.ts';
import { presentWording } from './library.ts';
import type { World } from './ports.ts';
import { type Assessment, readAssessment } from './read-workbook.ts';
import { refuseErrors } from './refusal.ts';
import { runCommand } from './run-command.ts';

/** `rule` in place of those in the settings. Throws a Refusal where scores are wrong. What was typed by hand stays. */
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
  world: World,
  journal: Journal,
  assessment: Assessment,
  { rule, askedBack }: Wanted,
): GeneratedTab {
  const { settings, rules, weakPointCells: cells } = assessment;
  const points = selectedWeakPoints(assessment, presentWording(world, journal, settings), rule);
  const rows = points.map((point, index) => rowOfWeakPoint(point, index + 1, rules, settings.passMark));
  return generateTab(world.book, journal, { tab: WEAK_POINT_TAB, layout: weakPointLayout, cells }, rows, askedBack);
}

/** Throws a Refusal where scores of questions or items cannot be read, since these may be weak points too. */
export function selectedWeakPoints(
  { settings, rules, itemProblems, ...scores }: Assessment,
  wording: Wording,
  rule?: SelectionRule,
): readonly WeakPoint[] {
  refuseErrors(itemProblems);
  const { selection, passMark, lowest } = settings;
  return weakPointsOf(scores, rules, { rules: rule ? [rule] : selection, passMark, lowest }, wording);
}
