// What is imported: a pasted text, or a block of cells of this workbook.

import type { ImportedResults } from '../import/imported-results.ts';
import { readCells, readText } from '../import/read-results.ts';
import { cellPlace } from '../workbook/cell.ts';
import type { Book } from './ports.ts';
import { Refusal } from './refusal.ts';

/** One of the two. `range` is a tab (`ผลปี 2566`), or a block of one (`ผลปี 2566!A1:F20`). */
export interface ImportSource {
  readonly text?: string | undefined;
  readonly range?: string | undefined;
}

/** Lines are counted from 1: of the text, or rows of the tab. Throws a Refusal where there is nothing to read. */
export function readSource(book: Book, { text, range }: ImportSource): ImportedResults {
  if (text !== undefined && range === undefined) return readText(text);
  if (range === undefined || text !== undefined)
    throw new Refusal('bad-input', 'กรุณาวางข้อความ หรือระบุช่วงเซลล์ อย่างใดอย่างหนึ่ง');
  const [, tab = '', from = 'A1', to] = RANGE.exec(range.replace(/\$/g, '').trim()) ?? [];
  const cells = book.readTab(tab.replace(/^'|'$/g, ''));
  if (!cells) throw new Refusal('bad-input', `ไม่พบช่วงเซลล์ ${range} กรุณาระบุชื่อแท็บ หรือช่วงเช่น ผลปี 2566!A1:F20`);
  const first = cellPlace(`${tab}!${from}`);
  const last = to === undefined ? undefined : cellPlace(`${tab}!${to}`);
  const top = (first?.row ?? 1) - 1;
  // Rows above the block are emptied, not cut off, so that lines are the tab's own rows.
  return readCells(
    cells
      .slice(0, last?.row)
      .map((row, index) => (index < top ? [] : row.slice((first?.column ?? 1) - 1, last?.column))),
  );
}

const RANGE = /^(.+?)(?:!([A-Z]{1,3}\d{1,7})(?::([A-Z]{1,3}\d{1,7}))?)?$/;
