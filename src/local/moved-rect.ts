// What becomes of a block when rows or columns are put in or taken out.
import type { Rect } from './a1-notation.ts';
import type { Axis } from './formula-references.ts';

/** The block after `count` lines were put in before `at` (taken out from `at` on, when negative); undefined when it is gone. */
export function movedRect(rect: Rect, axis: Axis, at: number, count: number): Rect | undefined {
  const size = axis === 'row' ? 'rows' : 'columns';
  const first = rect[axis];
  const last = first + rect[size] - 1;
  if (count > 0) {
    if (at > last) return rect;
    return at <= first ? { ...rect, [axis]: first + count } : { ...rect, [size]: rect[size] + count };
  }
  const gone = -count;
  const removed = Math.max(0, Math.min(last, at + gone - 1) - Math.max(first, at) + 1);
  if (removed === rect[size]) return undefined;
  const before = Math.max(0, Math.min(first - at, gone));
  return { ...rect, [axis]: first - before, [size]: rect[size] - removed };
}
