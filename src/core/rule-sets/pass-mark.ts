// The pass mark, the same for an indicator, an instrument and the total in every year seen.

/** In points. */
export const passMark = 85;
