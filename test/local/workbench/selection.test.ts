import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAfter } from '../../../src/local/workbench/page/key-moves.ts';
import { type Ground, type Place, rectOf, spanOf } from '../../../src/local/workbench/page/selection.ts';

/** Ten rows and columns without row 3 and column B; `#` is content, `.` a cell that a merge covers. */
const picture = ['#-##------', '#-#-------', '----------', '#-#-------', '----##----', '----#.----', '#---------'];
const without = (hidden: number): number[] => Array.from({ length: 10 }, (_, i) => i + 1).filter((at) => at !== hidden);
const at = ({ row, column }: Place): string => picture[row - 1]?.[column - 1] ?? '-';

const ground: Ground = {
  lines: { rows: without(3), columns: without(2).map((position) => ({ position, width: 100 })) },
  isShown: (place) => at(place) !== '.',
  isBlank: (place) => at(place) !== '#',
  end: { row: 7, column: 6 },
};

type Pair = readonly [row: number, column: number];

const named = (key: string): { readonly key: string; readonly control: boolean } => ({
  key: key.replace('Ctrl+', ''),
  control: key.startsWith('Ctrl+'),
});

describe('the keys of the grid', () => {
  it.each<readonly [key: string, from: Pair, to: Pair, where: string]>([
    ['ArrowRight', [1, 1], [1, 3], 'past a hidden column'],
    ['ArrowDown', [2, 1], [4, 1], 'past a hidden row'],
    ['ArrowUp', [1, 4], [1, 4], 'not over the edge'],
    ['ArrowRight', [6, 5], [6, 7], 'past a covered cell'],
    ['Ctrl+ArrowDown', [1, 1], [4, 1], 'to the last filled cell of a run'],
    ['Ctrl+ArrowDown', [4, 1], [7, 1], 'over blanks to the next filled cell'],
    ['Ctrl+ArrowDown', [7, 1], [10, 1], 'to the edge where nothing is left'],
    ['Ctrl+ArrowRight', [1, 1], [1, 4], 'over what lies between'],
    ['PageDown', [1, 1], [10, 1], 'a page on, at most to the edge'],
    ['Home', [5, 6], [5, 1], 'to the first column'],
    ['End', [5, 1], [5, 6], 'to the last column with content'],
    ['Ctrl+Home', [5, 6], [1, 1], 'to the first cell'],
    ['Ctrl+End', [1, 1], [7, 6], 'to the last cell with content'],
  ])('lead with %s from %j to %j: %s', (key, [row, column], [toRow, toColumn]) => {
    expect(placeAfter(named(key), { row, column }, ground)).toEqual({ row: toRow, column: toColumn });
  });

  it('leave Tab and letters alone', () => {
    for (const key of ['Tab', 'a', 'Escape']) {
      expect(placeAfter(named(key), { row: 1, column: 1 }, ground)).toBeUndefined();
    }
  });

  it('lead back by the opposite arrow from every cell that is no edge', () => {
    const place = fc.record({ row: fc.constantFrom(...ground.lines.rows), column: fc.constantFrom(1, 3, 4, 7, 8) });
    fc.assert(
      fc.property(place, (from) => {
        const down = placeAfter(named('ArrowDown'), from, ground) ?? from;
        fc.pre(down.row !== from.row);
        expect(placeAfter(named('ArrowUp'), down, ground)).toEqual(from);
      }),
    );
  });
});

describe('a selection', () => {
  it('is the block between where it began and where it was drawn to, in any direction', () => {
    expect(rectOf({ active: { row: 5, column: 4 }, far: { row: 2, column: 6 } })).toEqual({
      row: 2,
      column: 4,
      rows: 4,
      columns: 3,
    });
  });

  it('is made of a block and gives it back', () => {
    const size = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(fc.record({ row: size, column: size, rows: size, columns: size }), (rect) => {
        expect(rectOf(spanOf(rect))).toEqual(rect);
      }),
    );
  });
});
