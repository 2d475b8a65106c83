// Chapters 1–3: why the assessment is made, the levels of its year, and the result.
import type { FileChild } from 'docx';
import { chapter } from './chapter.ts';
import { levelTable, rulesNote } from './level-table.ts';
import { listTable } from './list-table.ts';
import { scoreChart, trendChart } from './score-chart.ts';
import { portraitWidth } from './styles.ts';
import { team } from './team.ts';
import { prose } from './thai-text.ts';

const afterTable = { spacing: { before: 160, after: 80 } };

const principles: readonly FileChild[] = [
  chapter('{บทหนึ่ง}. หลักการและเหตุผล'),
  prose(
    'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment : ITA) เป็นเครื่องมือที่สำนักงาน ป.ป.ช. ใช้กับหน่วยงานของรัฐทั่วประเทศเป็นประจำทุกปี เพื่อให้แต่ละหน่วยงานรู้ว่าประชาชนและบุคลากรของตนมองการทำงานอย่างไร และข้อมูลที่เปิดเผยต่อสาธารณะครบถ้วนเพียงใด ผลที่ได้มีไว้เพื่อปรับปรุงงาน มิใช่เพื่อจับผิด',
  ),
  prose('การประเมินประจำปีงบประมาณ พ.ศ. {ปีประเมิน} มี {จำนวนตัวชี้วัด} ตัวชี้วัด วัดด้วยเครื่องมือต่อไปนี้', { keepNext: true }),
  listTable({
    each: 'เครื่องมือประเมิน',
    staysWhole: true,
    width: portraitWidth,
    columns: [
      { heading: 'เครื่องมือ', share: 62, value: '{ชื่อเครื่องมือ}' },
      { heading: 'ตัวชี้วัดที่', share: 18, value: '{ช่วงตัวชี้วัด}', isCentred: true },
      { heading: 'น้ำหนัก', share: 20, value: 'ร้อยละ {น้ำหนัก}', isCentred: true },
    ],
  }),
  prose(
    '{ชื่อหน่วยงาน}จึงนำผลคะแนนมาวิเคราะห์หาสาเหตุที่แก้ไขได้ในอำนาจหน้าที่ของตน{#มีมาตรการ} แล้วกำหนดเป็นมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานสำหรับปีงบประมาณ พ.ศ. {ปีแผน}{/มีมาตรการ} ตามรายงานนี้',
    afterTable,
  ),
  ...team,
];

const levels: readonly FileChild[] = [
  chapter('{บทสอง}. ระดับคะแนนผลการประเมิน ประจำปีงบประมาณ พ.ศ. {ปีประเมิน}'),
  ...levelTable,
  ...rulesNote,
];

const result: readonly FileChild[] = [
  chapter('{บทสาม}. ผลการประเมินของ{ชื่อหน่วยงาน} ประจำปีงบประมาณ พ.ศ. {ปีประเมิน}'),
  prose(
    '{ชื่อหน่วยงาน} {ที่ตั้ง} ได้คะแนนภาพรวม {คะแนนภาพรวม} คะแนน ผลการประเมินอยู่ในระดับ {ระดับ} เรียงคะแนนรายตัวชี้วัดจากมากไปน้อยได้ดังนี้',
    { keepNext: true },
  ),
  listTable({
    each: 'คะแนนเรียงลำดับ',
    staysWhole: true,
    width: portraitWidth,
    columns: [
      { heading: 'ลำดับ', share: 12, value: '{ลำดับ}', isCentred: true },
      { heading: 'ตัวชี้วัด', share: 62, value: '{ชื่อ}' },
      { heading: 'คะแนน', share: 26, value: '{คะแนน}', isCentred: true },
    ],
    totals: ['', 'คะแนนภาพรวม (ถ่วงน้ำหนัก)', '{คะแนนภาพรวม}'],
  }),
  prose(
    '{#คะแนนเท่ากันทุกตัวชี้วัด}ทุกตัวชี้วัดได้คะแนนเท่ากัน คือ {คะแนนสูงสุด} คะแนน{/คะแนนเท่ากันทุกตัวชี้วัด}{^คะแนนเท่ากันทุกตัวชี้วัด}คะแนนสูงสุด {คะแนนสูงสุด} คะแนน คือ {ตัวชี้วัดสูงสุด} และคะแนนต่ำสุด {คะแนนต่ำสุด} คะแนน คือ {ตัวชี้วัดต่ำสุด}{/คะแนนเท่ากันทุกตัวชี้วัด}',
    afterTable,
  ),
  ...scoreChart,
  ...trendChart,
];

export const resultChapters: readonly FileChild[] = [...principles, ...levels, ...result];
