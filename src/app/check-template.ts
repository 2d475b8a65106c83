// What is wrong with a template, as an answer and as a refusal.

import { knownTagsOf } from '../report/known-tags.ts';
import type { OpenedTemplate } from '../report/opened-template.ts';
import type { ReportFormat } from '../report/report-formats.ts';
import { type TemplateProblem, templateProblems } from '../report/template-problems.ts';
import type { WantedTemplate } from './chosen-template.ts';
import type { World } from './ports.ts';
import { Refusal } from './refusal.ts';
import { reportTemplate, type UsedTemplate } from './report-template.ts';
import { settledJournal } from './run-command.ts';

export interface CheckedTemplate extends UsedTemplate {
  readonly findings: readonly TemplateProblem[];
}

/** Changes nothing. Throws as `exportReport` does where the template cannot be opened. */
export const checkTemplate = (world: World, wanted: WantedTemplate): CheckedTemplate =>
  world.lock.hold(() => {
    const { used, docx, opened } = reportTemplate(world, settledJournal(world), wanted);
    return { ...used, findings: templateProblems(opened ?? world.templates.open(docx), knownTagsOf(wanted.format)) };
  });

const SHOWN = 5;

/** Throws a Refusal that names the first errors with their remedies. */
export function refuseBrokenTemplate(opened: OpenedTemplate, format: ReportFormat): void {
  const errors = templateProblems(opened, knownTagsOf(format)).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const shown = errors.slice(0, SHOWN).map(({ message, place, remedy }) => `${message} (${place}) — ${remedy}`);
  const rest = errors.length > SHOWN ? [`และอีก ${errors.length - SHOWN} รายการ กด ตรวจแม่แบบ เพื่อดูทั้งหมด`] : [];
  throw new Refusal('template', ['แม่แบบมีแท็กที่ต้องแก้ไขก่อนจัดทำรายงาน', ...shown, ...rest].join('\n'));
}
