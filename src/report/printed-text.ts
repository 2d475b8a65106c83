// Small pieces of Thai official prose that every section of a report uses.
import { FULL_POINTS, pointsOf, type Score } from '../core/score.ts';

/** A place left to fill in by pen. */
export const BLANK = '……………………';

/** Stands where a table has no value to print. */
export const UNKNOWN = '–';

export const orBlank = (text: string): string => text || BLANK;

/** A score as reports print it: always two decimals. */
export const printedPoints = (points: number): string => points.toFixed(2);
export const printedScore = (score: Score): string => printedPoints(pointsOf(score));

/** A pass mark as it is spoken of: without decimals where it has none. */
export const printedMark = (points: number): string =>
  Number.isInteger(points) ? String(points) : printedPoints(points);

export const isFull = (score: Score): boolean => pointsOf(score) === FULL_POINTS;

/** `ก ข และค` */
export const listed = (names: readonly string[]): string =>
  names.map((name, index) => (index > 0 && index === names.length - 1 ? `และ${name}` : name)).join(' ');
