// A command that cannot go on, said in Thai. Thrown before anything is written, or after all that was written has
// been taken back; never for a fault of the platform.
import type { Problem } from '../workbook/problem.ts';

export type RefusalCode =
  | 'not-set-up'
  | 'bad-input'
  | 'changed-meanwhile'
  | 'nothing-to-undo'
  | 'no-such-cell'
  | 'no-such-rows'
  | 'foreign-storage'
  | 'too-large'
  | 'template'
  | 'no-template'
  | 'template-unavailable'
  | 'busy';

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}

const SHOWN = 5;

/** Refuses because of the errors among these problems, naming the first few with their remedies. */
export function refuseErrors(problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const shown = errors.slice(0, SHOWN).map(({ message, cell, remedy }) => `${message} (${cell}) — ${remedy}`);
  const rest = errors.length > SHOWN ? [`และอีก ${errors.length - SHOWN} รายการ กด ตรวจข้อมูล เพื่อดูทั้งหมด`] : [];
  throw new Refusal('bad-input', [...shown, ...rest].join('\n'));
}

/** Somebody deleted or renamed the tab after the command had read it. */
export const tabGone = (tab: string): Refusal =>
  new Refusal('changed-meanwhile', `ไม่พบแท็บ ${tab} เพราะถูกลบหรือเปลี่ยนชื่อระหว่างที่คำสั่งทำงาน กรุณาคืนแท็บหรือชื่อแท็บ แล้วสั่งอีกครั้ง`);
