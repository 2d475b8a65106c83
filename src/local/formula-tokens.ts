// A formula cut into tokens that, joined again, are the formula: the parser reads them, and rows that move rewrite its references.

type TokenKind = 'space' | 'text' | 'error' | 'reference' | 'call' | 'number' | 'name' | 'operator' | 'punctuation';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const sheetPrefix = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!`;
const cellEnd = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const columnEnd = String.raw`\$?[A-Za-z]{1,3}`;
const rowEnd = String.raw`\$?[1-9]\d*`;
const reference = `(?:${sheetPrefix})?(?:${cellEnd}(?::(?:${cellEnd}|${columnEnd}|${rowEnd}))?|${columnEnd}:(?:${cellEnd}|${columnEnd})|${rowEnd}:${rowEnd})`;

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /(?:#REF!|#N\/A|#VALUE!|#DIV\/0!|#NAME\?|#NUM!|#NULL!|#ERROR!)/uy],
  ['reference', new RegExp(`${reference}(?![\\p{L}\\p{M}\\p{N}_.(!])`, 'uy')],
  ['call', /[\p{L}_][\p{L}\p{M}\p{N}_.]*(?=\()/uy],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/uy],
  ['name', /[\p{L}_][\p{L}\p{M}\p{N}_.]*/uy],
  ['operator', /<>|<=|>=|[-+*/^&=<>%]/uy],
  ['punctuation', /[(){},;]/uy],
];

/** The tokens of a formula without its `=`; undefined when a character belongs to none. */
export function tokensOf(source: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < source.length; ) {
    const token = tokenAt(source, at);
    if (!token) return undefined;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(source: string, at: number): Token | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(source)?.[0];
    if (text) return { kind, text };
  }
  return undefined;
}
