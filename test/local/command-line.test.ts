// What the command line understands, and what it says when it does not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCommand, UsageError } from '../../src/local/command-line.ts';
import { pushProblem } from '../../src/local/push.ts';

let folder: string;
let args: string;
let book: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
  args = join(folder, 'args.json');
  book = join(folder, 'in.xlsx');
  writeFileSync(args, '{"text":"ยาว"}');
  writeFileSync(book, '');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a command is read', () => {
  test('new', () => {
    expect(readCommand(['new', '--year', '2565', '--out', 'b.xlsx'])).toEqual({
      name: 'new',
      year: 2565,
      out: 'b.xlsx',
    });
  });

  test('call, with the arguments as a JSON list', () => {
    expect(readCommand(['call', 'ITA_SCORE', '[[[90.78],[89.83]],2565]'])).toEqual({
      name: 'call',
      functionName: 'ITA_SCORE',
      args: [[[90.78], [89.83]], 2565],
      book: undefined,
    });
  });

  test('run, each method with the arguments that follow it', () => {
    const command = [
      'run',
      '--book',
      book,
      '--out',
      'd',
      '--do',
      'a',
      '--args',
      '{"x":1}',
      '--do',
      'b',
      '--do',
      'c',
      '--args',
      `@${args}`,
    ];
    expect(readCommand(command)).toEqual({
      name: 'run',
      book,
      out: 'd',
      state: undefined,
      account: undefined,
      calls: [
        { method: 'a', args: { x: 1 } },
        { method: 'b', args: {} },
        { method: 'c', args: { text: 'ยาว' } },
      ],
    });
  });

  test('serve and demo have defaults', () => {
    expect(readCommand(['serve', '--sample'])).toEqual({ name: 'serve', book: undefined, port: 0, sample: true });
    expect(readCommand(['demo'])).toEqual({ name: 'demo', out: 'out' });
  });
});

describe('a wrong command line is refused with what is wrong', () => {
  test.each<[readonly string[], string]>([
    [[], 'A command is needed.'],
    [['fly'], 'There is no command "fly".'],
    [['new', '--year', '2565'], '--out needs a value.'],
    [['new', '--year', 'ปี', '--out', 'b'], '--year needs a whole number, not "ปี".'],
    [['new', '--colour', 'red'], 'There is no option "--colour" here.'],
    [['eval', '1+1'], 'A formula begins with "=", but "1+1" does not.'],
    [['eval'], '"eval" takes 1 plain argument, not 0.'],
    [['eval', '=1', '--book', 'none.xlsx'], 'There is no file none.xlsx.'],
    [['call', 'F', '{}'], 'The arguments are a JSON list, such as [91.22, 2565]; "{}" is none.'],
    [['run', '--out', 'd'], 'Nothing to do: give at least one --do METHOD.'],
    [['run', '--out', 'd', '--args', '{}', '--do', 'a'], '--args belongs to the --do before it, and there is none.'],
    [['run', '--out', 'd', '--do', 'a', '--args', '{}', '--args', '{}'], '--do a has two --args.'],
    [['run', '--out', 'd', '--do', 'a', '--args', '@none.json'], 'There is no file none.json.'],
    [['run', '--out', '--do', 'a'], '--out needs a value.'],
  ])('%j', (argv, message) => {
    expect(() => readCommand(argv)).toThrow(new UsageError(message));
  });

  test('JSON that is none names the place', () => {
    expect(() => readCommand(['run', '--out', 'd', '--do', 'a', '--args', '{'])).toThrow(/^--args should be JSON/);
  });
});

describe('npm run push', () => {
  test('refuses the placeholder', () => {
    expect(pushProblem('{"scriptId":"put-your-script-id-here"}')).toContain('put-your-script-id-here');
    expect(pushProblem('{}')).toBeDefined();
  });

  test('lets a script id pass', () => {
    expect(pushProblem('{"scriptId":"1abc"}')).toBeUndefined();
  });
});
