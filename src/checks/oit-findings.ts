// Rows of `รายการ OIT` that stand under another sub-indicator than their own.

import { indicatorOfSub } from '../core/own-items.ts';
import type { RuleSet } from '../core/rule-set.ts';
import { OIT_TAB, type OitRow } from '../workbook/oit-tab.ts';
import type { Problem } from '../workbook/problem.ts';
import type { AssessmentRecords } from './assessment.ts';

/** Under a grouping that is not confirmed only another indicator is wrong: the officer's own grouping is used. */
export const oitFindings = ({ items, rules }: AssessmentRecords): readonly Problem[] =>
  items.flatMap((item): readonly Problem[] => {
    const wanted = item.rule && rightPlaceOf(item, rules);
    if (wanted === undefined) return [];
    return [
      {
        severity: 'warning',
        message: `ข้อ ${item.id} อยู่ใน${wanted} แต่แท็บ ${OIT_TAB} จัดไว้ที่ ${item.subIndicator}`,
        cell: item.subIndicatorCell,
        remedy: 'แก้เลขตัวชี้วัดย่อย หรือตรวจว่าเลขข้อถูกต้อง',
      },
    ];
  });

/** What the item belongs to, where its row says otherwise. */
function rightPlaceOf({ rule, subIndicator }: OitRow, { facts, subIndicators }: RuleSet): string | undefined {
  const typed = indicatorOfSub(subIndicator);
  if (!rule || typed === undefined) return undefined;
  if (facts.oitGrouping.confirmed && rule.subIndicator !== undefined && rule.subIndicator !== subIndicator) {
    const name = subIndicators.find(({ id }) => id === rule.subIndicator)?.name ?? '';
    return `ตัวชี้วัดย่อยที่ ${rule.subIndicator} ${name}`.trim();
  }
  return typed === rule.indicator ? undefined : `ตัวชี้วัดที่ ${rule.indicator}`;
}
