// Which report is made, and from which template: the one that goes with the plan is chosen, and its template in use.
import type { State } from '../server/wire.ts';
import { element, replaceContent } from './element.ts';
import { field, select } from './form-fields.ts';
import {
  followUpReportFormats,
  followUpReports,
  planReportFormats,
  planReports,
  type ReportFormat,
  SHIPPED_TEMPLATE,
} from './formats.ts';

export interface WantedReport {
  readonly format: ReportFormat;
  /** Empty for the one without a name. */
  readonly template: string;
}

export interface ReportFields {
  readonly fields: readonly HTMLElement[];
  chosen(): WantedReport;
  /** Told whenever another report is chosen. */
  follow(then: () => void): void;
}

type Offered = Pick<State, 'planFormat' | 'followUpFormat' | 'followUp' | 'templates'>;

/** Reports of the follow-up wait for its tab. */
export const reportFormatsAt = ({ followUp }: Pick<Offered, 'followUp'>): readonly ReportFormat[] => [
  ...planReportFormats,
  ...(followUp ? followUpReportFormats : []),
];

/** The report of the plan in its present format. */
export const usualReport = ({ planFormat }: Pick<Offered, 'planFormat'>): ReportFormat =>
  planReports[planFormat ?? 'รายมาตรการ'];

/** By the name that the server knows, the one that is used without being asked for first. */
export function templateNames({ templates }: Pick<Offered, 'templates'>, format: ReportFormat): readonly string[] {
  const names = templates.filter((each) => each.format === format).map(({ template }) => template);
  const isEdited = names.includes('');
  const named = names.filter((name) => name !== '');
  return isEdited ? ['', ...named, SHIPPED_TEMPLATE] : [SHIPPED_TEMPLATE, ...named];
}

/** The template without a name, as an officer reads it. */
export const UNNAMED = 'แม่แบบที่แก้ไขไว้ (ไม่มีชื่อ)';

export function reportFields(state: Offered, wanted?: WantedReport): ReportFields {
  const formats = reportFormatsAt(state);
  const format = select('report', formats);
  format.value = wanted?.format ?? usualReport(state);
  const template = element('select', { id: 'template' });
  const formatNow = (): ReportFormat => formats.find((each) => each === format.value) ?? usualReport(state);
  const offerTemplates = (): void =>
    replaceContent(
      template,
      ...templateNames(state, formatNow()).map((name) => element('option', { value: name }, name || UNNAMED)),
    );
  offerTemplates();
  if (wanted && templateNames(state, wanted.format).includes(wanted.template)) template.value = wanted.template;
  format.addEventListener('change', offerTemplates);
  return {
    fields: [field('แบบรายงาน', format, followUpHint(state)), field('แม่แบบ', template)],
    chosen: () => ({ format: formatNow(), template: template.value }),
    follow: (then) => format.addEventListener('change', then),
  };
}

function followUpHint({ followUp, followUpFormat }: Offered): string {
  if (!followUp) return 'รายงานผลเลือกได้เมื่อมีแท็บติดตามผลแล้ว';
  return followUpFormat === null
    ? 'รายงานผลต้องตรงกับรูปแบบของแท็บติดตามผล'
    : `แท็บติดตามผลขณะนี้เป็น ${followUpFormat} จึงจัดทำได้เฉพาะ ${followUpReports[followUpFormat]}`;
}
