// The seven topics of `วิเคราะห์ 7 ประเด็น`: their weak points, then their measures. A topic's first entry stands in its own row,
// so that the topic's name can reach down beside the others.
import type { MeasureBlock } from '../core/measure-block.ts';
import type { WeakPoint } from '../core/weak-point.ts';
import { writeLines } from '../workbook/numbered-lines.ts';
import { type PlanFrameModel, planFrameModel } from './plan-frame.ts';
import { listed, UNKNOWN } from './printed-text.ts';
import type { ReportData } from './report-data.ts';
import { reportTopicsOf } from './report-topics.ts';
import { advised, placeOfIndicator, printedPointScore, toldTogether } from './reported-point.ts';
import { type Digits, sectionDigits } from './section-digits.ts';

interface TopicPointModel {
  readonly จุดอ่อน: string;
  readonly ข้อเสนอแนะ: string;
}

interface TopicMeasureModel {
  readonly มาตรการ: string;
  readonly วิธีการ: string;
  readonly ผู้รับผิดชอบ: string;
  readonly ระยะเวลา: string;
}

/** The first entry's texts beside the topic's name, then the entries that follow it. */
type TopicRow<Entry> = Entry & {
  readonly ชื่อประเด็น: string;
  readonly ลำดับถัดไป: readonly Entry[];
};

export interface TopicsModel {
  readonly จำนวนประเด็น: string;
  readonly ประเด็นวิเคราะห์: readonly (TopicRow<TopicPointModel> & { readonly ที่: string })[];
  /** Where topics were chosen by our own reading. */
  readonly จัดประเด็นตามเนื้อหา: boolean;
}

export interface TopicPlanModel extends PlanFrameModel {
  /** The topics, then blocks that belong to none. */
  readonly ประเด็นในแผน: readonly TopicRow<TopicMeasureModel>[];
}

const NOTHING = 'ไม่มี';

export function topicsModel(data: ReportData, digits: Digits): TopicsModel {
  const { topics, isConfirmed } = reportTopicsOf(data);
  const none = { จุดอ่อน: NOTHING, ข้อเสนอแนะ: NOTHING };
  return {
    จำนวนประเด็น: digits(String(topics.length)),
    ประเด็นวิเคราะห์: topics.map(({ number, name, weakPoints }) => ({
      ที่: digits(String(number)),
      ชื่อประเด็น: digits(name),
      ...entriesOf(
        toldTogether(weakPoints).map((told) => topicPoint(told, data, digits)),
        none,
      ),
    })),
    จัดประเด็นตามเนื้อหา: !isConfirmed,
  };
}

export function topicPlanModel(data: ReportData): TopicPlanModel {
  const digits = sectionDigits(data.settings.thaiDigits.plan);
  const { topics, others } = reportTopicsOf(data);
  const named = topics.map(({ number, name, blocks }) => ({ name: `${number}. ${name}`, blocks }));
  const rest = others.length > 0 ? [{ name: 'มาตรการอื่นที่กำหนดเพิ่มเติม', blocks: others }] : [];
  const none = { มาตรการ: NOTHING, วิธีการ: UNKNOWN, ผู้รับผิดชอบ: UNKNOWN, ระยะเวลา: UNKNOWN };
  return {
    ...planFrameModel(data),
    ประเด็นในแผน: [...named, ...rest].map(({ name, blocks }) => ({
      ชื่อประเด็น: digits(name),
      ...entriesOf(
        blocks.map((block) => topicMeasure(block, digits)),
        none,
      ),
    })),
  };
}

const entriesOf = <Entry>(
  [first, ...others]: readonly Entry[],
  none: Entry,
): Entry & { ลำดับถัดไป: readonly Entry[] } => ({
  ...(first ?? none),
  ลำดับถัดไป: others,
});

function topicPoint(told: readonly WeakPoint[], { rules }: ReportData, digits: Digits): TopicPointModel {
  const { issue = '', suggestion = '' } = told[0] ?? {};
  const subjects = told.map((point) => {
    const { items, indicator, score } = point;
    const subject = items.length > 0 ? `ข้อ ${listed(items)}` : placeOfIndicator(indicator, rules);
    return score === undefined ? subject : `${subject} (${printedPointScore(point, score, rules)} คะแนน)`;
  });
  return {
    จุดอ่อน: digits(`${listed(subjects)}\n${issue}`.trim()),
    ข้อเสนอแนะ: digits(advised(suggestion) || UNKNOWN),
  };
}

function topicMeasure({ measures, steps, owners, period }: MeasureBlock, digits: Digits): TopicMeasureModel {
  const lines = (entries: readonly string[]): string => digits(writeLines(entries));
  return { มาตรการ: lines(measures), วิธีการ: lines(steps), ผู้รับผิดชอบ: lines(owners), ระยะเวลา: digits(period) };
}
