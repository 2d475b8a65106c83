// What the views show, apart from the page itself.
import { describe, expect, it } from 'vitest';
import { agencyTypes as knownTypes } from '../../src/core/agency-terms.ts';
import { ruleSetYears } from '../../src/core/rule-sets/shipped.ts';
import { agencyTypes } from '../../src/sidebar/agency-types.ts';
import { offeredYears } from '../../src/sidebar/offered-years.ts';
import { pdfOf } from '../../src/sidebar/report-links.ts';
import { stepAfterCheck, stepsAt } from '../../src/sidebar/steps.ts';
import * as tabs from '../../src/sidebar/tabs.ts';
import { HISTORY_TAB } from '../../src/workbook/history-tab.ts';
import { OIT_TAB } from '../../src/workbook/oit-tab.ts';
import { planTabName } from '../../src/workbook/plan-tab.ts';
import { QUESTION_TAB } from '../../src/workbook/question-tab.ts';
import { SCORE_TAB } from '../../src/workbook/score-tab.ts';
import { SETTINGS_TAB } from '../../src/workbook/settings-tab.ts';
import { WEAK_POINT_TAB } from '../../src/workbook/weak-point-tab.ts';

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
    const statuses = stepsAt({ next, tabs: [], planYear: null }).map(({ status }) => status);
    expect(statuses.filter((status) => status === 'done')).toHaveLength(done);
    expect(statuses.indexOf('next')).toBe(next === 'done' ? -1 : done);
  });

  const planYear = 2566;
  const input = [SETTINGS_TAB, SCORE_TAB];
  it.each([
    ['only set-up in an empty workbook', [], ['setUp']],
    ['only set-up where the score tab is gone', [SETTINGS_TAB, planTabName(planYear)], ['setUp']],
    ['all up to the plan over the input tabs', input, ['scores', 'check', 'analyse', 'plan']],
    ['no report from the plan of another year', [...input, planTabName(2565)], ['scores', 'check', 'analyse', 'plan']],
    ['the report over a plan', [...input, planTabName(planYear)], ['scores', 'check', 'analyse', 'plan', 'export']],
  ])('are ready as their tabs exist, whatever comes next: %s', (_, existing, ready) => {
    for (const next of ['check', 'done'] as const) {
      const steps = stepsAt({ next, tabs: existing, planYear });
      expect(steps.filter(({ isReady }) => isReady).map(({ place }) => place)).toEqual(ready);
    }
  });

  it.each([
    ['analyse', input],
    ['plan', [...input, WEAK_POINT_TAB]],
    ['export', [...input, WEAK_POINT_TAB, planTabName(planYear)]],
  ])('lead on from checking to %s', (place, existing) => {
    expect(stepAfterCheck({ next: 'check', tabs: existing, planYear })?.place).toBe(place);
  });

  it('look for the tabs that the server makes', () => {
    expect({ ...tabs, planTabName: tabs.planTabName(planYear) }).toEqual({
      SETTINGS_TAB,
      SCORE_TAB,
      QUESTION_TAB,
      OIT_TAB,
      HISTORY_TAB,
      WEAK_POINT_TAB,
      planTabName: planTabName(planYear),
    });
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
