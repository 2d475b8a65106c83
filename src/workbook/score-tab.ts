// `คะแนนตัวชี้วัด` as records: ten scores with the cells they stand in, and the results as the tab shows them.
import { findIndicator } from '../core/find-indicator.ts';
import type { RuleSet } from '../core/rule-set.ts';
import type { Score } from '../core/score.ts';
import { eitScoreOf } from '../core/total.ts';
import { numberIn } from '../thai/number-in.ts';
import { type Cell, type CellBlock, cellName, textOf } from './cell.ts';
import type { Problem } from './problem.ts';
import { readScore } from './score-cell.ts';
import { columnOf, FIRST_ROW, type ResultLabel, SCORE_TAB, type ScoreColumn, scoreLayout } from './score-layout.ts';
import { blankScore, duplicate, missingIndicator, nameProblems, orderProblems } from './score-problems.ts';
import { findColumns } from './tab-layout.ts';

export interface IndicatorScore {
  readonly number: number;
  /** The rule set's name, and the one that the tab writes. */
  readonly name: string;
  readonly label: string;
  /** Undefined while blank or unreadable. */
  readonly score: Score | undefined;
  readonly eitParts: readonly [Score, Score] | undefined;
  /** The only part given, where the other is blank. */
  readonly onePart: { readonly part: 1 | 2; readonly score: Score; readonly cell: string } | undefined;
  /** Where the score stands; the first cell of the tab where the indicator has no row. */
  readonly cell: string;
  /** Where the two parts stand; undefined where the tab has no columns for them. */
  readonly partCells: readonly [string, string] | undefined;
}

/** What a result row shows now, formula or not. */
export interface ShownResult {
  readonly value: Cell;
  readonly cell: string;
}

export interface ReadScores {
  /** Indicators 1–10 in order. */
  readonly indicators: readonly IndicatorScore[];
  /** The results as the tab shows them; undefined where the row is gone. */
  readonly shown: { readonly total: ShownResult | undefined; readonly level: ShownResult | undefined };
  readonly problems: readonly Problem[];
}

/** Rows are matched by number first and by name second. Scores out of range, text, duplicates and missing rows are problems. */
export function readScores(rules: RuleSet, cells: CellBlock): ReadScores {
  const { columns: found, problems: missing } = findColumns(SCORE_TAB, scoreLayout, cells);
  const problems: Problem[] = [...missing];
  const at = (row: number, key: ScoreColumn): Cell => cells[row - 1]?.[(found[key] ?? 0) - 1] ?? '';
  const cellOf = (row: number, key: ScoreColumn): string => cellName(SCORE_TAB, row, found[key] ?? columnOf(key));
  const rowsOf = new Map<number, number[]>();
  for (let row = FIRST_ROW; row <= cells.length; row++) {
    const number = indicatorIn(rules, at(row, 'number'), at(row, 'indicator'));
    if (number !== undefined) rowsOf.set(number, [...(rowsOf.get(number) ?? []), row]);
  }

  const read = (row: number, key: ScoreColumn): Score | undefined => {
    const { score, problems: unreadable } = readScore(at(row, key), cellOf(row, key));
    problems.push(...unreadable);
    return score;
  };

  problems.push(...orderProblems(rules, rowsOf), ...nameProblems(rules, rowsOf, at, cellOf));
  const indicators = rules.indicators.map((indicator): IndicatorScore => {
    const [row, second] = rowsOf.get(indicator.number) ?? [];
    if (row === undefined) {
      problems.push(missingIndicator(indicator.number, indicator.name));
      return {
        number: indicator.number,
        name: indicator.name,
        label: '',
        score: undefined,
        eitParts: undefined,
        onePart: undefined,
        cell: cellName(SCORE_TAB, 1, 1),
        partCells: undefined,
      };
    }
    if (second !== undefined) problems.push(duplicate(indicator.number, row, second, cellOf(second, 'number')));
    const before = problems.length;
    const score = read(row, 'score');
    const part1 = read(row, 'eitPart1');
    const part2 = read(row, 'eitPart2');
    const partCells = [cellOf(row, 'eitPart1'), cellOf(row, 'eitPart2')] as const;
    const eitParts = part1 !== undefined && part2 !== undefined ? ([part1, part2] as const) : undefined;
    const effective = score ?? (eitParts && eitScoreOf(...eitParts));
    if (effective === undefined && problems.length === before)
      problems.push(blankScore(indicator.number, indicator.name, cellOf(row, 'score'), (part1 ?? part2) !== undefined));
    return {
      number: indicator.number,
      name: indicator.name,
      label: textOf(at(row, 'indicator')),
      score: effective,
      eitParts,
      onePart: onlyPart([part1, part2], partCells),
      cell: cellOf(row, 'score'),
      partCells: found.eitPart1 && found.eitPart2 ? partCells : undefined,
    };
  });
  const shownBeside = (label: ResultLabel): ShownResult | undefined => {
    const row = cells.findIndex((_, index) => textOf(at(index + 1, 'indicator')) === label) + 1;
    return row === 0 ? undefined : { value: at(row, 'score'), cell: cellOf(row, 'score') };
  };
  return { indicators, shown: { total: shownBeside('คะแนนภาพรวม'), level: shownBeside('ระดับ') }, problems };
}

function onlyPart(
  [first, second]: readonly [Score | undefined, Score | undefined],
  [firstCell, secondCell]: readonly [string, string],
): IndicatorScore['onePart'] {
  if (first !== undefined && second === undefined) return { part: 1, score: first, cell: firstCell };
  if (second !== undefined && first === undefined) return { part: 2, score: second, cell: secondCell };
  return undefined;
}

const indicatorIn = (rules: RuleSet, number: Cell, name: Cell): number | undefined =>
  findIndicator(rules.indicators, typeof number === 'number' ? number : numberIn(textOf(number)), textOf(name))?.number;
