// Range members for the look of cells. null takes a property back to Sheets' default.
import { cellsOf } from './a1-notation.ts';
import type { Place } from './book-model.ts';
import { type Border, type CellFormat, formatWith, plainFormat, type Side } from './cell.ts';
import { checkSize, paint, writeCells } from './cell-writes.ts';
import type { Members } from './emulated-object.ts';
import { NotEmulated, ScriptException } from './script-exception.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Property = Exclude<keyof CellFormat, 'borders'>;
type Patch<T> = (value: T | null) => Partial<CellFormat>;

const weight: Patch<string> = (value) => ({ bold: value === 'bold' });
const fontStyle: Patch<string> = (value) => ({ italic: value === 'italic' });
const family: Patch<string> = (value) => ({ fontFamily: value ?? plainFormat.fontFamily });
const size: Patch<number> = (value) => ({ fontSize: value ?? plainFormat.fontSize });
const fontColor: Patch<string> = (value) => ({ fontColor: colorOf(value, plainFormat.fontColor) });
const background: Patch<string> = (value) => ({ background: colorOf(value, plainFormat.background) });
const numberFormat: Patch<string> = (value) => ({ numberFormat: value === 'General' ? '' : (value ?? '') });
const wrap: Patch<boolean> = (value) => ({ wrap: value ? 'WRAP' : 'OVERFLOW' });
const wrapStrategy: Patch<GoogleAppsScript.Spreadsheet.WrapStrategy> = (value) => ({
  wrap: String(value) as CellFormat['wrap'],
});
const vertical: Patch<string> = (value) => ({
  vertical: oneOf(value ?? plainFormat.vertical, ['top', 'middle', 'bottom']),
});
const horizontal: Patch<string> = (value) => ({
  horizontal: oneOf(value === null || value === 'normal' ? plainFormat.horizontal : value, [
    'left',
    'center',
    'right',
    'general',
  ]),
});

export function rangeFormats(place: Place, self: () => Range): Members<Range> {
  const { sheet, rect } = place;
  const one =
    <T>(patch: Patch<T>) =>
    (value: T | null) => {
      const part = patch(value);
      paint(place, () => part);
      return self();
    };
  const each =
    <T>(patch: Patch<T>) =>
    (values: readonly (readonly (T | null)[])[]) => {
      checkSize(rect, values);
      const parts = new Map([...new Set(values.flat())].map((value) => [value, patch(value)]));
      paint(place, (r, c) => parts.get(values[r]?.[c] ?? null) ?? {});
      return self();
    };
  const get =
    <P extends Property, R>(property: P, as: (value: CellFormat[P]) => R) =>
    () =>
      as(sheet.cell(rect.row, rect.column).format[property]);
  const getAll =
    <P extends Property, R>(property: P, as: (value: CellFormat[P]) => R) =>
    () =>
      Array.from({ length: rect.rows }, (_, r) =>
        Array.from({ length: rect.columns }, (_, c) => as(sheet.cell(rect.row + r, rect.column + c).format[property])),
      );
  const same = <T>(value: T) => value;
  const formatName = (value: string) => value || 'General';
  const weightName = (bold: boolean) => (bold ? 'bold' : 'normal');
  const isWrapped = (value: string) => value === 'WRAP';
  return {
    read: {
      getNumberFormat: get('numberFormat', formatName),
      getNumberFormats: getAll('numberFormat', formatName),
      getFontWeight: get('bold', weightName),
      getFontWeights: getAll('bold', weightName),
      getFontColors: getAll('fontColor', same),
      getFontSize: get('fontSize', same),
      getFontFamily: get('fontFamily', same),
      getBackground: get('background', same),
      getBackgrounds: getAll('background', same),
      getWrap: get('wrap', isWrapped),
      getWraps: getAll('wrap', isWrapped),
      getHorizontalAlignment: get('horizontal', same),
      getHorizontalAlignments: getAll('horizontal', same),
      getVerticalAlignment: get('vertical', same),
      getVerticalAlignments: getAll('vertical', same),
    } as Partial<Range>,
    write: {
      setNumberFormat: one(numberFormat),
      setNumberFormats: each(numberFormat),
      setFontWeight: one(weight),
      setFontWeights: each(weight),
      setFontStyle: one(fontStyle),
      setFontFamily: one(family),
      setFontFamilies: each(family),
      setFontSize: one(size),
      setFontSizes: each(size),
      setFontColor: one(fontColor),
      setFontColors: each(fontColor),
      setBackground: one(background),
      setBackgrounds: each(background),
      setWrap: one(wrap),
      setWraps: each(wrap),
      setWrapStrategy: one(wrapStrategy),
      setWrapStrategies: each(wrapStrategy),
      setHorizontalAlignment: one(horizontal),
      setHorizontalAlignments: each(horizontal),
      setVerticalAlignment: one(vertical),
      setVerticalAlignments: each(vertical),
      clearFormat: () => {
        writeCells(place, () => ({ format: plainFormat }));
        return self();
      },
      setBorder: (...sides: readonly unknown[]) => {
        drawBorders(place, sides);
        return self();
      },
    },
  };
}

/** true draws a line, false removes it, null leaves it; the first four are the block's outer edges, the next its inner lines. */
function drawBorders({ sheet, rect }: Place, args: readonly unknown[]): void {
  const [top, left, bottom, right, vertical, horizontal, color, style] = args;
  const line: Border = { color: typeof color === 'string' ? color : '#000000', style: style ? String(style) : 'SOLID' };
  for (const [row, column] of cellsOf(rect)) {
    const wishes: Readonly<Record<Side, unknown>> = {
      top: row === rect.row ? top : horizontal,
      bottom: row === rect.row + rect.rows - 1 ? bottom : horizontal,
      left: column === rect.column ? left : vertical,
      right: column === rect.column + rect.columns - 1 ? right : vertical,
    };
    const { format } = sheet.cell(row, column);
    const borders = { ...format.borders };
    for (const [side, wish] of Object.entries(wishes) as [Side, unknown][]) {
      if (wish === true) borders[side] = line;
      if (wish === false) delete borders[side];
    }
    sheet.put(row, column, { format: formatWith(format, { borders }) });
  }
}

function colorOf(value: string | null, otherwise: string): string {
  if (value === null) return otherwise;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(value);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toLowerCase();
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toLowerCase();
  throw new NotEmulated(`the colour ${value}; give it as #rrggbb`);
}

function oneOf(value: string, allowed: readonly string[]): string {
  if (allowed.includes(value)) return value;
  throw new ScriptException(`Invalid argument: ${value}`);
}
