// Which template a report is to be made of: the officer's own where one is in use, else the shipped one. A name that
// nobody gave is refused, never taken for another.
import type { ReportFormat } from '../report/report-formats.ts';
import { nearestName } from '../thai/near-name.ts';
import { type Journal, STORAGE_TAB } from '../workbook/journal.ts';
import { isTemplateDamaged, type TemplateRecord, templateRecordsIn } from '../workbook/template-records.ts';
import { Refusal } from './refusal.ts';

export interface WantedTemplate {
  readonly format: ReportFormat;
  /** The officer's name for it; without one the template that has none. `SHIPPED_TEMPLATE` asks for the shipped one. */
  readonly template?: string | undefined;
}

export const SHIPPED_TEMPLATE = 'แม่แบบที่มากับระบบ';

const nameOf = ({ template = '' }: WantedTemplate): string => template.trim().replace(/\s+/g, ' ');

/** Whether or not it is in use. Throws a Refusal for the name of the shipped one, which nobody can edit. */
export function ownTemplate(
  journal: Journal,
  wanted: WantedTemplate,
): { readonly template: string; readonly record: TemplateRecord | undefined } {
  const template = nameOf(wanted);
  if (template === SHIPPED_TEMPLATE)
    throw new Refusal('bad-input', `ชื่อ ${SHIPPED_TEMPLATE} สงวนไว้ กรุณาตั้งชื่อแม่แบบเป็นอย่างอื่น`);
  const records = templateRecordsIn(journal.cells).filter(({ format }) => format === wanted.format);
  return { template, record: records.find((record) => record.template === template) };
}

/** Undefined for the shipped one. */
export function templateInUse(journal: Journal, wanted: WantedTemplate): TemplateRecord | undefined {
  if (nameOf(wanted) === SHIPPED_TEMPLATE) return undefined;
  const { template, record } = ownTemplate(journal, wanted);
  if (record?.inUse) return record;
  if (isTemplateDamaged(journal.cells, { ...wanted, template })) throw damaged(wanted, template);
  if (template === '') return undefined;
  const names = templateRecordsIn(journal.cells)
    .filter(({ format, inUse }) => format === wanted.format && inUse)
    .map((each) => each.template);
  const near = nearestName(template, names);
  throw new Refusal(
    'no-template',
    `ไม่มีแม่แบบชื่อ ${template} ของรายงาน ${wanted.format}${near ? ` ชื่อที่ใกล้เคียงคือ ${near}` : ''} กรุณาเลือกแม่แบบจากรายการ หรือกด แก้ไขแม่แบบ เพื่อสร้าง`,
  );
}

/** The shipped text never takes the place of the officer's unasked. */
const damaged = ({ format }: WantedTemplate, template: string): Refusal =>
  new Refusal(
    'template-unavailable',
    `บันทึกที่อยู่ของแม่แบบ${template ? ` ${template}` : ''} ของรายงาน ${format} ในแท็บซ่อน ${STORAGE_TAB} เสียหาย กรุณากด แก้ไขแม่แบบ เพื่อสร้างใหม่ หรือเลือกใช้${SHIPPED_TEMPLATE}`,
  );
