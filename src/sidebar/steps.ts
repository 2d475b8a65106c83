// The job as the officer sees it: steps in order, each done, next or later. Findings close no step: a step is ready
// as soon as the tabs it works on exist, and the server refuses what it cannot read.
import type { State } from '../server/wire.ts';
import { planTabName, SCORE_TAB, SETTINGS_TAB, WEAK_POINT_TAB } from './tabs.ts';

export interface Step {
  readonly place: Exclude<State['next'], 'done'>;
  readonly label: string;
  readonly status: 'done' | 'next' | 'later';
  /** Whether the tabs that the step works on exist; set-up is ready while one of the input tabs is missing. */
  readonly isReady: boolean;
}

type Progress = Pick<State, 'next' | 'tabs' | 'planYear'>;

const steps: readonly Pick<Step, 'place' | 'label'>[] = [
  { place: 'setUp', label: 'เริ่มต้นใช้งาน' },
  { place: 'scores', label: 'กรอกคะแนนตัวชี้วัด' },
  { place: 'check', label: 'ตรวจข้อมูล' },
  { place: 'analyse', label: 'วิเคราะห์จุดอ่อน' },
  { place: 'plan', label: 'จัดทำแผนมาตรการ' },
  { place: 'export', label: 'จัดทำรายงาน' },
];

/** Steps before the next one count as done; at the stage `done` all of them. */
export function stepsAt(progress: Progress): readonly Step[] {
  const { next } = progress;
  const position = next === 'done' ? steps.length : steps.findIndex(({ place }) => place === next);
  return steps.map((step, index) => ({
    ...step,
    status: index < position ? 'done' : index === position ? 'next' : 'later',
    isReady: isReady(step.place, progress),
  }));
}

/** The first step after checking whose tab does not exist yet; the report where all do. */
export function stepAfterCheck(progress: Progress): Step | undefined {
  const place = hasPlan(progress) ? 'export' : progress.tabs.includes(WEAK_POINT_TAB) ? 'plan' : 'analyse';
  return stepsAt(progress).find((step) => step.place === place);
}

function isReady(place: Step['place'], progress: Progress): boolean {
  const hasInput = [SETTINGS_TAB, SCORE_TAB].every((tab) => progress.tabs.includes(tab));
  if (place === 'setUp') return !hasInput;
  return hasInput && (place !== 'export' || hasPlan(progress));
}

const hasPlan = ({ tabs, planYear }: Progress): boolean => planYear !== null && tabs.includes(planTabName(planYear));
