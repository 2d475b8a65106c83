// All that outlives a run as one short text, for telling worlds apart: over equal ones every run goes the same way. Made
// from what the cells hold, so that no formula is computed for it.
import { createHash } from 'node:crypto';
import PizZip from 'pizzip';
import { rectName } from './a1-notation.ts';
import { cellRuns } from './cell-runs.ts';
import type { StoredFile } from './document-store.ts';
import type { World } from './script-run.ts';
import type { SheetModel } from './sheet-model.ts';
import { lookOf } from './sheet-snapshot.ts';

/** Two worlds have the same imprint where they differ in nothing but times of day, in Drive and within its files. */
export function imprintOf({ book, documents, properties }: Pick<World, 'book' | 'documents' | 'properties'>): string {
  const hash = createHash('sha1');
  for (const part of [
    JSON.stringify([book.active.name, book.selection.rect, book.role]),
    ...book.sheets.flatMap(sheetParts),
    JSON.stringify([...properties.document].sort()),
    JSON.stringify([...properties.user].sort()),
    documents.account,
    ...documents.all().flatMap(fileParts),
  ])
    hash.update(`${part}\n`);
  return hash.digest('hex');
}

function sheetParts(sheet: SheetModel): readonly string[] {
  const { id, name, hidden, tabColor, frozenRows, frozenColumns, maxRows, maxColumns, merges, protections, charts } =
    sheet;
  const lines = [sheet.linesOf('row'), sheet.linesOf('column')];
  const known = cellTexts.get(sheet.cellsEdition) ?? cellsText(sheet);
  cellTexts.set(sheet.cellsEdition, known);
  return [
    JSON.stringify([id, name, hidden, tabColor, frozenRows, frozenColumns, maxRows, maxColumns]),
    JSON.stringify([merges, protections, charts, lines]),
    known,
  ];
}

const cellTexts = new WeakMap<object, string>();

function cellsText(sheet: SheetModel): string {
  const runs = cellRuns(sheet, (cell) => {
    const { value, formula, note, link } = cell;
    const content = value !== '' || formula || note || link ? JSON.stringify([value, formula, note, link]) : '';
    return content + lookOf(cell);
  });
  const texts = runs.map(({ rect, text }) => `${rectName(rect)} ${text}`);
  return createHash('sha1').update(texts.join('\n')).digest('hex');
}

const fileTexts = new WeakMap<Uint8Array, string>();

function fileParts({ data, createdTime: _, ...file }: StoredFile): readonly string[] {
  const known = fileTexts.get(data) ?? dataText(data);
  fileTexts.set(data, known);
  return [JSON.stringify(file), known];
}

const zipMark = 'PK';

/** A zip's entries stamp the time of day at which they were packed. */
function dataText(data: Uint8Array): string {
  const start = Buffer.from(data.subarray(0, zipMark.length)).toString();
  if (start !== zipMark) return Buffer.from(data).toString('base64');
  const { files } = new PizZip(data);
  return JSON.stringify(Object.entries(files).map(([name, entry]) => [name, entry.asBinary()]));
}
