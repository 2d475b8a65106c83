// The chart of the indicators with its caption, and where the scores come from.
import type { FileChild } from 'docx';
import { centred, paragraph, when } from './thai-text.ts';

export const source = centred('ที่มา: {ที่มา}', { size: 'table' });

export const chartCaption = (content: string) =>
  centred(content, { size: 'table', keepNext: true, spacing: { before: 120, after: 40 } });

/** The result as its web page shows it, where the settings name a picture of it. */
export const resultPicture: readonly FileChild[] = when('ภาพผลคะแนน', [
  centred('{ภาพผลคะแนน}', { keepNext: true, spacing: { before: 160, after: 40 } }),
  centred('ภาพหน้าผลการประเมิน ปีงบประมาณ พ.ศ. {ปีประเมิน}', { size: 'table', spacing: { before: 0, after: 80 } }),
]);

export const scoreChart: readonly FileChild[] = [
  paragraph('{@แผนภูมิคะแนน}'),
  chartCaption('แผนภูมิคะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. {ปีประเมิน} เส้นประแสดงเกณฑ์ผ่าน {เกณฑ์ผ่าน} คะแนน'),
  source,
  ...resultPicture,
];
