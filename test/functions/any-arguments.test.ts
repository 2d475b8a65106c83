// Whatever is typed or selected, a cell gets values that Sheets can show or an error in Thai: never an exception in English.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as functions from '../../src/functions/custom-functions.ts';

const thaiText = fc
  .array(fc.integer({ min: 0x0e01, max: 0x0e5b }), { maxLength: 8 })
  .map((codes) => String.fromCharCode(...codes));

const cell = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -10, max: 110 }),
  fc.constantFrom(2562, 2565, 2567, 2569, '', 'O12', '๐๑๒', 'i4', 'ผ่าน', 'IIT', '๙๑.๒๒', '#REF!'),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  thaiText,
  fc.string({ unit: 'binary', maxLength: 6 }),
);

/** One cell, or a range as Sheets passes it: rows of one length. */
const argument = fc.oneof(
  cell,
  fc.constant(undefined),
  fc
    .tuple(fc.integer({ min: 1, max: 11 }), fc.constantFrom(1, 2, 3, 4, 10))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    ),
);

const year = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(2562, 2564, 2565, 2566, 2567, 2569) }, argument);

const isShowable = (result: unknown): boolean =>
  Array.isArray(result)
    ? result.length > 0 && result.every((row) => Array.isArray(row) && row.every(isValue))
    : isValue(result);

const isValue = (value: unknown): boolean =>
  typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value));

function outcomeOf(answer: () => unknown): string {
  try {
    return isShowable(answer()) ? 'shown' : 'not to be shown';
  } catch (error) {
    return String(error);
  }
}

describe.each(Object.entries(functions))('%s', (_name, implementation) => {
  const call = implementation as (...args: readonly unknown[]) => unknown;

  it('answers anything with values or a Thai error', () => {
    fc.assert(
      fc.property(
        argument,
        argument,
        year,
        argument,
        argument,
        fc.constantFrom(undefined, ''),
        (a, b, c, d, e, rules) => {
          const args = call.length === 6 ? [a, b, c, d, e, rules] : [a, b, c, d].slice(0, call.length);
          expect(outcomeOf(() => call(...args))).toMatch(/^(shown$|Error: .*[ก-๙])/s);
        },
      ),
      { numRuns: 200 },
    );
  });
});
