// `คะแนนข้อคำถาม`: scores of the questions of IIT and EIT, as cells ⇄ records. A year without a known list takes any question
// typed with its letter.

import { findIndicator } from '../core/find-indicator.ts';
import { itemFinderOf, itemIdReaderOf } from '../core/item-id.ts';
import type { QuestionRule, RuleSet } from '../core/rule-set.ts';
import type { Score } from '../core/score.ts';
import { numberIn } from '../thai/number-in.ts';
import type { CellBlock } from './cell.ts';
import { readItemRows } from './item-rows.ts';
import type { Problem } from './problem.ts';
import type { TabLayout } from './tab-layout.ts';
import type { TableRow } from './table-rows.ts';
import type { TabWrite } from './write-plan.ts';

export const QUESTION_TAB = 'คะแนนข้อคำถาม';

export type QuestionColumn = 'id' | 'indicator' | 'question' | 'issue' | 'score' | 'remark';

export const questionLayout: TabLayout<QuestionColumn> = {
  columns: [
    { key: 'id', heading: 'ข้อ', synonyms: ['ข้อที่', 'เลขข้อ'], width: 60, format: 'text' },
    { key: 'indicator', heading: 'ตัวชี้วัดที่', synonyms: ['ตัวชี้วัด'], width: 90, format: 'whole' },
    { key: 'question', heading: 'ข้อคำถาม', width: 360, format: 'text', optional: true },
    { key: 'issue', heading: 'ประเด็น', width: 260, format: 'text', optional: true },
    { key: 'score', heading: 'คะแนน', width: 90, format: 'score' },
    { key: 'remark', heading: 'ข้อสังเกตของผู้ประเมิน', width: 320, format: 'text', optional: true },
  ],
  note: 'กรอกคะแนนรายข้อเท่าที่มี เว้นว่างไว้ได้ทั้งแท็บ ระบบใช้ตรวจสอบกับคะแนนตัวชี้วัดและเลือกประเด็นที่ต้องพัฒนา',
};

/** Of IIT or EIT; an OIT item has no place here. */
const QUESTION_ID = /^[ie]\d+$/i;

/** Points by question id. */
export type InitialScores = Readonly<Record<string, number>>;

/** The tab as first made: the year's questions, or its headings alone where no source gives them. */
export const newQuestionTab = ({ questions }: RuleSet, scores: InitialScores = {}): TabWrite => ({
  kind: 'tab',
  tab: QUESTION_TAB,
  layout: questionLayout,
  cells: [
    questionLayout.columns.map(({ heading }) => heading),
    ...questions.map(({ id, indicator, topic }) => [id, indicator, topic ?? '', '', scores[id] ?? '', '']),
  ],
  inBackground: true,
});

/** A row whose question is known. */
export interface QuestionRow {
  /** As the rule set prints it, else as typed. */
  readonly id: string;
  /** The indicator it is put under, right or wrong. */
  readonly indicator: number;
  readonly question: string;
  readonly issue: string;
  readonly remark: string;
  readonly score: Score | undefined;
  /** Where the score and the indicator stand. */
  readonly cell: string;
  readonly indicatorCell: string;
}

export interface ReadQuestions {
  readonly questions: readonly QuestionRow[];
  readonly problems: readonly Problem[];
}

export function readQuestions(rules: RuleSet, cells: CellBlock): ReadQuestions {
  const find = itemFinderOf(rules);
  const readId = itemIdReaderOf(rules);
  const ruleOf = (id: string): QuestionRule | undefined => {
    const item = find(id);
    return item?.kind === 'question' ? item.rule : undefined;
  };
  const read = readItemRows(QUESTION_TAB, questionLayout, cells, {
    idIn: (text) => QUESTION_ID.exec(readId(text) ?? '')?.[0],
    list: `ข้อคำถามของปีงบประมาณ ${rules.fiscalYear}`,
    remedy: 'พิมพ์เลขข้อพร้อมตัวอักษรนำหน้า เช่น i7 หรือ e3 และตรวจว่าเป็นแบบวัดของปีที่ประเมิน',
  });
  const problems: Problem[] = [...read.problems];
  const questions = read.rows.flatMap(({ row, id, score }): readonly QuestionRow[] => {
    const indicator = indicatorIn(row, ruleOf(id), rules);
    if (indicator === undefined) {
      problems.push(unknownIndicator(id, row));
      return [];
    }
    const { text } = row;
    const words = { question: text('question'), issue: text('issue'), remark: text('remark') };
    return [{ id, indicator, ...words, score, cell: row.place('score'), indicatorCell: row.place('indicator') }];
  });
  return { questions, problems };
}

/** What the row says, by number or by name; the rule's own where it says nothing. */
function indicatorIn(
  row: TableRow<QuestionColumn>,
  rule: QuestionRule | undefined,
  { indicators }: RuleSet,
): number | undefined {
  const written = row.text('indicator');
  return written === '' ? rule?.indicator : findIndicator(indicators, numberIn(written), written)?.number;
}

const unknownIndicator = (id: string, row: TableRow<QuestionColumn>): Problem => ({
  severity: 'warning',
  message: `ข้อ ${id} ไม่ระบุตัวชี้วัดที่รู้จัก จึงไม่นำมาตรวจสอบ`,
  cell: row.place('indicator'),
  remedy: 'พิมพ์เลขตัวชี้วัด 1 ถึง 8 ที่ข้อนี้สังกัด',
});
