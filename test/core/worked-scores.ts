// Ten indicator scores of three published reports, in points; the agencies that carry them in samples are fictitious.

/** Fiscal year 2565, published total 91.22, level A. */
export const scores2565A = [90.78, 89.83, 87.53, 88.25, 90.04, 92.07, 92.79, 89.49, 85, 100];

/** Fiscal year 2565, total 93.12, level A; printed as 83.12 and as 93.13. */
export const scores2565B = [91.39, 81.83, 86.25, 83.08, 84.18, 99.12, 97.47, 94.28, 92.14, 100];

/** Fiscal year 2567, published total 95.01, level ผ่าน. */
export const scores2567 = [95.55, 98.12, 98.8, 96.51, 97.61, 93.67, 91.19, 73.29, 100, 100];

/** Scores of an earlier year printed beside the total 92.85 (ผ่าน) of fiscal year 2566. */
export const scoresBefore2566 = [91.46, 81.48, 95.11, 81.29, 88.24, 74.73, 67.86, 66.98, 15.75, 0];

/** The OIT items of 2565 that the report of `scores2565B` gives no points. */
export const itemsAtZero2565B = ['O12', 'O13', 'O20'];
