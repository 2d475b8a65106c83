// The instruments, the year's levels, the scores in order, as a list and as a chart, and the years before.
import { levelTableOf } from '../core/level-table.ts';
import { pointsOf } from '../core/score.ts';
import { barChart } from './bar-chart.ts';
import { listed, printedMark, printedPoints, printedScore } from './printed-text.ts';
import type { ReportData } from './report-data.ts';
import type { Digits } from './section-digits.ts';
import { type TrendModel, trendModel } from './trend-model.ts';

interface LevelRowModel {
  readonly ชื่อระดับ: string;
  readonly ช่วงคะแนน: string;
  readonly เงื่อนไขรายเครื่องมือ: string;
}

interface LevelsModel {
  readonly แถวระดับ: readonly LevelRowModel[];
}

export interface ResultModel {
  readonly เครื่องมือประเมิน: readonly {
    readonly ชื่อเครื่องมือ: string;
    readonly ช่วงตัวชี้วัด: string;
    readonly น้ำหนัก: string;
  }[];
  /** One of the two is printed: levels by score alone, or with conditions on each instrument. */
  readonly ระดับตามคะแนน: LevelsModel | false;
  readonly ระดับมีเงื่อนไข: LevelsModel | false;
  /** What the result rests on that nobody has confirmed; empty where all is. */
  readonly หมายเหตุเกณฑ์: string;
  readonly คะแนนเรียงลำดับ: readonly { readonly ลำดับ: string; readonly ชื่อ: string; readonly คะแนน: string }[];
  readonly คะแนนเท่ากันทุกตัวชี้วัด: boolean;
  readonly คะแนนสูงสุด: string;
  readonly ตัวชี้วัดสูงสุด: string;
  readonly คะแนนต่ำสุด: string;
  readonly ตัวชี้วัดต่ำสุด: string;
  /** WordprocessingML of the chart. */
  readonly แผนภูมิคะแนน: string;
  readonly ที่มา: string;
  /** False where no earlier year is known. */
  readonly ผลย้อนหลัง: TrendModel | false;
}

export function resultModel(data: ReportData, digits: Digits): ResultModel {
  const { settings, rules, scores } = data;
  const results = rules.indicators.map(({ number, name }) => ({ number, name, score: scores[number - 1] ?? 0 }));
  const descending = [...results].sort((left, right) => right.score - left.score || left.number - right.number);
  const points = results.map(({ score }) => pointsOf(score));
  const namesAt = (value: number): string =>
    digits(listed(results.filter(({ score }) => pointsOf(score) === value).map(({ name }) => name)));
  const highest = Math.max(...points);
  const lowest = Math.min(...points);
  return {
    เครื่องมือประเมิน: rules.instruments.map(({ id, name, weight, indicators }) => ({
      ชื่อเครื่องมือ: `${name} (${id})`,
      ช่วงตัวชี้วัด: digits(`${indicators[0]}–${indicators[indicators.length - 1]}`),
      น้ำหนัก: digits(printedMark(weight)),
    })),
    ...levelsModel(rules, digits),
    หมายเหตุเกณฑ์: digits(unconfirmedNote(rules)),
    คะแนนเรียงลำดับ: descending.map(({ name, score }, index) => ({
      ลำดับ: digits(String(index + 1)),
      ชื่อ: digits(name),
      คะแนน: digits(printedScore(score)),
    })),
    คะแนนเท่ากันทุกตัวชี้วัด: highest === lowest,
    คะแนนสูงสุด: digits(printedPoints(highest)),
    ตัวชี้วัดสูงสุด: namesAt(highest),
    คะแนนต่ำสุด: digits(printedPoints(lowest)),
    ตัวชี้วัดต่ำสุด: namesAt(lowest),
    แผนภูมิคะแนน: barChart(
      results.map(({ number, name, score }) => ({
        label: digits(`${number}. ${name}`),
        points: pointsOf(score),
        printed: digits(printedScore(score)),
      })),
      settings.passMark,
    ),
    ที่มา: digits(settings.published.source),
    ผลย้อนหลัง: trendModel(data, digits),
  };
}

function unconfirmedNote({ facts, fiscalYear }: ReportData['rules']): string {
  const open = [
    ...(facts.weights.confirmed ? [] : ['น้ำหนักของเครื่องมือ']),
    ...(facts.levels.confirmed ? [] : ['เกณฑ์ระดับ']),
  ];
  if (open.length === 0) return '';
  return `${open.join('และ')}ที่ใช้ในรายงานนี้ยังไม่ได้เทียบกับคู่มือการประเมินของปีงบประมาณ พ.ศ. ${fiscalYear}`;
}

function levelsModel(rules: ReportData['rules'], digits: Digits): Pick<ResultModel, 'ระดับตามคะแนน' | 'ระดับมีเงื่อนไข'> {
  const table = levelTableOf(rules);
  const parts = rules.hasEitParts ? 'IIT, EIT ส่วนที่ 1, EIT ส่วนที่ 2 และ OIT' : 'IIT, EIT และ OIT';
  const levels = {
    แถวระดับ: table.map(({ level, range, everyInstrumentFrom }) => ({
      ชื่อระดับ: level,
      ช่วงคะแนน: digits(range),
      เงื่อนไขรายเครื่องมือ:
        everyInstrumentFrom === undefined
          ? 'ไม่มีเงื่อนไข'
          : digits(`${parts} ต้องได้คะแนนไม่น้อยกว่า ${printedMark(everyInstrumentFrom)}`),
    })),
  };
  const hasConditions = table.some(({ everyInstrumentFrom }) => everyInstrumentFrom !== undefined);
  return { ระดับตามคะแนน: !hasConditions && levels, ระดับมีเงื่อนไข: hasConditions && levels };
}
