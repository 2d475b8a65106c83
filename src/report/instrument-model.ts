// Each instrument with its indicators and its own mean, under its id as a tag, so that a template can say of each what it
// is in words of its own.
import { type Status, statusOf } from '../core/pass.ts';
import type { InstrumentId, InstrumentRule } from '../core/rule-set.ts';
import { FULL_POINTS, roundedPoints } from '../core/score.ts';
import { instrumentsOf } from '../core/total.ts';
import { printedMark, printedPoints, printedScore } from './printed-text.ts';
import type { ReportData } from './report-data.ts';
import { placeOfIndicator } from './reported-point.ts';
import type { Digits } from './section-digits.ts';

interface IndicatorRowModel {
  readonly ที่: string;
  readonly รหัสเครื่องมือ: InstrumentId;
  readonly ชื่อ: string;
  readonly คะแนน: string;
  readonly ผลการประเมิน: Status;
}

interface InstrumentModel {
  readonly ชื่อเครื่องมือ: string;
  readonly น้ำหนัก: string;
  /** Such as `1–5`. */
  readonly ช่วงตัวชี้วัด: string;
  readonly จำนวนตัวชี้วัดของเครื่องมือ: string;
  /** In one line, each after its number: `(1) … (2) …`. */
  readonly รายชื่อในบรรทัด: string;
  /** Of its questions or items; empty where no source gives the year's list. */
  readonly จำนวนข้อ: string;
  /** The mean of its indicators. */
  readonly คะแนนเครื่องมือ: string;
  readonly ตัวชี้วัดของเครื่องมือ: readonly IndicatorRowModel[];
}

export interface InstrumentsModel extends Readonly<Record<InstrumentId, InstrumentModel | false>> {
  readonly EITมีสองส่วน: boolean;
  readonly คะแนนเต็ม: string;
  /** One row for each instrument: its indicators on lines of their own. */
  readonly แถวเครื่องมือ: readonly {
    readonly ชื่อเครื่องมือ: string;
    readonly รายชื่อตัวชี้วัด: string;
    readonly น้ำหนัก: string;
  }[];
  /** The ten indicators in order. */
  readonly แถวตัวชี้วัด: readonly IndicatorRowModel[];
}

export function instrumentsModel(data: ReportData, digits: Digits): InstrumentsModel {
  const { rules } = data;
  const modelOf = (id: InstrumentId): InstrumentModel | false => {
    const instrument = rules.instruments.find((each) => each.id === id);
    return instrument !== undefined && instrumentModel(instrument, data, digits);
  };
  return {
    IIT: modelOf('IIT'),
    EIT: modelOf('EIT'),
    OIT: modelOf('OIT'),
    EITมีสองส่วน: rules.hasEitParts,
    คะแนนเต็ม: digits(String(FULL_POINTS)),
    แถวเครื่องมือ: rules.instruments.map(({ id, name, weight, indicators }) => ({
      ชื่อเครื่องมือ: `${name} (${id})`,
      รายชื่อตัวชี้วัด: digits(indicators.map((number) => placeOfIndicator(number, rules)).join('\n')),
      น้ำหนัก: digits(printedMark(weight)),
    })),
    แถวตัวชี้วัด: rules.instruments.flatMap((instrument) => indicatorRows(instrument, data, digits)),
  };
}

function instrumentModel(instrument: InstrumentRule, data: ReportData, digits: Digits): InstrumentModel {
  const { id, name, weight, indicators } = instrument;
  const { rules, scores } = data;
  const count = [...rules.questions, ...rules.oitItems].filter(({ indicator }) =>
    indicators.includes(indicator),
  ).length;
  const rows = indicatorRows(instrument, data, digits);
  return {
    ชื่อเครื่องมือ: `${name} (${id})`,
    น้ำหนัก: digits(printedMark(weight)),
    ช่วงตัวชี้วัด: digits(`${indicators[0]}–${indicators[indicators.length - 1]}`),
    จำนวนตัวชี้วัดของเครื่องมือ: digits(String(indicators.length)),
    รายชื่อในบรรทัด: rows.map(({ ที่, ชื่อ }) => `(${ที่})\u00a0${ชื่อ}`).join(' '),
    จำนวนข้อ: count > 0 ? digits(String(count)) : '',
    คะแนนเครื่องมือ: digits(printedPoints(roundedPoints(instrumentsOf(scores, rules)[id]))),
    ตัวชี้วัดของเครื่องมือ: rows,
  };
}

const indicatorRows = (
  { id, indicators }: InstrumentRule,
  { settings, rules, scores }: ReportData,
  digits: Digits,
): readonly IndicatorRowModel[] =>
  rules.indicators
    .filter(({ number }) => indicators.includes(number))
    .map(({ number, name }) => {
      const score = scores[number - 1] ?? 0;
      return {
        ที่: digits(String(number)),
        รหัสเครื่องมือ: id,
        ชื่อ: digits(name),
        คะแนน: digits(printedScore(score)),
        ผลการประเมิน: statusOf(score, settings.passMark),
      };
    });
