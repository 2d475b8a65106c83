// The yardstick of the scoring functions: what a programmer in a hurry would write for one year, over typed arrays, with
// no ranges, no Thai digits and no messages.

export const COLUMNS = 10;

const HUNDREDTHS_PER_POINT = 100;

/** Rounded totals and levels of 2565, row by row, from scores in points. */
export function scoreByHand(points: Float64Array, totals: Float64Array, levels: string[]): void {
  for (let row = 0; row < totals.length; row++) {
    const at = row * COLUMNS;
    let iit = 0;
    let eit = 0;
    let oit = 0;
    for (let i = 0; i < 5; i++) iit += hundredthsAt(points, at + i);
    for (let i = 5; i < 8; i++) eit += hundredthsAt(points, at + i);
    for (let i = 8; i < COLUMNS; i++) oit += hundredthsAt(points, at + i);
    const total = Math.floor((6 * iit + 10 * eit + 20 * oit + 50) / 100);
    totals[row] = total / HUNDREDTHS_PER_POINT;
    levels[row] = levelOf(total);
  }
}

const hundredthsAt = (points: Float64Array, i: number): number =>
  Math.round((points[i] as number) * HUNDREDTHS_PER_POINT);

function levelOf(total: number): string {
  if (total >= 9500) return 'AA';
  if (total >= 8500) return 'A';
  if (total >= 7500) return 'B';
  if (total >= 6500) return 'C';
  if (total >= 5500) return 'D';
  return total >= 4000 ? 'E' : 'F';
}
