// `ข้อบกพร่องและจุดอ่อน`: weak points as rows ⇄ records. What the officer typed is what the plan and the report use, so
// items that are put into one row make one weak point.

import { findIndicator } from '../core/find-indicator.ts';
import { itemFinderOf } from '../core/item-id.ts';
import { indicatorEntryId } from '../core/library-entry.ts';
import { type NamedItems, namedItemsIn } from '../core/named-items.ts';
import { gapOf } from '../core/pass.ts';
import type { RuleSet } from '../core/rule-set.ts';
import { pointsOf, roundedPoints, scoreOf } from '../core/score.ts';
import { type WeakPoint, weakPointId } from '../core/weak-point.ts';
import { numberIn } from '../thai/number-in.ts';
import { type CellBlock, cellName, textOf } from './cell.ts';
import { type GeneratedRow, readGeneratedTab, type SheetRow } from './generated-tab.ts';
import type { Problem } from './problem.ts';
import type { TabLayout } from './tab-layout.ts';

export const WEAK_POINT_TAB = 'ข้อบกพร่องและจุดอ่อน';

export type WeakPointColumn =
  | 'number'
  | 'instrument'
  | 'indicator'
  | 'items'
  | 'score'
  | 'gap'
  | 'issue'
  | 'suggestion'
  | 'gain';

export const weakPointLayout: TabLayout<WeakPointColumn> = {
  columns: [
    { key: 'number', heading: 'ที่', width: 40, format: 'whole' },
    { key: 'instrument', heading: 'เครื่องมือ', width: 80, format: 'text' },
    { key: 'indicator', heading: 'ตัวชี้วัด', width: 160, format: 'text' },
    { key: 'items', heading: 'ข้อ', width: 70, format: 'text' },
    { key: 'score', heading: 'คะแนน', width: 70, format: 'score' },
    { key: 'gap', heading: 'ส่วนต่างจากเกณฑ์', width: 80, format: 'score' },
    { key: 'issue', heading: 'ประเด็นที่ต้องพัฒนา', width: 300, format: 'text' },
    { key: 'suggestion', heading: 'ข้อเสนอแนะ', width: 360, format: 'text' },
    { key: 'gain', heading: 'คะแนนภาพรวมที่อาจเพิ่มขึ้น', width: 110, format: 'score' },
  ],
  note: 'แถวเหล่านี้จัดทำจากคะแนน แก้ไขข้อความได้ รายงานจะใช้ข้อความตามที่แก้',
};

export const rowOfWeakPoint = (
  point: WeakPoint,
  position: number,
  rules: RuleSet,
  passMark: number,
): GeneratedRow<WeakPointColumn> => ({
  id: point.id,
  fields: {
    number: position,
    instrument: rules.instruments.find(({ indicators }) => indicators.includes(point.indicator))?.id ?? '',
    indicator: rules.indicators.find(({ number }) => number === point.indicator)?.name ?? '',
    items: point.items.join('\n'),
    score: point.score === undefined ? '' : pointsOf(point.score),
    gap: point.score === undefined ? '' : gapOf(point.score, passMark),
    issue: point.issue,
    suggestion: point.suggestion,
    gain: point.gain === undefined ? '' : roundedPoints(point.gain),
  },
  unseen: { indicator: [String(point.indicator)] },
});

export interface ReadWeakPoints {
  readonly points: readonly WeakPoint[];
  readonly problems: readonly Problem[];
}

/** A row added by hand is known by its indicator's name or by its items; one that names neither is a warning and left out. */
export function weakPointsIn(cells: CellBlock, rules: RuleSet): ReadWeakPoints {
  const read = readGeneratedTab(WEAK_POINT_TAB, weakPointLayout, cells);
  const problems: Problem[] = [...read.problems];
  const points = read.rows.flatMap((row) => {
    const place = (key: WeakPointColumn): string => cellName(WEAK_POINT_TAB, row.row, read.columns[key] ?? 1);
    const year = Number(row.id.split('/')[0]);
    if (row.id !== '' && year !== rules.fiscalYear) problems.push(otherYear(year, rules.fiscalYear, place('number')));
    const { indicator, items } = subjectIn(row, rules);
    for (const text of items.unknown) problems.push(unknownItem(text, rules.fiscalYear, place('items')));
    if (indicator !== undefined) return [weakPointOf(row, indicator, items.ids, rules)];
    problems.push(unknownIndicator(place('indicator')));
    return [];
  });
  return { points, problems };
}

interface RowSubject {
  readonly indicator: number | undefined;
  readonly items: NamedItems;
}

function subjectIn({ unseen, fields }: SheetRow<WeakPointColumn>, rules: RuleSet): RowSubject {
  const number = Number(unseen.indicator?.[0]) || undefined;
  const named = findIndicator(rules.indicators, number, textOf(fields.indicator))?.number;
  const items = namedItemsIn(textOf(fields.items), named, rules);
  return { indicator: named ?? itemFinderOf(rules)(items.ids[0] ?? '')?.rule.indicator, items };
}

const otherYear = (year: number, assessed: number, cell: string): Problem => ({
  severity: 'error',
  message: `แถวนี้วิเคราะห์จากคะแนนปีงบประมาณ ${year} แต่ปีที่ประเมินคือ ${assessed}`,
  cell,
  remedy: `เปลี่ยนชื่อแท็บ ${WEAK_POINT_TAB} เพื่อเก็บไว้ แล้วสั่งวิเคราะห์จุดอ่อนใหม่`,
});

const unknownItem = (text: string, year: number, cell: string): Problem => ({
  severity: 'warning',
  message: `"${text}" ไม่ใช่เลขข้อของปีงบประมาณ ${year} จึงไม่นำข้อนี้ไปใช้ในแผนและรายงาน`,
  cell,
  remedy: 'พิมพ์เลขข้อพร้อมตัวอักษรนำหน้า เช่น i7 หรือ O12 หากมีหลายข้อให้คั่นด้วยเครื่องหมายจุลภาคหรือขึ้นบรรทัดใหม่',
});

const unknownIndicator = (cell: string): Problem => ({
  severity: 'warning',
  message: 'แถวนี้ไม่ระบุชื่อตัวชี้วัดที่รู้จัก จึงไม่ปรากฏในแผนและรายงาน',
  cell,
  remedy: 'พิมพ์ชื่อตัวชี้วัดให้ตรงกับแท็บคะแนนตัวชี้วัด',
});

/** The id of a row added by hand is that of what it names. */
function weakPointOf(
  row: SheetRow<WeakPointColumn>,
  indicator: number,
  items: readonly string[],
  rules: RuleSet,
): WeakPoint {
  const points = typeof row.fields.score === 'number' ? row.fields.score : numberIn(textOf(row.fields.score));
  return {
    id: row.id || weakPointId(rules, items.join('+') || indicatorEntryId(indicator)),
    indicator,
    items,
    score: points === undefined ? undefined : scoreOf(points),
    issue: textOf(row.fields.issue),
    suggestion: textOf(row.fields.suggestion),
    gain: undefined,
  };
}
