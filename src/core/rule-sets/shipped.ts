// The rule sets that ship with the add-on, found by fiscal year. A new year is one new data file and one line here.

import type { RuleSet } from '../rule-set.ts';
import { year2562 } from './year-2562.ts';
import { year2563 } from './year-2563.ts';
import { year2564 } from './year-2564.ts';
import { year2565 } from './year-2565.ts';
import { year2566 } from './year-2566.ts';
import { year2567 } from './year-2567.ts';
import { year2568 } from './year-2568.ts';
import { year2569 } from './year-2569.ts';

const shipped: readonly RuleSet[] = [year2562, year2563, year2564, year2565, year2566, year2567, year2568, year2569];

/** Fiscal years with a shipped rule set, ascending. */
export const ruleSetYears: readonly number[] = shipped.map((rules) => rules.fiscalYear);

/** The shipped rule set of a fiscal year (B.E.); undefined for a year that has none. */
export const ruleSetOf = (fiscalYear: number): RuleSet | undefined =>
  shipped.find((rules) => rules.fiscalYear === fiscalYear);
