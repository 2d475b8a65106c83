// What one cell holds. Cells are never changed, only replaced, so that a snapshot of a workbook shares them.

/** What a person may have typed: '' is a blank cell, a date is a serial number under a date format. */
export type Scalar = string | number | boolean;

/** A formula's error as the cell shows it, with the sentence shown on hovering. */
export interface CellError {
  readonly error: string;
  readonly message: string;
}

export type CellValue = Scalar | CellError;

export function isError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export interface Border {
  readonly style: string;
  readonly color: string;
}

export type Side = 'top' | 'left' | 'bottom' | 'right';

export interface CellFormat {
  /** '' is Sheets' automatic format; `@` is plain text. */
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly background: string;
  readonly wrap: 'OVERFLOW' | 'WRAP' | 'CLIP';
  readonly horizontal: string;
  readonly vertical: string;
  readonly borders: Readonly<Partial<Record<Side, Border>>>;
}

/** A data validation rule; `criteria` is the name of a SpreadsheetApp.DataValidationCriteria. */
export interface Validation {
  readonly criteria: string;
  readonly args: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string;
}

export interface Cell {
  readonly value: Scalar;
  /** '' or the text beginning with `=`. */
  readonly formula: string;
  readonly format: CellFormat;
  readonly note: string;
  readonly validation: Validation | null;
  /** The address behind the whole text, or ''. */
  readonly link: string;
}

export const plainFormat: CellFormat = {
  numberFormat: '',
  bold: false,
  italic: false,
  fontFamily: 'Arial',
  fontSize: 10,
  fontColor: '#000000',
  background: '#ffffff',
  wrap: 'OVERFLOW',
  horizontal: 'general',
  vertical: 'bottom',
  borders: {},
};

export const blankCell: Cell = { value: '', formula: '', format: plainFormat, note: '', validation: null, link: '' };

export function hasContent(cell: Cell): boolean {
  return cell.formula !== '' || cell.value !== '';
}

const variants = new WeakMap<CellFormat, Map<string, CellFormat>>();

/** A format with parts of it replaced. Cells that came to look alike the same way share one object. */
export function formatWith(format: CellFormat, patch: Partial<CellFormat>): CellFormat {
  const known = variants.get(format) ?? new Map<string, CellFormat>();
  variants.set(format, known);
  const key = JSON.stringify(patch);
  const made = known.get(key) ?? { ...format, ...patch };
  known.set(key, made);
  return made;
}
