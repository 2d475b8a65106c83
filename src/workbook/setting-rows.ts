// The rows of `ตั้งค่า` in order: one list from which the tab is made and by which it is read.
import { type AgencyType, agencyTypes } from '../core/agency-terms.ts';
import type { ResultBasis } from '../core/printed-result.ts';
import { itemRules, type SelectionRule, selectionRules } from '../core/weakest.ts';
import { followUpFormats } from './follow-up-layout.ts';
import type { Choices } from './tab-layout.ts';

export interface SettingRow {
  readonly key: SettingKey;
  readonly label: string;
  /** What a new tab holds. */
  readonly initial: string;
  readonly explanation: string;
  readonly choices?: Choices;
}

export interface SettingGroup {
  readonly title: string;
  readonly rows: readonly SettingRow[];
}

export type SettingKey =
  | `agency.${'name' | 'shortName' | 'type' | 'district' | 'province' | 'units'}`
  | `year.${'assessed' | 'plan' | 'baseline' | 'latest'}`
  | `published.${'total' | 'level' | 'rank' | 'source' | 'basis'}`
  | `rules.${'passMark' | 'selection' | 'lowest' | 'memoLowest'}`
  | `memo.${'office' | 'phone' | 'number' | 'date' | 'subject' | 'to' | 'teamName' | 'teamMembers' | 'order' | 'resolution' | 'announcement'}`
  | `${SignatoryKey}.${'name' | 'position' | 'on' | 'routing' | 'opinion'}`
  | `report.${'planFormat' | 'followUpFormat' | 'thaiDigitsMemo' | 'thaiDigitsReport' | 'thaiDigitsPlan' | 'bandWords' | 'emblem' | 'resultPicture'}`
  | `parts.${ReportPart}`;

export const reportParts = ['memo', 'cover', 'preface'] as const;

export type ReportPart = (typeof reportParts)[number];

export type SignatoryKey = 'preparer' | 'officeHead' | 'chiefAdministrator' | 'localExecutive';

export const YES = 'ใช่';
export const NO = 'ไม่ใช่';
const yesNo: Choices = { values: [YES, NO], strict: true };

/** Stands for what the format of the report usually has. */
const AS_USUAL = 'ตามแบบของรายงาน';

const part = (key: ReportPart, label: string): SettingRow => ({
  key: `parts.${key}`,
  label: `${label} (แสดงในรายงาน)`,
  initial: AS_USUAL,
  explanation: `เลือก ${YES} หรือ ${NO} เว้นว่างไว้หรือเลือก ${AS_USUAL} เพื่อใช้ตามแบบของรายงานแต่ละแบบ`,
  choices: { values: [AS_USUAL, YES, NO], strict: true },
});

/** Words of `หลักเกณฑ์คัดเลือกประเด็น`. */
export const selectionLabels: readonly string[] = selectionRules.map(({ label }) => label);

/** The rules as their setting holds them: a line for each. */
export const selectionText = (rules: readonly SelectionRule[]): string =>
  selectionRules.flatMap(({ id, label }) => (rules.includes(id) ? [label] : [])).join('\n');

/** The item rules add nothing where no scores of items are known. */
export const itemRuleIds = itemRules.map(({ id }) => id);

export const planFormats = ['รายมาตรการ', 'จำแนกตามเครื่องมือ', '7 ประเด็น'] as const;

export type PlanFormatName = (typeof planFormats)[number];

/** Words of `ผลที่พิมพ์ในรายงาน`. */
export const basisLabels: Readonly<Record<ResultBasis, string>> = { published: 'ตามที่ประกาศ', computed: 'ตามที่คำนวณ' };

export const DEFAULT_AGENCY_TYPE: AgencyType = 'อบต.';
export const DEFAULT_PASS_MARK = '85';
/** Stands for the pass mark where a band of scores begins with it. */
export const PASS_MARK_WORD = 'เกณฑ์';

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

export const settingGroups: readonly SettingGroup[] = [
  {
    title: 'หน่วยงาน',
    rows: [
      { key: 'agency.name', label: 'ชื่อหน่วยงาน', initial: '', explanation: 'ชื่อเต็ม เช่น องค์การบริหารส่วนตำบลตัวอย่าง' },
      { key: 'agency.shortName', label: 'ชื่อย่อหน่วยงาน', initial: '', explanation: 'เช่น อบต.ตัวอย่าง' },
      {
        key: 'agency.type',
        label: 'ประเภทหน่วยงาน',
        initial: DEFAULT_AGENCY_TYPE,
        explanation: 'ใช้เลือกคำเรียกตำแหน่งและเอกสารให้ตรงกับหน่วยงาน',
        choices: { values: agencyTypes, strict: true },
      },
      { key: 'agency.district', label: 'อำเภอ', initial: '', explanation: 'ชื่ออำเภอ ไม่ต้องพิมพ์คำว่าอำเภอ' },
      { key: 'agency.province', label: 'จังหวัด', initial: '', explanation: 'ชื่อจังหวัด ไม่ต้องพิมพ์คำว่าจังหวัด' },
      {
        key: 'agency.units',
        label: 'ส่วนราชการภายใน',
        initial: '',
        explanation: 'บรรทัดละหนึ่งส่วนราชการ เว้นว่างไว้เพื่อใช้รายชื่อตามประเภทหน่วยงาน',
      },
    ],
  },
  {
    title: 'ปีงบประมาณ',
    rows: [
      {
        key: 'year.assessed',
        label: 'ปีงบประมาณที่ประเมิน',
        initial: '',
        explanation: 'ปีของผลคะแนนที่นำมาวิเคราะห์ เป็น พ.ศ. เช่น 2567',
      },
      { key: 'year.plan', label: 'ปีงบประมาณของแผน', initial: '', explanation: 'เว้นว่างไว้หมายถึงปีถัดจากปีที่ประเมิน' },
      {
        key: 'year.baseline',
        label: 'ปีของคะแนนตั้งต้น',
        initial: '',
        explanation: 'ปีของคะแนนที่แผนใช้เป็นฐาน เว้นว่างไว้หมายถึงปีที่ประเมิน',
      },
      { key: 'year.latest', label: 'ปีของผลคะแนนล่าสุด', initial: '', explanation: 'ปีล่าสุดที่ประกาศผลแล้ว' },
    ],
  },
  {
    title: 'ผลที่ประกาศ',
    rows: [
      {
        key: 'published.total',
        label: 'คะแนนภาพรวมที่ประกาศ',
        initial: '',
        explanation: 'ตามที่สำนักงาน ป.ป.ช. ประกาศ เช่น 91.22',
      },
      { key: 'published.level', label: 'ระดับที่ประกาศ', initial: '', explanation: 'เช่น A หรือ ผ่านดี' },
      { key: 'published.rank', label: 'ลำดับในประเภทหน่วยงาน', initial: '', explanation: 'กรอกหากประกาศไว้' },
      {
        key: 'published.source',
        label: 'ที่มาของคะแนน',
        initial: 'ระบบ ITAS สำนักงาน ป.ป.ช.',
        explanation: 'พิมพ์ใต้แผนภูมิคะแนนในรายงาน',
      },
      {
        key: 'published.basis',
        label: 'ผลที่พิมพ์ในรายงาน',
        initial: '',
        explanation: 'ใช้เมื่อผลที่ประกาศไม่ตรงกับผลที่คำนวณจากตัวชี้วัด ระหว่างที่เว้นว่างไว้ รายงานพิมพ์ผลที่ประกาศและบันทึกข้อความมีคำว่า ร่าง',
        choices: { values: Object.values(basisLabels), strict: true },
      },
    ],
  },
  {
    title: 'หลักเกณฑ์',
    rows: [
      { key: 'rules.passMark', label: 'เกณฑ์ผ่าน', initial: DEFAULT_PASS_MARK, explanation: 'คะแนนต่ำสุดที่ถือว่าผ่าน' },
      {
        key: 'rules.selection',
        label: 'หลักเกณฑ์คัดเลือกประเด็น',
        initial: selectionText(['below-full', ...itemRuleIds]),
        explanation: `ประเด็นใดที่ต้องนำมาวิเคราะห์และกำหนดมาตรการ บรรทัดละหนึ่งหลักเกณฑ์ ใช้ร่วมกันได้ คือ ${selectionLabels.join(' / ')}`,
        choices: { values: selectionLabels, strict: false },
      },
      { key: 'rules.lowest', label: 'จำนวนตัวชี้วัดที่ต่ำที่สุด', initial: '3', explanation: 'ค่า N ของหลักเกณฑ์ที่มีคำว่า ต่ำสุด' },
      {
        key: 'rules.memoLowest',
        label: 'จำนวนที่ระบุในบันทึกข้อความ',
        initial: '3',
        explanation: 'จำนวนตัวชี้วัดคะแนนต่ำสุดที่กล่าวถึงในบันทึกข้อความ',
      },
    ],
  },
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
  {
    title: 'รายงาน',
    rows: [
      part('memo', 'บันทึกข้อความ'),
      part('cover', 'ปก'),
      part('preface', 'คำนำ'),
      {
        key: 'report.emblem',
        label: 'ตราหน่วยงาน (ภาพ)',
        initial: '',
        explanation: 'ลิงก์ภาพในไดรฟ์ พิมพ์ที่มุมซ้ายบนของบันทึกข้อความ เว้นว่างไว้เพื่อเว้นที่สำหรับตรา',
      },
      {
        key: 'report.resultPicture',
        label: 'ภาพผลคะแนน (ภาพ)',
        initial: '',
        explanation: 'ลิงก์ภาพหน้าผลคะแนนในไดรฟ์ พิมพ์ท้ายผลการประเมิน เว้นว่างไว้หากไม่ใช้',
      },
      {
        key: 'report.planFormat',
        label: 'รูปแบบแผน',
        initial: planFormats[0],
        explanation: 'รูปแบบของแท็บแผนมาตรการ',
        choices: { values: planFormats, strict: true },
      },
      {
        key: 'report.followUpFormat',
        label: 'รูปแบบการติดตามผล',
        initial: followUpFormats[0],
        explanation: 'รูปแบบของแท็บติดตามผล',
        choices: { values: followUpFormats, strict: true },
      },
      {
        key: 'report.thaiDigitsMemo',
        label: 'ใช้เลขไทยในรายงาน (บันทึกข้อความ)',
        initial: YES,
        explanation: 'ตัวเลขในบันทึกข้อความ',
        choices: yesNo,
      },
      {
        key: 'report.thaiDigitsReport',
        label: 'ใช้เลขไทยในรายงาน (เนื้อหา)',
        initial: YES,
        explanation: 'ตัวเลขในปก คำนำ ผลคะแนน และผลการวิเคราะห์',
        choices: yesNo,
      },
      {
        key: 'report.thaiDigitsPlan',
        label: 'ใช้เลขไทยในรายงาน (ตารางแผน)',
        initial: YES,
        explanation: 'ตัวเลขในตารางมาตรการและตารางติดตามผล',
        choices: yesNo,
      },
      {
        key: 'report.bandWords',
        label: 'ข้อความช่วงคะแนน',
        initial: `100 ควรรักษาระดับเดิมไว้\n90 ควรรักษามาตรฐานไว้\n${PASS_MARK_WORD} ผ่านเกณฑ์การประเมิน\n0 เห็นควรปรับปรุงให้ดีขึ้นกว่าเดิม`,
        explanation: `บรรทัดละหนึ่งช่วง คะแนนต่ำสุดของช่วง (คำว่า ${PASS_MARK_WORD} หมายถึงเกณฑ์ผ่าน) ตามด้วยข้อความ เรียงจากมากไปน้อย`,
      },
    ],
  },
];

export const settingRows: readonly SettingRow[] = settingGroups.flatMap(({ rows }) => rows);

/** The row of a setting; every key has exactly one. */
export function settingRow(key: SettingKey): SettingRow {
  const row = settingRows.find((candidate) => candidate.key === key);
  if (!row) throw new Error(`no row for setting ${key}`);
  return row;
}
