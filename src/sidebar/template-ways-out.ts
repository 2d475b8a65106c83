// What may be pressed where a template stands in the way of a report: its check, another template, or the templates.
import type { Failure } from '../server/wire.ts';
import type { App } from './app.ts';
import { button } from './element.ts';
import type { WantedReport } from './report-fields.ts';
import { checkTemplate } from './views/checked-template.ts';

/** `useShipped` goes on with the template that nobody edited; without it none is offered. Empty for a failure of another kind. */
export function templateWaysOut(
  app: App,
  { format, template }: WantedReport,
  useShipped?: () => void,
): (failure: Failure) => readonly HTMLElement[] {
  const shipped = useShipped ? [button('secondary', 'ใช้แม่แบบที่มากับระบบ', useShipped)] : [];
  const all = button('secondary', 'ดูแม่แบบทั้งหมด', () => app.open('templates'));
  const check = button('secondary', 'ตรวจแม่แบบ', () => checkTemplate(app, { format, template }));
  return ({ code }) => {
    if (code === 'template') return [check, ...shipped];
    if (code === 'template-unavailable') return [...shipped, all];
    return code === 'no-template' ? [all, ...shipped] : [];
  };
}
