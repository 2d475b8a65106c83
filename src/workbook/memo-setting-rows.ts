// The rows of `ตั้งค่า` on the memo that goes with a report, and on those who sign it: the same five rows for each of them.
import type { SettingGroup, SettingRow, SignatoryKey } from './setting-declaration.ts';
import { YES, yesNo } from './setting-words.ts';

const signatory = (key: SignatoryKey, title: string, position: string): readonly SettingRow[] => [
  {
    key: `${key}.name`,
    label: `${title} (ชื่อ)`,
    initial: '',
    explanation: 'ยศหรือคำนำหน้า ชื่อ และนามสกุล เว้นว่างไว้หากจะเขียนด้วยปากกา',
  },
  {
    key: `${key}.position`,
    label: `${title} (ตำแหน่ง)`,
    initial: position,
    explanation: 'ตำแหน่งที่พิมพ์ใต้ชื่อ มีได้หลายบรรทัด เว้นว่างไว้เพื่อใช้ตำแหน่งตามประเภทหน่วยงาน',
  },
  {
    key: `${key}.on`,
    label: `${title} (แสดงในรายงาน)`,
    initial: YES,
    explanation: 'เลือก ไม่ใช่ หากไม่ต้องการให้มีช่องลงนามนี้',
    choices: yesNo,
  },
  {
    key: `${key}.routing`,
    label: `${title} (คำเสนอในบันทึกข้อความ)`,
    initial: '',
    explanation: 'พิมพ์เหนือช่องลงนาม เช่น เรียน ปลัดเทศบาล เว้นว่างไว้เพื่อใช้ตามแบบของรายงาน',
  },
  {
    key: `${key}.opinion`,
    label: `${title} (ความเห็นในบันทึกข้อความ)`,
    initial: '',
    explanation: 'บรรทัดละหนึ่งข้อความ ขึ้นต้นด้วย ☐ หากให้ทำเครื่องหมาย เว้นว่างไว้เพื่อใช้ตามแบบของรายงาน',
  },
];

export const memoSettings: readonly SettingGroup[] = [
  {
    title: 'บันทึกข้อความ',
    rows: [
      {
        key: 'memo.office',
        label: 'ส่วนราชการ (หัวหนังสือ)',
        initial: '',
        explanation: 'เช่น สำนักปลัด องค์การบริหารส่วนตำบลตัวอย่าง',
      },
      { key: 'memo.phone', label: 'โทร', initial: '', explanation: 'หมายเลขโทรศัพท์ของส่วนราชการ' },
      { key: 'memo.number', label: 'เลขที่หนังสือ', initial: '', explanation: 'เว้นว่างไว้หากจะลงเลขภายหลัง' },
      { key: 'memo.date', label: 'วันที่หนังสือ', initial: '', explanation: 'เช่น 12 ตุลาคม 2567' },
      { key: 'memo.subject', label: 'เรื่อง', initial: '', explanation: 'เว้นว่างไว้เพื่อใช้ชื่อเรื่องตามปีที่ประเมิน' },
      { key: 'memo.to', label: 'เรียน', initial: '', explanation: 'เว้นว่างไว้เพื่อเรียนผู้บริหารท้องถิ่น' },
      { key: 'memo.teamName', label: 'ชื่อคณะทำงาน', initial: '', explanation: 'เว้นว่างไว้เพื่อใช้ชื่อคณะทำงานตามชื่อหน่วยงาน' },
      {
        key: 'memo.teamMembers',
        label: 'รายชื่อคณะทำงาน',
        initial: '',
        explanation: 'บรรทัดละหนึ่งคน พิมพ์ท้ายบทที่ 1 ของรายงาน',
      },
      {
        key: 'memo.order',
        label: 'คำสั่งที่/ลงวันที่',
        initial: '',
        explanation: 'คำสั่งแต่งตั้งคณะทำงาน เช่น 12/2567 ลงวันที่ 3 ตุลาคม 2567',
      },
      { key: 'memo.resolution', label: 'มติที่ประชุมครั้งที่/วันที่', initial: '', explanation: 'มติที่เห็นชอบมาตรการ' },
      {
        key: 'memo.announcement',
        label: 'ประกาศที่/ลงวันที่',
        initial: '',
        explanation: 'ประกาศใช้มาตรการ พิมพ์ในบทที่ 5 ของรายงาน',
      },
    ],
  },
  {
    title: 'ผู้ลงนาม',
    rows: [
      ...signatory('preparer', 'ผู้จัดทำ', ''),
      ...signatory('officeHead', 'หัวหน้าสำนักปลัด', ''),
      ...signatory('chiefAdministrator', 'ปลัด', ''),
      ...signatory('localExecutive', 'ผู้บริหารท้องถิ่น (นายก)', ''),
    ],
  },
];
