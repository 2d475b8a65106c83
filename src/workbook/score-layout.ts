// The tab `คะแนนตัวชี้วัด`: its columns, and the labels of the results below the ten rows.
import { columnLetters } from './cell.ts';
import type { Column, TabLayout } from './tab-layout.ts';

export const SCORE_TAB = 'คะแนนตัวชี้วัด';

export type ScoreColumn = 'number' | 'instrument' | 'indicator' | 'score' | 'eitPart1' | 'eitPart2' | 'status' | 'gap';

export const scoreColumns: readonly Column<ScoreColumn>[] = [
  { key: 'number', heading: 'ที่', synonyms: ['ตัวชี้วัดที่', 'ลำดับ'], width: 50, format: 'whole' },
  { key: 'instrument', heading: 'เครื่องมือ', synonyms: ['เครื่องมือการประเมิน'], width: 90, format: 'text' },
  { key: 'indicator', heading: 'ตัวชี้วัด', synonyms: ['รายละเอียดตัวชี้วัด'], width: 240, format: 'text' },
  { key: 'score', heading: 'คะแนน', synonyms: ['คะแนนที่ได้', 'ผลคะแนน'], width: 90, format: 'score' },
  { key: 'eitPart1', heading: 'EIT ส่วนที่ 1', width: 100, format: 'score', optional: true },
  { key: 'eitPart2', heading: 'EIT ส่วนที่ 2', width: 100, format: 'score', optional: true },
  { key: 'status', heading: 'ผลการประเมิน', width: 190, format: 'score', optional: true },
  { key: 'gap', heading: 'ส่วนต่างจากเกณฑ์', width: 130, format: 'score', optional: true },
];

export const scoreLayout: TabLayout<ScoreColumn> = {
  columns: scoreColumns,
  note: 'กรอกคะแนนในคอลัมน์ คะแนน ตัวชี้วัดที่ 6–8 กรอกเป็นคะแนนเดียว หรือกรอก EIT ส่วนที่ 1 และส่วนที่ 2 แล้วระบบจะเฉลี่ยให้',
};

export const FIRST_ROW = 2;
export const columnOf = (key: ScoreColumn): number => scoreColumns.findIndex((column) => column.key === key) + 1;
export const letter = (key: ScoreColumn): string => columnLetters(columnOf(key));

/** Labels of the results below the ten rows, which are never read as indicators. */
export const resultLabels = ['IIT', 'EIT ส่วนที่ 1', 'EIT ส่วนที่ 2', 'EIT', 'OIT', 'คะแนนภาพรวม', 'ระดับ'] as const;
export type ResultLabel = (typeof resultLabels)[number];
