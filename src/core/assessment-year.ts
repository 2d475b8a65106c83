// Years that a cell may name as a fiscal year of the assessment, with rules or without: anything else is a slip.

/** The first in which local governments were assessed. */
const FIRST_YEAR = 2561;
const LAST_YEAR = 2599;

/** Whether a number is such a year of the Buddhist era. */
export const isAssessmentYear = (year: number): boolean =>
  Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
