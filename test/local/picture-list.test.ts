// Pictures come from the script alone, so that none of them outlives what it shows.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictures } from '../../src/local/picture-list.ts';
import { projectRoot } from '../../src/local/project-root.ts';

const taken = pictures.map(({ file }) => `docs/${file}`).sort();
const documents = [
  'README.md',
  ...readdirSync(join(projectRoot(), 'docs')).flatMap((name) => (name.endsWith('.md') ? `docs/${name}` : [])),
];

/** Every picture that the documents show, with its text for those who do not see it. */
const shown = documents.flatMap((document) =>
  [...readFileSync(join(projectRoot(), document), 'utf8').matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map(
    ([, text = '', path = '']) => ({ document, text, picture: join(document, '..', path) }),
  ),
);

describe('the pictures of the documents', () => {
  it('are those that the script takes, and all of them', () => {
    expect([...new Set(shown.map(({ picture }) => picture))].sort()).toEqual(taken);
  });

  it('lie in docs, with no other beside them', () => {
    const files = readdirSync(join(projectRoot(), 'docs')).filter((name) => /\.(png|jpe?g|gif|svg|webp)$/.test(name));
    expect(files.map((name) => `docs/${name}`).sort()).toEqual(taken);
  });

  it.each(shown)('$picture says in Thai what it shows, in $document', ({ text }) => {
    expect(text).toMatch(/^[\p{Script=Thai}\p{M}].{20,}/u);
  });
});
