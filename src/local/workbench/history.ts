// The way back and forth through what changed the workbook, commands of the add-on among them, as Ctrl+Z of Sheets.

/** Puts the workbook back to what it was at one time. */
export type Return = () => void;

const MOST_STEPS = 50;

export class History {
  private past: readonly Return[] = [];
  private future: readonly Return[] = [];
  private readonly remember: () => Return;

  constructor(remember: () => Return) {
    this.remember = remember;
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** Something changed the workbook; what had been taken back cannot be done again. */
  add(before: Return): void {
    this.past = [...this.past, before].slice(-MOST_STEPS);
    this.future = [];
  }

  /** Nothing happens where there is nothing to take back. */
  undo(): void {
    const before = this.past.at(-1);
    if (!before) return;
    this.past = this.past.slice(0, -1);
    this.future = [...this.future, this.remember()];
    before();
  }

  redo(): void {
    const after = this.future.at(-1);
    if (!after) return;
    this.future = this.future.slice(0, -1);
    this.past = [...this.past, this.remember()];
    after();
  }
}
