// The local host on the command line. stdout carries JSON only, one line per result; progress and complaints go to stderr.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Command, type MethodCall, readCommand, UsageError, usage } from './command-line.ts';
import { demonstrate, setUpSample } from './demo.ts';
import { type Host, openHost } from './host.ts';
import { runMethod } from './method-run.ts';
import { saveResults } from './results-folder.ts';
import { TransportFailure } from './transport-failure.ts';
import { UnreadableWorkbook } from './xlsx-read.ts';

type Of<Name extends Command['name']> = Extract<Command, { readonly name: Name }>;

/** Runs one command and answers the exit status: 0 when all went well, 1 when not, 2 when the command line is wrong. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    return await execute(readCommand(argv));
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${usage}`);
      return 2;
    }
    if (error instanceof UnreadableWorkbook) {
      console.error(error.message);
      return 2;
    }
    console.error(error instanceof TransportFailure ? error.message : error);
    return 1;
  }
}

async function execute(command: Command): Promise<number> {
  switch (command.name) {
    case 'new':
      return createWorkbook(command);
    case 'eval':
      return evaluate(command);
    case 'call':
      return callFunction(command);
    case 'run':
      return runMethods(command);
    case 'serve':
      return serveWorkbench(command);
    case 'demo':
      return demonstrate(command.out);
  }
}

async function createWorkbook({ year, out }: Of<'new'>): Promise<number> {
  const host = await openHost();
  if (!print(runMethod(host, 'setUpWorkbook', { fiscalYear: year }))) return 1;
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, await host.save());
  console.error(`Wrote ${out}`);
  return 0;
}

async function evaluate({ formula, book }: Of<'eval'>): Promise<number> {
  const value = (await hostOver(book)).evaluate(formula);
  printJson(value);
  return typeof value === 'object' && value !== null && 'error' in value ? 1 : 0;
}

async function callFunction({ functionName, args, book }: Of<'call'>): Promise<number> {
  const host = await hostOver(book);
  printJson(host.customFunction(functionName, args));
  return 0;
}

async function runMethods({ book, out, state, account, calls }: Of<'run'>): Promise<number> {
  const host = await openHost({ ...bookOption(book), ...(state === undefined ? {} : { state }) });
  if (account !== undefined) host.drive.signIn(account);
  const failed = firstFailure(host, calls);
  await saveResults(host, out);
  if (state !== undefined) host.saveState(state);
  return failed ? 1 : 0;
}

/** Runs methods until one fails. */
function firstFailure(host: Host, calls: readonly MethodCall[]): MethodCall | undefined {
  return calls.find(({ method, args }) => !print(runMethod(host, method, args)));
}

async function serveWorkbench({ book, port, sample }: Of<'serve'>): Promise<number> {
  const { serve } = await import('./workbench/server.ts');
  const host = await hostOver(book);
  if (sample) setUpSample(host);
  const { url } = await serve({ host, port });
  console.error(`The workbench is at ${url} (Ctrl+C ends it).`);
  return await new Promise<number>(() => undefined);
}

function hostOver(book: string | undefined): Promise<Host> {
  return openHost(bookOption(book));
}

function bookOption(book: string | undefined): { readonly book?: Uint8Array } {
  return book === undefined ? {} : { book: new Uint8Array(readFileSync(book)) };
}

function print(result: ReturnType<typeof runMethod>): boolean {
  printJson(result);
  return result.ok;
}

function printJson(value: unknown): void {
  console.log(JSON.stringify(value ?? null));
}

if (process.argv[1]?.endsWith('cli.mjs')) process.exitCode = await main(process.argv.slice(2));
