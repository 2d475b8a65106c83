// The job as the officer sees it: steps in order, each done, next or later.
import type { Stage } from '../server/wire.ts';
import type { Place } from './app.ts';

export interface Step {
  readonly place: Exclude<Place, 'home'>;
  readonly label: string;
  readonly status: 'done' | 'next' | 'later';
}

const steps: readonly Omit<Step, 'status'>[] = [
  { place: 'setUp', label: 'เริ่มต้นใช้งาน' },
  { place: 'scores', label: 'กรอกคะแนนตัวชี้วัด' },
  { place: 'check', label: 'ตรวจข้อมูล' },
  { place: 'analyse', label: 'วิเคราะห์จุดอ่อน' },
  { place: 'plan', label: 'จัดทำแผนมาตรการ' },
  { place: 'export', label: 'จัดทำรายงาน' },
];

/** Steps before the next one count as done; at the stage `done` all of them. */
export function stepsAt(next: Stage): readonly Step[] {
  const position = next === 'done' ? steps.length : steps.findIndex(({ place }) => place === next);
  return steps.map((step, index) => ({
    ...step,
    status: index < position ? 'done' : index === position ? 'next' : 'later',
  }));
}
