// The Sheet object. Positions count from 1; out of the grid, Google's sentence is thrown.
import type { Rect } from './a1-notation.ts';
import { checkTabWritable, clearCells, clearContent, contentSize, sortRows } from './cell-writes.ts';
import { chartOf, chartOver, newChart } from './embedded-chart.ts';
import { emulate, type Members } from './emulated-object.ts';
import { placeOf, rememberSheet } from './handles.ts';
import { protectionOver } from './protection.ts';
import { rangeOver } from './range.ts';
import { writeRow } from './range-values.ts';
import { ScriptException } from './script-exception.ts';
import type { Run } from './script-run.ts';
import { freeze, namedRect, positionedRect } from './sheet-bounds.ts';
import { sheetLines } from './sheet-lines.ts';
import type { SheetModel } from './sheet-model.ts';
import { spreadsheetOver } from './spreadsheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function sheetOver(run: Run, model: SheetModel): Sheet {
  const sheet: Sheet = emulate<Sheet>(
    run,
    'Sheet',
    identity(run, model),
    ranges(run, model, () => sheet),
    sheetLines(run, model, () => sheet),
    changes(run, model, () => sheet),
  );
  rememberSheet(sheet, model);
  return sheet;
}

function identity(run: Run, model: SheetModel): Members<Sheet> {
  const { book } = run.world;
  return {
    other: {
      getName: () => model.name,
      getSheetName: () => model.name,
      getSheetId: () => model.id,
      getIndex: () => book.sheets.indexOf(model) + 1,
      getParent: () => spreadsheetOver(run),
      getMaxRows: () => model.maxRows,
      getMaxColumns: () => model.maxColumns,
      getTabColor: () => model.tabColor || null,
      isSheetHidden: () => model.hidden,
      newChart: () => newChart(run, model),
    },
    read: {
      getCharts: () => model.charts.map((chart) => chartOver(run, model, chart)),
      getProtections: (type: GoogleAppsScript.Spreadsheet.ProtectionType) =>
        model.protections
          .filter(({ rect }) => (rect ? 'RANGE' : 'SHEET') === String(type))
          .map((area) => protectionOver(run, model, area)),
    },
  };
}

function ranges(run: Run, model: SheetModel, self: () => Sheet): Members<Sheet> {
  const { book, engine } = run.world;
  const range = (rect: Rect) => rangeOver(run, { sheet: model, rect });
  const selected = () => book.selectionOf(model);
  const select = (chosen: Range) => {
    book.select(model, placeOf(chosen).rect);
    return chosen;
  };
  return {
    other: {
      getRange: (first: number | string, column?: number, rows: number = 1, columns: number = 1) =>
        range(
          typeof first === 'string' ? namedRect(model, first) : positionedRect(model, first, column, rows, columns),
        ),
      // A handle like getRange: what it holds is fetched when it is read.
      getDataRange: () => {
        const { rows, columns } = contentSize(engine, model);
        return range({ row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) });
      },
      getActiveRange: () => range(selected()),
      getActiveCell: () => range({ ...selected(), rows: 1, columns: 1 }),
      getCurrentCell: () => range({ ...selected(), rows: 1, columns: 1 }),
      setActiveRange: select,
      setActiveSelection: (chosen: Range | string) =>
        select(typeof chosen === 'string' ? range(namedRect(model, chosen)) : chosen),
      setCurrentCell: select,
      activate: () => {
        book.select(model);
        return self();
      },
    },
    read: {
      getLastRow: () => contentSize(engine, model).rows,
      getLastColumn: () => contentSize(engine, model).columns,
    },
  };
}

function changes(run: Run, model: SheetModel, self: () => Sheet): Members<Sheet> {
  const { book, engine } = run.world;
  const whole = () => ({ sheet: model, rect: { row: 1, column: 1, rows: model.maxRows, columns: model.maxColumns } });
  return {
    write: {
      setName: (name: string) => {
        checkTabWritable(model);
        book.renameSheet(model, name);
        return self();
      },
      hideSheet: () => {
        checkTabWritable(model);
        if (book.sheets.every((other) => other.hidden || other === model)) {
          throw new ScriptException("You can't hide all the sheets in a document.");
        }
        model.hidden = true;
        return self();
      },
      showSheet: () => {
        checkTabWritable(model);
        model.hidden = false;
        return self();
      },
      setTabColor: (color: string | null) => {
        checkTabWritable(model);
        model.tabColor = color ?? '';
        return self();
      },
      insertChart: (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart) => {
        checkTabWritable(model);
        const id = 1 + Math.max(0, ...model.charts.map((other) => other.id));
        model.charts = [...model.charts, { ...chartOf(chart), id }];
      },
      removeChart: (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart) => {
        checkTabWritable(model);
        model.charts = model.charts.filter(({ id }) => id !== chartOf(chart).id);
      },
      setFrozenRows: (rows: number) => freeze(model, 'row', rows),
      setFrozenColumns: (columns: number) => freeze(model, 'column', columns),
      protect: () => {
        const area = model.protections.find(({ rect }) => !rect) ?? {
          description: '',
          editable: true,
          warningOnly: false,
        };
        model.protections = [...model.protections.filter((other) => other !== area), area];
        return protectionOver(run, model, area);
      },
      copyTo: () => sheetOver(run, book.copySheet(model, `Copy of ${model.name}`)),
      appendRow: (contents: readonly unknown[]) => {
        const row = contentSize(engine, model).rows + 1;
        if (row > model.maxRows) book.insertLines(model, 'row', row, 1, row - 1);
        writeRow(run, model, row, contents);
        return self();
      },
      clear: () => {
        clearCells(whole());
        return self();
      },
      clearContents: () => {
        clearContent(whole());
        return self();
      },
      sort: (column: number, ascending: boolean = true) => {
        const first = model.frozenRows + 1;
        const rows = Math.max(0, contentSize(engine, model).rows - first + 1);
        const rect = { row: first, column: 1, rows, columns: model.maxColumns };
        sortRows(book, engine, { sheet: model, rect }, [{ column, ascending }]);
        return self();
      },
    },
  };
}
