// The cells that a formula's reference means, as the sheets stand now.
import { parseRect } from './a1-notation.ts';
import type { BookModel, Place } from './book-model.ts';
import type { SheetModel } from './sheet-model.ts';

export interface CellReference {
  readonly sheet?: string;
  readonly cells: string;
}

/** Of the formula's own sheet where the reference names none; undefined where it means no cells. */
export function referencedPlace(book: BookModel, reference: CellReference, own: SheetModel): Place | undefined {
  const sheet = reference.sheet === undefined ? own : book.sheet(reference.sheet);
  const rect = sheet && parseRect(reference.cells, { rows: sheet.maxRows, columns: sheet.maxColumns });
  return sheet && rect ? { sheet, rect } : undefined;
}
