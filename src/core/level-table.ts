// A level scheme as the table a report prints, and the choice between the readings of a year's scheme.

import type { LevelScheme, RuleSet } from './rule-set.ts';
import { FULL_POINTS } from './score.ts';

export interface LevelRow {
  readonly level: string;
  /** Such as `85.00–94.99`, in ASCII digits. */
  readonly range: string;
  /** The least that IIT, both EIT parts and OIT must each have, in points; absent where nothing is asked of them. */
  readonly everyInstrumentFrom?: number;
}

/** The step between two printed scores. */
const HUNDREDTH = 0.01;

/** A scheme of the rule set by its id; the one in force where no id is given or none has it. */
export const schemeOf = (rules: RuleSet, schemeId?: string): LevelScheme =>
  rules.levelSchemes.find((scheme) => scheme.id === schemeId) ?? rules.levelSchemes[0];

/** The rule set with one of its schemes in force; unchanged where none has the id. */
export function withScheme(rules: RuleSet, schemeId: string): RuleSet {
  const chosen = schemeOf(rules, schemeId);
  return { ...rules, levelSchemes: [chosen, ...rules.levelSchemes.filter((scheme) => scheme !== chosen)] };
}

/** The printable table of a scheme, highest level first. A level ends below the next one up that asks nothing of the instruments. */
export function levelTableOf(rules: RuleSet, schemeId?: string): readonly LevelRow[] {
  let to = FULL_POINTS;
  return schemeOf(rules, schemeId).bands.map(({ level, from, everyInstrumentFrom }) => {
    const range = `${from.toFixed(2)}–${to.toFixed(2)}`;
    if (everyInstrumentFrom !== undefined) return { level, range, everyInstrumentFrom };
    to = from - HUNDREDTH;
    return { level, range };
  });
}
