// `บันทึกการทำงาน`: a line for each report made and for each finding that a reason was given for. Lines are only ever added.
import { type CellBlock, textOf } from './cell.ts';
import { findColumns, type TabLayout } from './tab-layout.ts';
import type { CellWrite, TabWrite } from './write-plan.ts';

export const LOG_TAB = 'บันทึกการทำงาน';

/** The commands that lines are of, as the log names them. */
export const REPORT_COMMAND = 'จัดทำรายงาน';
export const DOWNLOAD_COMMAND = 'ดาวน์โหลดรายงาน';
export const CHECK_SHEET_COMMAND = 'จัดทำใบตรวจทานคะแนน';
export const REASON_COMMAND = 'เหตุผลของรายการที่พบ';

export type LogColumn = 'time' | 'command' | 'result' | 'ruleSet' | 'fingerprint' | 'link';
export type LogLine = Readonly<Record<LogColumn, string>>;

export const logLayout: TabLayout<LogColumn> = {
  columns: [
    { key: 'time', heading: 'เวลา', width: 150, format: 'text' },
    { key: 'command', heading: 'คำสั่ง', width: 160, format: 'text' },
    { key: 'result', heading: 'ผล', width: 360, format: 'text' },
    { key: 'ruleSet', heading: 'ชุดเกณฑ์', width: 120, format: 'text' },
    { key: 'fingerprint', heading: 'รหัสตรวจสอบข้อมูล', width: 140, format: 'text' },
    { key: 'link', heading: 'ลิงก์', width: 360, format: 'text' },
  ],
};

const cellsOf = (line: LogLine): readonly string[] => logLayout.columns.map(({ key }) => line[key]);

/** The write that adds lines below the last one; undefined cells mean that the tab does not exist. */
export function logWrite(cells: CellBlock | undefined, lines: readonly LogLine[]): CellWrite | TabWrite {
  if (!cells) {
    const headings = logLayout.columns.map(({ heading }) => heading);
    return {
      kind: 'tab',
      tab: LOG_TAB,
      layout: logLayout,
      cells: [headings, ...lines.map(cellsOf)],
      inBackground: true,
    };
  }
  const { columns } = findColumns(LOG_TAB, logLayout, cells);
  const places = logLayout.columns.map(({ key }, index) => columns[key] ?? index + 1);
  const width = Math.max(...places);
  const blank: readonly string[] = Array.from({ length: width }, () => '');
  const after = lines.map((line) => {
    const cellsOfLine = [...blank];
    logLayout.columns.forEach(({ key }, index) => {
      cellsOfLine[(places[index] ?? 1) - 1] = line[key];
    });
    return cellsOfLine;
  });
  return {
    kind: 'cells',
    tab: LOG_TAB,
    row: cells.length + 1,
    column: 1,
    formats: blank.map(() => 'text'),
    before: lines.map(() => blank),
    after,
  };
}

/** The newest report that is a Google Doc. */
export function lastReport(cells: CellBlock): { readonly name: string; readonly url: string } | null {
  const line = [...logLines(cells)].reverse().find(({ command, link }) => command === REPORT_COMMAND && link !== '');
  return line ? { name: line.result, url: line.link } : null;
}

/** A line of the log as it reads now, wherever the officer has moved its columns. */
export function logLines(cells: CellBlock): readonly LogLine[] {
  const { columns } = findColumns(LOG_TAB, logLayout, cells);
  return cells.slice(1).map((row) => {
    const text = (key: LogColumn): string => textOf(row[(columns[key] ?? 0) - 1]);
    return {
      time: text('time'),
      command: text('command'),
      result: text('result'),
      ruleSet: text('ruleSet'),
      fingerprint: text('fingerprint'),
      link: text('link'),
    };
  });
}
