// Tags of both reports of a follow-up.
import type { ByActivityModel } from '../by-activity.ts';
import type { ByMeasureModel } from '../by-measure.ts';
import type { CountsModel, FollowUpFrameModel } from '../follow-up-frame.ts';
import type { ReportedRowModel } from '../reported-row.ts';
import { agencyPictureTags, agencyTags, signer } from './common-tags.ts';
import { memoHeadTags } from './memo-tags.ts';
import { condition, loop, part, picture, type TagsOf, value } from './tag.ts';

const countTags: TagsOf<CountsModel> = {
  วันที่สรุป: value('วันที่นับจำนวน คือวันที่จัดทำรายงาน'),
  จำนวนรายการ: value('จำนวนแถวทั้งหมดในแท็บติดตามผล'),
  จำนวนแล้วเสร็จ: value('จำนวนที่ดำเนินการแล้วเสร็จ'),
  จำนวนอยู่ระหว่าง: value('จำนวนที่อยู่ระหว่างดำเนินการ'),
  จำนวนยังไม่ดำเนินการ: value('จำนวนที่ยังไม่ได้ดำเนินการ'),
  จำนวนยังไม่ระบุ: value('จำนวนที่ยังไม่ระบุสถานะ'),
  จำนวนเกินกำหนด: value('จำนวนที่เกินกำหนด ว่างหากไม่มี'),
  มีรายการค้าง: condition('มีแถวที่ยังไม่แล้วเสร็จหรือยังไม่ระบุสถานะ'),
};

const frameTags: TagsOf<FollowUpFrameModel> = {
  ...agencyTags,
  ...agencyPictureTags,
  ...countTags,
  บันทึกข้อความ: part('บันทึกข้อความ ไม่พิมพ์หากปิดไว้', {
    ...agencyTags,
    ...memoHeadTags,
    ...countTags,
    ข้อแรก: value('เลขลำดับของข้อเสนอข้อแรก'),
    ข้อสุดท้าย: value('เลขลำดับของข้อเสนอข้อสุดท้าย'),
  }),
  ปก: condition('พิมพ์ปก'),
  คำนำ: condition('พิมพ์คำนำ'),
  เลขไทย: condition('เนื้อหาใช้เลขไทย'),
  มีรายการ: condition('แท็บติดตามผลมีอย่างน้อยหนึ่งแถว'),
  ผลการประเมิน: part('ผลการประเมินปีล่าสุดที่ทราบ ไม่พิมพ์หากไม่มี', {
    ปีของผล: value('ปีงบประมาณของผล'),
    คะแนนภาพรวม: value('คะแนนภาพรวม'),
    ระดับ: value('ระดับผลการประเมิน'),
  }),
  ผู้จัดทำ: signer('ผู้จัดทำ'),
  ปลัด: signer('ปลัด'),
  ผู้บริหาร: signer('ผู้บริหารท้องถิ่น'),
};

const rowTags: TagsOf<ReportedRowModel> = {
  มาตรการ: value('มาตรการ'),
  วิธีการ: value('วิธีดำเนินการ'),
  ผู้รับผิดชอบ: value('ผู้รับผิดชอบ'),
  ระยะเวลา: value('ระยะเวลาดำเนินการ'),
  ผลการดำเนินการ: value('ผลการดำเนินการที่กรอก'),
  สถานะ: value('สถานะ ว่างหากไม่ระบุ'),
  หลักฐาน: value('หลักฐาน ว่างหากไม่ได้กรอก'),
  หมายเหตุ: value('ปีที่ยกมา ว่างหากเป็นของปีนี้'),
  ภาพประกอบ: loop('ภาพตามช่องภาพประกอบ', {
    ภาพ: picture('ภาพ ว่างหากเปิดไม่ได้หรือบรรทัดนั้นไม่ใช่ภาพ'),
    คำบรรยาย: value('คำบรรยายภาพ'),
  }),
};

const stepTags = { ...rowTags, ข้อเสนอแนะ: value('ข้อเสนอแนะที่กรอก') } as const;

export const byActivityTags: TagsOf<ByActivityModel> = {
  ...frameTags,
  แถวกิจกรรม: loop('แถวของแท็บติดตามผล', {
    ลำดับ: value('ลำดับ'),
    ...rowTags,
    ผลลัพธ์: value('ผลลัพธ์หรือความสำเร็จที่กรอก'),
  }),
  การยกระดับ: part('การยกระดับตัวชี้วัด ไม่พิมพ์หากไม่มีแท็บ', {
    ปีของคะแนนตั้งต้น: value('ปีงบประมาณของคะแนนในช่องตัวชี้วัด'),
    เครื่องมือ: loop('เครื่องมือการประเมิน', {
      รหัสเครื่องมือ: value('รหัสเครื่องมือ เช่น IIT'),
      แถวตัวชี้วัด: loop('ตัวชี้วัดของเครื่องมือ', {
        ตัวชี้วัด: value('เลข ชื่อ และคะแนนของตัวชี้วัด'),
        แนวทาง: value('แนวทางในการยกระดับ'),
        ผู้รับผิดชอบ: value('ผู้รับผิดชอบ'),
        ระยะเวลา: value('ระยะเวลา'),
        ความก้าวหน้า: value('ความก้าวหน้าที่กรอก'),
        ช่องสถานะ: loop('สถานะทั้งสามพร้อมช่องทำเครื่องหมาย ไม่มีหากไม่ระบุสถานะ', {
          ช่อง: value('ช่องทำเครื่องหมายของสถานะ มีเครื่องหมายหากเป็นสถานะที่เลือก'),
          ชื่อสถานะ: value('ชื่อสถานะ'),
        }),
      }),
    }),
  }),
};

export const byMeasureTags: TagsOf<ByMeasureModel> = {
  ...frameTags,
  จำนวนมาตรการ: value('จำนวนมาตรการในแท็บติดตามผล'),
  ตารางมาตรการ: loop('มาตรการ มาตรการละหนึ่งตาราง', {
    ลำดับ: value('ลำดับของมาตรการ'),
    ขั้นตอนแรก: part('แถวแรกของมาตรการ', stepTags),
    ขั้นตอนถัดไป: loop('แถวถัดไปของมาตรการ', stepTags),
  }),
};
