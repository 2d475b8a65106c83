// What the self-test answers, as lines that an officer can send to whoever helps: versions, counts and codes only.
import type { Methods } from '../server/wire.ts';

type SelfTest = Methods['selfTest']['value'];

/** `failures` are the codes of what failed since the sidebar was opened, the newest last. */
export const diagnosticText = (test: SelfTest, failures: readonly string[]): string =>
  [
    `ผู้ช่วย ITA รุ่น ${test.version} ข้อมูลซ่อนรุ่น ${test.storageVersion}`,
    ...test.tabs.map(({ tab, rows }) => `${tab}: ${rows === null ? 'ไม่มีแท็บ' : `${rows} แถว`}`),
    `แท็บอื่น: ${test.otherTabs}`,
    `ข้อความในคลังที่มากับส่วนเสริม: ${test.libraryEntries}`,
    `คำสั่งล่าสุด: ${test.commands.join(', ') || '-'}`,
    `ข้อมูลซ่อนเสียหาย: ${yesNo(test.isStorageDamaged)}`,
    `มีคำสั่งกำลังทำงาน: ${yesNo(test.isRunning)}`,
    test.findings
      ? `ผลตรวจ: ต้องแก้ไข ${test.findings.error} ควรตรวจสอบ ${test.findings.warning} ข้อควรทราบ ${test.findings.info}`
      : `ผลตรวจ: ตรวจไม่ได้ (${test.failure})`,
    `รหัสข้อขัดข้อง: ${failures.join(', ') || '-'}`,
  ].join('\n');

const yesNo = (value: boolean): string => (value ? 'ใช่' : 'ไม่');
