// The charts with their captions: the indicators, and the years up to the assessed one; and where the scores come from.
import type { FileChild } from 'docx';
import { centred, paragraph, when } from './thai-text.ts';

const source = centred('ที่มา: {ที่มา}', { size: 'table' });

/** Under its chart, whose rows keep to it. */
const chartCaption = (content: string, keepNext: boolean) =>
  centred(content, { size: 'table', keepNext, spacing: { before: 120, after: 40 } });

/** The result as its web page shows it, where the settings name a picture of it. */
const resultPicture: readonly FileChild[] = when('ภาพผลคะแนน', [
  centred('{ภาพผลคะแนน}', { keepNext: true, spacing: { before: 160, after: 40 } }),
  centred('ภาพหน้าผลการประเมิน ปีงบประมาณ พ.ศ. {ปีประเมิน}', { size: 'table', spacing: { before: 0, after: 80 } }),
]);

export const scoreChart: readonly FileChild[] = [
  paragraph('{@แผนภูมิคะแนน}'),
  chartCaption('แผนภูมิคะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. {ปีประเมิน} เส้นประแสดงเกณฑ์ผ่าน {เกณฑ์ผ่าน} คะแนน', true),
  source,
  ...resultPicture,
];

/** Printed only where an earlier year is known. */
export const trendChart: readonly FileChild[] = when('ผลย้อนหลัง', [
  centred('ผลการประเมินในภาพรวมย้อนหลัง', { bold: true, keepNext: true, spacing: { before: 240, after: 80 } }),
  paragraph('{@แผนภูมิย้อนหลัง}'),
  chartCaption('คะแนนภาพรวมปีงบประมาณ พ.ศ. {ปีแรก} ถึง พ.ศ. {ปีประเมิน} เส้นประแสดงเกณฑ์ผ่าน {เกณฑ์ผ่าน} คะแนน', false),
]);
