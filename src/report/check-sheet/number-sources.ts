// Where the numbers of a report come from: the tabs, the settings, the rules, and what is computed from them.
import { levelTableOf } from '../../core/level-table.ts';
import { gapOf, passes } from '../../core/pass.ts';
import { FULL_POINTS, pointsOf } from '../../core/score.ts';
import type { ReportData } from '../report-data.ts';
import { numberKey, numbersIn } from './numbers-in.ts';

export interface NumberSource {
  /** As the sheet names it. */
  readonly label: string;
  readonly keys: ReadonlySet<string>;
  /** `points` are printed with decimals; a number that has some is looked for there first. */
  readonly kind: 'points' | 'whole';
}

export interface PlacedValue {
  readonly cell: string;
  readonly text: string;
}

/** What a sheet names beside its own figures; the names of single scores and results are theirs. */
export const groupLabels = {
  items: 'คะแนนรายข้อ',
  gaps: 'ส่วนต่างจากเกณฑ์',
  rules: 'เกณฑ์การประเมิน',
  ids: 'เลขตัวชี้วัดและเลขข้อ',
  years: 'ปีงบประมาณ',
  history: 'คะแนนย้อนหลัง',
  settings: 'แท็บ ตั้งค่า',
  counts: 'จำนวนนับ',
  ordinals: 'เลขลำดับ',
  template: 'ข้อความในแม่แบบ',
  generated: 'ข้อความที่ระบบจัดทำในแท็บ',
} as const;

/** A label for the score of an indicator, and for a result by its name. */
export const scoreLabel = (number: number): string => `ตัวชี้วัดที่ ${number}`;

const numbersOf = (text: string): readonly string[] => numbersIn(text).map(({ text: found }) => found);

const setOf = (values: readonly (number | string)[]): ReadonlySet<string> =>
  new Set(values.map((value) => numberKey(String(value))));

/** In the order in which they are asked. `results` are the instruments and totals as printed, by name. */
export function numberSourcesOf(
  data: ReportData,
  results: readonly { readonly name: string; readonly points: readonly number[] }[],
  settings: readonly PlacedValue[],
): readonly NumberSource[] {
  const { rules, scores, items = [], history = [], weakPoints, plan, settings: said } = data;
  const { assessedYear, planYear, passMark } = said;
  const source = (label: string, kind: NumberSource['kind'], values: readonly (number | string)[]): NumberSource => ({
    label,
    kind,
    keys: setOf(values),
  });
  const bands = levelTableOf(rules).flatMap(({ range, everyInstrumentFrom = '' }) => [
    range,
    String(everyInstrumentFrom),
  ]);
  const points = scores.map(pointsOf);
  const passed = scores.filter((score) => passes(score, passMark)).length;
  const itemScores = [...items, ...weakPoints].flatMap(({ score }) => (score === undefined ? [] : [pointsOf(score)]));
  const measures = plan.reduce((sum, block) => sum + block.measures.length, 0);
  return [
    ...points.map((value, index) => source(scoreLabel(index + 1), 'points', [value])),
    ...results.map(({ name, points: values }) => source(name, 'points', values)),
    source(groupLabels.items, 'points', itemScores),
    source(
      groupLabels.gaps,
      'points',
      scores.map((score) => Math.abs(gapOf(score, passMark))),
    ),
    source(
      groupLabels.history,
      'points',
      history.map(({ total }) => total),
    ),
    source(groupLabels.years, 'whole', [
      assessedYear,
      planYear,
      planYear - 1,
      ...history.map((year) => year.fiscalYear),
    ]),
    source(groupLabels.rules, 'whole', [
      passMark,
      FULL_POINTS,
      ...rules.instruments.map(({ weight }) => weight),
      ...bands.flatMap(numbersOf),
    ]),
    source(groupLabels.ids, 'whole', [
      ...rules.indicators.map(({ number }) => number),
      ...[...rules.questions, ...rules.oitItems, ...rules.subIndicators, ...items].map(({ id }) => id),
      ...weakPoints.flatMap((point) => point.items),
    ]),
    source(groupLabels.counts, 'whole', [
      passed,
      scores.length - passed,
      measures,
      weakPoints.length,
      rules.oitItems.length,
      rules.questions.length,
    ]),
    source(
      groupLabels.settings,
      'whole',
      settings.flatMap(({ text }) => numbersOf(text)),
    ),
  ];
}
