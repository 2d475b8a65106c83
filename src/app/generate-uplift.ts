// `ยกระดับตัวชี้วัด <ปี>` from the library and the scores on which the plan rests.
import { upliftsOf } from '../core/follow-up-uplift.ts';
import type { Journal } from '../workbook/journal.ts';
import { reportedUpliftColumns, rowOfUplift, upliftLayout, upliftTabName } from '../workbook/uplift-tab.ts';
import type { FollowUpSource, WantedFollowUp } from './follow-up-source.ts';
import { unitsOf } from './generate-plan.ts';
import { type GeneratedTab, generateTab } from './generate-tab.ts';
import { withoutReported } from './kept-edits.ts';
import { presentWording } from './library.ts';
import type { World } from './ports.ts';

export function generateUplift(
  world: World,
  journal: Journal,
  { settings, rules, scores }: FollowUpSource,
  { askedBack }: WantedFollowUp,
): GeneratedTab {
  const { planYear } = settings;
  const tab = upliftTabName(planYear);
  const layout = upliftLayout(unitsOf({ settings }));
  const cells = world.book.readTab(tab);
  const rows = upliftsOf(rules, scores, planYear, presentWording(world, journal, settings)).map((uplift) =>
    rowOfUplift(uplift, planYear - 1),
  );
  const generated = generateTab(world.book, journal, { tab, layout, cells }, rows, askedBack);
  return withoutReported(generated, layout, cells, reportedUpliftColumns);
}
