// The page of tags as it stands in docs/ is the one that the program makes.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { knownTagsOf } from '../../src/report/known-tags.ts';
import { reportFormats } from '../../src/report/report-formats.ts';
import { tagFilters } from '../../src/report/tag-filters.ts';
import { tagsPage } from '../../src/report/tags-page.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/template-tags.md'), 'utf8');

test('the page of tags is up to date: npm run docs', () => {
  expect(page).toBe(tagsPage());
});

interface Row {
  /** Scopes in which the tag may stand, as their headings name them. */
  readonly scopes: readonly string[];
  readonly name: string;
  readonly about: string;
  readonly formats: readonly string[];
}

const chapters = page.split(/^## /m).map((chapter) => chapter.split('\n'));
const cellsOf = (line: string): readonly string[] => line.split(/ ?(?<!\\)\| ?/).slice(1, -1);

const letters = new Map(
  chapters.flatMap(([title, ...lines]) =>
    title === 'รายงาน' ? lines.map(cellsOf).map(([letter = '', format = '']) => [letter, format] as const) : [],
  ),
);

const rows: readonly Row[] = chapters.flatMap(([title = '', ...lines]) => {
  if (!/^(ใช้ได้ทุกที่|ภายใน)/.test(title)) return [];
  const scopes = title
    .split(' หรือ ')
    .map((scope) => [...scope.matchAll(/\{#(.*?)\}/g)].map(([, name]) => name).join('/'));
  return lines.map(cellsOf).flatMap(([tag = '', , about = '', formats = '']) => {
    const name = /^`\{[#@]?([^}]*)\}/.exec(tag)?.[1];
    if (name === undefined) return [];
    return [
      {
        scopes,
        name,
        about,
        formats: formats === 'ทุกแบบ' ? reportFormats : formats.split(' ').map((letter) => letters.get(letter) ?? ''),
      },
    ];
  });
});

test.each(reportFormats)('the page says of every tag of %s where it may stand and what it prints', (format) => {
  const known = knownTagsOf(format);
  expect(known.length).toBeGreaterThan(50);
  for (const { name, about, path } of known) {
    const around = path.map((_, length) => path.slice(0, length).join('/')).concat(path.join('/'));
    const row = rows.find(
      (each) =>
        each.name === name &&
        each.about === about &&
        each.formats.includes(format) &&
        each.scopes.some((scope) => around.includes(scope)),
    );
    expect(row, `${path.join('/')}/${name}`).toBeDefined();
  }
});

test('the page names no tag for a report that does not know it', () => {
  for (const { scopes, name, about, formats } of rows)
    for (const format of formats)
      expect(
        knownTagsOf(format as (typeof reportFormats)[number]).some(
          (tag) => tag.name === name && tag.about === about && scopes.includes(tag.path.join('/')),
        ),
        `${format}: ${scopes.join(' ')}/${name}`,
      ).toBe(true);
});

test('the page says nothing twice, and stays short enough to be read', () => {
  const said = rows.map(({ scopes, name, about }) => `${scopes.join(' ')}|${name}|${about}`);
  expect(said).toEqual([...new Set(said)]);
  expect(rows.length).toBeLessThan(300);
});

test('the page names every filter', () => {
  for (const { name, about } of tagFilters) {
    expect(page).toContain(`\\| ${name}`);
    expect(page).toContain(about);
  }
});
