// The report as a Word file in the font of official letters, handed to the page to save: Google Drive has no part in it.
// Reasons and choices are those of earlier exports.

import { DOWNLOAD_COMMAND, logWrite } from '../workbook/log-tab.ts';
import { documentName } from './document-name.ts';
import { momentText } from './moment-text.ts';
import type { World } from './ports.ts';
import { prepareDocument } from './prepare-document.ts';
import type { WantedReport } from './prepared-document.ts';
import { Refusal } from './refusal.ts';
import type { UsedTemplate } from './report-template.ts';
import { settledJournal, writeAll } from './run-command.ts';

export interface DownloadedReport {
  /** With its extension. */
  readonly name: string;
  readonly mimeType: string;
  readonly base64: string;
  /** What the report was made of. */
  readonly template: UsedTemplate;
  readonly fingerprint: string;
  readonly isDraft: boolean;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a page is sent at most, in characters; larger answers get lost without a word. */
const LARGEST_ANSWER = 10_000_000;

/** What a file may not be called, and what would stand before the dot of its extension. */
const UNSAVEABLE = /[\\/:*?"<>|]/g;
const DOT_AT_END = /\.$/;

/** Throws a Refusal as the export does, and where the file is too large for a page. */
export const downloadReport = (world: World, wanted: Pick<WantedReport, 'format' | 'template'>): DownloadedReport =>
  world.lock.hold(() => {
    const journal = settledJournal(world);
    const report = prepareDocument(world, journal, wanted);
    const { assessment, fingerprint, logCells, year } = report;
    const base64 = world.templates.wordFile(report.docx);
    if (base64.length > LARGEST_ANSWER) throw tooLarge();
    const time = momentText(world.clock.now());
    // Called as its Google Doc is, which may be of the same minute; the browser keeps files of one name apart.
    const name = `${documentName(report.format, { year, assessment }, time)
      .replace(UNSAVEABLE, '-')
      .replace(DOT_AT_END, '')}.docx`;
    const ruleSet = `ปีงบประมาณ ${assessment.rules.fiscalYear}`;
    const line = { time, command: DOWNLOAD_COMMAND, result: name, ruleSet, fingerprint, link: '' };
    writeAll(world, journal, 'บันทึกการดาวน์โหลดรายงาน', [logWrite(logCells, [line])], { undoable: false });
    return { name, mimeType: WORD, base64, template: report.template, fingerprint, isDraft: report.data.draft };
  });

const tooLarge = (): Refusal =>
  new Refusal(
    'too-large',
    'รายงานมีขนาดใหญ่เกินกว่าจะดาวน์โหลดจากแถบด้านข้าง กรุณากด จัดทำรายงาน แล้วดาวน์โหลดจาก Google เอกสาร (ไฟล์ > ดาวน์โหลด > Microsoft Word)',
  );
