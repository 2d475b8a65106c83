// What the views show, apart from the page itself.
import { describe, expect, it } from 'vitest';
import { agencyTypes as knownTypes } from '../../src/core/agency-terms.ts';
import { ruleSetYears } from '../../src/core/rule-sets/shipped.ts';
import { agencyTypes } from '../../src/sidebar/agency-types.ts';
import { offeredYears } from '../../src/sidebar/offered-years.ts';
import { pdfOf } from '../../src/sidebar/report-links.ts';
import { stepsAt } from '../../src/sidebar/steps.ts';

describe('the set-up form', () => {
  it('offers the agency types that the server accepts', () => {
    expect(agencyTypes).toEqual(knownTypes);
  });

  it.each([
    ['on the last day of a fiscal year the one before', new Date(2026, 8, 30), 2568],
    ['on the first day of a fiscal year the one that has just ended', new Date(2026, 9, 1), 2569],
    ['in the new calendar year the same', new Date(2027, 0, 1), 2569],
  ])('offers %s first', (_, today, first) => {
    expect(offeredYears(today)[0]).toBe(first);
  });

  it('offers no year before the first rule set', () => {
    expect(offeredYears(new Date(2026, 9, 1)).slice(-1)).toEqual([Math.min(...ruleSetYears)]);
  });
});

describe('the steps', () => {
  it.each([
    ['setUp', 0],
    ['scores', 1],
    ['check', 2],
    ['analyse', 3],
    ['plan', 4],
    ['export', 5],
    ['done', 6],
  ] as const)('count as done before %s: %d', (next, done) => {
    const statuses = stepsAt(next).map(({ status }) => status);
    expect(statuses.filter((status) => status === 'done')).toHaveLength(done);
    expect(statuses.indexOf('next')).toBe(next === 'done' ? -1 : done);
  });
});

describe('the link to the PDF', () => {
  it.each(['https://docs.google.com/document/d/abc/edit', 'https://docs.google.com/document/d/abc/edit?usp=drivesdk'])(
    'is made from %s',
    (url) => {
      expect(pdfOf(url)).toBe('https://docs.google.com/document/d/abc/export?format=pdf');
    },
  );
});
