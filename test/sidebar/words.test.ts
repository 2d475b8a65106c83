// What the views show, apart from the page itself.
import { describe, expect, it } from 'vitest';
import { SHIPPED_TEMPLATE as knownShippedTemplate } from '../../src/app/chosen-template.ts';
import { agencyTypes as knownTypes } from '../../src/core/agency-terms.ts';
import { ruleSetYears } from '../../src/core/rule-sets/shipped.ts';
import { followUpRecipes, reportFormatOf, reportFormats } from '../../src/report/report-formats.ts';
import { agencyTypes } from '../../src/sidebar/agency-types.ts';
import { lineNames, standingWords, subjectName } from '../../src/sidebar/conflict-words.ts';
import {
  followUpFormats,
  followUpReportFormats,
  followUpReports,
  planFormats,
  planReportFormats,
  planReports,
  SHIPPED_TEMPLATE,
} from '../../src/sidebar/formats.ts';
import { offeredYears } from '../../src/sidebar/offered-years.ts';
import { jobsAt } from '../../src/sidebar/other-jobs.ts';
import { reportFormatsAt, templateNames } from '../../src/sidebar/report-fields.ts';
import { pdfOf } from '../../src/sidebar/report-links.ts';
import { stepAfterCheck, stepsAt } from '../../src/sidebar/steps.ts';
import * as tabs from '../../src/sidebar/tabs.ts';
import { scoreIn } from '../../src/sidebar/typed-score.ts';
import { findingsOf } from '../../src/sidebar/views/export.ts';
import { needWords, verdictWords } from '../../src/sidebar/way-up.ts';
import { followUpFormats as knownFollowUpFormats } from '../../src/workbook/follow-up-layout.ts';
import { followUpTabName } from '../../src/workbook/follow-up-tab.ts';
import { HISTORY_TAB } from '../../src/workbook/history-tab.ts';
import { LIBRARY_TAB } from '../../src/workbook/library-tab.ts';
import { OIT_TAB } from '../../src/workbook/oit-tab.ts';
import { planTabName } from '../../src/workbook/plan-tab.ts';
import { QUESTION_TAB } from '../../src/workbook/question-tab.ts';
import { SCORE_TAB } from '../../src/workbook/score-layout.ts';
import { planFormats as knownPlanFormats } from '../../src/workbook/setting-words.ts';
import { SETTINGS_TAB } from '../../src/workbook/settings-tab.ts';
import { upliftTabName } from '../../src/workbook/uplift-tab.ts';
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
      LIBRARY_TAB,
      WEAK_POINT_TAB,
      planTabName: planTabName(planYear),
      FOLLOW_UP_TABS: followUpTabName(planYear).replace(String(planYear), ''),
      UPLIFT_TABS: upliftTabName(planYear).replace(String(planYear), ''),
    });
  });
});

describe('the other jobs', () => {
  it.each([
    ['none before there is a plan', [], false],
    ['of the plan year', [planTabName(2566)], true],
    ['of the assessed year, once a new year was begun', [planTabName(2565)], true],
    ['none of an older year', [planTabName(2564)], false],
  ])('hold the follow-up of a plan: %s', (_, tabs, isOffered) => {
    const places = jobsAt({ tabs, planYear: 2566, fiscalYear: 2565 }).map(({ place }) => place);
    expect(places.includes('followUp')).toBe(isOffered);
  });

  it('offer the formats that the server accepts', () => {
    expect([planFormats, followUpFormats]).toEqual([knownPlanFormats, knownFollowUpFormats]);
  });
});

describe('the reports', () => {
  const template = { name: '', url: '', copiedAt: '' };

  it('are those that the server accepts, each beside the tab that it prints', () => {
    expect([...planReportFormats, ...followUpReportFormats]).toEqual(reportFormats);
    expect(planReports).toEqual(reportFormatOf);
    expect(Object.entries(followUpReports)).toEqual(
      Object.entries(followUpRecipes).map(([format, { tab }]) => [tab, format]),
    );
    expect(SHIPPED_TEMPLATE).toBe(knownShippedTemplate);
  });

  it('of a follow-up are offered once it has a tab', () => {
    const none = { done: 0, inProgress: 0, notBegun: 0, blank: 0, overdue: 0 };
    expect(reportFormatsAt({ followUp: null })).toEqual(planReportFormats);
    expect(reportFormatsAt({ followUp: { tab: 'ติดตามผล 2566', ...none } })).toEqual(reportFormats);
  });

  it.each([
    ['only the shipped one', [], [SHIPPED_TEMPLATE]],
    ['the one without a name first', ['ก', ''], ['', 'ก', SHIPPED_TEMPLATE]],
    ['the shipped one first where all have names', ['ก', 'ข'], [SHIPPED_TEMPLATE, 'ก', 'ข']],
  ])('are made from %s', (_, names, offered) => {
    const templates = names.map((name) => ({ ...template, format: 'วิเคราะห์และแผน', template: name }));
    const other = { ...template, format: 'วิเคราะห์ 7 ประเด็น', template: 'อื่น' };
    expect(templateNames({ templates: [...templates, other] }, 'วิเคราะห์และแผน')).toEqual(offered);
  });

  it.each([
    ['วิเคราะห์ 7 ประเด็น', ['คะแนนตัวชี้วัด!D2', '']],
    ['รายงานผลตามกิจกรรม', ['ติดตามผล 2566!A2', 'ยกระดับตัวชี้วัด 2566!B3']],
    ['รายงานผลตามมาตรการ', ['ติดตามผล 2566!A2']],
  ] as const)('%s is held up by findings in %j', (format, cells) => {
    const findings = ['คะแนนตัวชี้วัด!D2', '', 'ติดตามผล 2566!A2', 'ยกระดับตัวชี้วัด 2566!B3'].map((cell) => ({
      cell,
      severity: 'error' as const,
      message: '',
      remedy: '',
      id: cell,
      reason: '',
    }));
    expect(findingsOf(format, findings).map(({ cell }) => cell)).toEqual(cells);
  });
});

describe('a typed score', () => {
  it.each([
    ['91.22', 91.22],
    ['๙๑.๒๒', 91.22],
    [' 91,5 ', 91.5],
    ['๐', 0],
    ['100', 100],
  ])('%s is read', (text, score) => {
    expect(scoreIn(text)).toBe(score);
  });

  it.each(['', '100.01', '-1', 'เก้าสิบ', '1e1', '91.2.2', '๙๑ คะแนน'])('“%s” is none', (text) => {
    expect(scoreIn(text)).toBeUndefined();
  });
});

describe('a conflict', () => {
  const indicator = { number: 4, name: 'การใช้ทรัพย์สินของราชการ', instrument: 'IIT', score: null, passes: null };

  it.each([
    ['indicator/4', 'ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ'],
    ['indicator/5', 'ตัวชี้วัดที่ 5'],
    ['item/O12', 'ข้อ O12'],
    ['question/i7', 'ข้อ i7'],
    ['total', 'คะแนนภาพรวม'],
    ['level', 'ระดับผลการประเมิน'],
  ])('about %s is called %s', (subject, name) => {
    expect(subjectName(subject, [indicator])).toBe(name);
  });

  it.each([
    ['indicator/4', 'certain', 'ใช่แน่นอน'],
    ['indicator/4', 'best', 'น่าจะใช่ที่สุด'],
    ['indicator/4', 'possible', 'ยังเป็นไปได้'],
    ['indicator/4', 'excluded', 'เป็นไปไม่ได้'],
    ['total', 'excluded', 'ไม่ตรงกับคะแนนสิบตัวชี้วัด'],
    ['level', 'excluded', 'ไม่ตรงกับคะแนนภาพรวม'],
  ] as const)('says of a value of %s that is %s: %s', (subject, standing, words) => {
    expect(standingWords(subject, standing)).toBe(words);
  });

  it('names lines of a text and rows of a block', () => {
    expect([lineNames({ text: '' })(3), lineNames({ range: 'ผลเดิม' })(3)]).toEqual(['บรรทัดที่ 3', 'แถวที่ 3']);
  });
});

describe('the way up', () => {
  it.each([
    ['certain', [], 'คะแนนปัจจุบันถึง… แล้ว'],
    ['certain', ['O12'], 'ทำตามรายการด้านล่างแล้วถึง… แน่นอน'],
    ['possible', [], 'คะแนนปัจจุบันอาจถึง… แต่ยังไม่แน่นอน เพราะไม่ทราบคะแนน EIT แต่ละส่วน'],
    ['possible', ['O12'], 'ทำตามรายการด้านล่างแล้วอาจถึง… แต่ยังไม่แน่นอน เพราะไม่ทราบคะแนน EIT แต่ละส่วน'],
    ['unreachable', [], 'ยังไม่ถึง… ต้องเพิ่มคะแนนตามรายการด้านล่าง'],
    ['unreachable', ['O12'], 'การแก้ไขรายการ OIT อย่างเดียวไม่พอให้ถึง… ต้องเพิ่มคะแนนส่วนอื่นด้วย'],
  ] as const)('%s with fixes %j', (verdict, fixes, words) => {
    expect(verdictWords({ verdict, fixes }).join('…')).toBe(words);
  });

  it.each([
    [{ of: 'EIT1', points: 1.5 }, 'EIT ส่วนที่ 1 เพิ่มอีก 1.50 คะแนน'],
    [
      { of: 'EIT', points: 8.95, pointsForCertain: 11.45 },
      'EIT เพิ่มอีกอย่างน้อย 8.95 คะแนน และจะถึงแน่นอนเมื่อเพิ่ม 11.45 คะแนน เพราะไม่ทราบคะแนนแต่ละส่วน',
    ],
    [
      { of: 'EIT', points: 0, pointsForCertain: 2.5 },
      'EIT อาจถึงเงื่อนไขแล้ว และจะถึงแน่นอนเมื่อเพิ่ม 2.50 คะแนน เพราะไม่ทราบคะแนนแต่ละส่วน',
    ],
  ] as const)('needs %j', (need, words) => {
    expect(needWords(need)).toBe(words);
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
