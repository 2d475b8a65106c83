// Which indicator a line of text is about: its number decides, its name only where there is no number.

import { sameName } from '../thai/name.ts';
import type { IndicatorRule } from './rule-set.ts';

/** The indicator with this number or, where the number is absent or none has it, with this name or a variant of it. */
export const findIndicator = (
  indicators: readonly IndicatorRule[],
  number: number | undefined,
  name: string,
): IndicatorRule | undefined =>
  indicators.find((indicator) => indicator.number === number) ??
  indicators.find((indicator) => [indicator.name, ...indicator.variants].some((known) => sameName(known, name)));
