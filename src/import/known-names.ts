// The names of the ten indicators in running text, as people and scanners write them: blanks and line breaks inside, tone
// marks lost. A name that is part of a longer word is another thing (การใช้งบประมาณ in แผนการใช้งบประมาณ).

import type { IndicatorRule } from '../core/rule-set.ts';
import { ruleSetOf, ruleSetYears } from '../core/rule-sets/shipped.ts';

/** Marks over a letter that scanners lose: the shortener, the tones and the silencer. */
const LOSABLE = '\u0e47-\u0e4e';

/** Indicators of every year, the names of all of them together. */
export const indicators: readonly IndicatorRule[] = ruleSetYears.flatMap((year) => ruleSetOf(year)?.indicators ?? []);

export const subIndicatorNames: readonly string[] = [
  ...new Set(ruleSetYears.flatMap((year) => ruleSetOf(year)?.subIndicators ?? []).map(({ name }) => name)),
];

/** Indicator numbers by every name they are known under. */
export const indicatorNames: ReadonlyMap<string, number> = new Map(
  indicators.flatMap(({ number, name, variants }) => [name, ...variants].map((known) => [known, number] as const)),
);

/** A pattern's source that matches any of the names, the longest first, each as a group of its own. */
export const patternOf = (names: readonly string[]): string => names.map((name) => `(${loosely(name)})`).join('|');

const loosely = (name: string): string =>
  [...name]
    .filter((letter) => !new RegExp(`[ ${LOSABLE}]`).test(letter))
    .join(`[ ${LOSABLE}]*(?:\\t*\\n\\t*[ ${LOSABLE}]*)?`)
    .concat(`[${LOSABLE}]*`);
