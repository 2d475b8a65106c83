// The fiscal years that the set-up form offers.

const BUDDHIST_ERA = 543;
/** October, counted from 0: a fiscal year begins on its first day. */
const FIRST_MONTH = 9;
/** The first year assessed in ITAS whose results were published for every agency. */
const FIRST_YEAR = 2562;

/** Newest first. The first is the last fiscal year that has ended, because its results are the ones to be worked on. */
export function offeredYears(today: Date): readonly number[] {
  const ended = today.getFullYear() + BUDDHIST_ERA - (today.getMonth() >= FIRST_MONTH ? 0 : 1);
  return Array.from({ length: ended - FIRST_YEAR + 1 }, (_, age) => ended - age);
}
