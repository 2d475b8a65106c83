// Sheets gives a date as the moment at which it begins in the spreadsheet's own time zone, which need not be Thailand's.
// Commands and functions get the moment at which the same day and hour begin in Thailand, and it is given back so.
import { rowsOf } from '../functions/argument.ts';
import type { Cell, CellBlock } from '../workbook/cell.ts';

export const THAI_ZONE = 'Asia/Bangkok';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const THAI_OFFSET = 7 * HOUR_MS;

/** The same cells where none is a date, or the spreadsheet keeps Thai time. */
export const withThaiDates = (cells: CellBlock): CellBlock =>
  withDates(cells, (moment, offsetIn) => moment + offsetIn(moment) - THAI_OFFSET);

/** The way back. */
export const withOwnDates = (cells: CellBlock): CellBlock =>
  withDates(cells, (moment, offsetIn) => {
    const wall = moment + THAI_OFFSET;
    return wall - offsetIn(wall - offsetIn(wall));
  });

/** How far the spreadsheet's clock is ahead of UTC at a moment; all in milliseconds. */
type OffsetIn = (moment: number) => number;

function withDates(cells: CellBlock, shifted: (moment: number, offsetIn: OffsetIn) => number): CellBlock {
  if (!cells.some((row) => row.some((cell) => cell instanceof Date))) return cells;
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  if (zone === THAI_ZONE) return cells;
  const offsetIn = offsetsOf(zone);
  const inZone = (cell: Cell): Cell => (cell instanceof Date ? new Date(shifted(cell.getTime(), offsetIn)) : cell);
  return cells.map((row) => row.map(inZone));
}

/** Asked once for each hour: the dates of a column are few, its rows may be many. */
function offsetsOf(zone: string): OffsetIn {
  const known = new Map<number, number>();
  return (moment) => {
    const hour = Math.floor(moment / HOUR_MS);
    const offset = known.get(hour) ?? offsetFrom(Utilities.formatDate(new Date(moment), zone, 'Z'));
    known.set(hour, offset);
    return offset;
  };
}

/** `+0930` */
function offsetFrom(text: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(text) ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE_MS;
  return sign === '-' ? -size : size;
}

/** The argument of a function in a cell: the spreadsheet is asked only where a date may fall on another day in Thailand. */
export function argumentInThailand(argument: unknown): unknown {
  const rows = rowsOf(argument) as CellBlock;
  if (!rows.some((row) => row.some((cell) => cell instanceof Date && !isThaiMidnight(cell)))) return argument;
  const inThailand = withThaiDates(rows);
  return Array.isArray(argument) ? inThailand : inThailand[0]?.[0];
}

const isThaiMidnight = (date: Date): boolean => (date.getTime() + THAI_OFFSET) % DAY_MS === 0;
