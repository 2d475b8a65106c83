// The rule set a function works under: the year's shipped one, with the edits of the optional `[rules]` range.

import { editedRules } from '../core/edited-rules.ts';
import type { RuleSet } from '../core/rule-set.ts';
import { ruleSetOf, ruleSetYears } from '../core/rule-sets/shipped.ts';
import { numberIn } from '../thai/number-in.ts';
import { isAbsent, isBlank, rowsOf, singleCell } from './argument.ts';
import { shortened } from './score-cell.ts';

/** How far the Buddhist era is ahead of the common era. */
const ERA_OFFSET = 543;
/** Two digits, as in `65`, are the last of a year of this century. */
const CENTURY = 2500;

/** Throws where the year has no rule set or an edit cannot be used. */
export function rulesFor(fiscalYear: unknown, edits: unknown): RuleSet {
  const shipped = shippedFor(fiscalYear);
  if (isAbsent(edits)) return shipped;
  const { rules, problems } = editedRules(shipped, rowsOf(edits));
  const problem = problems[0];
  if (problem) throw new Error(`เกณฑ์การประเมินแถวที่ ${problem.row + 1} ของช่วงที่เลือกใช้ไม่ได้: ${problem.message}`);
  return rules;
}

function shippedFor(argument: unknown): RuleSet {
  const cell = singleCell(argument, 'ปีงบประมาณ');
  const written = typeof cell === 'string' ? numberIn(cell) : cell;
  const year = typeof written === 'number' && written > 0 && written < 100 ? CENTURY + written : written;
  const rules = typeof year === 'number' ? ruleSetOf(year) : undefined;
  if (rules) return rules;
  const [first, last] = [Math.min(...ruleSetYears), Math.max(...ruleSetYears)];
  const asBuddhist = typeof year === 'number' ? year + ERA_OFFSET : 0;
  if (ruleSetOf(asBuddhist)) throw new Error(`ปีงบประมาณ ${year} เป็น ค.ศ. กรุณาใช้ พ.ศ. ${asBuddhist}`);
  const given = isBlank(cell) ? 'ยังไม่ได้ระบุปีงบประมาณ' : `ไม่มีเกณฑ์การประเมินของปีงบประมาณ “${shortened(String(cell))}”`;
  throw new Error(`${given} กรุณาระบุปี พ.ศ. ตั้งแต่ ${first} ถึง ${last} เช่น 2565`);
}
