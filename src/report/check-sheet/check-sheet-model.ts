// `ใบตรวจทานคะแนน`: one page with which a head of office follows every figure of a report from its cell to the document.
// In ASCII digits, as the cells have them. It is not for publication.
import { levelStepsOf } from '../../core/level-steps.ts';
import type { EitParts } from '../../core/results.ts';
import { instrumentPointsOf } from '../../core/results.ts';
import type { Source } from '../../core/rule-set.ts';
import { exactOf, type Score } from '../../core/score.ts';
import type { SettledProblem } from '../../workbook/finding-reasons.ts';
import { isOpen } from '../../workbook/finding-reasons.ts';
import { printedPoints, UNKNOWN } from '../printed-text.ts';
import type { ReportData } from '../report-data.ts';
import type { NumberAudit } from './audit-numbers.ts';
import { groupLabels, scoreLabel } from './number-sources.ts';
import { exactText, TOTAL, type WrittenSum } from './written-sums.ts';

export interface CheckSheetData {
  readonly report: ReportData;
  /** The document that was checked. */
  readonly name: string;
  readonly fingerprint: string;
  readonly time: string;
  readonly eitParts: EitParts;
  readonly sums: readonly WrittenSum[];
  /** Levels that the computed total may have. */
  readonly computedLevels: readonly string[];
  /** Cells of the scores, in the order of the indicators. */
  readonly scoreCells: readonly string[];
  readonly audit: NumberAudit;
  readonly findings: readonly SettledProblem[];
}

interface Row {
  readonly [tag: string]: string;
}

export interface CheckSheetModel {
  readonly [tag: string]: string | boolean | readonly Row[];
}

/** Lines of the page that are left for what was found and for numbers without a source. */
const ROOM = 12;
/** A finding takes two lines; some stand on the sheet however many numbers there are. */
const LINES_OF_FINDING = 2;
const FEWEST_FINDINGS = 3;

/** Characters for which a cell of these lists has room. */
const LONGEST = { finding: 110, reason: 56, line: 68 };

export function checkSheetModel(sheet: CheckSheetData): CheckSheetModel {
  const { report, name, fingerprint, time, audit } = sheet;
  const findings = openFirst(sheet.findings);
  const { settings, rules } = report;
  const unmatched = unmatchedLines(audit.unmatched);
  const room = Math.floor((ROOM - unmatched.length) / LINES_OF_FINDING);
  const shownFindings = findings.slice(0, Math.max(room, FEWEST_FINDINGS));
  const shownLines = unmatched.slice(0, ROOM - shownFindings.length * LINES_OF_FINDING);
  return {
    ชื่อหน่วยงาน: settings.agency.name,
    ปีประเมิน: String(settings.assessedYear),
    ชื่อรายงาน: name,
    รหัส: fingerprint,
    เวลา: time,
    แถวคะแนน: scoreRows(sheet),
    แถวคำนวณ: sumRows(sheet),
    แถวผล: resultRows(sheet),
    แถวระดับ: levelRows(sheet),
    แถวเกณฑ์: sourceRows(rules),
    จำนวนตัวเลข: String(audit.total),
    จำนวนที่ตรง: String(audit.total - audit.unmatched.length),
    จำนวนที่ไม่ตรง: String(audit.unmatched.length),
    กลุ่มตัวเลข: Object.values(groupLabels)
      .flatMap((label) => countText(label, audit.counts.get(label)))
      .join(' · '),
    มีตัวเลขที่ไม่ตรง: shownLines.length > 0,
    แถวตัวเลข: shownLines.map(({ numbers, cell, line }) => ({
      ตัวเลข: numbers.join(', '),
      ที่อยู่: cell || 'ข้อความในรายงาน',
      ข้อความ: shortened(line, LONGEST.line),
    })),
    ตัวเลขที่เหลือ: restText(unmatched.length - shownLines.length),
    มีรายการที่พบ: findings.length > 0,
    แถวที่พบ: shownFindings.map((finding) => ({
      รายการ: shortened(finding.message, LONGEST.finding),
      ที่อยู่: finding.cell,
      เหตุผล: isOpen(finding) ? 'ยังไม่มีเหตุผล' : shortened(finding.reason, LONGEST.reason),
      รหัสรายการ: finding.id,
    })),
    รายการที่เหลือ: restText(findings.length - shownFindings.length),
    เป็นร่าง: report.draft,
  };
}

/** What is only to be known stands beside the rules it is about. */
const openFirst = (findings: readonly SettledProblem[]): readonly SettledProblem[] => [
  ...findings.filter(isOpen),
  ...findings.filter(({ reason }) => reason !== ''),
];

interface UnmatchedLine {
  readonly numbers: readonly string[];
  readonly cell: string;
  readonly line: string;
}

/** The numbers of one line together, in order; a line that the report prints again is listed once. */
function unmatchedLines(unmatched: NumberAudit['unmatched']): readonly UnmatchedLine[] {
  const lines = new Map<string, UnmatchedLine>();
  for (const { text, cell, line } of unmatched) {
    const { numbers = [] } = lines.get(line) ?? {};
    lines.set(line, { cell, line, numbers: numbers.includes(text) ? numbers : [...numbers, text] });
  }
  return [...lines.values()];
}

const countText = (label: string, count: number | undefined): readonly string[] =>
  count === undefined ? [] : [`${label} ${count}`];

const restText = (count: number): string => (count > 0 ? `และอีก ${count} รายการ ดูทั้งหมดในแถบด้านข้าง` : '');

const shortened = (text: string, longest: number): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

const found = (audit: NumberAudit, label: string): string => String(audit.counts.get(label) ?? 0);

const scoreRows = ({ report: { rules, scores }, scoreCells, audit }: CheckSheetData): readonly Row[] =>
  rules.indicators.map(({ number, name }, index) => ({
    ที่: String(number),
    ตัวชี้วัด: name,
    คะแนน: exactText(exactOf(scores[index] ?? 0)),
    ช่อง: scoreCells[index] ?? '',
    พบ: scoreFound(scores, index, audit),
  }));

/** Equal scores cannot be told apart in a document, and are counted together. */
function scoreFound(scores: readonly Score[], index: number, audit: NumberAudit): string {
  const equal = scores.flatMap((score, other) => (score === scores[index] ? [other + 1] : []));
  const count = found(audit, scoreLabel(equal[0] ?? 0));
  return equal.length > 1 ? `${count} (รวม ${equal.join(', ')})` : count;
}

const sumRows = ({ sums, audit }: CheckSheetData): readonly Row[] =>
  sums.map(({ name, sum, before, after }) => ({
    รายการ: name,
    วิธีคำนวณ: sum,
    ก่อนปัด: before,
    หลังปัด: printedPoints(after),
    พบ: found(audit, name),
  }));

function resultRows({ report, sums, computedLevels }: CheckSheetData): readonly Row[] {
  const { published } = report.settings;
  const computed = sums.find(({ name }) => name === TOTAL)?.after ?? 0;
  const levels = computedLevels.join(' หรือ ');
  return [
    {
      ผล: TOTAL,
      ประกาศ: published.total === undefined ? UNKNOWN : printedPoints(published.total),
      คำนวณ: printedPoints(computed),
      พิมพ์: printedPoints(report.total),
    },
    { ผล: 'ระดับ', ประกาศ: published.level || UNKNOWN, คำนวณ: levels, พิมพ์: report.level },
  ];
}

const conditionNames: Readonly<Record<string, string>> = {
  total: TOTAL,
  EIT1: 'EIT ส่วนที่ 1',
  EIT2: 'EIT ส่วนที่ 2',
};

const outcome = (isMet: boolean | undefined): string => (isMet === undefined ? 'ยังบอกไม่ได้' : isMet ? 'ถึง' : 'ไม่ถึง');

const levelRows = ({ report: { rules, scores, total }, eitParts }: CheckSheetData): readonly Row[] =>
  levelStepsOf(total, instrumentPointsOf(scores, eitParts, rules), rules).map(({ level, conditions }) => ({
    ระดับ: level,
    เงื่อนไข: conditions
      .map(({ what, from, points, isMet }, index) => {
        const least = conditions[index - 1]?.from === from ? '' : `ตั้งแต่ ${printedPoints(from)}: `;
        return `${least}${conditionNames[what] ?? what} ${printedPoints(points)} ${outcome(isMet)}`;
      })
      .join(' · '),
  }));

function sourceRows({ facts, hasEitParts }: ReportData['rules']): readonly Row[] {
  const rows: readonly (readonly [string, Source])[] = [
    ['น้ำหนักเครื่องมือ', facts.weights],
    ['เกณฑ์ระดับ', facts.levels],
    ['เกณฑ์ผ่าน', facts.passMark],
    ...(hasEitParts ? ([['EIT สองส่วน', facts.eitParts]] as const) : []),
  ];
  return rows.map(([fact, { source, confirmed }]) => ({
    เกณฑ์: fact,
    ที่มา: source,
    สถานะ: confirmed ? 'ยืนยันแล้ว' : 'ยังไม่ยืนยัน',
  }));
}
