// What the diagnostics answer, as lines that an officer can send to whoever helps: versions, counts and codes only.
import type { Methods } from '../server/wire.ts';

type Diagnostics = Methods['diagnostics']['value'];

/** `failures` are the codes of what failed since the sidebar was opened, the newest last. */
export const diagnosticText = (found: Diagnostics, failures: readonly string[]): string =>
  [
    `ผู้ช่วย ITA รุ่น ${found.version} ข้อมูลซ่อนรุ่น ${found.storageVersion}`,
    ...found.tabs.map(({ tab, rows }) => `${tab}: ${rows === null ? 'ไม่มีแท็บ' : `${rows} แถว`}`),
    `แท็บอื่น: ${found.otherTabs}`,
    `ข้อความในคลังที่มากับส่วนเสริม: ${found.libraryEntries}`,
    `คำสั่งล่าสุด: ${found.commands.map((status) => endings[status]).join(', ') || '-'}`,
    `ข้อมูลซ่อนเสียหาย: ${yesNo(found.isStorageDamaged)}`,
    `มีคำสั่งกำลังทำงาน: ${yesNo(found.isRunning)}`,
    found.findings
      ? `ผลตรวจ: ต้องแก้ไข ${found.findings.error} ควรตรวจสอบ ${found.findings.warning} ข้อควรทราบ ${found.findings.info}`
      : `ผลตรวจ: ตรวจไม่ได้ (${found.failure})`,
    `รหัสข้อขัดข้อง: ${failures.join(', ') || '-'}`,
  ].join('\n');

/** How a command ended. */
const endings: Readonly<Record<Diagnostics['commands'][number], string>> = {
  pending: 'ค้างอยู่',
  done: 'เสร็จ',
  undoing: 'กำลังย้อนกลับ',
  closed: 'ปิดแล้ว',
};

const yesNo = (value: boolean): string => (value ? 'ใช่' : 'ไม่');
