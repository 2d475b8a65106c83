// Goes back to the shipped template. Only the workbook forgets the officer's: the Doc in Drive stays, and undo takes it up
// again.

import { templateWrites } from '../workbook/template-records.ts';
import { ownTemplate, type WantedTemplate } from './chosen-template.ts';
import type { World } from './ports.ts';
import { Refusal } from './refusal.ts';
import { runCommand } from './run-command.ts';

export interface RestoredTemplate {
  readonly template: string;
  /** Of the Doc that stays in Drive. */
  readonly name: string;
  readonly url: string;
}

/** Nothing changes where it was done already. Throws a Refusal for a name that no template ever had. */
export const restoreTemplate = (world: World, wanted: WantedTemplate): RestoredTemplate =>
  runCommand(world, 'กลับไปใช้แม่แบบที่มากับระบบ', (journal) => {
    const { template, record } = ownTemplate(journal, wanted);
    if (!record) throw noSuchTemplate(wanted.format, template);
    const { name, url } = record;
    return { value: { template, name, url }, writes: templateWrites(journal.cells, { ...record, inUse: false }) };
  });

const noSuchTemplate = (format: string, template: string): Refusal =>
  new Refusal(
    'no-template',
    template === ''
      ? `รายงาน ${format} ใช้แม่แบบที่มากับระบบอยู่แล้ว`
      : `ไม่มีแม่แบบชื่อ ${template} ของรายงาน ${format} กรุณาเลือกแม่แบบจากรายการ`,
  );
