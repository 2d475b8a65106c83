// What holds for any workbook: recalculating a little equals recalculating all, files keep what cells hold, moves undo each other.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftReferences } from '../../src/local/formula-references.ts';
import { hostOf } from './script-fixture.ts';

const cell = fc
  .tuple(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 1, max: 4 }))
  .map(([column, row]) => `${column}${row}`);
const formula = fc.oneof(
  fc.tuple(cell, cell).map(([a, b]) => `=${a}+${b}`),
  fc.tuple(cell, cell).map(([a, b]) => `=SUM(${a}:${b})`),
  cell.map((a) => `=IF(${a}>2,"มาก",${a})`),
  cell.map((a) => `={${a},1}`),
  fc.constant('={1;2;3}'),
);
const typed = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom('', 'ก', '5', 'TRUE'), formula);
const edits = fc.array(fc.tuple(cell, typed), { minLength: 1, maxLength: 12 });

test('after any edits, the values are those of a workbook worked out from nothing', async () => {
  const empty = await hostOf({ code: '' });
  fc.assert(
    fc.property(edits, (list) => {
      const host = empty.fork();
      for (const [at, value] of list) {
        host.edit('Sheet1', at, value);
        host.cells('Sheet1');
      }
      const acyclic = !JSON.stringify(host.cells('Sheet1')).includes('#REF!');
      fc.pre(acyclic);
      expect(host.cells('Sheet1')).toEqual(host.fork().cells('Sheet1'));
    }),
  );
});

test('an array that reads a cell of a later array is worked out after it', async () => {
  const host = await hostOf({ code: '' });
  host.edit('Sheet1', 'A1', '={C2,1}');
  host.edit('Sheet1', 'C1', '={1;2;3}');
  for (const each of [host, host.fork()]) expect(each.cells('Sheet1')[0]).toEqual([2, 1, 1]);
});

test('a workbook keeps any text, number and formula through a file', async () => {
  const empty = await hostOf({ code: '' });
  const text = fc.string({
    unit: fc.constantFrom('ก', 'ำ', '์', ' ', "'", '<', '&', '"', '=', '\n', '\t', '_x000D_', '๙', '😀'),
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()), {
        minLength: 1,
        maxLength: 6,
      }),
      async (values) => {
        const host = empty.fork();
        host.person.setNumberFormat('Sheet1', 'A1:A6', '@');
        for (const [i, value] of values.entries()) host.edit('Sheet1', `A${i + 1}`, value);
        const again = await hostOf({ code: '' }, { book: await host.save() });
        expect(again.cells('Sheet1')).toEqual(host.cells('Sheet1'));
      },
    ),
    { numRuns: 60 },
  );
});

test('rows put in and taken out again leave a formula as it was', () => {
  const reference = fc.oneof(
    cell,
    fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(3)).map(([row, more]) => `A${row}:B${row + more}`),
    cell.map((a) => `'แผน 2566'!${a}`),
  );
  fc.assert(
    fc.property(
      fc.array(reference, { minLength: 1 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 5 }),
      (references, at, count) => {
        const before = `=${references.join('+')}`;
        const wider = shiftReferences(before, 'Sheet1', { sheet: 'Sheet1', axis: 'row', at, count });
        expect(shiftReferences(wider, 'Sheet1', { sheet: 'Sheet1', axis: 'row', at, count: -count })).toBe(before);
      },
    ),
  );
});
