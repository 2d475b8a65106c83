// What the published results and the ten scores say against each other, and what rests on unconfirmed rules.
import type { AgencyType } from '../core/agency-terms.ts';
import { gradeOf } from '../core/grade.ts';
import { passes } from '../core/pass.ts';
import { explainPublished } from '../core/published.ts';
import type { RuleSet } from '../core/rule-set.ts';
import { type Exact, pointsOf, roundedPoints, type Score, UNITS_PER_POINT } from '../core/score.ts';
import { instrumentsOf, totalOf } from '../core/total.ts';
import type { CellBlock } from '../workbook/cell.ts';
import type { Problem } from '../workbook/problem.ts';
import type { IndicatorScore } from '../workbook/score-tab.ts';
import type { SettingKey } from '../workbook/setting-rows.ts';
import type { Settings } from '../workbook/settings.ts';
import { WEAK_POINT_TAB, weakPointsIn } from '../workbook/weak-point-tab.ts';
import type { ReadWorkbook } from './read-workbook.ts';

/** The results that ten complete scores give. */
export interface Results {
  /** Points, rounded half-up to two decimals. */
  readonly total: number;
  /** Every level still possible, lowest first. */
  readonly levels: readonly string[];
}

export function resultsOf(rules: RuleSet, indicators: readonly IndicatorScore[]): Results | undefined {
  const scores = indicators.flatMap(({ score }) => (score === undefined ? [] : [score]));
  if (scores.length === 0 || scores.length !== rules.indicators.length) return undefined;
  const instruments = instrumentsOf(scores, rules);
  const total = roundedPoints(totalOf(scores, rules));
  const levels = gradeOf(total, rules, {
    IIT: quotientOf(instruments.IIT),
    EIT: quotientOf(instruments.EIT),
    OIT: quotientOf(instruments.OIT),
    ...eitPartsOf(indicators),
  });
  return { total, levels };
}

/** In points and not rounded: an EIT mean of 92.495 must not pass for 92.50. */
const quotientOf = ({ numerator, denominator }: Exact): number => numerator / denominator;

/** Means of the parts, where every EIT indicator has both. */
function eitPartsOf(indicators: readonly IndicatorScore[]): { readonly EIT1?: number; readonly EIT2?: number } {
  const parts = indicators.flatMap(({ eitParts }) => (eitParts ? [eitParts] : []));
  const eit = 3;
  if (parts.length !== eit) return {};
  const mean = (part: 0 | 1): number =>
    quotientOf({ numerator: parts.reduce((sum, pair) => sum + pair[part], 0), denominator: eit * UNITS_PER_POINT });
  return { EIT1: mean(0), EIT2: mean(1) };
}

const shown = (points: number): string => points.toFixed(2);

/** All findings of the workbook: what cannot be read first, then contradictions, then cautions. */
export function findingsOf(read: ReadWorkbook): readonly Problem[] {
  const { settings, rules, indicators, problems, settingCell, weakPointCells } = read;
  if (!settings || !rules) return problems;
  return [
    ...problems,
    ...twoEitScores(indicators),
    ...againstPublished(settings, rules, indicators, settingCell),
    ...againstName(settings, settingCell),
    ...(weakPointCells ? againstWeakPoints(weakPointCells, rules, indicators, settings.passMark) : []),
    ...cautions(rules),
  ];
}

/** How an agency's full name begins, and the kinds of agency of that beginning. */
const nameBeginnings: readonly (readonly [string, readonly AgencyType[]])[] = [
  ['องค์การบริหารส่วนตำบล', ['อบต.']],
  ['องค์การบริหารส่วนจังหวัด', ['อบจ.']],
  ['เทศบาลตำบล', ['เทศบาลตำบล']],
  ['เทศบาลเมือง', ['เทศบาลเมือง']],
  ['เทศบาลนคร', ['เทศบาลนคร']],
];

function againstName({ agency }: Settings, cell: (key: SettingKey) => string): readonly Problem[] {
  const [beginning, types] = nameBeginnings.find(([start]) => agency.name.startsWith(start)) ?? [];
  if (!beginning || !types || types.includes(agency.type)) return [];
  return [
    {
      severity: 'error',
      message: `ชื่อหน่วยงานขึ้นต้นด้วย "${beginning}" แต่ประเภทหน่วยงานคือ "${agency.type}" คำเรียกตำแหน่งในแผนและรายงานจะไม่ตรงกับหน่วยงาน`,
      cell: cell('agency.type'),
      remedy: `เลือกประเภทหน่วยงานเป็น ${types.join(' หรือ ')} แล้วสั่งวิเคราะห์และจัดทำแผนใหม่`,
    },
  ];
}

/** Weak points made from scores that have changed since, and failing indicators that have none. */
function againstWeakPoints(
  cells: CellBlock,
  rules: RuleSet,
  indicators: readonly IndicatorScore[],
  passMark: number,
): readonly Problem[] {
  const { points, problems } = weakPointsIn(cells, rules);
  const remedy = 'สั่งวิเคราะห์จุดอ่อน แล้วจัดทำแผนมาตรการใหม่';
  const cell = `${WEAK_POINT_TAB}!A1`;
  const changed = indicators.filter(
    ({ number, score }) =>
      score !== undefined && points.some((point) => point.indicator === number && isOlder(point.score, score)),
  );
  const missing = indicators.filter(
    ({ number, score }) =>
      score !== undefined && !passes(score, passMark) && !points.some((point) => point.indicator === number),
  );
  return [
    ...problems,
    ...changed.map(
      ({ number, name }): Problem => ({
        severity: 'warning',
        message: `คะแนนตัวชี้วัดที่ ${number} ${name} เปลี่ยนไปหลังการวิเคราะห์จุดอ่อน`,
        cell,
        remedy,
      }),
    ),
    ...missing.map(
      ({ number, name }): Problem => ({
        severity: 'warning',
        message: `ตัวชี้วัดที่ ${number} ${name} ไม่ผ่านเกณฑ์ แต่ไม่มีแถวในแท็บ ${WEAK_POINT_TAB}`,
        cell,
        remedy,
      }),
    ),
  ];
}

const isOlder = (analysed: Score | undefined, now: Score): boolean =>
  analysed !== undefined && pointsOf(analysed) !== pointsOf(now);

function againstPublished(
  settings: Settings,
  rules: RuleSet,
  indicators: readonly IndicatorScore[],
  cell: (key: SettingKey) => string,
): readonly Problem[] {
  const results = resultsOf(rules, indicators);
  if (!results) return [];
  const scores = indicators.flatMap(({ score }) => score ?? []);
  const { total, level } = settings.published;
  const findings: Problem[] = [];
  if (total === undefined) {
    findings.push({
      severity: 'warning',
      message: 'ยังไม่ได้กรอกคะแนนภาพรวมที่ประกาศ รายงานจะพิมพ์คะแนนที่คำนวณจากตัวชี้วัด',
      cell: cell('published.total'),
      remedy: 'กรอกคะแนนภาพรวมตามที่สำนักงาน ป.ป.ช. ประกาศ เพื่อให้ตรวจสอบกันได้',
    });
  }
  if (total !== undefined && !explainPublished(totalOf(scores, rules), total).isWithinRounding) {
    findings.push({
      severity: 'error',
      message: `คะแนนภาพรวมที่ประกาศ ${shown(total)} ไม่ตรงกับคะแนนที่คำนวณจากตัวชี้วัด 10 ตัว คือ ${shown(results.total)}`,
      cell: cell('published.total'),
      remedy: 'ตรวจคะแนนภาพรวมและคะแนนตัวชี้วัดทุกตัวกับผลในระบบ ITAS แล้วแก้ตัวเลขที่ไม่ตรง',
    });
  }
  if (level !== '' && !results.levels.includes(level)) {
    findings.push({
      severity: 'error',
      message: `ระดับที่ประกาศ "${level}" ไม่ตรงกับระดับที่คะแนนให้ได้ คือ ${results.levels.join(' หรือ ')}`,
      cell: cell('published.level'),
      remedy: 'ตรวจระดับกับผลในระบบ ITAS และตรวจว่าเลือกปีงบประมาณที่ประเมินถูกต้อง',
    });
  }
  if (level === '' && results.levels.length > 1) {
    findings.push({
      severity: 'error',
      message: `คะแนนที่มียังบอกระดับได้ไม่แน่นอน เป็นไปได้คือ ${results.levels.join(' หรือ ')}`,
      cell: cell('published.level'),
      remedy: 'กรอกระดับที่ประกาศ หรือกรอกคะแนน EIT ส่วนที่ 1 และส่วนที่ 2 ของตัวชี้วัดที่ 6–8',
    });
  }
  return findings;
}

/** A typed EIT score that is not the mean of its two parts, beyond what rounding explains. */
const twoEitScores = (indicators: readonly IndicatorScore[]): readonly Problem[] =>
  indicators.flatMap(({ number, name, score, eitParts, cell }): readonly Problem[] => {
    if (score === undefined || !eitParts) return [];
    const mean = (eitParts[0] + eitParts[1]) / 2;
    if (Math.abs(mean - score) <= HUNDREDTH) return [];
    return [
      {
        severity: 'error',
        message: `ตัวชี้วัดที่ ${number} ${name} ได้ ${shown(pointsOf(score))} แต่ค่าเฉลี่ยของ EIT สองส่วนคือ ${shown(pointsOf(mean))}`,
        cell,
        remedy: 'ตรวจกับผลในระบบ ITAS แล้วแก้คะแนนของตัวชี้วัดหรือของส่วนที่ไม่ตรง',
      },
    ];
  });

const HUNDREDTH: Score = 10_000;

const cautions = (rules: RuleSet): readonly Problem[] =>
  (['weights', 'levels'] as const).flatMap((fact): readonly Problem[] => {
    const { confirmed, source } = rules.facts[fact];
    if (confirmed) return [];
    return [
      {
        severity: 'info',
        message: `${fact === 'weights' ? 'ค่าน้ำหนัก' : 'เกณฑ์ระดับ'}ของปีงบประมาณ ${rules.fiscalYear} ยังไม่ได้รับการยืนยัน (${source})`,
        cell: '',
        remedy: 'เทียบกับคู่มือการประเมินของปีนั้นก่อนเผยแพร่รายงาน',
      },
    ];
  });
