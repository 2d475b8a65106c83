// A formula as a tree. The grammar is that of Sheets' operators; whatever it does not know is a parse error, never a guess.
import { splitSheetName } from './a1-notation.ts';
import { type Token, tokensOf } from './formula-tokens.ts';

export type Node =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'reference'; readonly sheet?: string; readonly cells: string }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node };

class FormulaSyntaxError extends Error {}

const precedence: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 6,
};
/** A sign binds tighter than any operator: -2^2 is 4. */
const unaryPrecedence = 7;

/** The tree of a formula that begins with `=`; undefined when Sheets would say "Formula parse error." */
export function parseFormula(formula: string): Node | undefined {
  const tokens = tokensOf(formula.slice(1))?.filter(({ kind }) => kind !== 'space');
  if (!tokens) return undefined;
  try {
    const reader = new Reader(tokens);
    const node = expression(reader, 0);
    return reader.next() === undefined ? node : undefined;
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return undefined;
    throw error;
  }
}

class Reader {
  private at = 0;
  private readonly tokens: readonly Token[];
  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }
  next(): Token | undefined {
    return this.tokens[this.at];
  }
  take(): Token {
    const token = this.tokens[this.at++];
    if (!token) throw new FormulaSyntaxError('the formula ends too early');
    return token;
  }
  takeIf(...texts: readonly string[]): string | undefined {
    const token = this.next();
    if (!token || token.kind === 'text' || !texts.includes(token.text)) return undefined;
    this.at++;
    return token.text;
  }
  expect(text: string): void {
    if (this.takeIf(text) === undefined) throw new FormulaSyntaxError(`expected ${text}`);
  }
}

function expression(reader: Reader, least: number): Node {
  let left = operand(reader);
  for (;;) {
    const token = reader.next();
    if (token?.kind !== 'operator') return left;
    if (reader.takeIf('%')) {
      left = { kind: 'unary', operator: '%', operand: left };
      continue;
    }
    const level = precedence[token.text] ?? 0;
    if (level <= least) return left;
    reader.take();
    left = { kind: 'binary', operator: token.text, left, right: expression(reader, level) };
  }
}

function operand(reader: Reader): Node {
  const sign = reader.takeIf('-', '+');
  if (sign) return { kind: 'unary', operator: sign, operand: expression(reader, unaryPrecedence) };
  const { kind, text } = reader.take();
  if (kind === 'number') return { kind: 'literal', value: Number(text) };
  if (kind === 'text') return { kind: 'literal', value: text.slice(1, -1).replaceAll('""', '"') };
  if (kind === 'error') return { kind: 'error', code: text };
  if (kind === 'reference') return { kind: 'reference', ...splitSheetName(text) };
  if (kind === 'call') return { kind: 'call', name: text.toUpperCase(), args: argumentsOf(reader) };
  if (kind === 'name') return nameOf(text);
  if (text === '(') {
    const inner = expression(reader, 0);
    reader.expect(')');
    return inner;
  }
  if (text === '{') return arrayOf(reader);
  throw new FormulaSyntaxError(`unexpected ${text}`);
}

function nameOf(text: string): Node {
  const upper = text.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE'
    ? { kind: 'literal', value: upper === 'TRUE' }
    : { kind: 'name', name: text };
}

function argumentsOf(reader: Reader): readonly Node[] {
  reader.expect('(');
  if (reader.takeIf(')')) return [];
  const args: Node[] = [];
  for (;;) {
    const ahead = reader.next();
    const left = ahead?.kind === 'punctuation' && [',', ';', ')'].includes(ahead.text);
    args.push(left ? { kind: 'blank' } : expression(reader, 0));
    if (reader.takeIf(')')) return args;
    if (!reader.takeIf(',', ';')) throw new FormulaSyntaxError('expected , or )');
  }
}

function arrayOf(reader: Reader): Node {
  const rows: Node[][] = [[]];
  for (;;) {
    rows.at(-1)?.push(expression(reader, 0));
    const mark = reader.takeIf(',', ';', '}');
    if (mark === '}') return { kind: 'array', rows };
    if (mark === ';') rows.push([]);
    if (!mark) throw new FormulaSyntaxError('expected , ; or }');
  }
}

/** Every reference in a tree. */
export function* referencesIn(node: Node): Generator<Extract<Node, { kind: 'reference' }>> {
  if (node.kind === 'reference') yield node;
  else if (node.kind === 'unary') yield* referencesIn(node.operand);
  else if (node.kind === 'call') for (const arg of node.args) yield* referencesIn(arg);
  else if (node.kind === 'array') for (const row of node.rows) for (const item of row) yield* referencesIn(item);
  else if (node.kind === 'binary') {
    yield* referencesIn(node.left);
    yield* referencesIn(node.right);
  }
}
