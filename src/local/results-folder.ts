// Writes what a run made where a person finds it: the workbook and every document.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from './host.ts';

/** Writes workbook.xlsx and a .docx for each document that is not in the bin; answers the files written. */
export async function saveResults(host: Host, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const documents = host.documents().filter(({ trashed }) => !trashed);
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['workbook.xlsx', await host.save()],
    ...documents.map(({ name, bytes }) => [`${fileName(name)}.docx`, bytes] as const),
  ];
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  return files.map(([name]) => join(folder, name));
}

/** A document's name without what file systems refuse. */
function fileName(name: string): string {
  return name.replaceAll(/[\\/:*?"<>|]/g, '-').trim();
}
