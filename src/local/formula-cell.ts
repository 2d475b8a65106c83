// A formula in its cell, as the engine keeps it between changes of the workbook.
import type { Rect } from './a1-notation.ts';
import type { Place } from './book-model.ts';
import type { CellValue } from './cell.ts';
import type { Node } from './formula-syntax.ts';
import type { SheetModel } from './sheet-model.ts';

export interface FormulaCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  /** Undefined where the formula cannot be parsed. */
  readonly tree: Node | undefined;
  readonly reads: readonly Place[];
  result: CellValue;
  /** The block that its array result fills or would fill. */
  wanted: Rect | undefined;
  spills: boolean;
  state: 'stale' | 'working' | 'fresh';
}
