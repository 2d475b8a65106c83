// The chart of the indicators with its caption, and where the scores come from.
import type { FileChild } from 'docx';
import { centred, paragraph } from './thai-text.ts';

export const source = centred('ที่มา: {ที่มา}', { size: 'table' });

export const chartCaption = (content: string) =>
  centred(content, { size: 'table', keepNext: true, spacing: { before: 120, after: 40 } });

export const scoreChart: readonly FileChild[] = [
  paragraph('{@แผนภูมิคะแนน}'),
  chartCaption('แผนภูมิคะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. {ปีประเมิน} เส้นประแสดงเกณฑ์ผ่าน {เกณฑ์ผ่าน} คะแนน'),
  source,
];
