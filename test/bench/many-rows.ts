// Plans and weak points of any length, made of the shipped rules and library: no year has as many, an officer's own may.

import { libraryTerms } from '../../src/core/library-terms.ts';
import { planOf } from '../../src/core/plan.ts';
import { ruleSetOf } from '../../src/core/rule-sets/shipped.ts';
import { withSameMatter } from '../../src/core/same-matter.ts';
import { scoreOf } from '../../src/core/score.ts';
import type { WeakPoint } from '../../src/core/weak-point.ts';
import type { CellBlock } from '../../src/workbook/cell.ts';
import { type GeneratedRow, newGeneratedTab, readGeneratedTab } from '../../src/workbook/generated-tab.ts';
import { mergeTab, type TabMerge } from '../../src/workbook/merge-tab.ts';
import { noEdits } from '../../src/workbook/plan-edits.ts';
import { planFormatNamed } from '../../src/workbook/plan-format.ts';
import { type PlanKey, recordOfBlock } from '../../src/workbook/plan-record.ts';
import { planRows } from '../../src/workbook/plan-rows.ts';
import { planLayout } from '../../src/workbook/plan-tab.ts';
import { rowOfWeakPoint, WEAK_POINT_TAB, weakPointLayout } from '../../src/workbook/weak-point-tab.ts';
import { baseSettings, library } from '../report/sample-data.ts';

const { assessedYear, planYear, passMark } = baseSettings;

function shippedRules() {
  const rules = ruleSetOf(assessedYear);
  if (!rules) throw new Error(`no rules of ${assessedYear}`);
  return rules;
}
export const rules = shippedRules();

const wording = { library: withSameMatter(library), terms: libraryTerms(baseSettings) };

/** Each about two items, so that each becomes a row of its own. */
const weakPoints = (count: number): readonly WeakPoint[] => {
  const items = rules.oitItems;
  return Array.from({ length: count }, (_, index): WeakPoint => {
    const step = 1 + (Math.floor(index / items.length) % (items.length - 1));
    const pair = [items[index % items.length], items[(index + step) % items.length]].flatMap((item) => item ?? []);
    return {
      id: `own/${index + 1}`,
      indicator: pair[0]?.indicator ?? 1,
      items: pair.map(({ id }) => id),
      score: scoreOf(index % passMark),
      issue: `ประเด็นที่ ${index + 1}`,
      suggestion: `ข้อเสนอแนะที่ ${index + 1}`,
      gain: undefined,
    };
  });
};

export const weakPointCells = (count: number): CellBlock =>
  newGeneratedTab(
    WEAK_POINT_TAB,
    weakPointLayout,
    weakPoints(count).map((point, index) => rowOfWeakPoint(point, index + 1, rules, passMark)),
  ).cells;

export const planOfPoints = (points: readonly WeakPoint[]) => planOf(points, { rules, planYear }, wording);

const TAB = 'แผนมาตรการ';
const format = planFormatNamed('รายมาตรการ');
const layout = planLayout(format);

export const rowsOfPlan = (count: number): readonly GeneratedRow<PlanKey>[] =>
  planRows(format, { records: planOfPoints(weakPoints(count)).map(recordOfBlock), ofTopics: [], rules }, noEdits);

export const cellsOfPlan = (rows: readonly GeneratedRow<PlanKey>[]): CellBlock =>
  newGeneratedTab(TAB, layout, rows).cells;

/** The tab brought up to date after every row got another period. */
export function mergedPlan(cells: CellBlock, rows: readonly GeneratedRow<PlanKey>[]): TabMerge<PlanKey> {
  const changed = rows.map((row) => ({ ...row, fields: { ...row.fields, period: 'ตลอดปี' } }));
  const sheet = { tab: TAB, layout, cells, read: readGeneratedTab(TAB, layout, cells), formulas: [] };
  return mergeTab(sheet, changed, new Set(rows.map(({ id }) => id)));
}
