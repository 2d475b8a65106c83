// Questions numbered through the indicators of an instrument, the same number in each: how every known form is laid out.

import type { QuestionRule } from '../rule-set.ts';

interface QuestionList {
  /** `i` or `e`, as printed before the number. */
  readonly prefix: string;
  readonly indicators: readonly number[];
  readonly perIndicator: number;
  /** Keyed by number. */
  readonly topics: Readonly<Record<number, string>>;
}

export const questionList = ({ prefix, indicators, perIndicator, topics }: QuestionList): readonly QuestionRule[] =>
  indicators.flatMap((indicator, position) =>
    Array.from({ length: perIndicator }, (_, i): QuestionRule => {
      const number = position * perIndicator + i + 1;
      const topic = topics[number];
      return { id: `${prefix}${number}`, indicator, ...(topic !== undefined && { topic }) };
    }),
  );
