// Moments as the log and the names of documents hold them: text that sorts, in the Buddhist era.
import { type BuddhistDate, buddhistDateOf } from '../thai/date.ts';
import type { Moment } from './ports.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** `2566-03-24 09.05 น.` */
export const momentText = ({ year, month, day, hour, minute }: Moment): string =>
  `${year}-${two(month)}-${two(day)} ${two(hour)}.${two(minute)} น.`;

/** The day of such a text; undefined where it is none. */
export function dateOfMoment(text: string): BuddhistDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  return buddhistDateOf(Number(year), Number(month), Number(day));
}
