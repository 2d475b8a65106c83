// Which mention a cell is: the subject of a table's row or column. A mention somewhere in a cell of prose is none.

import { besidesMeasure, isMeasure } from './measure-words.ts';
import { indicatorOf, type Mention } from './mention.ts';
import { cellAt, type Page, type PrintedCell } from './page.ts';
import type { PrintedScore } from './score-numbers.ts';

/** What may follow a numbered indicator in its cell: a name that is not known. */
const LONGEST_UNKNOWN_NAME = 60;
const LONGEST_REST = 12;
const LONGEST_LABEL = 70;

/** Labels by cell; a name that is broken over two rows is the label of the cell in which it ends. */
export function labelsOf(
  page: Page,
  mentions: readonly Mention[],
  scores: readonly PrintedScore[],
): ReadonlyMap<PrintedCell, Mention> {
  const withScores = new Set(scores.map(({ cell }) => cell));
  const labels = new Map<PrintedCell, Mention>();
  for (const mention of mentions) {
    const cell = cellAt(page, mention.end - 1);
    if (withScores.has(cell) || !isLabel(mention, cell)) continue;
    const other = labels.get(cell);
    if (!other || (indicatorOf(other.subject) === undefined && indicatorOf(mention.subject) !== undefined))
      labels.set(cell, mention);
  }
  return labels;
}

function isLabel({ subject, start, end, force }: Mention, cell: PrintedCell): boolean {
  const before = cell.text.slice(0, Math.max(0, start - cell.start));
  const after = cell.text.slice(end - cell.start);
  if (subject.startsWith('id/')) return isMeasure(before);
  if (indicatorOf(subject) === undefined) return cell.text.length <= LONGEST_LABEL;
  const longest = force === 'clear' ? LONGEST_UNKNOWN_NAME : LONGEST_REST;
  return isMeasure(before) && after.length <= LONGEST_LABEL && besidesMeasure(after).length <= longest;
}
