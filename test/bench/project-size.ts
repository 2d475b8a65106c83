// How large the scripts of the project are: whoever calls a function in a cell makes V8 scan them all.
import { readFile } from 'node:fs/promises';
import type { Limits } from './measure.ts';

export interface Size extends Limits {
  readonly what: string;
  readonly kilobytes: number;
}

/** In thousands of characters: our modules without the rules, which are data, and without what came from npm. */
const ownCodeIn = (script: string): number =>
  script
    .split(/^ {2}\/\/ (?=[\w@./-]+\n)/m)
    .filter((part) => !/^(\S*node_modules|src\/core\/rule-sets)\//.test(part))
    .join('').length / 1024;

/** Of the built script project. */
export async function projectSizes(): Promise<readonly Size[]> {
  const script = (name: string): Promise<string> => readFile(`dist/${name}`, 'utf8');
  const [main, commands, engine] = await Promise.all(['main.js', 'commands.js', 'docx-engine.js'].map(script));
  return [
    {
      what: 'own code of main.js and commands.js',
      kilobytes: ownCodeIn(main ?? '') + ownCodeIn(commands ?? ''),
      budget: 200,
      tolerated: 700,
    },
    { what: 'own code of main.js', kilobytes: ownCodeIn(main ?? ''), budget: 100 },
    { what: 'docx-engine.js', kilobytes: Buffer.byteLength(engine ?? '') / 1024, budget: 300 },
  ];
}
