// How high a row must be for its texts to be read. Sheets works it out when it shows a workbook; an .xlsx has to say it.
// An estimate that errs on the high side: the fonts of whoever opens the file are not known here.
import { contains } from './a1-notation.ts';
import { displayText } from './display-text.ts';
import type { FormulaEngine } from './formula-engine.ts';
import { defaultSizes } from './sheet-lines.ts';
import type { SheetModel } from './sheet-model.ts';
import { pixelsPerPoint } from './xlsx-style.ts';

/** About what letters of Sarabun take, and its lines with some air, in parts of the font’s size. */
const thaiWidth = 0.56;
const otherWidth = 0.5;
const lineHeight = 1.4;
const sidePadding = 6;
const abovePadding = 2;

/** Pixels by row, for rows that nobody sized and that need more than a plain row. */
export function fittingHeights(model: SheetModel, engine: FormulaEngine): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [row, column, { format }] of model.written()) {
    if (model.line('row', row).size !== undefined || model.line('column', column).hidden) continue;
    const width = shownWidth(model, row, column);
    const text = displayText(engine.valueAt(model, row, column), format.numberFormat);
    if (width === 0 || text === '') continue;
    const fontSize = format.fontSize * pixelsPerPoint;
    const room = format.wrap === 'WRAP' ? (width - sidePadding) / fontSize : Number.POSITIVE_INFINITY;
    const height = Math.ceil(linesIn(text, room) * lineHeight * fontSize) + abovePadding;
    if (height > Math.max(defaultSizes.row, heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}

/** 0 for a cell whose text no single row has to hold: it is covered by a merge or merged over rows. */
function shownWidth(model: SheetModel, row: number, column: number): number {
  const merge = model.merges.find((rect) => contains(rect, { row, column, rows: 1, columns: 1 }));
  if (merge && (merge.rows > 1 || merge.column !== column)) return 0;
  const columns = Array.from({ length: merge?.columns ?? 1 }, (_, i) => model.line('column', column + i));
  return columns.reduce((sum, { size, hidden }) => sum + (hidden ? 0 : (size ?? defaultSizes.column)), 0);
}

const words = new Intl.Segmenter('th', { granularity: 'word' });

/** Lines that a text takes in a room as wide as given, in parts of the font's size; Thai breaks between words. */
export function linesIn(text: string, room: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room), 0);
}

function linesOfParagraph(paragraph: string, room: number): number {
  let lines = 1;
  let filled = 0;
  for (const { segment } of words.segment(paragraph)) {
    const width = widthOf(segment);
    if (filled > 0 && filled + width > room && segment.trim() !== '') {
      lines += 1;
      filled = 0;
    }
    filled += width;
    const overfull = segment.trim() === '' ? 0 : Math.ceil(filled / room) - 1;
    if (overfull > 0) {
      lines += overfull;
      filled -= overfull * room;
    }
  }
  return lines;
}

/** Marks above and below a Thai letter take no width. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/\p{Mn}/u.test(letter) ? 0 : letterWidth(letter)), 0);
}

function letterWidth(letter: string): number {
  return /\p{Script=Thai}/u.test(letter) ? thaiWidth : otherWidth;
}
