// Loading scripts as Apps Script does for a cell: compiled and run in a bare context. Every load gets a source of its
// own, so that V8 cannot answer from its compilation cache.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Context, createContext, Script } from 'node:vm';
import { build } from 'esbuild';

let loads = 0;

/** A context in which the sources have run, in order. */
export function loaded(sources: readonly string[]): Context {
  const context = createContext({});
  loads++;
  for (const source of sources) new Script(`// ${loads}\n${source}`).runInContext(context);
  return context;
}

/** Every script of the built project, as Apps Script loads them: by name. */
export async function scriptsIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js')).sort();
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

/** Any use at all: a bundler drops the parts that no schema names. */
const SMALL_SCHEMA = `import * as z from 'zod/mini';
export const schema = z.object({ name: z.string(), scores: z.array(z.number()), note: z.optional(z.string()) });`;

/** `zod/mini` alone with one small schema, bundled as the project is. */
export async function zodMini(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: SMALL_SCHEMA, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'zod',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild gave no bundle of zod/mini');
  return file.text;
}
