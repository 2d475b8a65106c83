// The copy of a template that is kept in the workbook for colleagues who cannot open its Doc: one row of the hidden storage
// with the moment, a hash and the file as text in pieces. It is written at once, not journalled: a copy is never undone.
import { type CellBlock, textOf } from './cell.ts';
import { joinPieces, piecesOf } from './cell-pieces.ts';
import { recordKinds } from './record-kinds.ts';
import { hashOf } from './row-base.ts';
import { type PlacedRecord, placedRecord, storedRow } from './storage-record.ts';

export interface TemplateCopy {
  /** As `momentText` writes it. */
  readonly savedAt: string;
  /** The .docx as base64. */
  readonly file: string;
}

const KIND = recordKinds.templateCopy;
const SAVED_AT = 2;
const HASH = 3;
const FIRST_PIECE = 4;

/** From 1. */
export const SAVED_AT_COLUMN = SAVED_AT + 1;

/** Undefined where there is none or it was damaged. */
export function copyIn(storage: CellBlock, key: string): TemplateCopy | undefined {
  const cells = storedRow(storage, { kind: KIND, name: key });
  const file = joinPieces(cells.slice(FIRST_PIECE));
  return file !== '' && textOf(cells[HASH]) === hashed(file) ? { savedAt: textOf(cells[SAVED_AT]), file } : undefined;
}

/** Where the copy goes, and the whole of its row. */
export const placedCopy = (storage: CellBlock, key: string, { savedAt, file }: TemplateCopy): PlacedRecord =>
  placedRecord(storage, [KIND, key, savedAt, hashed(file), ...piecesOf(file)]);

/** Its length takes part: a hash this short alone may meet another. */
const hashed = (file: string): string => `${file.length}-${hashOf(file)}`;
