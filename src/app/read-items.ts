// Reads the tabs of questions and of OIT items, each once, and what they add to the rules of the year.

import type { ItemRows } from '../checks/item-results.ts';
import { withOwnItems, withPlacedItems } from '../core/own-items.ts';
import type { RuleSet } from '../core/rule-set.ts';
import type { CellBlock } from '../workbook/cell.ts';
import { OIT_TAB, type OitRow, readOitItems } from '../workbook/oit-tab.ts';
import type { Problem } from '../workbook/problem.ts';
import { QUESTION_TAB, readQuestions } from '../workbook/question-tab.ts';
import type { Book } from './ports.ts';
import type { ReadWorkbook } from './read-workbook.ts';

export interface ReadItems extends ItemRows {
  /** What cannot be read. */
  readonly problems: readonly Problem[];
}

/** A tab that is missing says nothing. */
export function readItems(book: Book, rules: RuleSet, rulesTab: ReadWorkbook['rulesTab']): ReadItems {
  const questionCells = book.readTab(QUESTION_TAB);
  const { questions, problems } = questionCells ? readQuestions(rules, questionCells) : { questions: [], problems: [] };
  const oit = readOit(rules, rulesTab?.itemCount, book.readTab(OIT_TAB));
  return { ...oit, questions, problems: [...problems, ...oit.problems] };
}

type ReadOit = Pick<ReadItems, 'rules' | 'items' | 'problems'>;

function readOit(rules: RuleSet, ownCount: number | undefined, cells: CellBlock | undefined): ReadOit {
  if (!cells) return { rules, items: [], problems: [] };
  const { items, problems } = readOitItems(rules, cells, { isOpen: ownCount !== undefined });
  if (ownCount === undefined) return { rules: withPlacedItems(rules, items), items, problems };
  const own = withOwnItems(rules, items, ownCount);
  return own
    ? { rules: own, items, problems }
    : { rules, items, problems: [...problems, notTheCount(items, ownCount)] };
}

const notTheCount = (items: readonly OitRow[], count: number): Problem => ({
  severity: 'warning',
  message: `แท็บ ${OIT_TAB} มี ${items.length} ข้อที่มีเลข แต่เกณฑ์การประเมินระบุ ${count} ข้อ จึงยังไม่ใช้รายการนี้คำนวณ`,
  cell: `${OIT_TAB}!A1`,
  remedy: 'กรอกข้อและตัวชี้วัดย่อยให้ครบทุกข้อ หรือแก้จำนวนรายการ OIT ในแท็บ เกณฑ์การประเมิน',
});
