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

test.each(reportFormats)('the page names every tag of %s in its own chapter', (format) => {
  const chapter = page.split(/^## /m).find((text) => text.startsWith(`${format}\n`)) ?? '';
  for (const { name, about } of knownTagsOf(format)) {
    expect(chapter).toContain(`${name}}`);
    expect(chapter).toContain(about);
  }
});

test('the page names every filter', () => {
  for (const { name, about } of tagFilters) {
    expect(page).toContain(`\\| ${name}`);
    expect(page).toContain(about);
  }
});
