// Loading scripts as Apps Script does for a cell: compiled and run in a bare context. Every load gets a source of its
// own, so that V8 cannot answer from its compilation cache.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Context, createContext, runInContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { type Comparison, mediansOf } from './measure.ts';

let loads = 0;

/** A context in which the sources have run, in order. */
function loaded(sources: readonly string[]): Context {
  const context = createContext({});
  loads++;
  for (const source of sources) new Script(`// ${loads}\n${source}`).runInContext(context);
  return context;
}

/** Every script of the built project, as Apps Script loads them: by name. */
async function scriptsIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js')).sort();
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

/** Any use at all: a bundler drops the parts that no schema names. */
const SMALL_SCHEMA = `import * as z from 'zod/mini';
export const schema = z.object({ name: z.string(), scores: z.array(z.number()), note: z.optional(z.string()) });`;

/** `zod/mini` alone with one small schema, bundled as the project is. */
async function zodMini(): Promise<string> {
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

const BUDGET = 4;
/** docs/decisions.md says why. */
const TOLERATED = 10;

export async function loading(): Promise<readonly Comparison[]> {
  const zod = await zodMini();
  const all = await scriptsIn('dist');
  const [main = '', engine = '', commands = ''] = await Promise.all(
    ['main.js', 'docx-engine.js', 'commands.js'].map((name) => readFile(join('dist', name), 'utf8')),
  );
  const grade = (sources: readonly string[]) => () => {
    if (runInContext('ITA_GRADE(91.22, 2565)', loaded(sources)) !== 'A') throw new Error('ITA_GRADE is wrong');
  };
  const cases = [
    { what: 'all scripts until ITA_GRADE answers / zod/mini', run: grade(all), budget: BUDGET, tolerated: TOLERATED },
    {
      what: 'main.js and docx-engine.js until ITA_GRADE answers / zod/mini',
      run: grade([main, engine]),
    },
    { what: 'main.js until ITA_GRADE answers / zod/mini', run: grade([main]), budget: BUDGET },
    { what: 'commands.js, which a cell never runs / zod/mini', run: () => loaded([commands]) },
  ];
  const [yardstick = Number.NaN, ...times] = mediansOf([() => loaded([zod]), ...cases.map(({ run }) => run)], 40);
  return cases.map(({ run, ...each }, index) => ({ ...each, ours: times[index] ?? Number.NaN, yardstick }));
}
