// The shipped rule set of a year that surely has one.

import type { RuleSet } from '../../src/core/rule-set.ts';
import { ruleSetOf } from '../../src/core/rule-sets/shipped.ts';

export function rulesOf(fiscalYear: number): RuleSet {
  const rules = ruleSetOf(fiscalYear);
  if (!rules) throw new Error(`no rule set for ${fiscalYear}`);
  return rules;
}
