// The entries every scheme falls back to: one for each indicator, reporting at the end of the fiscal year.
import { expect, test } from 'vitest';
import { indicatorEntryId, type LibraryEntry } from '../../src/core/library-entry.ts';
import shipped from '../../src/library/indicators.json';
import { describeEntries } from './entry-checks.ts';

const entries: readonly LibraryEntry[] = shipped;
const indicators = Array.from({ length: 10 }, (_, index) => index + 1);

describeEntries('the entries of the indicators', entries, indicators.map(indicatorEntryId));

test.each(entries)('the entry of $id reports at the end of the fiscal year', ({ monitoring }) => {
  expect(monitoring.at(-1)).toMatch(/คณะทำงาน ITA.*เดือนกันยายน \{ปีแผน\}$/);
});
