// The scores against the published results and against the tabs of questions, items and past years: each contradiction at
// its cell.

import { contradictionsIn } from '../core/contradictions.ts';
import type { Finding, Subject } from '../core/finding.ts';
import { sentenceOf } from '../core/finding-sentence.ts';
import { sameLevel } from '../core/level-name.ts';
import type { ReportedResults } from '../core/reported-results.ts';
import { partMeansOf } from '../core/results.ts';
import { FULL_SCORE, pointsOf, type Score, scoreOf } from '../core/score.ts';
import type { HistoryRow } from '../workbook/history-tab.ts';
import type { Problem } from '../workbook/problem.ts';
import { SCORE_TAB } from '../workbook/score-layout.ts';
import { type AssessmentRecords, completeResultsOf, eitPartsOf } from './assessment.ts';

export function scoreFindings(records: AssessmentRecords): readonly Problem[] {
  const found = contradictionsIn(reportedOf(records), records.rules).filter((finding) => !isSaidElsewhere(finding));
  return [
    ...twoEitScores(records),
    ...oneEitPart(records),
    ...found.map((finding) => problemOf(finding, records)),
    ...twoLevels(records),
    ...unpublished(records),
    ...openLevel(records),
    ...shownDiffers(records),
  ];
}

/** Rows of `คะแนนย้อนหลัง` for the assessed year: its results given a second time. */
const againOf = ({ years, rules }: AssessmentRecords): readonly HistoryRow[] =>
  years.filter(({ fiscalYear }) => fiscalYear === rules.fiscalYear);

function reportedOf(records: AssessmentRecords): ReportedResults {
  const { settings, indicators, questions, items, rules } = records;
  const again = againOf(records);
  const { total, level } = settings.published;
  return {
    scores: indicators.map(({ number, score }) => given([score, ...again.map(({ scores }) => scores[number - 1])])),
    totals: given([total === undefined ? undefined : scoreOf(total), ...again.map((year) => year.total)]),
    level: level || (again.find((year) => year.level !== '')?.level ?? ''),
    instruments: partMeansOf(eitPartsOf(indicators, rules)),
    questions: questions.flatMap(({ score, ...rest }) => (score === undefined ? [] : [{ ...rest, score }])),
    items: new Map(items.flatMap(({ id, score }) => (score === undefined ? [] : [[id, score] as const]))),
  };
}

const given = (scores: readonly (Score | undefined)[]): readonly Score[] =>
  scores.flatMap((score) => (score === undefined ? [] : [score]));

/** A blank score is a problem of its own cell, and the parts of EIT are held against each indicator. */
const isSaidElsewhere = ({ code }: Finding): boolean => code === 'scores-missing' || code === 'instrument-differs';

function problemOf(finding: Finding, records: AssessmentRecords): Problem {
  const { message, remedy } = sentenceOf(finding);
  const [cell = '', ...others] = cellsOf(finding.subject, records);
  const elsewhere = finding.code === 'two-values' && others.length > 0 ? ` (${[cell, ...others].join(' และ ')})` : '';
  return { severity: finding.severity, message: `${message}${elsewhere}`, cell, remedy };
}

/** Where the figure stands, and where it stands again. */
function cellsOf(subject: Subject, records: AssessmentRecords): readonly string[] {
  const { indicators, questions, settings, settingCell } = records;
  const again = againOf(records);
  switch (subject.kind) {
    case 'total': {
      const cells = again.flatMap(({ total, totalCell }) => (total === undefined ? [] : [totalCell]));
      return settings.published.total === undefined ? cells : [settingCell('published.total'), ...cells];
    }
    case 'level':
      return [settingCell('published.level')];
    case 'indicator': {
      const { indicator } = subject;
      const cells = again.flatMap(({ scores, scoreCell }) =>
        scores[indicator - 1] === undefined ? [] : [scoreCell(indicator)],
      );
      return [indicators[indicator - 1]?.cell ?? '', ...cells];
    }
    case 'question':
      return questions.flatMap(({ id, indicatorCell }) => (id === subject.id ? [indicatorCell] : []));
    case 'instrument':
    case 'rules':
      return [];
  }
}

/** What a score may differ from the mean of its parts by rounding. */
const HUNDREDTH: Score = scoreOf(0.01);

/** A typed EIT score that is not the mean of its two parts, beyond what rounding explains. */
const twoEitScores = ({ indicators }: AssessmentRecords): readonly Problem[] =>
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

/** One part beside the indicator's score: what the other would have to be, and whether it can be. */
const oneEitPart = ({ indicators }: AssessmentRecords): readonly Problem[] =>
  indicators.flatMap(({ number, name, score, onePart }): readonly Problem[] => {
    if (score === undefined || !onePart) return [];
    const other = 2 * score - onePart.score;
    const isPossible = other >= 0 && other <= FULL_SCORE;
    const given = `ตัวชี้วัดที่ ${number} ${name} มีคะแนนรวม ${shown(pointsOf(score))} และ EIT ส่วนที่ ${onePart.part} ${shown(pointsOf(onePart.score))}`;
    const same = other === onePart.score ? ' ซึ่งเท่ากัน อาจนำค่าเฉลี่ยของสองส่วนมากรอกเป็นส่วนเดียว' : '';
    return [
      {
        severity: isPossible ? 'warning' : 'error',
        message: isPossible
          ? `${given}${same || ` แต่ยังไม่มีอีกส่วน ซึ่งจะต้องเป็น ${shown(pointsOf(other))}`}`
          : `${given} ซึ่งเป็นไปไม่ได้ เพราะอีกส่วนจะอยู่นอกช่วง 0 ถึง 100`,
        cell: onePart.cell,
        remedy: 'กรอก EIT ให้ครบสองส่วนตามผลในระบบ ITAS หรือลบคะแนนส่วนเดียวนี้ออก',
      },
    ];
  });

const twoLevels = (records: AssessmentRecords): readonly Problem[] => {
  const { settings, settingCell } = records;
  const { level } = settings.published;
  const others = againOf(records).filter((year) => year.level !== '' && !sameLevel(year.level, level));
  if (level === '') return [];
  return others.map((other) => ({
    severity: 'error',
    message: `ระดับของปีงบประมาณ ${settings.assessedYear} มีสองค่า คือ ${level} (${settingCell('published.level')}) และ ${other.level} (${other.levelCell})`,
    cell: settingCell('published.level'),
    remedy: 'ตรวจกับผลในระบบ ITAS แล้วใช้ค่าเดียวกันทุกแห่ง',
  }));
};

function unpublished({ settings, indicators, rules, settingCell }: AssessmentRecords): readonly Problem[] {
  if (settings.published.total !== undefined || !completeResultsOf(indicators, rules)) return [];
  return [
    {
      severity: 'warning',
      message: 'ยังไม่ได้กรอกคะแนนภาพรวมที่ประกาศ รายงานจะพิมพ์คะแนนที่คำนวณจากตัวชี้วัด',
      cell: settingCell('published.total'),
      remedy: 'กรอกคะแนนภาพรวมตามที่สำนักงาน ป.ป.ช. ประกาศ เพื่อให้ตรวจสอบกันได้',
    },
  ];
}

function openLevel({ settings, indicators, rules, settingCell }: AssessmentRecords): readonly Problem[] {
  const levels = completeResultsOf(indicators, rules)?.levels ?? [];
  if (settings.published.level !== '' || levels.length < 2) return [];
  return [
    {
      severity: 'error',
      message: `คะแนนที่มียังบอกระดับได้ไม่แน่นอน เป็นไปได้คือ ${levels.join(' หรือ ')}`,
      cell: settingCell('published.level'),
      remedy: 'กรอกระดับที่ประกาศ หรือกรอกคะแนน EIT ส่วนที่ 1 และส่วนที่ 2 ของตัวชี้วัดที่ 6–8',
    },
  ];
}

/** A result row that was typed over, or whose formula does not follow the rules in force. */
function shownDiffers({ indicators, rules, shown: results }: AssessmentRecords): readonly Problem[] {
  const computed = completeResultsOf(indicators, rules);
  if (!computed) return [];
  const differs = (what: string, cell: string, value: string, right: string): Problem => ({
    severity: 'error',
    message: `${what}ในแท็บ ${SCORE_TAB} แสดง ${value} แต่คำนวณจากคะแนนและเกณฑ์ที่ใช้ได้ ${right}`,
    cell,
    remedy: 'ช่องนี้ต้องเป็นสูตร หากพิมพ์ทับไว้ ให้กดเลิกทำ (Ctrl+Z) หรือเปลี่ยนชื่อแท็บแล้วกด เริ่มต้นใช้งาน เพื่อสร้างแท็บใหม่',
  });
  const total = results.total?.value;
  const level = results.level?.value;
  return [
    ...(results.total && typeof total === 'number' && total !== computed.total
      ? [differs('คะแนนภาพรวม', results.total.cell, shown(total), shown(computed.total))]
      : []),
    ...(results.level && typeof level === 'string' && isLevelText(level) && level !== computed.levels.join(' หรือ ')
      ? [differs('ระดับ', results.level.cell, level, computed.levels.join(' หรือ '))]
      : []),
  ];
}

/** Neither blank nor the error of a formula nor a formula not yet computed. */
const isLevelText = (text: string): boolean => text !== '' && !/^[=#]/.test(text);

const shown = (points: number): string => points.toFixed(2);
