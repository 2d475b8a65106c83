// The rows of `ตั้งค่า` on what is assessed: the agency, its years, its published result and the rules of selection.
import { agencyTypes } from '../core/agency-terms.ts';
import type { SettingGroup } from './setting-declaration.ts';
import {
  basisLabels,
  DEFAULT_AGENCY_TYPE,
  DEFAULT_PASS_MARK,
  itemRuleIds,
  selectionLabels,
  selectionText,
} from './setting-words.ts';

export const assessmentSettings: readonly SettingGroup[] = [
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
];
