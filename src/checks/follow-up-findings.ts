// The follow-up against itself and the calendar: what is said to be done without result or evidence, what is late, what is
// not said at all. An officer confirms that there is no evidence by typing `ไม่มี` with the reason, or `-`.
import { type FollowUpStatus, statusLabels } from '../core/follow-up-status.ts';
import { overdueOf } from '../core/follow-up-summary.ts';
import { type BuddhistDate, thaiDate } from '../thai/date.ts';
import type { CellBlock } from '../workbook/cell.ts';
import { type FollowUpRow, followUpTabName, readFollowUp } from '../workbook/follow-up-tab.ts';
import type { Problem, Severity } from '../workbook/problem.ts';
import { readUplift, upliftTabName } from '../workbook/uplift-tab.ts';
import { mixedHosts, mixedPeriods, unmatchedResults } from './follow-up-style.ts';
import { linksIn } from './links.ts';

/** `planYear` is that of the tab; rows that are marked as gone are left out. */
export function followUpFindings(cells: CellBlock, planYear: number, today: BuddhistDate): readonly Problem[] {
  const tab = followUpTabName(planYear);
  const { rows, problems, format } = readFollowUp(tab, cells);
  return [
    ...problems,
    ...statusFindings(tab, rows),
    ...rows.flatMap((row) => [...doneWithout(row), ...notALink(row), ...late(row, today)]),
    ...unmatchedResults(rows, format),
    ...mixedPeriods(rows),
    ...mixedHosts(rows),
  ];
}

/** The same of the ten indicators: a status for each, and progress where one is done. */
export function upliftFindings(cells: CellBlock, planYear: number): readonly Problem[] {
  const tab = upliftTabName(planYear);
  const { rows, problems } = readUplift(tab, cells);
  const silent = rows.filter(({ status, text }) => status === 'done' && text('progress') === '');
  return [
    ...problems,
    ...statusFindings(tab, rows),
    ...silent.map(({ place }) => noResult(place('progress'), 'ความก้าวหน้าผลการดำเนินการ')),
  ];
}

const finding = (severity: Severity, message: string, cell: string, remedy: string): Problem => ({
  severity,
  message,
  cell,
  remedy,
});

interface StatusRow {
  readonly row: number;
  readonly status: FollowUpStatus | undefined;
  readonly text: (key: 'status') => string;
  readonly place: (key: 'status') => string;
}

/** Where no row has a status yet, that is one thing to know and not a fault of each row. */
function statusFindings(tab: string, rows: readonly StatusRow[]): readonly Problem[] {
  const blank = rows.filter(({ text }) => text('status') === '');
  const wrong = rows.filter(({ status, text }) => status === undefined && text('status') !== '');
  const remedy = `เลือกสถานะจากรายการ คือ ${statusLabels.join(' / ')}`;
  const unsaid =
    blank.length === rows.length
      ? blank
          .slice(0, 1)
          .map(({ place }) =>
            finding('info', `แท็บ ${tab} ยังไม่ได้ระบุสถานะทั้ง ${rows.length} แถว`, place('status'), remedy),
          )
      : blank.map(({ row, place }) =>
          finding('warning', `แถวที่ ${row} ของแท็บ ${tab} ยังไม่ได้ระบุสถานะ`, place('status'), remedy),
        );
  return [
    ...unsaid,
    ...wrong.map(({ text, place }) =>
      finding('warning', `สถานะ "${text('status')}" ไม่อยู่ในรายการให้เลือก จึงนับเป็นยังไม่ระบุ`, place('status'), remedy),
    ),
  ];
}

function doneWithout({ status, text, place }: FollowUpRow): readonly Problem[] {
  if (status !== 'done') return [];
  return [
    ...(text('result') === '' ? [noResult(place('result'), 'ผลการดำเนินการ')] : []),
    ...(text('evidence') === '' ? [noEvidence(place('evidence'))] : []),
  ];
}

const noResult = (cell: string, what: string): Problem =>
  finding('warning', `ระบุว่าดำเนินการแล้วเสร็จ แต่ยังไม่ได้กรอก${what}`, cell, `กรอก${what}ในช่อง ${cell} หรือแก้สถานะ`);

const noEvidence = (cell: string): Problem =>
  finding(
    'warning',
    'ระบุว่าดำเนินการแล้วเสร็จ แต่ยังไม่มีหลักฐาน',
    cell,
    `วางลิงก์หลักฐานในช่อง ${cell} หากยืนยันว่าไม่มี ให้พิมพ์ ไม่มี ตามด้วยเหตุผล หรือเครื่องหมาย -`,
  );

const CONFIRMED_NONE = /^(?:-|–|ไม่มี)/;

function notALink({ text, place }: FollowUpRow): readonly Problem[] {
  const evidence = text('evidence');
  if (evidence === '' || CONFIRMED_NONE.test(evidence) || linksIn(evidence).length > 0) return [];
  const remedy = 'วางที่อยู่เว็บที่ขึ้นต้นด้วย https:// หากเป็นเอกสารที่ไม่ได้เผยแพร่ ให้ระบุที่เก็บต่อท้ายคำว่า ไม่มี';
  return [finding('info', 'ช่องหลักฐานไม่มีลิงก์ที่เปิดได้', place('evidence'), remedy)];
}

function late(row: FollowUpRow, today: BuddhistDate): readonly Problem[] {
  const missed = overdueOf(row, today);
  if (missed.length === 0) return [];
  return [
    finding(
      'warning',
      `เลยกำหนดเสร็จ ${missed.map((date) => thaiDate(date)).join(' และ ')} แล้ว แต่ยังไม่แล้วเสร็จ`,
      row.place('deadlines'),
      'กรอกผลและสถานะล่าสุด หรือเลื่อนกำหนดเสร็จพร้อมเหตุผล',
    ),
  ];
}
