// Gives officers a template to edit: a Doc in the Drive of whoever asks, made once and remembered in the workbook. Not
// undone by `undo`: the Doc exists and stays.

import { reportRecipes } from '../report/report-formats.ts';
import { copyIn } from '../workbook/template-copy.ts';
import { type TemplateRecord, templateKey, templateWrites } from '../workbook/template-records.ts';
import { ownTemplate, type WantedTemplate } from './chosen-template.ts';
import type { World } from './ports.ts';
import { settledJournal, writeAll } from './run-command.ts';

export interface EditedTemplate {
  readonly template: string;
  /** Of the Doc. */
  readonly name: string;
  readonly url: string;
  /** What the Doc began as now; `existing` where it was there already. */
  readonly made: 'existing' | 'shipped' | 'copy';
  /** Thai: what the officer should know of it; else empty. */
  readonly note: string;
}

/**
 * A Doc of this name that can be opened is answered as it is, and is in use again. One that cannot, because it is a
 * colleague's or was binned, is made anew from what reports print now: from the kept copy if there is one and it is in use.
 */
export const editTemplate = (world: World, wanted: WantedTemplate): EditedTemplate =>
  world.lock.hold(() => {
    const journal = settledJournal(world);
    const { template, record } = ownTemplate(journal, wanted);
    const remember = (changed: TemplateRecord, made: { readonly file?: string } = {}): void => {
      const writes = templateWrites(journal.cells, changed);
      if (writes.length > 0) writeAll(world, journal, 'แก้ไขแม่แบบ', writes, { undoable: false, ...made });
    };
    const found = record && world.editedDocuments.find(record.id);
    if (record && found && !found.isBinned) {
      const { name, url } = found;
      remember({ ...record, name, url, inUse: true });
      return { template, name, url, made: 'existing', note: record.inUse ? '' : REUSED };
    }
    const copy = record?.inUse ? copyIn(journal.cells, templateKey(record)) : undefined;
    const docx = copy
      ? world.templates.decoded(copy.file)
      : world.templates.read(reportRecipes[wanted.format].template);
    const { id, name, url } = world.documents.create(documentName(wanted.format, template), docx);
    remember({ format: wanted.format, template, id, name, url, inUse: true }, { file: id });
    return { template, name, url, made: copy ? 'copy' : 'shipped', note: noteOf(record, copy !== undefined) };
  });

const documentName = (format: string, template: string): string =>
  `แม่แบบรายงาน ${format}${template === '' ? '' : ` (${template})`}`;

const REUSED =
  'กลับมาใช้แม่แบบเดิมที่เคยแก้ไขไว้ หากต้องการเริ่มใหม่จากแม่แบบที่มากับระบบ ให้สั่งกลับไปใช้แม่แบบที่มากับระบบ ย้ายเอกสารนี้ลงถังขยะ แล้วสั่งแก้ไขแม่แบบอีกครั้ง';

function noteOf(before: TemplateRecord | undefined, isCopy: boolean): string {
  if (!before) return '';
  const from = isCopy ? 'สำเนาที่เก็บไว้ในไฟล์นี้' : 'แม่แบบที่มากับระบบ';
  return `เปิดเอกสารแม่แบบเดิมไม่ได้ จึงสร้างเอกสารใหม่ในไดรฟ์ของท่านจาก${from} รายงานครั้งต่อไปใช้เอกสารใหม่ เอกสารเดิม (${before.url}) ไม่เปลี่ยนแปลง`;
}
