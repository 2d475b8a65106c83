// How scores are shown: two decimals, ASCII digits as in the cells.

export const points = (score: number): string => score.toFixed(2);
