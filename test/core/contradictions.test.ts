import { describe, expect, it } from 'vitest';
import { contradictionsIn, unconfirmedIn } from '../../src/core/contradictions.ts';
import type { Finding } from '../../src/core/finding.ts';
import { sentenceOf } from '../../src/core/finding-sentence.ts';
import { withScheme } from '../../src/core/level-table.ts';
import type { QuestionScore, ReportedResults } from '../../src/core/reported-results.ts';
import type { RuleSet } from '../../src/core/rule-set.ts';
import { FULL_SCORE, scoreOf } from '../../src/core/score.ts';
import { rulesOf } from './rules-of.ts';
import { itemsAtZero2565B, scores2565A, scores2565B, scores2567, scoresBefore2566 } from './worked-scores.ts';

interface Printed extends Omit<ReportedResults, 'scores' | 'totals' | 'level'> {
  readonly scores: readonly number[];
  readonly totals?: readonly number[];
  readonly level?: string;
  /** Second values by indicator number. */
  readonly others?: Readonly<Record<number, number>>;
}

const findingsOf = (
  { scores, totals = [], level = '', others = {}, ...rest }: Printed,
  rules: RuleSet,
): readonly Finding[] =>
  contradictionsIn(
    {
      scores: scores.map((point, i) =>
        [point, others[i + 1]].flatMap((each) => (each === undefined ? [] : [scoreOf(each)])),
      ),
      totals: totals.map(scoreOf),
      level,
      ...rest,
    },
    rules,
  );

const codesOf = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const messagesOf = (findings: readonly Finding[]) => findings.map((finding) => sentenceOf(finding).message);

describe('reports that agree with themselves', () => {
  it.each<[string, Printed, number]>([
    ['91.22 and A of 2565', { scores: scores2565A, totals: [91.22], level: 'A' }, 2565],
    ['93.12 and A of 2565', { scores: scores2565B, totals: [93.12], level: 'ระดับ a' }, 2565],
    ['95.01 and ผ่าน of 2567', { scores: scores2567, totals: [95.01], level: 'ผ่าน' }, 2567],
    [
      'printed instruments, the parts of EIT among them',
      {
        scores: scores2567,
        totals: [95.01],
        level: 'ผ่าน',
        instruments: { IIT: 97.32, EIT1: 92.72, EIT2: 79.38, OIT: 100 },
      },
      2567,
    ],
    ['scores alone', { scores: scores2565A }, 2565],
  ])('give nothing to find: %s', (_case, printed, year) => {
    expect(findingsOf(printed, rulesOf(year))).toEqual([]);
  });

  it('and with their items', () => {
    const rules = rulesOf(2565);
    const items = new Map(rules.oitItems.map(({ id }) => [id, itemsAtZero2565B.includes(id) ? 0 : FULL_SCORE]));
    expect(findingsOf({ scores: scores2565B, totals: [93.12], level: 'A', items }, rules)).toEqual([]);
  });
});

describe('published results', () => {
  it('of two years in one document differ by far, and the OIT score points to the other year', () => {
    const findings = findingsOf({ scores: scoresBefore2566, totals: [92.85], level: 'ผ่าน' }, rulesOf(2566));
    expect(codesOf(findings)).toEqual(['total-differs', 'oit-unreachable']);
    expect(findings[0]).toMatchObject({
      published: 92.85,
      computed: 50.36,
      severity: 'error',
      subject: { kind: 'total' },
    });
    expect(findings[1]).toMatchObject({ score: 15.75, reachableYears: [2564, 2565], subject: { indicator: 9 } });
    expect(messagesOf(findings)[1]).toMatch(/ตัวชี้วัดที่ 9 ได้ 15.75 ไม่ได้.*เกิดได้ในปีงบประมาณ 2564 และ 2565/);
  });

  it.each([
    [83.12, ['total-differs', 'level-differs']],
    [93.13, ['total-differs']],
  ])('of %f beside scores of 93.12: %j', (total, codes) => {
    expect(codesOf(findingsOf({ scores: scores2565B, totals: [total], level: 'A' }, rulesOf(2565)))).toEqual(codes);
  });

  it('of 83.12 and 93.13 together are one finding that names what the scores give', () => {
    const findings = findingsOf({ scores: scores2565B, totals: [83.12, 93.13], level: 'A' }, rulesOf(2565));
    expect(messagesOf(findings)).toEqual([
      'คะแนนภาพรวมที่ประกาศมี 2 ค่า คือ 93.13 และ 83.12 แต่ไม่มีค่าใดตรงกับคะแนนที่คำนวณจากตัวชี้วัด 10 ตัว คือ 93.12',
    ]);
    expect(findings[0]?.severity).toBe('error');
  });

  it('with two indicators given twice say of each value how sure it is, and of EIT what else it may be', () => {
    const printed = { scores: scores2567, totals: [95.01], level: 'ผ่าน', others: { 4: 96.41, 8: 93.29 } };
    const findings = findingsOf(printed, rulesOf(2567));
    expect(messagesOf(findings)).toEqual([
      'ตัวชี้วัดที่ 4 มี 2 ค่า คือ 96.51 และ 96.41 เมื่อเทียบกับคะแนนภาพรวม 95.01 แล้ว 96.51 น่าจะใช่ที่สุด ส่วน 96.41 ยังเป็นไปได้',
      'ตัวชี้วัดที่ 8 มี 2 ค่า คือ 73.29 และ 93.29 เมื่อเทียบกับคะแนนภาพรวม 95.01 แล้ว 73.29 ใช่แน่นอน ส่วน 93.29 เป็นไปไม่ได้ โดย 93.29 อาจพิมพ์ผิด หรือเป็นคะแนน EIT ส่วนเดียว ซึ่งอีกส่วนจะเป็น 53.29',
    ]);
  });

  it('with scores missing are judged by what there is', () => {
    const rules = rulesOf(2567);
    const reported = {
      scores: scores2567.map((point, i) => (i === 2 ? [] : [scoreOf(point)])),
      totals: [scoreOf(80)],
      level: 'ผ่าน',
    };
    const findings = contradictionsIn(reported, rules);
    expect(codesOf(findings)).toEqual(['scores-missing', 'level-differs']);
    expect(findings[0]).toMatchObject({ indicators: [3], subject: { kind: 'indicator', indicator: 3 } });
  });
});

describe('a published level', () => {
  it('that the instruments rule out is found', () => {
    const findings = findingsOf({ scores: scores2567, totals: [95.01], level: 'ผ่านดีเยี่ยม' }, rulesOf(2567));
    expect(findings).toMatchObject([{ code: 'level-differs', possible: ['ผ่าน', 'ผ่านดี'], basis: 'published' }]);
  });

  it('is judged by the parts of EIT where they are printed', () => {
    const instruments = { EIT1: 92.72, EIT2: 79.38 };
    const findings = findingsOf({ scores: scores2567, totals: [95.01], level: 'ผ่านดี', instruments }, rulesOf(2567));
    expect(findings).toMatchObject([{ code: 'level-differs', possible: ['ผ่าน'] }]);
  });

  it.each([
    ['A', 2567, 'error'],
    ['ผ่าน', 2565, 'error'],
    ['A', 2566, 'warning'],
  ])('%s in %i is of another scheme: %s', (level, year, severity) => {
    const findings = findingsOf({ scores: scores2565A, level }, rulesOf(year));
    expect(findings).toMatchObject([{ code: 'level-of-other-scheme', severity, level }]);
  });

  it('of 40.00 to 49.99 under seven levels carries a caution that names both readings', () => {
    const scores = new Array<number>(10).fill(45);
    const rules = { ...rulesOf(2563) };
    for (const [level, scheme] of [
      ['E', 'seven-e40'],
      ['F', 'seven-e50'],
    ] as const) {
      const findings = findingsOf({ scores, totals: [45], level }, withScheme(rules, scheme));
      expect(codesOf(findings)).toEqual(['two-readings']);
      expect(messagesOf(findings)[0]).toMatch(/E ตามเกณฑ์ .*F ตามเกณฑ์|F ตามเกณฑ์ .*E ตามเกณฑ์/);
    }
    expect(findingsOf({ scores, totals: [45], level: 'ต้องปรับปรุงโดยด่วน' }, rulesOf(2567))).toEqual([]);
  });
});

describe('printed instruments', () => {
  it('are compared with the means of their indicators, EIT parts by their own mean', () => {
    const instruments = { IIT: 97.34, EIT1: 92.72, EIT2: 80, OIT: 100 };
    const findings = findingsOf({ scores: scores2567, instruments }, rulesOf(2567));
    expect(findings).toMatchObject([
      { code: 'instrument-differs', given: 97.34, computed: 97.32, subject: { instrument: 'IIT' } },
      { code: 'instrument-differs', given: 86.36, computed: 86.05, subject: { instrument: 'EIT' } },
    ]);
  });
});

describe('question scores', () => {
  const under = (indicator: number): readonly QuestionScore[] =>
    [
      ['i7', 74.05],
      ['i10', 83.05],
      ['i12', 75.83],
    ].map(([id, points]) => ({ id: String(id), indicator, score: scoreOf(Number(points)) }));

  it('that cannot belong to the indicator they are put under are found, twice over', () => {
    const findings = findingsOf({ scores: scores2565B, questions: under(1) }, rulesOf(2565));
    expect(codesOf(findings)).toEqual([
      'question-misplaced',
      'question-misplaced',
      'question-misplaced',
      'questions-exclude-score',
    ]);
    expect(findings[3]).toMatchObject({ severity: 'error', ids: ['i7', 'i10', 'i12'], subject: { indicator: 1 } });
    expect(messagesOf(findings)[3]).toContain('ข้อที่เหลือต้องเฉลี่ยได้ 105.14');
  });

  it('that may belong to it are not', () => {
    expect(findingsOf({ scores: scores2565B, questions: under(2) }, rulesOf(2565))).toEqual([]);
  });

  it('that are all given are compared with the indicator, and an inferred list only warns', () => {
    const questions = ['i10', 'i11', 'i12'].map((id) => ({ id, indicator: 4, score: scoreOf(90) }));
    const findings = findingsOf({ scores: scores2567, questions }, rulesOf(2567));
    expect(findings).toMatchObject([{ code: 'questions-differ', severity: 'warning', score: 96.51, computed: 90 }]);
    expect(messagesOf(findings)[0]).toContain('ยังไม่ได้รับการยืนยัน');
  });
});

describe('OIT items', () => {
  it('of 0 that a score does not allow are named', () => {
    const findings = findingsOf({ scores: scores2565A, items: new Map([['O9', 0]]) }, rulesOf(2565));
    expect(findings).toMatchObject([{ code: 'oit-unreachable', isExcludedByItems: true, zeros: ['O9'] }]);
    expect(messagesOf(findings)).toEqual(['ตัวชี้วัดที่ 9 ได้ 85.00 ไม่ได้หากข้อ O9 ได้ 0 คะแนน']);
  });

  it('that are all given are compared with the indicator to the hundredth', () => {
    const rules = rulesOf(2565);
    const items = new Map(rules.oitItems.map(({ id }) => [id, itemsAtZero2565B.includes(id) ? 0 : FULL_SCORE]));
    const findings = findingsOf({ scores: scores2565B.with(8, 92.15), items }, rules);
    expect(findings).toMatchObject([{ code: 'items-differ', score: 92.15, computed: 92.14, severity: 'error' }]);
  });

  it('prove nothing under a grouping that is not confirmed', () => {
    expect(findingsOf({ scores: scores2567.with(8, 12.34) }, rulesOf(2567))).toEqual([]);
    expect(findingsOf({ scores: scores2567.with(8, 12.34) }, rulesOf(2562))).toEqual([]);
  });
});

describe('what a result rests on', () => {
  it.each([
    [2565, true, []],
    [2562, true, ['weights']],
    [2566, true, ['levels']],
    [2566, false, []],
    [2569, true, ['weights', 'levels']],
  ])('of %i (level judged: %s) that is not confirmed: %j', (year, isLevelJudged, facts) => {
    const findings = unconfirmedIn(rulesOf(year), isLevelJudged ? ['weights', 'levels'] : ['weights']);
    expect(findings.map(({ what }) => what)).toEqual(facts);
    for (const finding of findings) expect(sentenceOf(finding).message).toMatch(/ยังไม่ได้รับการยืนยัน \(.+\)$/);
  });
});
