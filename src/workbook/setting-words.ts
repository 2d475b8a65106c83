// The words in which `ตั้งค่า` says a choice, and some defaults: said once for the rows that offer them and for what reads them.
import type { AgencyType } from '../core/agency-terms.ts';
import type { ResultBasis } from '../core/printed-result.ts';
import { itemRules, type SelectionRule, selectionRules } from '../core/weakest.ts';
import type { Choices } from './tab-layout.ts';

export const YES = 'ใช่';
export const NO = 'ไม่ใช่';
export const yesNo: Choices = { values: [YES, NO], strict: true };

/** Words of `หลักเกณฑ์คัดเลือกประเด็น`. */
export const selectionLabels: readonly string[] = selectionRules.map(({ label }) => label);

/** The rules as their setting holds them: a line for each. */
export const selectionText = (rules: readonly SelectionRule[]): string =>
  selectionRules.flatMap(({ id, label }) => (rules.includes(id) ? [label] : [])).join('\n');

/** The item rules add nothing where no scores of items are known. */
export const itemRuleIds = itemRules.map(({ id }) => id);

export const planFormats = ['รายมาตรการ', 'จำแนกตามเครื่องมือ', '7 ประเด็น'] as const;

export type PlanFormatName = (typeof planFormats)[number];

/** Words of `ผลที่พิมพ์ในรายงาน`. */
export const basisLabels: Readonly<Record<ResultBasis, string>> = { published: 'ตามที่ประกาศ', computed: 'ตามที่คำนวณ' };

export const DEFAULT_AGENCY_TYPE: AgencyType = 'อบต.';
export const DEFAULT_PASS_MARK = '85';
/** Stands for the pass mark where a band of scores begins with it. */
export const PASS_MARK_WORD = 'เกณฑ์';
