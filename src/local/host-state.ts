// Keeps Drive and Properties in a folder between runs of the command line.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentStore, type StoredFile } from './document-store.ts';
import type { PropertyStores } from './properties-service.ts';

interface SavedState {
  readonly files: readonly Omit<StoredFile, 'data'>[];
  readonly properties: Readonly<Record<keyof PropertyStores, readonly (readonly [string, string])[]>>;
}

export interface HostState {
  readonly documents: DocumentStore;
  readonly properties: PropertyStores;
}

const stateFile = 'state.json';

/** What a folder holds; a fresh state when it holds none or there is no folder. */
export function readState(folder: string | undefined): HostState {
  const file = folder && join(folder, stateFile);
  if (!folder || !file || !existsSync(file)) {
    return { documents: new DocumentStore(), properties: { document: new Map(), user: new Map() } };
  }
  const saved: SavedState = JSON.parse(readFileSync(file, 'utf8'));
  return {
    documents: new DocumentStore(
      saved.files.map((entry) => ({ ...entry, data: new Uint8Array(readFileSync(join(folder, entry.id))) })),
    ),
    properties: { document: new Map(saved.properties.document), user: new Map(saved.properties.user) },
  };
}

export function writeState(folder: string, { documents, properties }: HostState): void {
  mkdirSync(folder, { recursive: true });
  for (const { id, data } of documents.all()) writeFileSync(join(folder, id), data);
  const saved: SavedState = {
    files: documents.all().map(({ data: _, ...entry }) => entry),
    properties: { document: [...properties.document], user: [...properties.user] },
  };
  writeFileSync(join(folder, stateFile), JSON.stringify(saved, undefined, 2));
}
