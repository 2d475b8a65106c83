// Reads the command line of the local host: a command, its options, and for `run` the methods in order, each with its arguments.
import { existsSync, readFileSync } from 'node:fs';

/** A wrong command line: the message says what is wrong and the status is 2. */
export class UsageError extends Error {}

export interface MethodCall {
  readonly method: string;
  readonly args: unknown;
}

export type Command =
  | { readonly name: 'new'; readonly year: number; readonly out: string }
  | { readonly name: 'eval'; readonly formula: string; readonly book: string | undefined }
  | {
      readonly name: 'call';
      readonly functionName: string;
      readonly args: readonly unknown[];
      readonly book: string | undefined;
    }
  | {
      readonly name: 'run';
      readonly book: string | undefined;
      readonly out: string;
      readonly state: string | undefined;
      readonly account: string | undefined;
      readonly calls: readonly MethodCall[];
    }
  | { readonly name: 'serve'; readonly book: string | undefined; readonly port: number; readonly sample: boolean }
  | { readonly name: 'demo'; readonly out: string };

export const usage = `Usage:
  new --year 2565 --out book.xlsx                 a workbook with the input tabs
  eval '=FORMULA' [--book b.xlsx]                 a formula's value
  call FUNCTION '[arguments]' [--book b.xlsx]     a custom function as Sheets calls it
  run [--book in.xlsx] --out DIR [--state DIR] [--account NAME] --do METHOD [--args JSON|@FILE] [--do METHOD …]
  serve [--book in.xlsx] [--port 0] [--sample]    the workbench
  demo [--out DIR]                                the main job on the sample workbook`;

const options: Readonly<Record<string, readonly string[]>> = {
  new: ['--year', '--out'],
  eval: ['--book'],
  call: ['--book'],
  run: ['--book', '--out', '--state', '--account', '--do', '--args'],
  serve: ['--book', '--port', '--sample'],
  demo: ['--out'],
};
const flags = new Set(['--sample']);

export function readCommand(argv: readonly string[]): Command {
  const [name = '', ...rest] = argv;
  const known = options[name];
  if (!known) throw new UsageError(name ? `There is no command "${name}".` : 'A command is needed.');
  const { plain, given } = split(rest, known);
  const value = (option: string) => given.findLast(([key]) => key === option)?.[1];
  const book = existing(value('--book'));
  switch (name) {
    case 'new':
      exactly(plain, 0, name);
      return {
        name,
        year: wholeNumber('--year', needed(value('--year'), '--year')),
        out: needed(value('--out'), '--out'),
      };
    case 'eval': {
      const [formula = ''] = exactly(plain, 1, name);
      if (!formula.startsWith('=')) throw new UsageError(`A formula begins with "=", but "${formula}" does not.`);
      return { name, formula, book };
    }
    case 'call': {
      const [functionName = '', args = ''] = exactly(plain, 2, name);
      const list = parsed(args, 'The arguments');
      if (!Array.isArray(list))
        throw new UsageError(`The arguments are a JSON list, such as [91.22, 2565]; "${args}" is none.`);
      return { name, functionName, args: list, book };
    }
    case 'run':
      exactly(plain, 0, name);
      return {
        name,
        book,
        out: needed(value('--out'), '--out'),
        state: value('--state'),
        account: value('--account'),
        calls: methodCalls(given),
      };
    case 'serve':
      exactly(plain, 0, name);
      return {
        name,
        book,
        port: wholeNumber('--port', value('--port') ?? '0'),
        sample: value('--sample') !== undefined,
      };
    default:
      exactly(plain, 0, name);
      return { name: 'demo', out: value('--out') ?? 'out' };
  }
}

type Given = readonly (readonly [option: string, value: string])[];

function split(
  argv: readonly string[],
  known: readonly string[],
): { readonly plain: readonly string[]; readonly given: Given } {
  const plain: string[] = [];
  const given: [string, string][] = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (!word.startsWith('--')) {
      plain.push(word);
      continue;
    }
    if (!known.includes(word)) throw new UsageError(`There is no option "${word}" here.`);
    if (flags.has(word)) {
      given.push([word, '']);
      continue;
    }
    i += 1;
    given.push([word, needed(argv[i], word)]);
  }
  return { plain, given };
}

/** Pairs each --args with the --do before it. */
function methodCalls(given: Given): readonly MethodCall[] {
  const calls: { method: string; args: unknown; given: boolean }[] = [];
  for (const [option, value] of given) {
    if (option === '--do') calls.push({ method: value, args: {}, given: false });
    if (option !== '--args') continue;
    const call = calls.at(-1);
    if (!call) throw new UsageError('--args belongs to the --do before it, and there is none.');
    if (call.given) throw new UsageError(`--do ${call.method} has two --args.`);
    call.args = argumentsFrom(value);
    call.given = true;
  }
  if (calls.length === 0) throw new UsageError('Nothing to do: give at least one --do METHOD.');
  return calls.map(({ method, args }) => ({ method, args }));
}

function argumentsFrom(value: string): unknown {
  if (!value.startsWith('@')) return parsed(value, '--args');
  const file = value.slice(1);
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  return parsed(readFileSync(file, 'utf8'), file);
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${what} should be JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function exactly(plain: readonly string[], count: number, name: string): readonly string[] {
  if (plain.length === count) return plain;
  throw new UsageError(
    `"${name}" takes ${count === 0 ? 'only options' : `${count} plain argument${count === 1 ? '' : 's'}`}, not ${plain.length}.`,
  );
}

function needed(value: string | undefined, option: string): string {
  if (value === undefined || value.startsWith('--')) throw new UsageError(`${option} needs a value.`);
  return value;
}

function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (text === '' || !Number.isInteger(number) || number < 0)
    throw new UsageError(`${option} needs a whole number, not "${text}".`);
  return number;
}

function existing(file: string | undefined): string | undefined {
  if (file !== undefined && !existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  return file;
}
