// The results as sums that can be followed with a pencil: what is added, by what it is divided, and the value before and
// after rounding.
import type { EitParts } from '../../core/results.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import { type Exact, exactOf, FULL_POINTS, roundedPoints, type Score, UNITS_PER_POINT } from '../../core/score.ts';
import { instrumentsOf, totalOf } from '../../core/total.ts';

export interface WrittenSum {
  readonly name: string;
  readonly sum: string;
  /** Up to six decimals; `…` where there are more. */
  readonly before: string;
  /** In points, rounded half-up to two decimals. */
  readonly after: number;
}

/** The total's row. */
export const TOTAL = 'คะแนนภาพรวม';

/** IIT, EIT with its two parts where every EIT indicator has both, OIT, and the total of the unrounded three. */
export function writtenSums(scores: readonly Score[], eitParts: EitParts, rules: RuleSet): readonly WrittenSum[] {
  const means = instrumentsOf(scores, rules);
  const parts = eitParts.flatMap((pair) => (pair ? [pair] : []));
  const isInParts = parts.length > 0 && parts.length === eitParts.length;
  const instruments = rules.instruments.flatMap(({ id, indicators }) => [
    ...(id === 'EIT' && isInParts
      ? ([0, 1] as const).map((part) =>
          meanOf(
            `EIT ส่วนที่ ${part + 1}`,
            parts.map((pair) => pair[part]),
          ),
        )
      : []),
    meanOf(
      id,
      indicators.map((number) => scores[number - 1] ?? 0),
    ),
  ]);
  const weighted = rules.instruments.map(({ id, weight }) => `(${exactText(means[id])} × ${weight})`).join(' + ');
  return [...instruments, written(TOTAL, `(${weighted}) ÷ ${FULL_POINTS}`, totalOf(scores, rules))];
}

function meanOf(name: string, scores: readonly Score[]): WrittenSum {
  const total = scores.reduce((sum, score) => sum + score, 0);
  const addends = scores.map((score) => exactText(exactOf(score))).join(' + ');
  const sum = `(${addends}) ÷ ${scores.length} = ${exactText(exactOf(total))} ÷ ${scores.length}`;
  return written(name, sum, { numerator: total, denominator: scores.length * UNITS_PER_POINT });
}

const written = (name: string, sum: string, exact: Exact): WrittenSum => ({
  name,
  sum,
  before: exactText(exact),
  after: roundedPoints(exact),
});

const FEWEST_DECIMALS = 2;
const MOST_DECIMALS = 6;

/** At least two decimals, digit by digit, so that nothing is rounded on the way. */
export function exactText({ numerator, denominator }: Exact): string {
  const whole = Math.floor(numerator / denominator);
  let rest = numerator - whole * denominator;
  let decimals = '';
  while (decimals.length < MOST_DECIMALS && (rest > 0 || decimals.length < FEWEST_DECIMALS)) {
    rest *= 10;
    decimals += Math.floor(rest / denominator);
    rest %= denominator;
  }
  return `${whole}.${decimals}${rest > 0 ? '…' : ''}`;
}
