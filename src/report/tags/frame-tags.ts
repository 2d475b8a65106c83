// Tags that every report of analysis has around its own chapters: the result, the team, the switches of its parts.
import type { FrameModel } from '../report-frame.ts';
import type { ResultModel } from '../result-model.ts';
import type { TeamModel } from '../team-model.ts';
import { analysisTags } from './analysis-tags.ts';
import { agencyPictureTags, commonTags } from './common-tags.ts';
import { memoTags } from './memo-tags.ts';
import { condition, drawing, loop, type PartTag, part, type TagsOf, value } from './tag.ts';

type Levels = Exclude<ResultModel['ระดับตามคะแนน'], false>;

const levels = (about: string): PartTag<Levels> =>
  part(about, {
    แถวระดับ: loop('ระดับ เรียงจากสูงไปต่ำ', {
      ชื่อระดับ: value('ชื่อระดับ'),
      ช่วงคะแนน: value('ช่วงคะแนนของระดับ'),
      เงื่อนไขรายเครื่องมือ: value('คะแนนรายเครื่องมือที่ต้องได้'),
    }),
  });

const resultTags: TagsOf<ResultModel> = {
  เครื่องมือประเมิน: loop('เครื่องมือการประเมิน', {
    ชื่อเครื่องมือ: value('ชื่อเครื่องมือและรหัส'),
    ช่วงตัวชี้วัด: value('ช่วงของตัวชี้วัด เช่น 1–5'),
    น้ำหนัก: value('น้ำหนักเป็นร้อยละ'),
  }),
  ระดับตามคะแนน: levels('ตารางระดับของปีที่ตัดสินจากคะแนนอย่างเดียว'),
  ระดับมีเงื่อนไข: levels('ตารางระดับของปีที่มีเงื่อนไขรายเครื่องมือ'),
  หมายเหตุเกณฑ์: value('หลักเกณฑ์ที่ยังไม่ได้เทียบกับคู่มือ ว่างหากยืนยันครบแล้ว'),
  คะแนนเรียงลำดับ: loop('ตัวชี้วัดเรียงคะแนนจากมากไปน้อย', {
    ลำดับ: value('ลำดับในรายการ'),
    ชื่อ: value('ชื่อตัวชี้วัด'),
    คะแนน: value('คะแนนของตัวชี้วัด'),
  }),
  คะแนนเท่ากันทุกตัวชี้วัด: condition('ทุกตัวชี้วัดได้คะแนนเท่ากัน'),
  คะแนนสูงสุด: value('คะแนนสูงสุดของตัวชี้วัด'),
  ตัวชี้วัดสูงสุด: value('ชื่อตัวชี้วัดที่ได้คะแนนสูงสุด'),
  คะแนนต่ำสุด: value('คะแนนต่ำสุดของตัวชี้วัด'),
  ตัวชี้วัดต่ำสุด: value('ชื่อตัวชี้วัดที่ได้คะแนนต่ำสุด'),
  แผนภูมิคะแนน: drawing('แผนภูมิคะแนนรายตัวชี้วัดเทียบกับเกณฑ์ผ่าน'),
  ที่มา: value('ที่มาของคะแนน'),
  ผลย้อนหลัง: part('ผลย้อนหลัง ไม่พิมพ์หากไม่มีผลปีก่อน', {
    ปีแรก: value('ปีแรกที่มีผล'),
    แผนภูมิย้อนหลัง: drawing('แผนภูมิคะแนนภาพรวมรายปี'),
  }),
};

const teamTags: TagsOf<TeamModel> = {
  คำสั่งแต่งตั้ง: value('คำสั่งแต่งตั้งคณะทำงาน ว่างหากไม่ได้กรอก'),
  จำนวนคน: value('จำนวนคนในคณะทำงาน ว่างหากไม่ได้กรอกรายชื่อ'),
  รายชื่อ: loop('รายชื่อคณะทำงาน', { ที่: value('ลำดับ'), ชื่อ: value('ชื่อและตำแหน่ง') }),
};

export const frameTags: TagsOf<FrameModel> = {
  ...commonTags,
  ...agencyPictureTags,
  ...resultTags,
  ...analysisTags,
  บันทึกข้อความ: part('บันทึกข้อความ ไม่พิมพ์หากปิดไว้', memoTags),
  ปก: condition('พิมพ์ปก'),
  คำนำ: condition('พิมพ์คำนำ'),
  คณะผู้จัดทำ: part('คณะผู้จัดทำ ไม่พิมพ์หากไม่ได้กรอกคำสั่งและรายชื่อ', teamTags),
  เลขไทย: condition('เนื้อหาใช้เลขไทย'),
  บทหนึ่ง: value('เลขบทที่ 1'),
  บทสอง: value('เลขบทที่ 2'),
  บทสาม: value('เลขบทที่ 3'),
  บทสี่: value('เลขบทที่ 4'),
  บทห้า: value('เลขบทที่ 5'),
  บทหก: value('เลขบทที่ 6'),
};
