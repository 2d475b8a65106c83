// Moments as the log and the names of documents hold them: text that sorts, in the Buddhist era.
import type { Moment } from './ports.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** `2566-03-24 09.05 น.` */
export const momentText = ({ year, month, day, hour, minute }: Moment): string =>
  `${year}-${two(month)}-${two(day)} ${two(hour)}.${two(minute)} น.`;
