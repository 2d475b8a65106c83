// Writes what a run made where a person finds it: the workbook and every document.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from './host.ts';

/** Writes workbook.xlsx and a .docx for each document that is not in the bin; answers the files written. */
export async function saveResults(host: Host, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const documents = host.documents().filter(({ trashed }) => !trashed);
  const files = new Map([['workbook.xlsx', await host.save()]]);
  for (const { name, bytes } of documents) files.set(freeName(fileName(name), files), bytes);
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  return [...files.keys()].map((name) => join(folder, name));
}

/** Documents may share a name, files may not. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? `${name}.docx` : `${name} (${n}).docx`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** A document's name without what file systems refuse; a dot at its end would read as part of `.docx`. */
function fileName(name: string): string {
  return name.replaceAll(/[\\/:*?"<>|]/g, '-').replace(/[.\s]+$/, '');
}
