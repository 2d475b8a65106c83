import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/workbook/cell.ts';
import { placeWrites, type Wishes } from '../../src/workbook/place-writes.ts';

const TAB = 'แท็บ';

/** `.` stays, `c` changes, `x` is the officer's. */
const placed = (...picture: readonly string[]): readonly string[] => {
  const cells = picture.map((row) => [...row].map((): Cell => 'เดิม'));
  const wishes = picture.map((row) =>
    [...row].map((sign) => (sign === 'x' ? undefined : sign === 'c' ? 'ใหม่' : 'เดิม')),
  );
  return placeWrites(TAB, cells, wishes, []).map(
    ({ row, column, after }) => `${row},${column} ${after.length}×${after[0]?.length}`,
  );
};

describe('rectangles of changed cells', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['nothing changed', ['..', '..'], []],
    ['one cell', ['...', '.c.', '...'], ['2,2 1×1']],
    ['cells far apart, with nothing of the officer between them', ['c...', '....', '...c'], ['1,1 3×4']],
    ['a column of the officer in between', ['cxc', 'cxc', 'cxc'], ['1,1 3×1', '1,3 3×1']],
    ['a row of the officer in between', ['ccc', 'xxx', 'ccc'], ['1,1 1×3', '3,1 1×3']],
    ['one kept cell', ['ccc', 'cxc', 'ccc'], ['1,1 1×3', '2,1 1×1', '2,3 1×1', '3,1 1×3']],
    ['a kept cell outside what changed', ['cc.', '...', '..x'], ['1,1 1×2']],
    ['a column typed over in most rows', ['cxcc', 'cxcc', 'cccc', 'cxcc'], ['1,1 4×1', '3,2 1×1', '1,3 4×2']],
  ])('%s', (_title, picture, rectangles) => {
    expect(placed(...picture)).toEqual(rectangles);
  });

  const cell = fc.constantFrom<Cell | undefined>('เดิม', 'ใหม่', undefined);
  const grid: fc.Arbitrary<Wishes> = fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
    .chain(([height, width]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );

  it('hold every changed cell once and never one of the officer', () => {
    fc.assert(
      fc.property(grid, (wishes) => {
        const cells = wishes.map((row) => row.map(() => 'เดิม'));
        const times = wishes.map((row) => row.map(() => 0));
        for (const { row: top, column: left, after } of placeWrites(TAB, cells, wishes, [])) {
          after.forEach((line, r) => {
            line.forEach((_, c) => {
              const counts = times[top - 1 + r];
              if (counts) counts[left - 1 + c] = (counts[left - 1 + c] ?? 0) + 1;
            });
          });
        }
        wishes.forEach((row, r) => {
          row.forEach((wish, c) => {
            const allowed = wish === undefined ? [0] : wish === 'ใหม่' ? [1] : [0, 1];
            expect(allowed).toContain(times[r]?.[c]);
          });
        });
      }),
      { numRuns: 500 },
    );
  });
});
