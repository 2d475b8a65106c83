// `เกณฑ์การประเมิน`: the rule set in force as cells ⇄ record, with the source of each fact. Edits win; its first three columns
// are the `[rules]` argument of the formulas on the other tabs.

import { editedRules } from '../core/edited-rules.ts';
import { FISCAL_YEAR, type RuleRow, ruleRowGroupsOf, SCHEME, WEIGHT } from '../core/rule-rows.ts';
import type { RuleSet, Source } from '../core/rule-set.ts';
import { type Cell, type CellBlock, cellName, columnLetters, textOf } from './cell.ts';
import type { Problem } from './problem.ts';
import { findColumns, type TabLayout } from './tab-layout.ts';
import type { CellChoices, TabWrite } from './write-plan.ts';

export const RULES_TAB = 'เกณฑ์การประเมิน';

export type RulesColumn = 'key' | 'value' | 'condition' | 'source' | 'status';

const CONFIRMED = 'ยืนยันแล้ว';
export const UNCONFIRMED = 'ยังไม่ยืนยัน';

export const rulesLayout: TabLayout<RulesColumn> = {
  columns: [
    { key: 'key', heading: 'รายการ', width: 250, format: 'text' },
    { key: 'value', heading: 'ค่า', width: 260, format: 'text' },
    { key: 'condition', heading: 'คะแนนรายเครื่องมือไม่น้อยกว่า', width: 130, format: 'text', optional: true },
    { key: 'source', heading: 'ที่มา', width: 420, format: 'text', optional: true },
    { key: 'status', heading: 'สถานะ', width: 110, format: 'text', optional: true },
  ],
  note: 'เกณฑ์ของปีที่ประเมิน แก้ช่อง ค่า ได้ ผลคะแนนและรายงานจะใช้ค่าที่แก้ หากเทียบกับคู่มือแล้ว เลือก ยืนยันแล้ว ในช่อง สถานะ',
};

const VALUE_COLUMN = 2;
const CONDITION_COLUMN = 3;
const STATUS_COLUMN = 5;

export function newRulesTab(rules: RuleSet): TabWrite {
  const cells: Cell[][] = [rulesLayout.columns.map(({ heading }) => heading)];
  const boldRows: number[] = [];
  const choices: CellChoices[] = [];
  for (const { title, rows } of ruleRowGroupsOf(rules)) {
    cells.push([title, '', '', '', '']);
    boldRows.push(cells.length);
    for (const row of rows) {
      cells.push([row.key, row.value, row.condition, ...sourceCells(row, rules)]);
      const at = (column: number, values: readonly string[]): void => {
        choices.push({ row: cells.length, column, values, strict: true });
      };
      if (row.choices) at(VALUE_COLUMN, row.choices);
      if (row.fact) at(STATUS_COLUMN, [CONFIRMED, UNCONFIRMED]);
    }
  }
  return { kind: 'tab', tab: RULES_TAB, layout: rulesLayout, cells, choices, boldRows, inBackground: true };
}

function sourceCells({ fact }: RuleRow, { facts }: RuleSet): readonly [string, string] {
  if (!fact) return ['', ''];
  const { source, confirmed } = facts[fact];
  return [source, confirmed ? CONFIRMED : UNCONFIRMED];
}

/** Where formulas on other tabs find the rules. */
export interface RulesReferences {
  /** The `[rules]` argument: keys, values and conditions. */
  readonly range: string;
  readonly weightsStatus: string;
  readonly levelsStatus: string;
}

/** References into a tab as it stands; the status of a row that is gone is an empty text. */
export function rulesReferences(cells: CellBlock): RulesReferences {
  const { columns } = findColumns(RULES_TAB, rulesLayout, cells);
  const letter = (key: RulesColumn, otherwise: number): string => columnLetters(columns[key] ?? otherwise);
  const statusOf = (key: string): string => {
    const row = cells.findIndex((cellRow) => textOf(cellRow[(columns.key ?? 1) - 1]) === key) + 1;
    return row === 0 ? '""' : `'${RULES_TAB}'!$${letter('status', STATUS_COLUMN)}$${row}`;
  };
  const from = letter('key', 1);
  const to = letter('condition', CONDITION_COLUMN);
  return {
    range: `'${RULES_TAB}'!$${from}$1:$${to}$${cells.length}`,
    weightsStatus: statusOf(`${WEIGHT} IIT`),
    levelsStatus: statusOf(SCHEME),
  };
}

export interface ReadRules {
  /** The shipped rule set where the tab cannot be used. */
  readonly rules: RuleSet;
  readonly problems: readonly Problem[];
  /** How many OIT items the officer says the year has, where it is not what was shipped. */
  readonly itemCount: number | undefined;
  /** Where the value of a key stands; the first cell of the tab where its row is gone. */
  readonly cell: (key: string) => string;
}

export function readRules(base: RuleSet, cells: CellBlock): ReadRules {
  const { columns, problems } = findColumns(RULES_TAB, rulesLayout, cells);
  const rows = cells.map((cellRow): RulesCells => {
    const text = (key: RulesColumn): string => textOf(cellRow[(columns[key] ?? 0) - 1]);
    return {
      key: text('key'),
      value: text('value'),
      condition: text('condition'),
      source: text('source'),
      status: text('status'),
    };
  });
  const place = (row: number): string => cellName(RULES_TAB, row + 1, columns.value ?? VALUE_COLUMN);
  const cell = (key: string): string =>
    place(
      Math.max(
        0,
        rows.findIndex((row) => row.key === key),
      ),
    );
  const edited = editedRules(
    base,
    rows.map(({ key, value, condition }) => [key, value, condition]),
  );
  if (edited.otherYear !== undefined) {
    const problem = otherYear(edited.otherYear, base.fiscalYear, cell(FISCAL_YEAR));
    return { rules: base, problems: [...problems, problem], itemCount: undefined, cell };
  }
  return {
    rules: { ...edited.rules, facts: factsIn(edited.rules, rows) },
    problems: [
      ...problems,
      ...edited.problems.map(({ row, message }) => wrongValue(rows[row]?.key ?? '', message, place(row))),
    ],
    itemCount: edited.itemCount,
    cell,
  };
}

type RulesCells = Readonly<Record<RulesColumn, string>>;

/** A fact is confirmed where every row that rests on it says so, whoever confirmed it. */
function factsIn(rules: RuleSet, rows: readonly RulesCells[]): RuleSet['facts'] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const ruleRows = ruleRowGroupsOf(rules).flatMap((group) => group.rows);
  const edited = ruleRows.flatMap(({ fact }): readonly (readonly [string, Source])[] => {
    if (!fact) return [];
    const said = ruleRows.flatMap((row) => (row.fact === fact ? (byKey.get(row.key) ?? []) : []));
    const [first] = said;
    if (!first || said.some(({ status }) => status === '')) return [];
    const confirmed = said.every(({ status }) => status === CONFIRMED);
    return [[fact, { source: first.source || rules.facts[fact].source, confirmed }]];
  });
  return { ...rules.facts, ...Object.fromEntries(edited) };
}

const otherYear = (year: number, assessed: number, cell: string): Problem => ({
  severity: 'warning',
  message: `แท็บ ${RULES_TAB} เป็นของปีงบประมาณ ${year} จึงไม่ใช้กับปีที่ประเมิน ${assessed} ซึ่งใช้เกณฑ์ที่มากับส่วนเสริม`,
  cell,
  remedy: 'เปลี่ยนชื่อแท็บนี้เพื่อเก็บไว้ แล้วกด เริ่มต้นใช้งาน เพื่อสร้างเกณฑ์ของปีที่ประเมิน',
});

const wrongValue = (key: string, message: string, cell: string): Problem => ({
  severity: 'error',
  message: `แท็บ ${RULES_TAB} รายการ "${key}" ใช้ไม่ได้: ${message}`,
  cell,
  remedy: 'แก้ค่าในช่องนี้ให้ถูกต้อง หรือกดเลิกทำ (Ctrl+Z) เพื่อกลับเป็นค่าเดิม',
});
