// What the officer confirmed of a preview: the likeliest reading, with the choices made where it is in doubt.

import { isAssessmentYear } from '../core/assessment-year.ts';
import { FULL_POINTS } from '../core/score.ts';
import type { ConflictSubject, EitPartScores, ImportedQuestion, ImportedResults } from './imported-results.ts';

/** Values by the subject of a conflict. */
export type Choices = Readonly<Record<string, string | number>>;

/** What is to be written; null leaves a cell as it is. */
export interface ConfirmedResults {
  readonly fiscalYear: number | null;
  /** Indicators 1–10 in order, in points. */
  readonly scores: readonly (number | null)[];
  readonly total: number | null;
  readonly level: string | null;
  readonly eitParts: readonly (EitPartScores & { readonly indicator: number })[];
  readonly questions: readonly Pick<ImportedQuestion, 'id' | 'indicator' | 'score'>[];
  readonly items: readonly { readonly id: string; readonly score: number }[];
}

export interface Confirmation {
  readonly results: ConfirmedResults;
  /** Choices that cannot be used, in Thai. */
  readonly problems: readonly string[];
}

/** A choice may be any score, level or year, not only one of those printed: the officer may know better than the text. */
export function confirm(imported: ImportedResults, choices: Choices): Confirmation {
  const problems: string[] = [];
  const used = new Set<string>();
  const given = new Map(Object.entries(choices));
  const chosen = (subject: ConflictSubject): string | number | undefined => {
    used.add(subject);
    return given.get(subject);
  };
  const score = (subject: ConflictSubject, printed: number | null): number | null => {
    const choice = chosen(subject);
    if (choice === undefined) return printed;
    if (typeof choice === 'number' && choice >= 0 && choice <= FULL_POINTS) return choice;
    problems.push(`ค่าที่เลือกของ${nameOf(subject)}ต้องเป็นคะแนน 0 ถึง ${FULL_POINTS}`);
    return printed;
  };
  const year = chosen('fiscalYear');
  if (year !== undefined && !isYear(year)) problems.push(`"${year}" ไม่ใช่ปีงบประมาณของการประเมิน กรุณาเลือกปี พ.ศ. เช่น 2567`);
  chosen('agency');
  const results: ConfirmedResults = {
    fiscalYear: [year, imported.fiscalYear].find(isYear) ?? null,
    scores: imported.indicators.map((each) => score(`indicator/${each.indicator}`, each.score)),
    total: score('total', imported.total),
    level: String(chosen('level') ?? imported.level ?? '') || null,
    eitParts: imported.eitParts.indicators,
    questions: imported.questions.map((each) => ({
      ...each,
      score: score(`question/${each.id}`, each.score) ?? each.score,
    })),
    items: imported.items.map(({ id, score: printed }) => ({ id, score: score(`item/${id}`, printed) ?? printed })),
  };
  if ([...given.keys()].some((subject) => !used.has(subject)))
    problems.push('มีค่าที่เลือกซึ่งไม่ตรงกับข้อความที่วาง กรุณาอ่านตัวอย่างใหม่แล้วเลือกอีกครั้ง');
  return { results, problems };
}

const isYear = (year: unknown): year is number => typeof year === 'number' && isAssessmentYear(year);

/** `ตัวชี้วัดที่ 4`, `ข้อ O12`, `คะแนนภาพรวม` */
function nameOf(subject: ConflictSubject): string {
  const [kind, id] = subject.split('/');
  if (kind === 'indicator') return `ตัวชี้วัดที่ ${id} `;
  return id === undefined ? 'คะแนนภาพรวม' : `ข้อ ${id} `;
}
