// Chapter 4: every indicator with its weak points, then the same points sorted by what they ask for. An indicator that
// passes is never said to need urgent mending, and one that fails is never left out.
import { gapOf, passes } from '../core/pass.ts';
import type { Score } from '../core/score.ts';
import type { WeakPoint } from '../core/weak-point.ts';
import { bandWordsOf } from './band-words.ts';
import { isFull, listed, printedPoints, printedScore } from './printed-text.ts';
import type { ReportData } from './report-data.ts';
import { advised, isReported, itemReaderOf, toldTogether } from './reported-point.ts';
import type { Digits } from './section-digits.ts';

interface AdviceModel {
  readonly ลำดับ: string;
  readonly ชื่อ: string;
  readonly คะแนน: string;
  /** The advice itself where there is one; empty where it is a list. */
  readonly ข้อความ: string;
  readonly รายข้อ: readonly { readonly เลขข้อ: string; readonly ข้อความ: string }[];
}

export interface AnalysisModel {
  readonly เครื่องมือ: readonly {
    readonly ชื่อเครื่องมือ: string;
    readonly ตัวชี้วัด: readonly {
      readonly ที่: string;
      readonly ชื่อ: string;
      readonly คะแนน: string;
      readonly ผลการวิเคราะห์: string;
      /** Of the year's list, as their tab words them. */
      readonly ข้อคำถาม: readonly { readonly เลขข้อ: string; readonly ข้อความ: string; readonly คะแนนข้อ: string }[];
    }[];
  }[];
  readonly ต้องเร่งแก้ไข: readonly AdviceModel[];
  readonly ควรพัฒนา: readonly AdviceModel[];
  /** Empty where no indicator is at 100. */
  readonly ตัวชี้วัดเต็มร้อย: string;
}

interface Result {
  readonly number: number;
  readonly name: string;
  readonly score: Score;
  readonly passes: boolean;
  /** Where the indicator is at 100, those of its items alone, whatever rows an earlier analysis left. */
  readonly told: readonly ToldPoint[];
}

/** Weak points told together: their items, and what is said of all. */
type ToldPoint = Pick<WeakPoint, 'items' | 'issue' | 'suggestion'>;

export function analysisModel(data: ReportData, digits: Digits): AnalysisModel {
  const { settings, rules, scores, weakPoints } = data;
  const results = rules.indicators.map(({ number, name }): Result => {
    const score = scores[number - 1] ?? 0;
    return {
      number,
      name,
      score,
      passes: passes(score, settings.passMark),
      told: toldTogether(weakPoints.filter((point) => point.indicator === number && isReported(point, scores))).map(
        (points) => ({
          issue: points[0]?.issue ?? '',
          suggestion: points[0]?.suggestion ?? '',
          items: points.flatMap(({ items }) => items),
        }),
      ),
    };
  });
  const read = itemReaderOf(data);
  const itemsOf = (indicator: number) =>
    [...rules.questions, ...rules.oitItems]
      .filter((item) => item.indicator === indicator)
      .map(({ id }) => read(id))
      .map(({ id, text, score }) => ({
        เลขข้อ: digits(id),
        ข้อความ: digits(text),
        คะแนนข้อ: score === undefined ? '' : digits(printedScore(score)),
      }));
  const advice = (chosen: readonly Result[]): readonly AdviceModel[] =>
    chosen.map((result, index) => adviceModel(result, digits(String(index + 1)), settings.agency.name, digits));
  return {
    เครื่องมือ: rules.instruments.map(({ id, name, indicators }) => ({
      ชื่อเครื่องมือ: `${name} (${id})`,
      ตัวชี้วัด: results
        .filter(({ number }) => indicators.includes(number))
        .map((result) => ({
          ที่: digits(String(result.number)),
          ชื่อ: digits(result.name),
          คะแนน: digits(printedScore(result.score)),
          ผลการวิเคราะห์: digits(findingsOf(result, settings)),
          ข้อคำถาม: itemsOf(result.number),
        })),
    })),
    ต้องเร่งแก้ไข: advice(results.filter((result) => !result.passes)),
    ควรพัฒนา: advice(results.filter((result) => result.passes && result.told.length > 0)),
    ตัวชี้วัดเต็มร้อย: digits(listed(results.filter(({ score }) => isFull(score)).map(({ name }) => name))),
  };
}

/** Lines of the analysis cell: what the score means, then each weak point with its advice. */
function findingsOf({ score, passes: hasPassed, told }: Result, settings: ReportData['settings']): string {
  const words = bandWordsOf(score, settings);
  const gap = gapOf(score, settings.passMark);
  const place =
    gap === 0 ? 'เท่ากับเกณฑ์ผ่าน' : `${gap > 0 ? 'สูงกว่า' : 'ต่ำกว่า'}เกณฑ์ผ่าน ${printedPoints(Math.abs(gap))} คะแนน`;
  const overview = `ได้ ${printedScore(score)} คะแนน ${place}${words && ` ซึ่ง${words}`}`;
  const heading = hasPassed ? 'ประเด็นที่ควรพัฒนา' : 'ประเด็นที่ต้องเร่งแก้ไข';
  const points = told.map((point, index) => {
    const number = told.length > 1 ? `ที่ ${index + 1}` : '';
    const items = point.items.length > 0 ? ` (ข้อ ${listed(point.items)})` : '';
    const advice = point.suggestion && `\nข้อเสนอแนะ: ${advised(point.suggestion)}`;
    return `${heading}${number}${items}: ${point.issue}${advice}`;
  });
  return [overview, ...points].join('\n');
}

/** True whether the rule left the indicator out, its row was deleted or its score changed after the analysis. */
const NOT_ANALYSED =
  'ได้คะแนนต่ำกว่าเกณฑ์ผ่าน รายงานฉบับนี้ไม่ได้ระบุประเด็นวิเคราะห์ของตัวชี้วัดนี้ไว้ ให้ส่วนราชการที่เกี่ยวข้องติดตามและรายงานต่อคณะทำงาน';

function adviceModel({ name, score, told }: Result, number: string, agency: string, digits: Digits): AdviceModel {
  const texts = told.map(({ suggestion, issue }) => (suggestion ? `${agency}${advised(suggestion)}` : issue));
  const single = texts.length > 1 ? '' : (texts[0] ?? NOT_ANALYSED);
  return {
    ลำดับ: number,
    ชื่อ: digits(name),
    คะแนน: digits(printedScore(score)),
    ข้อความ: digits(single),
    รายข้อ: single
      ? []
      : texts.map((text, index) => ({ เลขข้อ: digits(`${number}.${index + 1}`), ข้อความ: digits(text) })),
  };
}
