// Weak points against the scores: those analysed before the scores changed, failing indicators and selected items that have
// none, and rows that the rules do not select.

import { findIndicator } from '../core/find-indicator.ts';
import { indicatorEntryId } from '../core/library-entry.ts';
import { namedItemsIn } from '../core/named-items.ts';
import { passes } from '../core/pass.ts';
import { pointsOf, type Score } from '../core/score.ts';
import { selectWeakItems } from '../core/weak-items.ts';
import { type WeakPoint, weakPointId } from '../core/weak-point.ts';
import { selectWeakIndicators } from '../core/weakest.ts';
import { type CellBlock, cellName } from '../workbook/cell.ts';
import type { Problem } from '../workbook/problem.ts';
import { selectionText } from '../workbook/setting-words.ts';
import { readTable } from '../workbook/table-rows.ts';
import { WEAK_POINT_TAB, weakPointLayout, weakPointsIn } from '../workbook/weak-point-tab.ts';
import type { AssessmentRecords } from './assessment.ts';
import { indicatorOfItem, itemResultsOf } from './item-results.ts';

export function weakPointFindings(cells: CellBlock, records: AssessmentRecords): readonly Problem[] {
  const { points, problems } = weakPointsIn(cells, records.rules);
  const missing = [...failing(points, records), ...leftOut(points, records)];
  return [
    ...problems,
    ...changed(points, records).map((message) => ofTab(message, AGAIN)),
    ...missing.map((message) => ofTab(message, `${AGAIN} ${ASKED_BACK}`)),
    ...unplaced(records),
    ...rowFindings(cells, records),
  ];
}

const AGAIN = 'สั่งวิเคราะห์จุดอ่อน แล้วจัดทำแผนมาตรการใหม่';
const ASKED_BACK = 'หากเคยลบแถวด้วยมือ ให้กด นำแถวที่ลบกลับมา ในผลการวิเคราะห์จุดอ่อน';

const ofTab = (message: string, remedy: string): Problem => ({
  severity: 'warning',
  message,
  cell: cellName(WEAK_POINT_TAB, 1, 1),
  remedy,
});

/** Points with the score of an indicator or item that is another now; a row of several items has no score of its own. */
function changed(points: readonly WeakPoint[], { indicators, ...records }: AssessmentRecords): readonly string[] {
  const subjects = [
    ...indicators.map(({ number, name, score }) => ({
      subject: indicatorEntryId(number),
      title: `ตัวชี้วัดที่ ${number} ${name}`,
      score,
    })),
    ...itemResultsOf(records).map(({ id, score }) => ({ subject: id, title: `ข้อ ${id}`, score })),
  ];
  const isOlder = (point: WeakPoint, subject: string, score: Score | undefined): boolean =>
    point.items.length <= 1 &&
    point.id === weakPointId(records.rules, subject) &&
    score !== undefined &&
    point.score !== undefined &&
    pointsOf(point.score) !== pointsOf(score);
  return subjects
    .filter(({ subject, score }) => points.some((point) => isOlder(point, subject, score)))
    .map(({ title }) => `คะแนน${title} เปลี่ยนไปหลังการวิเคราะห์จุดอ่อน`);
}

/** Failing indicators without a row of their own or of one of their items. */
const failing = (points: readonly WeakPoint[], { indicators, settings }: AssessmentRecords): readonly string[] =>
  indicators
    .filter(
      ({ number, score }) =>
        score !== undefined &&
        !passes(score, settings.passMark) &&
        !points.some(({ indicator }) => indicator === number),
    )
    .map(({ number, name }) => `ตัวชี้วัดที่ ${number} ${name} ไม่ผ่านเกณฑ์ แต่ไม่มีแถวในแท็บ ${WEAK_POINT_TAB}`);

const selectionIn = ({ settings: { selection, passMark, lowest } }: AssessmentRecords) => ({
  rules: selection,
  passMark,
  lowest,
});

const selectedIds = (records: AssessmentRecords): readonly string[] =>
  selectWeakItems(itemResultsOf(records), selectionIn(records), records.rules).map(({ id }) => id);

/** Selected questions and items that stand in no row, in one sentence. */
function leftOut(points: readonly WeakPoint[], records: AssessmentRecords): readonly string[] {
  const told = new Set(points.flatMap(({ items }) => items));
  const ids = selectedIds(records).filter((id) => !told.has(id));
  return ids.length === 0 ? [] : [`ข้อ ${ids.join(', ')} เข้าหลักเกณฑ์คัดเลือก แต่ไม่มีแถวในแท็บ ${WEAK_POINT_TAB}`];
}

/** Items without points or with a remark that cannot be analysed, because nothing says to which indicator they belong. */
const unplaced = ({ items, rules }: AssessmentRecords): readonly Problem[] =>
  items
    .filter((item) => (item.score === 0 || item.remark !== '') && indicatorOfItem(item, rules) === undefined)
    .map(({ id, subIndicatorCell }) => ({
      severity: 'warning',
      message: `ข้อ ${id} ยังไม่ระบุตัวชี้วัดย่อย จึงไม่นำมาวิเคราะห์เป็นจุดอ่อน`,
      cell: subIndicatorCell,
      remedy: 'พิมพ์เลขตัวชี้วัดย่อย เช่น 9.1 แล้วสั่งวิเคราะห์จุดอ่อนใหม่',
    }));

/** Rows by name: an indicator that is not selected, by itself or for the row's items, and one whose name is not the score tab's. */
function rowFindings(cells: CellBlock, records: AssessmentRecords): readonly Problem[] {
  const { indicators, rules, settings } = records;
  const scores = indicators.map(({ score }) => score);
  const selected = selectWeakIndicators(scores, selectionIn(records));
  const items = new Set(selectedIds(records));
  const allowsOwnRows = settings.selection.includes('by-hand');
  return readTable(WEAK_POINT_TAB, weakPointLayout, cells).rows.flatMap((row): readonly Problem[] => {
    const name = row.text('indicator');
    const indicator = findIndicator(rules.indicators, undefined, name);
    if (!indicator) return [];
    const { number } = indicator;
    const cell = row.place('indicator');
    const typed = indicators[number - 1]?.label ?? '';
    const isMeant =
      allowsOwnRows ||
      scores[number - 1] === undefined ||
      selected.includes(number) ||
      namedItemsIn(row.text('items'), number, rules).ids.some((id) => items.has(id));
    return [
      ...(isMeant
        ? []
        : [
            {
              severity: 'info' as const,
              message: `ตัวชี้วัดที่ ${number} ${name} ไม่เข้าหลักเกณฑ์คัดเลือก "${selectionText(settings.selection).replace(/\n/g, ', ')}" แต่มีแถววิเคราะห์`,
              cell,
              remedy: 'หากตั้งใจวิเคราะห์เพิ่ม ไม่ต้องแก้ไข มิฉะนั้นให้ลบแถวนี้หรือเปลี่ยนหลักเกณฑ์',
            },
          ]),
      ...(typed === '' || typed === name
        ? []
        : [
            {
              severity: 'warning' as const,
              message: `ตัวชี้วัดที่ ${number} ใช้สองชื่อ คือ "${typed}" และ "${name}"`,
              cell,
              remedy: 'ใช้ชื่อเดียวกันทุกแห่งตามที่ประกาศในปีที่ประเมิน',
            },
          ]),
    ];
  });
}
