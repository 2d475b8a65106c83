// A command died, and what it left cannot be settled when the sidebar opens: what the officer can mend is said beside the state
// of the file; a mistake of the add-on and data of a later version are not taken for that.
import { describe, expect, it } from 'vitest';
import type { World } from '../../src/app/ports.ts';
import { readState } from '../../src/app/read-state.ts';
import { Refusal } from '../../src/app/refusal.ts';
import { isExplained } from '../../src/google/google-faults.ts';
import { NewerStorage } from '../../src/workbook/newer-storage.ts';
import { buildingName } from '../../src/workbook/write-plan.ts';
import { memoryWorld } from './memory-world.ts';

/** A workbook with a tab that was left half-built, in which settling ends with an error. */
const stuckBy = (error: Error): World => ({
  ...memoryWorld(new Map([[buildingName('แท็บ'), { sheet: [], isHidden: false }]])),
  isExplained,
  lock: {
    hold: () => {
      throw error;
    },
    isTaken: () => false,
  },
});

describe('a command that died and cannot be settled', () => {
  it.each([
    ['another command', new Refusal('busy', 'มีผู้อื่นกำลังสั่งงาน')],
    ['a protected tab', new Error('You are trying to edit a protected cell or object.')],
    ['a service that is down', new Error('Service Spreadsheets failed while accessing document.')],
  ])('is said beside the state where %s stands in the way', (_, error) => {
    expect(readState(stuckBy(error))).toMatchObject({
      next: 'setUp',
      caution: expect.stringContaining('ยังคืนข้อมูลไม่ได้'),
    });
  });

  it.each([
    ['data of a later version', new NewerStorage()],
    ['a mistake of the add-on', new TypeError("Cannot read properties of undefined (reading 'row')")],
  ])('is not what %s is taken for', (_, error) => {
    expect(() => readState(stuckBy(error))).toThrow(error);
  });
});
