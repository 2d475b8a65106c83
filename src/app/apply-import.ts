// Writes what the officer confirmed of a preview, and nothing else.

import type { Choices } from '../import/confirm.ts';
import { type ImportPlan, importPlan } from './import-plan.ts';
import { type ImportSource, readSource } from './import-source.ts';
import type { World } from './ports.ts';
import { Refusal } from './refusal.ts';
import { runCommand } from './run-command.ts';

export interface ImportResult extends Pick<ImportPlan, 'destination' | 'replaces'> {
  /** How many cells were written. */
  readonly cells: number;
}

/** Where a conflict has no choice, its likeliest value is taken. Throws a Refusal where there is nothing to write. */
export const applyImport = (
  world: World,
  { choices = {}, ...source }: ImportSource & { readonly choices?: Choices | undefined },
): ImportResult =>
  runCommand(world, 'นำเข้าคะแนน', () => {
    const imported = readSource(world.book, source);
    const isEmpty =
      imported.indicators.every(({ score }) => score === null) &&
      [imported.eitParts.indicators, imported.questions, imported.items].every((list) => list.length === 0) &&
      imported.total === null;
    if (isEmpty)
      throw new Refusal(
        'bad-input',
        'ไม่พบคะแนนในข้อความหรือช่วงเซลล์นี้ กรุณาคัดลอกให้รวมตารางคะแนนตัวชี้วัด แล้วลองอีกครั้ง หรือพิมพ์คะแนนในแท็บ คะแนนตัวชี้วัด',
      );
    const { destination, replaces, writes } = importPlan(world.book, imported, choices);
    const cells = writes.reduce((count, { after }) => count + after.length, 0);
    return { value: { destination, replaces, cells }, writes };
  });
