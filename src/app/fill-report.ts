// Fills the template that is in use for a format, and gives the code by which the report can be traced.
import type { ReportFormat } from '../report/report-formats.ts';
import type { Journal } from '../workbook/journal.ts';
import { hashOf } from '../workbook/row-base.ts';
import { refuseBrokenTemplate } from './check-template.ts';
import type { WantedTemplate } from './chosen-template.ts';
import type { World } from './ports.ts';
import { keepCopy, reportTemplate, type UsedTemplate } from './report-template.ts';

export interface FilledReport {
  readonly format: ReportFormat;
  readonly docx: Uint8Array;
  readonly template: UsedTemplate;
  /** The paragraphs of the template, with its tags. */
  readonly templateText: readonly string[];
  /** `data-template`: the first part is of the data and the rule set, the second of the template's text. */
  readonly fingerprint: string;
}

/** Throws a Refusal, before anything is created, where the template is broken. `data` are what the model was made of. */
export function fillReport(
  world: World,
  journal: Journal,
  wanted: WantedTemplate,
  { data, model }: { readonly data: object; readonly model: object },
): FilledReport {
  const { format } = wanted;
  const template = reportTemplate(world, journal, wanted);
  if (template.opened) refuseBrokenTemplate(template.opened, format);
  const docx = world.templates.fill(template.docx, model);
  keepCopy(world, journal, template);
  const templateText = world.templates.textOf(template.docx);
  const fingerprint = `${hashOf(JSON.stringify(data))}-${hashOf(templateText.join('\n'))}`;
  return { format, docx, template: template.used, templateText, fingerprint };
}
