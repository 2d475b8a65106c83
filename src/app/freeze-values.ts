// A copy of a tab in plain values, for readers without the add-on: where it is missing, ITA_ formulas show errors.

import { textOf } from '../workbook/cell.ts';
import { SCORE_TAB } from '../workbook/score-layout.ts';
import type { TabWrite } from '../workbook/write-plan.ts';
import type { World } from './ports.ts';
import { Refusal } from './refusal.ts';
import { runCommand } from './run-command.ts';
import { unusedName } from './unused-name.ts';

const SUFFIX = '(ค่าคงที่)';

/** The original stays as it is, and so does an earlier copy. Throws a Refusal where there is no such tab. */
export const freezeValues = (
  world: World,
  { tab = SCORE_TAB }: { readonly tab?: string | undefined },
): { readonly tab: string } =>
  runCommand(world, 'สำเนาเป็นค่าคงที่', () => {
    const cells = world.book.readTab(tab);
    if (!cells) throw new Refusal('bad-input', `ไม่พบแท็บ ${tab} กรุณาตรวจชื่อแท็บ แล้วสั่งอีกครั้ง`);
    const tabs = world.book.tabNames();
    const name = unusedName(`${tab} ${SUFFIX}`, (candidate) => tabs.includes(candidate));
    const columns = (cells[0] ?? []).map((heading, index) => ({
      key: String(index),
      heading: textOf(heading),
      width: 0,
      format: 'text' as const,
    }));
    const copy: TabWrite = { kind: 'tab', tab: name, layout: { columns }, cells, copyOf: tab };
    return { value: { tab: name }, writes: [copy] };
  });
