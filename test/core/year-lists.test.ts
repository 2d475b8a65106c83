import { describe, expect, it } from 'vitest';
import { ruleSetYears } from '../../src/core/rule-sets/shipped.ts';
import { rulesOf } from './rules-of.ts';

/** Such as `9.1 O1–O9`; a group without a known sub-indicator by its indicator alone. */
function groupingOf(year: number): readonly string[] {
  const { oitItems } = rulesOf(year);
  const groups = [...new Set(oitItems.map(({ indicator, subIndicator }) => subIndicator ?? `${indicator}`))];
  return groups.map((group) => {
    const ids = oitItems
      .filter(({ indicator, subIndicator }) => (subIndicator ?? `${indicator}`) === group)
      .map(({ id }) => id);
    return `${group} ${ids[0]}–${ids.at(-1)}`;
  });
}

const perIndicatorOf = (year: number): readonly (readonly [number, string])[] => {
  const { questions } = rulesOf(year);
  const indicators = [...new Set(questions.map(({ indicator }) => indicator))];
  return indicators.map((number) => {
    const ids = questions.filter(({ indicator }) => indicator === number).map(({ id }) => id);
    return [number, `${ids[0]}–${ids.at(-1)}`];
  });
};

describe('the questions of a year', () => {
  it.each([2563, 2564, 2565])('in %i are six to an indicator of IIT and five to one of EIT', (year) => {
    expect(perIndicatorOf(year)).toEqual([
      [1, 'i1–i6'],
      [2, 'i7–i12'],
      [3, 'i13–i18'],
      [4, 'i19–i24'],
      [5, 'i25–i30'],
      [6, 'e1–e5'],
      [7, 'e6–e10'],
      [8, 'e11–e15'],
    ]);
  });

  it.each([2567, 2568])('in %i are three to an indicator', (year) => {
    expect(perIndicatorOf(year)).toEqual([
      [1, 'i1–i3'],
      [2, 'i4–i6'],
      [3, 'i7–i9'],
      [4, 'i10–i12'],
      [5, 'i13–i15'],
      [6, 'e1–e3'],
      [7, 'e4–e6'],
      [8, 'e7–e9'],
    ]);
  });

  it.each([2562, 2566, 2569])('in %i are left open, and the facts say so', (year) => {
    const { questions, facts } = rulesOf(year);
    expect(questions).toEqual([]);
    expect(facts.iitQuestions).toEqual({ source: expect.stringMatching(/^ยังไม่พบ/), confirmed: false });
  });

  it('leave a topic open where no source gives it', () => {
    const open = rulesOf(2567).questions.filter(({ topic }) => topic === undefined);
    expect(open.map(({ id }) => id)).toEqual(['i3', 'i5', 'i6', 'i7', 'i8', 'i9', 'i11', 'i13', 'i14', 'e3', 'e5']);
    expect(rulesOf(2564).questions.filter(({ topic }) => topic === undefined)).toEqual([]);
  });
});

describe('the OIT items of a year', () => {
  const grouping2564 = [
    '9.1 O1–O9',
    '9.2 O10–O17',
    '9.3 O18–O24',
    '9.4 O25–O28',
    '9.5 O29–O33',
    '10.1 O34–O41',
    '10.2 O42–O43',
  ];

  it.each([
    [2564, grouping2564],
    [2565, grouping2564],
    [2566, ['9.1 O1–O10', '9.2 O11–O18', '9.3 O19–O22', '9.4 O23–O26', '9.5 O27–O30', '10.1 O31–O38', '10.2 O39–O43']],
    [2567, ['9.1 o1–o6', '9.2 o7–o13', '9.3 o14–o17', '9.4 o18–o21', '9.5 o22–o25', '10 o26–o35']],
    [2568, ['9.1 O1–O4', '9.2 O5–O11', '9.3 O12–O13', '9.4 O14–O16', '9.5 O17–O20', '10 O21–O28']],
    [2569, ['9 O1–O10', '9.3 O11–O12', '9.4 O13–O15', '9.5 O16–O19', '10 O20–O26']],
  ])('in %i are grouped as %j', (year, grouping) => {
    expect(groupingOf(year)).toEqual(grouping);
  });

  it.each([2562, 2563])('in %i are left open', (year) => {
    expect(rulesOf(year).oitItems).toEqual([]);
    expect(rulesOf(year).facts.oitItems.confirmed).toBe(false);
  });

  it.each(ruleSetYears)('in %i belong to sub-indicators of their own indicator, each named', (year) => {
    const { oitItems, subIndicators } = rulesOf(year);
    const known = new Map(subIndicators.map(({ id, indicator }) => [id, indicator]));
    for (const { subIndicator, indicator } of oitItems)
      if (subIndicator !== undefined) expect(known.get(subIndicator)).toBe(indicator);
    for (const { name } of subIndicators) expect(name).toMatch(/[ก-๙]/);
  });

  it.each([2564, 2565, 2566, 2567, 2568, 2569])('in %i include the plan and its follow-up, by name', (year) => {
    const { oitItems, planItem, followUpItem } = rulesOf(year);
    const nameOf = (id: string | undefined) => oitItems.find((item) => item.id === id)?.name;
    expect(nameOf(planItem)).toMatch(/มาตรการส่งเสริมคุณธรรม|การนำผลการประเมิน ITA/);
    expect(nameOf(followUpItem)).toMatch(/การดำเนินการ/);
  });

  it('stand without a name where none was seen', () => {
    const unnamed = rulesOf(2569).oitItems.filter(({ name }) => name === undefined);
    expect(unnamed.map(({ id }) => id)).toEqual(['O2', 'O6', 'O7']);
  });

  it('differ between 2564 and 2565 in O34 alone', () => {
    const before = rulesOf(2564).oitItems;
    expect(
      rulesOf(2565)
        .oitItems.filter((item, i) => item.name !== before[i]?.name)
        .map(({ id }) => id),
    ).toEqual(['O34']);
  });
});
