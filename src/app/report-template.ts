// Gets the template that a report is made of: the officer's Doc, the copy kept for whoever cannot open it, or the shipped
// one. What it was is always said; the shipped text never takes the place of the officer's unasked.

import type { OpenedTemplate } from '../report/opened-template.ts';
import { type ReportFormat, reportRecipes } from '../report/report-formats.ts';
import { daysBetween, thaiDate } from '../thai/date.ts';
import { emptyStorage, type Journal } from '../workbook/journal.ts';
import { copyIn, placedCopy, SAVED_AT_COLUMN } from '../workbook/template-copy.ts';
import { type TemplateRecord, templateKey } from '../workbook/template-records.ts';
import { SHIPPED_TEMPLATE, templateInUse, type WantedTemplate } from './chosen-template.ts';
import { dateOfMoment, momentText } from './moment-text.ts';
import type { World } from './ports.ts';
import { Refusal } from './refusal.ts';

export interface UsedTemplate {
  /** The officer's name for it, empty for the one without; the shipped one has its own. */
  readonly template: string;
  readonly source: 'document' | 'copy' | 'shipped';
  /** Of the Doc; empty for the shipped one. */
  readonly url: string;
  /** Thai: why a copy was used and how old it is; else empty. */
  readonly note: string;
}

export interface ReportTemplate {
  readonly used: UsedTemplate;
  readonly docx: Uint8Array;
  /** Undefined for the shipped one, which needs no mending. */
  readonly opened: OpenedTemplate | undefined;
  readonly record: TemplateRecord | undefined;
}

/** Throws a Refusal where a template is wanted that is not there, or can be opened neither as the Doc nor as its copy. */
export function reportTemplate(world: World, journal: Journal, wanted: WantedTemplate): ReportTemplate {
  const record = templateInUse(journal, wanted);
  if (!record) return shippedTemplate(world, wanted.format);
  const found = world.editedDocuments.find(record.id);
  if (found && !found.isBinned)
    return ownOf(world, record, world.editedDocuments.download(record.id), { source: 'document', note: '' });
  const reason = found ? 'เอกสารอยู่ในถังขยะ' : 'บัญชีนี้เปิดเอกสารไม่ได้ หรือเอกสารถูกลบ';
  const copy = copyIn(journal.cells, templateKey(record));
  if (!copy) throw unavailable(record, reason);
  const note = `เปิดแม่แบบ “${record.name}” ไม่ได้ (${reason}) จึงใช้สำเนาที่เก็บไว้ในไฟล์นี้เมื่อวันที่ ${ageOf(copy.savedAt, world)}`;
  return ownOf(world, record, world.templates.decoded(copy.file), { source: 'copy', note });
}

function ownOf(
  { templates }: World,
  record: TemplateRecord,
  file: Uint8Array,
  how: Pick<UsedTemplate, 'source' | 'note'>,
): ReportTemplate {
  const opened = templates.open(file);
  return { used: { template: record.template, url: record.url, ...how }, docx: opened.docx, opened, record };
}

const shippedTemplate = ({ templates }: World, format: ReportFormat): ReportTemplate => ({
  used: { template: SHIPPED_TEMPLATE, source: 'shipped', url: '', note: '' },
  docx: templates.read(reportRecipes[format].template),
  opened: undefined,
  record: undefined,
});

const unavailable = ({ name }: TemplateRecord, reason: string): Refusal =>
  new Refusal(
    'template-unavailable',
    `เปิดแม่แบบ “${name}” ไม่ได้ (${reason}) และไฟล์นี้ไม่มีสำเนา กรุณาให้ผู้สร้างแม่แบบจัดทำรายงานหนึ่งครั้งเพื่อเก็บสำเนา หรือเลือกใช้${SHIPPED_TEMPLATE}`,
  );

/** `24 มีนาคม 2566 (3 วันก่อน)` */
function ageOf(savedAt: string, { clock }: World): string {
  const saved = dateOfMoment(savedAt);
  if (!saved) return savedAt;
  const days = daysBetween(saved, clock.now());
  return `${thaiDate(saved)} (${days > 0 ? `${days} วันก่อน` : 'วันนี้'})`;
}

/**
 * Keeps a copy of the officer's Doc for colleagues; call it once the template is known to be whole. Where the workbook
 * has the same one already, only its day is brought up to date.
 */
export function keepCopy(world: World, { cells }: Journal, { used, docx, record }: ReportTemplate): void {
  if (!record || used.source !== 'document') return;
  const key = templateKey(record);
  const copy = { savedAt: momentText(world.clock.now()), file: world.templates.encoded(docx) };
  const kept = copyIn(cells, key);
  const placed = placedCopy(cells, key, copy);
  if (kept?.file !== copy.file) world.storage.writeRow(placed.row, placed.cells, emptyStorage());
  else if (!isSameDay(kept.savedAt, copy.savedAt)) world.storage.writeCell(placed.row, SAVED_AT_COLUMN, copy.savedAt);
}

const isSameDay = (left: string, right: string): boolean => {
  const [one, other] = [dateOfMoment(left), dateOfMoment(right)];
  return one !== undefined && other !== undefined && daysBetween(one, other) === 0;
};
