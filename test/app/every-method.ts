// One call at least of every method of the door, in an order in which each has what it needs, over the sample of 2565. What
// an officer does by hand in between is done before the call that needs it.
import type { Host } from '../../src/local/host.ts';
import type { MethodName } from '../../src/server/wire.ts';
import { ask } from './ask.ts';

const PLAN = 'แผนมาตรการ 2566';
const HISTORY = 'คะแนนย้อนหลัง';
const FORMAT = 'วิเคราะห์และแผน';
const PAGE = 'คะแนนภาพรวม 91.22 คะแนน\n1\tการปฏิบัติหน้าที่\t90.78';
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]).toString('base64');

/** Typed by hand in the workbooks of earlier versions: such rows are never deleted here. */
export const TYPED = 'พิมพ์เอง';

/** A second year, without which nothing can be compared. */
function typeHistory(host: Host): object {
  if (host.sheets().some(({ name }) => name === HISTORY))
    ['2564', 88, 88, 88, 88, 88, 88, 88, 88, 88, 88].forEach((value, column) => {
      host.edit(HISTORY, `${String.fromCharCode(65 + column)}2`, value);
    });
  return {};
}

function deleteRow(host: Host): object {
  const rows = host.sheets().some(({ name }) => name === PLAN) ? host.cells(PLAN) : [];
  const spare = rows.findIndex((row, index) => index > 0 && !row.some((cell) => String(cell).includes(TYPED)));
  if (spare > 0) host.person.deleteRows(PLAN, spare + 1);
  return { ids: (ask(host, 'generatePlan').value?.deleted ?? []).map(({ id }) => id) };
}

const picture = (host: Host): object => ({
  step: ask(host, 'readPictures').value?.steps[0]?.step ?? '',
  name: 'ภาพ.jpg',
  base64: JPEG,
  caption: 'ประชุมชี้แจง',
});

type Step = readonly [method: MethodName, args?: object | ((host: Host) => object)];

const steps: readonly Step[] = [
  ['state'],
  ['diagnostics'],
  ['setUpWorkbook', { fiscalYear: 2565, example: true }],
  ['checkWorkbook'],
  ['readSettings'],
  ['saveSettings', { changes: { 'memo.phone': { from: '', to: '0 2000 0000' } } }],
  ['previewImport', { text: PAGE }],
  ['applyImport', { text: PAGE }],
  ['simulate'],
  ['analyse'],
  ['openLibrary'],
  ['findLibrary', { query: 'แผน' }],
  ['generatePlan'],
  ['generatePlan', { format: 'จำแนกตามเครื่องมือ' }],
  ['generatePlan', { format: '7 ประเด็น' }],
  ['generatePlan', { format: 'รายมาตรการ' }],
  ['restoreRows', deleteRow],
  ['generateFollowUp'],
  ['generateFollowUp', { format: 'ผลตามมาตรการ' }],
  ['generateFollowUp', { format: 'ผลตามกิจกรรม' }],
  ['readPictures'],
  ['addPicture', picture],
  ['exportReport', { acceptFindings: true, basis: 'computed' }],
  ['downloadReport'],
  ['exportCheckSheet'],
  ['editTemplate', { format: FORMAT }],
  ['checkTemplate', { format: FORMAT }],
  ['exportReport', { format: FORMAT, acceptFindings: true }],
  ['restoreTemplate', { format: FORMAT }],
  ['compareYears', typeHistory],
  ['freezeValues'],
  ['undo'],
  ['goTo', { cell: `${PLAN}!A2` }],
  ['selfTest'],
  ['startYear'],
];

/** The method and its arguments, prepared when the call comes; `call` makes it. */
export function callEveryMethod(host: Host, call: (method: MethodName, args: object) => void): void {
  for (const [method, args = {}] of steps) call(method, typeof args === 'function' ? args(host) : args);
}
