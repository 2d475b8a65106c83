// How a level was reached: each level from the highest down to the one that holds, with everything it asks for and
// whether that is met.
import { type AllInstrumentPoints, type InstrumentPoints, lowestEitOf } from './grade.ts';
import type { RuleSet } from './rule-set.ts';
import { roundedHalfUp } from './score.ts';

export interface LevelCondition {
  readonly what: 'total' | keyof InstrumentPoints;
  /** Points at least. */
  readonly from: number;
  /** Rounded half-up to two decimals. */
  readonly points: number;
  /** Undefined where the mean of EIT leaves open what its lower part is. */
  readonly isMet: boolean | undefined;
}

export interface LevelStep {
  readonly level: string;
  readonly conditions: readonly LevelCondition[];
}

/** Ends with the first level of which every condition is surely met. Without both parts of EIT their mean stands for them. */
export function levelStepsOf(
  totalPoints: number,
  instruments: AllInstrumentPoints,
  rules: RuleSet,
): readonly LevelStep[] {
  const steps: LevelStep[] = [];
  for (const { level, from, everyInstrumentFrom } of rules.levelSchemes[0].bands) {
    const conditions = [
      condition('total', from, totalPoints),
      ...(everyInstrumentFrom === undefined ? [] : instrumentConditions(everyInstrumentFrom, instruments, rules)),
    ];
    steps.push({ level, conditions });
    if (conditions.every(({ isMet }) => isMet === true)) break;
  }
  return steps;
}

function condition(what: LevelCondition['what'], from: number, points: number): LevelCondition {
  const rounded = roundedHalfUp(points);
  return { what, from, points: rounded, isMet: rounded >= from };
}

function instrumentConditions(
  from: number,
  { IIT, EIT, EIT1, EIT2, OIT }: AllInstrumentPoints,
  rules: RuleSet,
): readonly LevelCondition[] {
  const ofEit = (): readonly LevelCondition[] => {
    if (EIT1 !== undefined && EIT2 !== undefined) return [condition('EIT1', from, EIT1), condition('EIT2', from, EIT2)];
    const { least, most } = lowestEitOf({ EIT }, rules.hasEitParts);
    const isMet = roundedHalfUp(least) >= from ? true : roundedHalfUp(most) < from ? false : undefined;
    return [{ what: 'EIT', from, points: roundedHalfUp(EIT), isMet }];
  };
  return [condition('IIT', from, IIT), ...ofEit(), condition('OIT', from, OIT)];
}
