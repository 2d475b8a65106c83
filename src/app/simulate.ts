// What if: what each failing item and low question is worth, the cheapest way to a target, and what a choice of fixes
// gives. Writes nothing.

import { eitPartsOf, itemScoresOf } from '../checks/assessment.ts';
import { unconfirmedFindings } from '../checks/unconfirmed-findings.ts';
import { sameLevel } from '../core/level-name.ts';
import { exactPartMeansOf } from '../core/results.ts';
import type { RuleSet } from '../core/rule-set.ts';
import { FULL_POINTS } from '../core/score.ts';
import { type Outcome, resultsWithFixes } from '../core/what-if/outcome.ts';
import { type Simulation, simulate as simulationOf } from '../core/what-if/simulate.ts';
import type { Target } from '../core/what-if/target.ts';
import { measureIn } from '../thai/number-in.ts';
import type { World } from './ports.ts';
import { readRecords } from './read-records.ts';
import { assessmentOf } from './read-workbook.ts';
import { Refusal } from './refusal.ts';

export interface SimulateParams {
  /** A level of the year or a total in points; left out, the next level up. */
  readonly target?: string | number | undefined;
  /** Ids of questions and items that the officer thinks of making full. */
  readonly fixes?: readonly string[] | undefined;
}

export interface SimulateResult extends Simulation {
  readonly target: Target;
  /** Levels of the year, the highest first: what can be aimed at. */
  readonly targets: readonly string[];
  /** What the chosen fixes give. */
  readonly chosen: Outcome;
  /** What the questions and items below full are called, by id; empty where no source says. */
  readonly names: Readonly<Record<string, string>>;
  /** Said of lists and groupings that are not confirmed. */
  readonly cautions: readonly string[];
}

/** Throws a Refusal where scores are wrong or missing, or the target is neither a level of the year nor a total. */
export function simulate({ book }: World, { target, fixes = [] }: SimulateParams): SimulateResult {
  const { read, items, records } = readRecords(book);
  const { scores } = assessmentOf(read, items);
  if (!records) throw new Error('problems do not cover what is missing');
  const { rules, indicators } = records;
  const known = { scores, eitParts: exactPartMeansOf(eitPartsOf(indicators, rules)), items: itemScoresOf(records) };
  const now = resultsWithFixes(known, rules, []);
  const aim = target === undefined ? nextLevel(now, rules) : targetIn(target, rules);
  const simulation = simulationOf(known, rules, aim);
  const ids = [...simulation.gains.flatMap((gain) => gain.ids), ...simulation.openIds];
  return {
    ...simulation,
    target: aim,
    targets: levelsOf(rules),
    chosen: resultsWithFixes(known, rules, fixes),
    names: Object.fromEntries(ids.map((id) => [id, nameOf(id, rules)])),
    cautions: unconfirmedFindings(records).map(({ message }) => message),
  };
}

const levelsOf = ({ levelSchemes: [{ bands }] }: RuleSet): readonly string[] => bands.map(({ level }) => level);

/** The level above the highest that is possible now; the top one where that is reached. */
function nextLevel({ levels }: Outcome, rules: RuleSet): Target {
  const known = levelsOf(rules);
  const highest = known.indexOf(levels[levels.length - 1] ?? '');
  return { level: known[Math.max(0, highest - 1)] ?? '' };
}

function targetIn(target: string | number, rules: RuleSet): Target {
  const level = levelsOf(rules).find((known) => sameLevel(known, String(target)));
  if (level !== undefined) return { level };
  const total = typeof target === 'number' ? target : measureIn(target);
  if (total !== undefined && total >= 0 && total <= FULL_POINTS) return { total };
  throw new Refusal(
    'bad-input',
    `เป้าหมาย "${target}" ไม่ใช่ระดับของปีงบประมาณ ${rules.fiscalYear} และไม่ใช่คะแนน 0 ถึง 100 กรุณาเลือกจาก ${levelsOf(rules).join(', ')} หรือพิมพ์คะแนน`,
  );
}

const nameOf = (id: string, { questions, oitItems }: RuleSet): string =>
  questions.find((question) => question.id === id)?.topic ?? oitItems.find((item) => item.id === id)?.name ?? '';
