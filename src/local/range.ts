// The Range object: where it is, merges, sorting, copying; what its cells hold and how they look are in the files beside this one.
import { cellsOf, contains, rectName } from './a1-notation.ts';
import type { Place } from './book-model.ts';
import { type Cell, isError } from './cell.ts';
import { checkWritable, copyCells, isBarred, noContent, type SortKey, sortRows } from './cell-writes.ts';
import { emulate, type Members } from './emulated-object.ts';
import { offsetReferences } from './formula-references.ts';
import { placeOf, rememberRange } from './handles.ts';
import { protectionOver } from './protection.ts';
import { rangeFormats } from './range-formats.ts';
import { rangeValues } from './range-values.ts';
import { ScriptException } from './script-exception.ts';
import type { Run } from './script-run.ts';
import { sheetOver } from './sheet.ts';
import { checkInside } from './sheet-bounds.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function rangeOver(run: Run, place: Place): Range {
  const range: Range = emulate<Range>(
    run,
    'Range',
    position(run, place, () => range),
    rangeValues(run, place, () => range),
    rangeFormats(place, () => range),
    structure(run, place, () => range),
  );
  rememberRange(range, place);
  return range;
}

function position(run: Run, { sheet, rect }: Place, self: () => Range): Members<Range> {
  const { book } = run.world;
  const at = (row: number, column: number, rows: number, columns: number) => {
    const moved = { row, column, rows, columns };
    checkInside(sheet, moved);
    return rangeOver(run, { sheet, rect: moved });
  };
  return {
    other: {
      getRow: () => rect.row,
      getColumn: () => rect.column,
      getNumRows: () => rect.rows,
      getNumColumns: () => rect.columns,
      getLastRow: () => rect.row + rect.rows - 1,
      getLastColumn: () => rect.column + rect.columns - 1,
      getWidth: () => rect.columns,
      getHeight: () => rect.rows,
      getA1Notation: () => rectName(rect),
      getSheet: () => sheetOver(run, sheet),
      getGridId: () => sheet.id,
      getCell: (row: number, column: number) => at(rect.row + row - 1, rect.column + column - 1, 1, 1),
      offset: (rows: number, columns: number, height: number = rect.rows, width: number = rect.columns) =>
        at(rect.row + rows, rect.column + columns, height, width),
      activate: () => {
        book.select(sheet, rect);
        return self();
      },
      activateAsCurrentCell: () => {
        book.select(sheet, rect);
        return self();
      },
    },
    read: {
      canEdit: () => book.role === 'editor' && !isBarred(sheet, rect),
    },
  };
}

function structure(run: Run, place: Place, self: () => Range): Members<Range> {
  const { book, engine } = run.world;
  const { sheet, rect } = place;
  const whole = () => {
    checkWritable(sheet, rect);
    if (sheet.mergesIn(rect).every((merge) => contains(rect, merge))) return;
    throw new ScriptException('You must select all cells in a merged range to merge or unmerge them.');
  };
  return {
    read: {
      getMergedRanges: () => sheet.mergesIn(rect).map((merge) => rangeOver(run, { sheet, rect: merge })),
      isPartOfMerge: () => sheet.mergesIn(rect).length > 0,
    },
    write: {
      merge: () => {
        whole();
        if (rect.rows * rect.columns > 1) sheet.merge(rect);
        return self();
      },
      mergeAcross: () => {
        whole();
        for (let r = 0; r < rect.rows; r++) if (rect.columns > 1) sheet.merge({ ...rect, row: rect.row + r, rows: 1 });
        return self();
      },
      mergeVertically: () => {
        whole();
        for (let c = 0; c < rect.columns; c++)
          if (rect.rows > 1) sheet.merge({ ...rect, column: rect.column + c, columns: 1 });
        return self();
      },
      breakApart: () => {
        whole();
        sheet.merges = sheet.merges.filter((merge) => !contains(rect, merge));
        return self();
      },
      sort: (by: unknown) => {
        sortRows(book, engine, place, sortKeys(by));
        return self();
      },
      copyTo: (target: Range, how?: unknown) => {
        copyCells(place, placeOf(target), copying(run, place, how));
      },
      protect: () => {
        const area = { rect, description: '', editable: true, warningOnly: false };
        sheet.protections = [...sheet.protections, area];
        return protectionOver(run, sheet, area);
      },
    },
  };
}

/** Sort keys as a column number, `{column, ascending}`, or several of either. */
function sortKeys(by: unknown): readonly SortKey[] {
  if (Array.isArray(by)) return by.flatMap(sortKeys);
  if (typeof by === 'number') return [{ column: by, ascending: true }];
  if (typeof by === 'object' && by !== null && 'column' in by) {
    return [{ column: Number(by.column), ascending: !('ascending' in by) || by.ascending !== false }];
  }
  throw new ScriptException('Invalid argument: sortSpecObj');
}

function copying(run: Run, { sheet, rect }: Place, how: unknown) {
  const name = how === undefined ? 'PASTE_NORMAL' : pasteName(how);
  const values = new Map<Cell, Partial<Cell>>();
  for (const [row, column] of cellsOf(rect)) {
    const value = run.world.engine.valueAt(sheet, row, column);
    values.set(sheet.cell(row, column), { ...noContent, value: isError(value) ? value.error : value });
  }
  return (source: Cell, _target: Cell, rows: number, columns: number): Partial<Cell> => {
    if (name === 'PASTE_FORMAT') return { format: source.format };
    if (name === 'PASTE_VALUES') return values.get(source) ?? {};
    return { ...source, formula: source.formula && offsetReferences(source.formula, rows, columns) };
  };
}

function pasteName(how: unknown): string {
  if (typeof how !== 'object' || how === null) throw new ScriptException('Invalid argument: copyPasteType');
  if ('formatOnly' in how && how.formatOnly === true) return 'PASTE_FORMAT';
  if ('contentsOnly' in how && how.contentsOnly === true) return 'PASTE_VALUES';
  return String(how);
}
