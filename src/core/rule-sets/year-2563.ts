// Fiscal year 2563: weights recomputed from published rows; no source names the items of the plan and its follow-up.

import type { RuleSet } from '../rule-set.ts';
import { sevenLevelYear } from './seven-level-year.ts';

export const year2563: RuleSet = { ...sevenLevelYear, fiscalYear: 2563 };
