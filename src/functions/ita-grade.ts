// ITA_GRADE: the level of each total. Where what is given cannot decide, the cell lists every level still possible.
// Without instruments the answer changes only at the edges of the bands, so it is worked out once for each edge.

import { gradeOf } from '../core/grade.ts';
import type { RuleSet } from '../core/rule-set.ts';
import { hundredthsOf, type Score, scoreOf, UNITS_PER_POINT } from '../core/score.ts';
import { cellsOf, isAbsent, mapCells, type Result } from './argument.ts';
import { instrumentPointsOf, instrumentRowsOf } from './instrument-rows.ts';
import { rulesFor } from './rules-for.ts';
import { SCORE_REMEDY, scoreInCell } from './score-cell.ts';

/** Levels element by element; a blank total gives a blank, a bad total or instrument its sentence in that cell. */
export function ITA_GRADE(
  totals: unknown,
  fiscalYear: unknown,
  instruments?: unknown,
  rules?: unknown,
): Result | readonly (readonly Result[])[] {
  const ruleSet = rulesFor(fiscalYear, rules);
  const levelsByTotal = levelsByTotalOf(ruleSet);
  const instrumentRows = isAbsent(instruments) ? undefined : instrumentRowsOf(instruments, cellsOf(totals).length);
  return mapCells(totals, (cell, position) => {
    const total = scoreInCell(cell);
    if (total === undefined) return '';
    if (typeof total === 'string') return `คะแนนภาพรวม${total} ${SCORE_REMEDY}`;
    if (!instrumentRows) return levelsByTotal(total);
    const known = instrumentPointsOf(instrumentRows[position] ?? []);
    return typeof known === 'string' ? known : joined(gradeOf(total / UNITS_PER_POINT, ruleSet, known));
  });
}

const joined = (levels: readonly string[]): string => levels.join(' หรือ ');

function levelsByTotalOf(rules: RuleSet): (total: Score) => string {
  const bands = rules.levelSchemes[0].bands.map(({ from }) => ({
    from: hundredthsOf(scoreOf(from)),
    levels: joined(gradeOf(from, rules)),
  }));
  return (total) => {
    const hundredths = hundredthsOf(total);
    for (const { from, levels } of bands) if (hundredths >= from) return levels;
    return '';
  };
}
