// The way from a pasted text or a block of cells to results that can be confirmed: what is printed where, which number
// belongs to which name, and which of several values the published total explains.

import type { CellBlock } from '../workbook/cell.ts';
import type { ImportedResults } from './imported-results.ts';
import { pageOfCells, pageOfText } from './page.ts';
import { readPage } from './read-page.ts';
import { settle } from './settle.ts';

/** Reads free text: a page of ITAS, a PDF, a report. Never throws; lines are counted from 1. */
export const readText = (text: string): ImportedResults => settle(readPage(pageOfText(text)), 'บรรทัดที่');

/** Reads a block of cells in any layout. Never throws; `line` is the row within the block, from 1. */
export const readCells = (cells: CellBlock): ImportedResults => settle(readPage(pageOfCells(cells)), 'แถวที่');
