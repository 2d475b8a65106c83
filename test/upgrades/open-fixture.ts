// Workbooks that earlier versions of this project made, opened with the add-on built now. Each was made by the commit in
// its name, on its own local host: the sample of 2565, texts typed by hand that all hold the word `พิมพ์เอง`, a row deleted,
// one moved, a column of the officer's own. `…-interrupted` died in the middle of an analysis.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Host, openHost } from '../../src/local/host.ts';
import { STORAGE_TAB } from '../../src/workbook/journal.ts';
import { TYPED } from '../app/every-method.ts';

/**
 * Oldest first: the main job alone; rules, library and follow-up besides; a plan in another format, the first put aside;
 * a template that was edited, reasons for findings, a picture, a chart and a copy in values; the same with rows that say in
 * which cells another format’s text stands.
 */
export const oldVersions = ['aa90773', '7ab6c1c', '4fb46a6', '15e7a22', '3a13280'] as const;

/** `changed` is what became of the file on its way here. */
export const openFixture = (name: string, changed: (book: Uint8Array) => Uint8Array = (book) => book): Promise<Host> =>
  openHost({ book: changed(readFileSync(resolve(import.meta.dirname, `../fixtures/made-by-${name}.xlsx`))) });

/** Texts typed by hand, in whichever tab and cell, with notes; sorted. The bookkeeping of rows is no such text. */
export function typedTexts(host: Host): readonly string[] {
  const found = host
    .snapshot()
    .filter(({ name }) => name !== STORAGE_TAB)
    .flatMap(({ cells }) => Object.values(cells).flatMap(({ value, note }) => [String(value), note]))
    .filter((text) => text.includes(TYPED) && !text.startsWith('{'));
  return [...new Set(found)].sort();
}
