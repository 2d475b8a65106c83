// Those who made the report; nothing where neither their order nor their names were typed.
import type { FileChild } from 'docx';
import { paragraph, prose, when } from './thai-text.ts';

export const team: readonly FileChild[] = when('คณะผู้จัดทำ', [
  prose(
    'รายงานนี้จัดทำโดย{คณะทำงาน}{#คำสั่งแต่งตั้ง} ซึ่งแต่งตั้งตาม{คำสั่งแต่งตั้ง}{/คำสั่งแต่งตั้ง}{#จำนวนคน} ประกอบด้วยผู้มีรายชื่อ {จำนวนคน} คน ดังนี้{/จำนวนคน}',
  ),
  ...when('รายชื่อ', [paragraph('{ที่})\t{ชื่อ}', { style: 'Listed' })]),
]);
