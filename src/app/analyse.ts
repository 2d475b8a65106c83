// Chooses the weak points under the rule of the settings and writes them to `ข้อบกพร่องและจุดอ่อน`.
import { weakPointsOf } from '../core/analysis.ts';
import type { SelectionRule } from '../core/weakest.ts';
import { rowOfWeakPoint, WEAK_POINT_TAB, weakPointLayout } from '../workbook/weak-point-tab.ts';
import { generateTab } from './generate-tab.ts';
import type { World } from './ports.ts';
import { readAssessment, wordingFor } from './read-workbook.ts';
import { runCommand } from './run-command.ts';

export interface AnalyseResult {
  readonly tab: string;
  readonly rows: number;
}

/** `rule` in place of the one in the settings. Throws a Refusal where scores are wrong or the tab was edited by hand. */
export const analyse = (world: World, { rule }: { readonly rule?: SelectionRule | undefined }): AnalyseResult =>
  runCommand(world, 'วิเคราะห์จุดอ่อน', () => {
    const { settings, rules, scores, weakPointCells } = readAssessment(world.book);
    const selection = {
      rule: rule ?? settings.selection,
      passMark: settings.passMark,
      lowest: settings.lowest,
    };
    const points = weakPointsOf(scores, rules, selection, wordingFor(settings, world.library));
    const rows = points.map((point, index) => rowOfWeakPoint(point, index + 1, rules, settings.passMark));
    return {
      value: { tab: WEAK_POINT_TAB, rows: rows.length },
      writes: generateTab(world.book, WEAK_POINT_TAB, weakPointLayout, rows, weakPointCells),
    };
  });
