// The seven topics of `วิเคราะห์ 7 ประเด็น`: their weak points, then their measures. A topic's first entry stands in its own row,
// so that the topic's name can reach down beside the others.
import type { MeasureBlock } from '../core/measure-block.ts';
import type { WeakPoint } from '../core/weak-point.ts';
import { writeLines } from '../workbook/numbered-lines.ts';
import { type PlanFrameModel, planFrameModel } from './plan-frame.ts';
import { listed, UNKNOWN } from './printed-text.ts';
import type { ReportData } from './report-data.ts';
import { advised, isReported, placeOfIndicator, printedPointScore } from './reported-point.ts';
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
  readonly ที่: string;
  readonly ชื่อประเด็น: string;
  readonly ลำดับถัดไป: readonly Entry[];
};

export interface TopicsModel {
  readonly จำนวนประเด็น: string;
  readonly ประเด็นวิเคราะห์: readonly TopicRow<TopicPointModel>[];
}

export interface TopicPlanModel extends PlanFrameModel {
  readonly ประเด็นในแผน: readonly TopicRow<TopicMeasureModel>[];
}

const NOTHING = 'ไม่มี';

export function topicsModel(data: ReportData, digits: Digits): TopicsModel {
  const { topics = [], scores } = data;
  return {
    จำนวนประเด็น: digits(String(topics.length)),
    ประเด็นวิเคราะห์: topics.map(({ name, weakPoints }, index) =>
      topicRow(
        name,
        index,
        weakPoints.filter((point) => isReported(point, scores)).map((point) => topicPoint(point, data, digits)),
        { จุดอ่อน: NOTHING, ข้อเสนอแนะ: NOTHING },
        digits,
      ),
    ),
  };
}

export function topicPlanModel(data: ReportData): TopicPlanModel {
  const digits = sectionDigits(data.settings.thaiDigits.plan);
  return {
    ...planFrameModel(data),
    ประเด็นในแผน: (data.topics ?? []).map(({ name, blocks }, index) =>
      topicRow(
        name,
        index,
        blocks.map((block) => topicMeasure(block, digits)),
        { มาตรการ: NOTHING, วิธีการ: UNKNOWN, ผู้รับผิดชอบ: UNKNOWN, ระยะเวลา: UNKNOWN },
        digits,
      ),
    ),
  };
}

function topicRow<Entry>(
  name: string,
  index: number,
  [first, ...others]: readonly Entry[],
  nothing: Entry,
  digits: Digits,
): TopicRow<Entry> {
  return { ...(first ?? nothing), ที่: digits(String(index + 1)), ชื่อประเด็น: digits(name), ลำดับถัดไป: others };
}

function topicPoint(point: WeakPoint, { rules }: ReportData, digits: Digits): TopicPointModel {
  const { items, indicator, score, issue, suggestion } = point;
  const subject = items.length > 0 ? `ข้อ ${listed(items)}` : placeOfIndicator(indicator, rules);
  const points = score === undefined ? '' : ` (${printedPointScore(point, score, rules)} คะแนน)`;
  return {
    จุดอ่อน: digits(`${subject}${points}\n${issue}`.trim()),
    ข้อเสนอแนะ: digits(advised(suggestion) || UNKNOWN),
  };
}

function topicMeasure({ measures, steps, owners, period }: MeasureBlock, digits: Digits): TopicMeasureModel {
  const lines = (entries: readonly string[]): string => digits(writeLines(entries));
  return { มาตรการ: lines(measures), วิธีการ: lines(steps), ผู้รับผิดชอบ: lines(owners), ระยะเวลา: digits(period) };
}
