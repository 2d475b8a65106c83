// The seven topics under which a plan may be arranged, and which questions, items and indicators belong to each. One may
// serve several topics. Only the questions of 2567 are from a source; the rest is our own reading, and says so.
import { schemeOf } from './library-entry.ts';
import type { MeasureBlock } from './measure-block.ts';
import type { RuleSet, Source } from './rule-set.ts';

export interface Topic {
  readonly number: number;
  readonly name: string;
}

/** As a published report of 2567 names them. */
export const topics: readonly Topic[] = [
  'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ',
  'การให้บริการและระบบ E-Service',
  'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ',
  'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ',
  'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง',
  'กระบวนการควบคุมตรวจสอบการใช้อำนาจและการบริหารงานบุคคล',
  'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน',
].map((name, index) => ({ number: index + 1, name }));

type TopicNumbers = Readonly<Record<string, readonly number[]>>;

interface TopicMap {
  readonly topicsOf: TopicNumbers;
  readonly source: Source;
}

/** The year of the report, and of the scheme whose questions it lists. */
const REPORT_YEAR = 2567;

const reported: TopicMap = {
  topicsOf: {
    i1: [1, 2],
    i2: [1, 2],
    i4: [5],
    i10: [4],
    i12: [4],
    i15: [7],
    e1: [1, 2],
    e2: [1, 2],
    e4: [1],
    e6: [2],
    e7: [2],
    e8: [2],
    e9: [2],
  },
  source: { source: 'รายงานการวิเคราะห์ผลการประเมินของเทศบาลแห่งหนึ่ง ปีงบประมาณ 2567', confirmed: true },
};

/** By sub-indicator, then by indicator. */
const ours: TopicMap = {
  topicsOf: {
    '9.1': [3],
    '9.2': [1, 2],
    '9.3': [5],
    '9.4': [6],
    '9.5': [3, 7],
    1: [1, 2],
    2: [5],
    3: [6],
    4: [4],
    5: [7],
    6: [1, 2],
    7: [3],
    8: [2],
    9: [3],
    10: [7],
  },
  source: { source: 'การจัดของส่วนเสริมตามเนื้อหาของตัวชี้วัด', confirmed: false },
};

export interface BlockTopics {
  /** Numbers, ascending; none where the block names neither an item nor an indicator. */
  readonly numbers: readonly number[];
  /** Where the numbers come from, each source once. */
  readonly sources: readonly Source[];
}

/** The topics of a block: those of its items, or of its indicators where it has none. */
export function topicsOf(
  { items, indicators }: Pick<MeasureBlock, 'items' | 'indicators'>,
  rules: RuleSet,
): BlockTopics {
  const found =
    items.length > 0
      ? items.map((item) => topicsOfItem(item, indicators, rules))
      : [{ numbers: topicsOfIndicators(indicators), from: ours }];
  const numbers = [...new Set(found.flatMap((each) => each.numbers))].sort((left, right) => left - right);
  const isOfYear = rules.fiscalYear === REPORT_YEAR;
  const sources = [...new Set(found.map(({ from }) => from))].map(({ source: { source, confirmed } }) => ({
    source,
    confirmed: confirmed && isOfYear,
  }));
  return { numbers, sources };
}

const topicsOfIndicators = (indicators: readonly number[]): readonly number[] =>
  indicators.flatMap((indicator) => ours.topicsOf[indicator] ?? []);

/** An item of the report; else the topics of its sub-indicator, else those of its indicator. */
function topicsOfItem(
  item: string,
  indicators: readonly number[],
  { fiscalYear, questions, oitItems }: RuleSet,
): { readonly numbers: readonly number[]; readonly from: TopicMap } {
  const ofReport = schemeOf(item, fiscalYear) === REPORT_YEAR ? reported.topicsOf[item] : undefined;
  if (ofReport) return { numbers: ofReport, from: reported };
  const oitItem = oitItems.find(({ id }) => id === item);
  const indicator = (oitItem ?? questions.find(({ id }) => id === item))?.indicator;
  const numbers =
    ours.topicsOf[oitItem?.subIndicator ?? ''] ??
    topicsOfIndicators(indicator === undefined ? indicators : [indicator]);
  return { numbers, from: ours };
}
