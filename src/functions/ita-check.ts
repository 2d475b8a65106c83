// ITA_CHECK: what one agency's ten scores and its published results say against each other, a sentence a row.

import { contradictionsIn, unconfirmedIn } from '../core/contradictions.ts';
import type { Finding } from '../core/finding.ts';
import { sentenceOf } from '../core/finding-sentence.ts';
import type { InstrumentPoints } from '../core/grade.ts';
import type { Score } from '../core/score.ts';
import { plainText } from '../thai/plain-text.ts';
import { cellsOf, isAbsent, isBlank, type Result, rowsOf, singleCell, sizeOf } from './argument.ts';
import { instrumentPointsOf, instrumentRowsOf } from './instrument-rows.ts';
import { rulesFor } from './rules-for.ts';
import { SCORE_REMEDY, scoreInCell } from './score-cell.ts';

const NOTHING_FOUND = 'ไม่พบข้อขัดแย้ง';
const INDICATORS = 10;

/**
 * A row of message and remedy for each finding, or `ไม่พบข้อขัดแย้ง`; what rests on unconfirmed rules follows as notes.
 * Several published totals are judged together. Blank where there is neither a score nor a total.
 */
export function ITA_CHECK(
  scores: unknown,
  publishedTotal: unknown,
  fiscalYear: unknown,
  publishedLevel?: unknown,
  instruments?: unknown,
  rules?: unknown,
): Result | readonly (readonly Result[])[] {
  const ruleSet = rulesFor(fiscalYear, rules);
  const cells = tenCellsOf(scores);
  const totals = totalsOf(publishedTotal);
  if (cells.every(isBlank) && totals.length === 0) return '';
  const level = isAbsent(publishedLevel) ? '' : plainText(String(singleCell(publishedLevel, 'ระดับที่ประกาศ')));
  const read = cells.map(scoreInCell);
  const reported = {
    scores: read.map((score) => (typeof score === 'number' ? [score] : [])),
    totals,
    level,
    instruments: isAbsent(instruments) ? {} : knownInstruments(instruments),
  };
  const notes = unconfirmedIn(ruleSet, level === '' ? ['weights'] : ['weights', 'levels']).map(rowOf);
  const found = [...unreadable(read), ...contradictionsIn(reported, ruleSet).filter(isNotUnreadable(read)).map(rowOf)];
  if (found.length > 0) return [...found, ...notes];
  return notes.length > 0 ? [[NOTHING_FOUND, ''], ...notes] : NOTHING_FOUND;
}

type Row = readonly Result[];
type ReadCell = ReturnType<typeof scoreInCell>;

function rowOf(finding: Finding): Row {
  const { message, remedy } = sentenceOf(finding);
  return [message, remedy];
}

const unreadable = (read: readonly ReadCell[]): readonly Row[] =>
  read.flatMap((score, i) => (typeof score === 'string' ? [[`ตัวชี้วัดที่ ${i + 1} ${score}`, SCORE_REMEDY]] : []));

/** A cell that cannot be read has its own row, and is not also missing. */
const isNotUnreadable =
  (read: readonly ReadCell[]) =>
  (finding: Finding): boolean =>
    finding.code !== 'scores-missing' || finding.indicators.some((indicator) => read[indicator - 1] === undefined);

function tenCellsOf(argument: unknown): readonly unknown[] {
  const rows = rowsOf(argument);
  const cells = cellsOf(argument);
  if (cells.length === INDICATORS && (rows.length === 1 || rows.length === INDICATORS)) return cells;
  throw new Error(
    `ช่วงคะแนนต้องมี ${INDICATORS} ช่องของหน่วยงานเดียว แต่ช่วงที่เลือกมี ${sizeOf(argument)} กรุณาเลือกคะแนนตัวชี้วัดที่ 1 ถึง ${INDICATORS} ให้ครบ เช่น D2:D11`,
  );
}

const totalsOf = (argument: unknown): readonly Score[] =>
  cellsOf(argument).flatMap((cell) => {
    const score = scoreInCell(cell);
    if (typeof score === 'string') throw new Error(`คะแนนภาพรวมที่ประกาศ${score} ${SCORE_REMEDY}`);
    return score ?? [];
  });

function knownInstruments(argument: unknown): InstrumentPoints {
  const [row = []] = instrumentRowsOf(argument, 1);
  const points = instrumentPointsOf(row);
  if (typeof points === 'string') throw new Error(points);
  return points;
}
