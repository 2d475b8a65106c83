// The weak points of `วิเคราะห์รายเครื่องมือ`, by indicator: questions in one kind of table, OIT items by sub-indicator in another.
import { statusOf } from '../core/pass.ts';
import type { Score } from '../core/score.ts';
import type { WeakPoint } from '../core/weak-point.ts';
import { grouped } from './grouped.ts';
import { listed, printedScore } from './printed-text.ts';
import type { ReportData } from './report-data.ts';
import {
  advised,
  isReported,
  itemReaderOf,
  placeOfIndicator,
  placeReaderOf,
  printedPointScore,
} from './reported-point.ts';
import type { Digits } from './section-digits.ts';
import { selectionWords } from './selection-words.ts';

interface WeakQuestionModel {
  readonly ข้อคำถาม: string;
  readonly คะแนนข้อ: string;
  readonly ประเด็นที่ควรพัฒนา: string;
}

interface WeakItemModel {
  readonly เครื่องมือของข้อ: string;
  readonly รายการ: string;
  readonly คะแนนข้อ: string;
  readonly แนวทางการพัฒนา: string;
}

interface WeakIndicatorModel {
  readonly ลำดับ: string;
  readonly ชื่อตัวชี้วัด: string;
  readonly คะแนน: string;
  readonly ผลการประเมิน: string;
  readonly ชื่อเครื่องมือ: string;
  /** One of the two has rows. */
  readonly ข้อคำถามที่มีประเด็น: { readonly แถวข้อคำถาม: readonly WeakQuestionModel[] } | false;
  readonly รายการที่มีประเด็น:
    | {
        readonly กลุ่มรายการ: readonly { readonly ชื่อกลุ่ม: string; readonly แถวรายการ: readonly WeakItemModel[] }[];
      }
    | false;
}

export interface WeakIndicatorsModel {
  /** Empty where no rule is chosen. */
  readonly หลักเกณฑ์คัดเลือก: string;
  readonly ตัวชี้วัดที่มีประเด็น: readonly WeakIndicatorModel[];
  /** Those that fail and have no weak point; empty where there are none. */
  readonly ตัวชี้วัดที่ไม่ได้คัดเลือก: string;
}

export function weakIndicatorsModel(data: ReportData, digits: Digits): WeakIndicatorsModel {
  const { settings, rules, scores } = data;
  const points = data.weakPoints.filter((point) => isReported(point, scores));
  const groups = rules.instruments.flatMap(({ id, name, indicators }) =>
    indicators.map((number) => ({
      number,
      name: placeOfIndicator(number, rules),
      status: statusOf(scores[number - 1] ?? 0, settings.passMark),
      instrument: { id, name },
      points: points.filter(({ indicator }) => indicator === number),
    })),
  );
  const weak = groups.filter((group) => group.points.length > 0);
  const passedOver = groups.filter((group) => group.points.length === 0 && group.status === 'ไม่ผ่านเกณฑ์');
  return {
    หลักเกณฑ์คัดเลือก: digits(selectionWords(settings)),
    ตัวชี้วัดที่มีประเด็น: weak.map((group, index) => ({
      ลำดับ: digits(String(index + 1)),
      ชื่อตัวชี้วัด: digits(group.name),
      คะแนน: digits(printedScore(scores[group.number - 1] ?? 0)),
      ผลการประเมิน: group.status,
      ชื่อเครื่องมือ: `${group.instrument.name} (${group.instrument.id})`,
      ข้อคำถามที่มีประเด็น: group.instrument.id !== 'OIT' && { แถวข้อคำถาม: questionRows(group.points, data, digits) },
      รายการที่มีประเด็น: group.instrument.id === 'OIT' && { กลุ่มรายการ: itemGroups(group.points, data, digits) },
    })),
    ตัวชี้วัดที่ไม่ได้คัดเลือก: digits(listed(passedOver.map(({ name }) => name))),
  };
}

function questionRows(points: readonly WeakPoint[], data: ReportData, digits: Digits): readonly WeakQuestionModel[] {
  const subjectOf = subjectReaderOf(data);
  return points.map((point) => {
    const { text, score } = subjectOf(point);
    const advice = point.suggestion && `ข้อเสนอแนะ: ${advised(point.suggestion)}`;
    return {
      ข้อคำถาม: digits(text),
      คะแนนข้อ: digits(score),
      ประเด็นที่ควรพัฒนา: digits([point.issue, advice].filter((line) => line !== '').join('\n')),
    };
  });
}

function itemGroups(points: readonly WeakPoint[], data: ReportData, digits: Digits) {
  const placeOf = placeReaderOf(data.rules);
  const placeOfPoint = ({ items: [first], indicator }: WeakPoint): string =>
    first === undefined ? placeOfIndicator(indicator, data.rules) : placeOf(first, indicator);
  const subjectOf = subjectReaderOf(data);
  return grouped(points, placeOfPoint).map(([place, members]) => ({
    ชื่อกลุ่ม: digits(place),
    แถวรายการ: members.map((point): WeakItemModel => {
      const { text, score } = subjectOf(point);
      return {
        เครื่องมือของข้อ: 'OIT',
        รายการ: digits(text),
        คะแนนข้อ: digits(score),
        แนวทางการพัฒนา: digits(advised(point.suggestion) || point.issue),
      };
    }),
  }));
}

/** What a point is about and its score: a line for each of its items, or its indicator as a whole. */
function subjectReaderOf(data: ReportData) {
  const read = itemReaderOf(data);
  return (point: WeakPoint): { readonly text: string; readonly score: string } => {
    const printed = (score: Score | undefined): string => printedPointScore(point, score, data.rules);
    const found = point.items.map(read);
    const scores = found.map(({ id, score }) => `${id}: ${printed(score)}`);
    return {
      text: found.map(({ id, text }) => `${id} ${text}`.trim()).join('\n') || 'ภาพรวมของตัวชี้วัด',
      score: scores.length > 1 ? scores.join('\n') : printed(point.score ?? found[0]?.score),
    };
  };
}
