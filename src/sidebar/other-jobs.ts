// What is done beside the steps of the main job: after the plan, or once a year.
import type { State } from '../server/wire.ts';
import type { App, Place } from './app.ts';
import { button, element } from './element.ts';
import { planTabName } from './tabs.ts';

interface Job {
  readonly place: Place;
  readonly label: string;
}

/** The follow-up waits for a plan: that of the plan year or, after a new year was begun, that of the assessed year. */
export function jobsAt({
  tabs,
  planYear,
  fiscalYear,
}: Pick<State, 'tabs' | 'planYear' | 'fiscalYear'>): readonly Job[] {
  const hasPlan = [planYear, fiscalYear].some((year) => year !== null && tabs.includes(planTabName(year)));
  return [
    ...(hasPlan ? [{ place: 'followUp', label: 'ติดตามผล' } as const] : []),
    { place: 'templates', label: 'แม่แบบรายงาน' },
    { place: 'library', label: 'คลังข้อเสนอแนะ' },
    { place: 'year', label: 'งานประจำปีงบประมาณ' },
    { place: 'settings', label: 'ตั้งค่า' },
    { place: 'help', label: 'วิธีใช้' },
  ];
}

export const otherJobs = (app: App): HTMLElement =>
  element(
    'nav',
    { 'aria-labelledby': 'other-jobs' },
    element('h2', { id: 'other-jobs' }, 'งานอื่น'),
    element(
      'ul',
      { class: 'plain' },
      ...jobsAt(app.state).map(({ place, label }) =>
        element(
          'li',
          {},
          button('quiet', label, () => app.open(place)),
        ),
      ),
    ),
  );
