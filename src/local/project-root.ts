// Finds the project that holds dist/ and the samples, from wherever the command was started or bundled.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder above this file, or above the working folder, with a package.json. */
export function projectRoot(): string {
  const root = [dirname(fileURLToPath(import.meta.url)), process.cwd()]
    .map(rootAbove)
    .find((found) => found !== undefined);
  if (!root) throw new Error('No package.json was found above this file or the working folder.');
  return root;
}

function rootAbove(folder: string): string | undefined {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : rootAbove(parent);
}
