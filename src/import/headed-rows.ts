// The rows of a page with the headings that hold for them: those above, until others come, or prose.

import { acrossHeadings, type Heading, headingsOf, isHeadingRow } from './headings.ts';
import { indicatorOf, type Mention } from './mention.ts';
import { filledCells, type Page, type PrintedCell, type PrintedRow } from './page.ts';
import type { PrintedScore } from './score-numbers.ts';

export interface HeadedRow {
  readonly row: PrintedRow;
  /** The row holds headings itself. */
  readonly isHeading: boolean;
  /** By column; none where the row stands under no headings. */
  readonly headings: readonly Heading[];
  /** Columns to the right of where the cells stand: a row that a line break has cut goes on in the next one. */
  readonly shift: number;
}

/** A line of prose longer than this ends a table. */
const LONGEST_CAPTION = 100;

/** Headings seldom take more rows than these. */
const MOST_HEADING_ROWS = 4;

/** Rows that are not blank. */
export function headedRows(
  { rows }: Page,
  scoresIn: ReadonlyMap<PrintedCell, readonly PrintedScore[]>,
  labels: ReadonlyMap<PrintedCell, Mention>,
): readonly HeadedRow[] {
  const headed: HeadedRow[] = [];
  let headings: readonly Heading[] = [];
  let over: readonly PrintedRow[] = [];
  let width = 0;
  for (const row of rows) {
    const cells = filledCells(row);
    if (cells.length === 0) continue;
    const isTable = cells.length > 1;
    const across = isTable ? acrossHeadings(row, labels) : undefined;
    const isAcross =
      across !== undefined && cells.every((cell) => (scoresIn.get(cell) ?? []).every(({ isWhole }) => isWhole));
    const isData = cells.some((cell) => isDataCell(cell, scoresIn, labels));
    const isHeading = isAcross || (isTable && !isData && isHeadingRow(row));
    if (isHeading) {
      over = isAcross ? [] : [...over, row].slice(-MOST_HEADING_ROWS);
      headings = across ?? headingsOf(over);
    } else {
      over = [];
      if (!isTable && (cells[0]?.text.length ?? 0) > LONGEST_CAPTION) headings = [];
    }
    const shift = isTable && !isHeading && isRestOfRow(row, width, headings.length) ? width - 1 : 0;
    width = isTable && !isHeading ? row.cells.length + shift : 0;
    headed.push({ row, isHeading, headings, shift });
  }
  return headed;
}

const isDataCell = (
  cell: PrintedCell,
  scoresIn: ReadonlyMap<PrintedCell, readonly PrintedScore[]>,
  labels: ReadonlyMap<PrintedCell, Mention>,
): boolean => {
  const subject = labels.get(cell)?.subject;
  const isNamed = subject !== undefined && (indicatorOf(subject) !== undefined || subject.startsWith('id/'));
  return isNamed || (scoresIn.get(cell) ?? []).some(({ isAlone, isWhole }) => isAlone || !isWhole);
};

/** Whether the cells go on where the row before was cut short: both have the width of the headings together, less the broken cell. */
const isRestOfRow = ({ cells }: PrintedRow, widthBefore: number, headingCount: number): boolean =>
  widthBefore > 0 &&
  widthBefore < headingCount &&
  widthBefore + cells.length - 1 <= headingCount &&
  !/^\d/.test(cells[0]?.text ?? '');
