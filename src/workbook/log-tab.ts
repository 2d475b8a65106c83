// `บันทึกการทำงาน`: one line for each report made. Lines are only ever added.
import { type CellBlock, textOf } from './cell.ts';
import { findColumns, type TabLayout } from './tab-layout.ts';
import type { CellWrite, TabWrite } from './write-plan.ts';

export const LOG_TAB = 'บันทึกการทำงาน';

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

/** The write that adds a line below the last one; undefined cells mean that the tab does not exist. */
export function logWrite(cells: CellBlock | undefined, line: LogLine): CellWrite | TabWrite {
  if (!cells) {
    const headings = logLayout.columns.map(({ heading }) => heading);
    return { kind: 'tab', tab: LOG_TAB, layout: logLayout, cells: [headings, cellsOf(line)], inBackground: true };
  }
  const { columns } = findColumns(LOG_TAB, logLayout, cells);
  const places = logLayout.columns.map(({ key }, index) => columns[key] ?? index + 1);
  const width = Math.max(...places);
  const after: string[] = Array.from({ length: width }, () => '');
  logLayout.columns.forEach(({ key }, index) => {
    after[(places[index] ?? 1) - 1] = line[key];
  });
  return {
    kind: 'cells',
    tab: LOG_TAB,
    row: cells.length + 1,
    column: 1,
    formats: after.map(() => 'text'),
    before: [after.map(() => '')],
    after: [after],
  };
}

/** The newest line with a link. */
export function lastReport(cells: CellBlock): { readonly name: string; readonly url: string } | null {
  const { columns } = findColumns(LOG_TAB, logLayout, cells);
  for (const row of [...cells.slice(1)].reverse()) {
    const url = textOf(row[(columns.link ?? 0) - 1]);
    if (url !== '') return { name: textOf(row[(columns.result ?? 0) - 1]), url };
  }
  return null;
}
