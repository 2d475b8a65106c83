// The check sheet of a report: its links, and each number of the report that nothing accounts for.
import type { Methods } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { isFollowUpReport } from '../formats.ts';
import { goToButton } from '../go-to-button.ts';
import type { WantedReport } from '../report-fields.ts';
import { reportLinks } from '../report-links.ts';
import type { View } from '../screen.ts';
import { templateWaysOut } from '../template-ways-out.ts';

type Sheet = Methods['exportCheckSheet']['value'];
type Unmatched = Sheet['numbers']['unmatched'][number];

export const sheetButton = (app: App, wanted: WantedReport): HTMLElement =>
  button(
    'secondary',
    'ใบตรวจทานคะแนน',
    () =>
      void app.run(
        'กำลังจัดทำใบตรวจทานคะแนน',
        'exportCheckSheet',
        wanted,
        (sheet) => sheetView(app, wanted, sheet),
        templateWaysOut(app, wanted),
      ),
  );

/** More than anybody reads here; the sheet itself has them all. */
const MOST_SHOWN = 50;

const sheetView = (app: App, { format }: WantedReport, sheet: Sheet): View => {
  const { total, unmatched } = sheet.numbers;
  const rest = unmatched.length - MOST_SHOWN;
  return {
    title: 'ใบตรวจทานคะแนน',
    body: [
      element('p', {}, 'เอกสารภายในสำหรับผู้ตรวจและผู้ลงนาม ไม่ใช่เอกสารเผยแพร่'),
      isFollowUpReport(format)
        ? element('p', {}, 'รายงานผลไม่มีคะแนนให้ตรวจทาน ใบนี้จึงเป็นของรายงานวิเคราะห์ตามแผน')
        : undefined,
      reportLinks(sheet.url, sheet.pdfUrl, 'ใบตรวจทาน'),
      element('p', {}, sheet.report === null ? 'ยังไม่มีรายงานที่จัดทำจากข้อมูลชุดนี้' : `ของรายงาน ${sheet.report}`),
      element('p', {}, `รหัสตรวจสอบข้อมูล: ${sheet.fingerprint}`),
      element('p', { class: 'note' }, countWords(total, unmatched.length)),
      unmatched.length === 0
        ? undefined
        : element(
            'section',
            {},
            element('h2', {}, `ตัวเลขที่ไม่พบที่มา (${unmatched.length})`),
            element(
              'ul',
              { class: 'cards' },
              ...unmatched.slice(0, MOST_SHOWN).map((each) => unmatchedItem(app, each)),
            ),
            rest > 0 ? element('p', {}, `และอีก ${rest} รายการ ดูได้ในใบตรวจทาน`) : undefined,
          ),
      backHome(app),
    ],
  };
};

const countWords = (total: number, unmatched: number): string =>
  unmatched === 0
    ? `ตัวเลขในรายงาน ${total} ตัว ตรงกับที่มาทุกตัว`
    : `ตัวเลขในรายงาน ${total} ตัว ไม่พบที่มา ${unmatched} ตัว กรุณาอ่านตัวเลขเหล่านั้นอีกครั้ง`;

const unmatchedItem = (app: App, { text, cell, line }: Unmatched): HTMLElement =>
  element(
    'li',
    {},
    element('p', {}, element('strong', {}, text)),
    element('p', { class: 'quotation' }, line),
    cell === '' ? undefined : goToButton(app, cell),
  );
