// Findings in the words of an officer: what is wrong, and what to do. The one place where their Thai stands.

import type { Fact, Finding, JudgedFact, RankedValue, Subject } from './finding.ts';
import type { Standing } from './reconcile.ts';

export interface FindingSentence {
  readonly message: string;
  readonly remedy: string;
}

const CHECK_IN_ITAS = 'ตรวจกับผลในระบบ ITAS แล้วแก้ตัวเลขที่ไม่ตรง';

/** The finding in two sentences; years and scores in ASCII digits. */
export function sentenceOf(finding: Finding): FindingSentence {
  const { subject, fiscalYear } = finding;
  switch (finding.code) {
    case 'scores-missing':
      return {
        message: `ยังไม่มีคะแนนตัวชี้วัดที่ ${finding.indicators.join(', ')} จึงคำนวณคะแนนภาพรวมไม่ได้`,
        remedy: 'กรอกคะแนนตัวชี้วัดให้ครบทั้ง 10 ตัว',
      };
    case 'total-differs':
      return {
        message: `คะแนนภาพรวมที่ประกาศ ${shown(finding.published)} ไม่ตรงกับคะแนนที่คำนวณจากตัวชี้วัด 10 ตัว คือ ${shown(finding.computed)}`,
        remedy: `ตรวจว่าคะแนนทั้งหมดเป็นของปีงบประมาณ ${fiscalYear} และ${CHECK_IN_ITAS}`,
      };
    case 'two-values':
      return { message: twoValues(finding, subject), remedy: 'ตรวจกับผลในระบบ ITAS แล้วใช้ค่าเดียวกันทุกแห่ง' };
    case 'level-differs':
      return {
        message: `ระดับที่ประกาศ “${finding.level}” ไม่ตรงกับคะแนนภาพรวม${basisWords[finding.basis]} ${shown(finding.total)} ซึ่งได้ระดับ ${finding.possible.join(' หรือ ')}`,
        remedy: 'ตรวจระดับ คะแนนภาพรวม และคะแนนรายเครื่องมือกับผลในระบบ ITAS',
      };
    case 'level-of-other-scheme':
      return {
        message: `ระดับ “${finding.level}” ไม่มีในเกณฑ์ระดับของปีงบประมาณ ${fiscalYear} ซึ่งมี ${finding.known.join(', ')}`,
        remedy:
          finding.scheme === undefined
            ? 'ตรวจปีงบประมาณที่ประเมินและระดับที่ประกาศ'
            : `ตรวจระดับที่ประกาศ หากหน่วยงานใช้เกณฑ์ ${finding.scheme} ให้เลือกเกณฑ์นั้น`,
      };
    case 'two-readings':
      return {
        message: `คะแนน ${shown(finding.total)} ได้ระดับต่างกันตามเกณฑ์ที่พบสองแนว: ${finding.readings
          .map(({ scheme, level }) => `${level} ตามเกณฑ์ ${scheme}`)
          .join(' และ ')}`,
        remedy: 'ตรวจระดับที่ประกาศในระบบ ITAS แล้วเลือกเกณฑ์ระดับให้ตรงกัน',
      };
    case 'instrument-differs':
      return {
        message: `คะแนน ${subject.kind === 'instrument' ? subject.instrument : ''} ที่ให้ไว้ ${shown(finding.given)} ไม่ตรงกับค่าเฉลี่ยของตัวชี้วัด คือ ${shown(finding.computed)}`,
        remedy: CHECK_IN_ITAS,
      };
    case 'questions-differ':
      return {
        message: `${nameOf(subject)} ได้ ${shown(finding.score)} แต่ค่าเฉลี่ยของข้อคำถามทุกข้อคือ ${shown(finding.computed)}${doubt(finding)}`,
        remedy: CHECK_IN_ITAS,
      };
    case 'questions-exclude-score':
      return {
        message: `${nameOf(subject)} ได้ ${shown(finding.score)} ไม่ได้หากข้อ ${finding.ids.join(', ')} มีคะแนนตามที่ให้ไว้ เพราะข้อที่เหลือต้องเฉลี่ยได้ ${shown(finding.restMean)}${doubt(finding)}`,
        remedy: 'ตรวจว่าข้อคำถามเหล่านี้อยู่ในตัวชี้วัดนี้หรือไม่ และตรวจคะแนนกับผลในระบบ ITAS',
      };
    case 'question-misplaced':
      return {
        message: `${nameOf(subject)} อยู่ในตัวชี้วัดที่ ${finding.belongs} แต่จัดไว้ใต้ตัวชี้วัดที่ ${finding.placed}${doubt(finding)}`,
        remedy: 'แก้เลขข้อหรือเลขตัวชี้วัดให้ตรงกับแบบวัดของปีที่ประเมิน',
      };
    case 'items-differ':
      return {
        message: `${nameOf(subject)} ได้ ${shown(finding.score)} แต่คำนวณจากคะแนนรายข้อ OIT ได้ ${shown(finding.computed)}${doubt(finding)}`,
        remedy: 'ตรวจคะแนนรายข้อและคะแนนตัวชี้วัดกับผลในระบบ ITAS',
      };
    case 'oit-unreachable':
      return oitUnreachable(finding);
    case 'rules-unconfirmed':
      return {
        message: `${factWords[finding.what]}ของปีงบประมาณ ${fiscalYear} ยังไม่ได้รับการยืนยัน (${finding.source})`,
        remedy: 'เทียบกับคู่มือการประเมินของปีนั้นก่อนเผยแพร่รายงาน',
      };
  }
}

const factWords: Readonly<Record<JudgedFact, string>> = {
  weights: 'ค่าน้ำหนัก',
  levels: 'เกณฑ์ระดับ',
  iitQuestions: 'การจัดข้อคำถาม IIT ตามตัวชี้วัด',
  eitQuestions: 'การจัดข้อคำถาม EIT ตามตัวชี้วัด',
  oitGrouping: 'การจัดรายการ OIT ตามตัวชี้วัดย่อย',
};

type FactOf<Code extends Fact['code']> = Extract<Fact, { readonly code: Code }>;

const basisWords = { published: 'ที่ประกาศ', computed: 'ที่คำนวณได้' } as const;

const standingWords: Readonly<Record<Standing, string>> = {
  certain: 'ใช่แน่นอน',
  best: 'น่าจะใช่ที่สุด',
  possible: 'ยังเป็นไปได้',
  excluded: 'เป็นไปไม่ได้',
};

const shown = (points: number): string => points.toFixed(2);

/** Said after a contradiction that an unconfirmed rule may have made. */
const doubt = ({ severity }: Finding): string => (severity === 'warning' ? ' (การจัดข้อของปีนี้ยังไม่ได้รับการยืนยัน)' : '');

function nameOf(subject: Subject): string {
  switch (subject.kind) {
    case 'indicator':
      return `ตัวชี้วัดที่ ${subject.indicator}`;
    case 'question':
      return `ข้อ ${subject.id}`;
    case 'instrument':
      return subject.instrument;
    case 'total':
      return 'คะแนนภาพรวมที่ประกาศ';
    case 'level':
      return 'ระดับที่ประกาศ';
    case 'rules':
      return 'เกณฑ์การประเมิน';
  }
}

function twoValues(
  { values, isExplained, published, computed, otherPart }: FactOf<'two-values'>,
  subject: Subject,
): string {
  const isTotal = subject.kind === 'total';
  const given = `${nameOf(subject)}${isTotal ? '' : ' '}มี ${values.length} ค่า คือ ${values.map(({ points }) => shown(points)).join(' และ ')}`;
  if (isExplained === undefined) return `${given} ยังบอกไม่ได้ว่าค่าใดถูกต้อง`;
  if (!isExplained && computed !== undefined)
    return isTotal
      ? `${given} แต่ไม่มีค่าใดตรงกับคะแนนที่คำนวณจากตัวชี้วัด 10 ตัว คือ ${shown(computed)}`
      : `${given} แต่ไม่มีค่าใดทำให้คะแนนภาพรวมตรงกับที่ประกาศ`;
  const measure = isTotal ? 'เมื่อเทียบกับคะแนนตัวชี้วัด 10 ตัว' : `เมื่อเทียบกับคะแนนภาพรวม ${shown(published ?? 0)}`;
  return `${given} ${measure} แล้ว ${values.map(standing).join(' ส่วน ')}${partHint(values, otherPart)}`;
}

const standing = (value: RankedValue): string => `${shown(value.points)} ${standingWords[value.standing]}`;

function partHint(values: readonly RankedValue[], otherPart: number | undefined): string {
  const excluded = values.find((value) => value.standing === 'excluded');
  if (otherPart === undefined || !excluded) return '';
  return ` โดย ${shown(excluded.points)} อาจพิมพ์ผิด หรือเป็นคะแนน EIT ส่วนเดียว ซึ่งอีกส่วนจะเป็น ${shown(otherPart)}`;
}

function oitUnreachable(finding: Finding & FactOf<'oit-unreachable'>): FindingSentence {
  const { score, isExcludedByItems, zeros, reachableYears, subject, fiscalYear } = finding;
  const remedy = 'ตรวจคะแนนตัวชี้วัดและคะแนนรายข้อกับผลในระบบ ITAS';
  if (isExcludedByItems) {
    const items = zeros.length > 0 ? `ข้อ ${zeros.join(', ')} ได้ 0 คะแนน` : 'คะแนนรายข้อเป็นตามที่ให้ไว้';
    return { message: `${nameOf(subject)} ได้ ${shown(score)} ไม่ได้หาก${items}`, remedy };
  }
  const message = `${nameOf(subject)} ได้ ${shown(score)} ไม่ได้ตามรายการ OIT ของปีงบประมาณ ${fiscalYear} ไม่ว่าข้อใดจะได้คะแนน`;
  if (reachableYears.length === 0) return { message, remedy };
  return {
    message: `${message} แต่เป็นคะแนนที่เกิดได้ในปีงบประมาณ ${reachableYears.join(' และ ')}`,
    remedy: `ตรวจว่าคะแนนตัวชี้วัดเป็นของปีงบประมาณ ${fiscalYear} หรือเป็นคะแนนของปีก่อน`,
  };
}
