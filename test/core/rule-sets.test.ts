import { describe, expect, it } from 'vitest';
import { ruleSetOf, ruleSetYears } from '../../src/core/rule-sets/shipped.ts';
import { rulesOf } from './rules-of.ts';

const questionFacts = ['iitQuestions', 'eitQuestions', 'questionTopics'];
const oitFacts = ['oitItems', 'oitGrouping'];

describe('the shipped rule sets', () => {
  it('cover the fiscal years 2562 to 2569', () => {
    expect(ruleSetYears).toEqual([2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569]);
    expect(ruleSetYears.map((year) => rulesOf(year).fiscalYear)).toEqual(ruleSetYears);
  });

  it.each([2561, 2570, 2022, 65, Number.NaN])('have none for %s', (year) => {
    expect(ruleSetOf(year)).toBeUndefined();
  });

  it.each(ruleSetYears)('weigh every indicator of %i once, to 100 percent', (year) => {
    const { instruments, indicators } = rulesOf(year);
    expect(instruments.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(instruments.flatMap((instrument) => instrument.indicators)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(indicators.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it.each(ruleSetYears)('order the levels of %i from the highest down to 0', (year) => {
    for (const { bands } of rulesOf(year).levelSchemes) {
      const edges = bands.map(({ from }) => from);
      expect(edges).toEqual([...edges].sort((a, b) => b - a));
      expect(edges.at(-1)).toBe(0);
      expect(new Set(bands.map(({ level }) => level)).size).toBe(bands.length);
    }
  });

  it.each(ruleSetYears)('say of every fact of %i where it was read', (year) => {
    for (const { source } of Object.values(rulesOf(year).facts)) expect(source).toMatch(/[ก-๙]{4}/);
  });

  it('put the reading with E from 40 first, and keep the one with E from 50', () => {
    const eFrom = rulesOf(2565).levelSchemes.map(({ bands }) => bands.find(({ level }) => level === 'E')?.from);
    expect(eFrom).toEqual([40, 50]);
  });

  it.each([
    [2562, ['weights', 'passMark', 'eitParts', 'reportItems', ...questionFacts, ...oitFacts]],
    [2563, ['passMark', 'reportItems', 'eitQuestions', 'questionTopics', ...oitFacts]],
    [2564, ['passMark', 'eitQuestions', 'questionTopics']],
    [2565, ['eitQuestions', 'questionTopics']],
    [2566, ['levels', ...questionFacts]],
    [2567, ['reportItems', ...questionFacts, ...oitFacts]],
    [2568, ['reportItems', ...questionFacts, ...oitFacts]],
    [2569, ['weights', 'levels', 'passMark', 'eitParts', 'reportItems', ...questionFacts, ...oitFacts]],
  ])('mark as unconfirmed in %i: %j', (year, unconfirmed) => {
    const facts = Object.entries(rulesOf(year).facts);
    expect(new Set(facts.filter(([, { confirmed }]) => !confirmed).map(([fact]) => fact))).toEqual(
      new Set(unconfirmed),
    );
  });

  it.each([
    [2563, undefined, undefined, false],
    [2564, 'O42', 'O43', false],
    [2565, 'O42', 'O43', false],
    [2566, 'O42', 'O43', true],
    [2567, 'o34', 'o35', true],
    [2568, 'O27', 'O28', true],
    [2569, 'O25', 'O26', true],
  ])('know for %i the plan item %s, the follow-up item %s and whether EIT has parts', (year, plan, followUp, parts) => {
    const { planItem, followUpItem, hasEitParts } = rulesOf(year);
    expect({ planItem, followUpItem, hasEitParts }).toEqual({
      planItem: plan,
      followUpItem: followUp,
      hasEitParts: parts,
    });
  });

  it('copy 2568 into 2569, but for the lists of questions and items', () => {
    const { instruments, indicators, passMark, hasEitParts, levelSchemes } = rulesOf(2568);
    expect(rulesOf(2569)).toMatchObject({ instruments, indicators, passMark, hasEitParts, levelSchemes });
  });
});
