// A cell's look in Sheets' words and in the .xlsx library's.
import type { BorderLineStyle, CellStyle, Color } from 'hucre';
import { type Border, type CellFormat, formatWith, plainFormat, type Side } from './cell.ts';

/** How Sheets exports its pixels: widths in characters, heights in points. */
export const pixelsPerCharacter = 7;
export const pixelsPerPoint = 4 / 3;

const lineStyles: readonly (readonly [sheets: string, file: BorderLineStyle])[] = [
  ['SOLID', 'thin'],
  ['SOLID_MEDIUM', 'medium'],
  ['SOLID_THICK', 'thick'],
  ['DOTTED', 'dotted'],
  ['DASHED', 'dashed'],
  ['DOUBLE', 'double'],
];
const sides: readonly Side[] = ['top', 'left', 'bottom', 'right'];

export function formatFrom(style: CellStyle | undefined): CellFormat {
  if (!style) return plainFormat;
  const { font, alignment, fill, numFmt, border } = style;
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor : undefined;
  const borders: Partial<Record<Side, Border>> = {};
  for (const side of sides) {
    const line = border?.[side];
    if (!line) continue;
    const name = lineStyles.find(([, file]) => file === line.style)?.[0] ?? 'SOLID';
    borders[side] = { style: name, color: colorFrom(line.color) ?? '#000000' };
  }
  return formatWith(plainFormat, {
    numberFormat: numFmt && numFmt !== 'General' ? numFmt : '',
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    fontFamily: font?.name ?? plainFormat.fontFamily,
    fontSize: font?.size ?? plainFormat.fontSize,
    fontColor: colorFrom(font?.color) ?? plainFormat.fontColor,
    background: colorFrom(background) ?? plainFormat.background,
    wrap: alignment?.wrapText ? 'WRAP' : plainFormat.wrap,
    horizontal: alignment?.horizontal ?? plainFormat.horizontal,
    vertical: alignment?.vertical === 'center' ? 'middle' : (alignment?.vertical ?? plainFormat.vertical),
    borders,
  });
}

/** Undefined for a cell that nobody has formatted. */
export function fileStyle(format: CellFormat): CellStyle | undefined {
  if (format === plainFormat) return undefined;
  const { numberFormat, background, borders, vertical } = format;
  return {
    font: {
      name: format.fontFamily,
      size: format.fontSize,
      ...(format.bold ? { bold: true } : {}),
      ...(format.italic ? { italic: true } : {}),
      color: colorTo(format.fontColor),
    },
    alignment: {
      horizontal: format.horizontal as NonNullable<CellStyle['alignment']>['horizontal'] & string,
      vertical: (vertical === 'middle' ? 'center' : vertical) as 'top' | 'center' | 'bottom',
      ...(format.wrap === 'WRAP' ? { wrapText: true } : {}),
    },
    ...(numberFormat ? { numFmt: numberFormat } : {}),
    ...(background === plainFormat.background
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: colorTo(background) } }),
    ...(Object.keys(borders).length ? { border: Object.fromEntries(Object.entries(borders).map(fileBorder)) } : {}),
  };
}

function fileBorder([side, { style, color }]: readonly [string, Border]) {
  return [side, { style: lineStyles.find(([name]) => name === style)?.[1] ?? 'thin', color: colorTo(color) }] as const;
}

function colorFrom(color: Color | undefined): string | undefined {
  return color?.rgb ? `#${color.rgb.slice(-6).toLowerCase()}` : undefined;
}

function colorTo(color: string): Color {
  return { rgb: color.slice(1).toUpperCase() };
}
