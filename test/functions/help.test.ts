// Sheets makes a function's help from the JSDoc above it in globals.js, and shows nothing where it does not fit.

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import * as functions from '../../src/functions/custom-functions.ts';

const globals = await readFile(new URL('../../src/google/globals.js', import.meta.url), 'utf8');

interface Help {
  readonly doc: string;
  readonly parameters: readonly string[];
  readonly body: string;
}

function helpOf(name: string): Help {
  const [, doc = '', parameters = '', body = ''] =
    new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nfunction ${name}\\(([^)]*)\\) \\{\\n([^}]*)\\}`).exec(globals) ??
    [];
  return { doc, parameters: parameters.split(', '), body: body.trim() };
}

describe.each(Object.entries(functions))('the help of %s', (name, implementation) => {
  const { doc, parameters, body } = helpOf(name);

  it('marks it as a custom function, with a Thai description and result', () => {
    expect(doc).toMatch(/^\n \* [ก-๙]/);
    expect(doc).toMatch(/@return \{[^}]+\} [ก-๙]/);
    expect(doc).toContain('@customfunction');
  });

  it('explains every parameter under its real name, in order', () => {
    const explained = [...doc.matchAll(/@param \{[^}]+\} \[?(\w+)\]? (.+)/g)];
    expect(explained.map(([, parameter]) => parameter)).toEqual(parameters);
    for (const [, , explanation] of explained) expect(explanation).toMatch(/[ก-๙]/);
  });

  it('gives an example', () => {
    expect(doc).toContain('เช่น');
  });

  it('passes on every argument', () => {
    expect(parameters).toHaveLength(implementation.length);
    expect(body).toBe(`return ita.${name}(${parameters.join(', ')});`);
  });
});

it('says of every function that can fill several cells that these must be empty', () => {
  for (const name of Object.keys(functions)) expect(helpOf(name).doc).toContain('ต้องว่าง');
});
