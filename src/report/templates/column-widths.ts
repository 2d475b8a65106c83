// How a width is shared out among columns.

/** Whole twips that add up to the width. */
export function widthsOf(shares: readonly number[], width: number): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let shared = 0;
  let edge = 0;
  return shares.map((share) => {
    shared += share;
    const before = edge;
    edge = Math.round((shared / whole) * width);
    return edge - before;
  });
}
