// Tags of `วิเคราะห์รายเครื่องมือ`, and those of each instrument, which `วิเคราะห์ 7 ประเด็น` has too.
import type { ByInstrumentModel } from '../by-instrument.ts';
import type { InstrumentsModel } from '../instrument-model.ts';
import type { WeakIndicatorsModel } from '../weak-indicator-model.ts';
import { frameTags } from './frame-tags.ts';
import { instrumentPlanTags } from './plan-tags.ts';
import { condition, loop, type PartTag, part, type TagsOf, value } from './tag.ts';

type Instrument = Exclude<InstrumentsModel['IIT'], false>;

const indicatorRowTags = {
  ที่: value('เลขตัวชี้วัด'),
  รหัสเครื่องมือ: value('รหัสเครื่องมือ เช่น IIT'),
  ชื่อ: value('ชื่อตัวชี้วัด'),
  คะแนน: value('คะแนนของตัวชี้วัด'),
  ผลการประเมิน: value('ผ่านเกณฑ์ หรือ ไม่ผ่านเกณฑ์'),
} as const;

const instrument = (id: string): PartTag<Instrument> =>
  part(`เครื่องมือ ${id}`, {
    ชื่อเครื่องมือ: value('ชื่อเครื่องมือและรหัส'),
    น้ำหนัก: value('น้ำหนักเป็นร้อยละ'),
    ช่วงตัวชี้วัด: value('ช่วงของตัวชี้วัด เช่น 1–5'),
    จำนวนตัวชี้วัดของเครื่องมือ: value('จำนวนตัวชี้วัด'),
    รายชื่อในบรรทัด: value('ชื่อตัวชี้วัดต่อกันในบรรทัดเดียว'),
    จำนวนข้อ: value('จำนวนข้อคำถามหรือรายการของปี ว่างหากไม่มีที่มา'),
    คะแนนเครื่องมือ: value('คะแนนเฉลี่ยของเครื่องมือ'),
    ตัวชี้วัดของเครื่องมือ: loop('ตัวชี้วัดของเครื่องมือ', indicatorRowTags),
  });

export const instrumentTags: TagsOf<InstrumentsModel> = {
  IIT: instrument('IIT'),
  EIT: instrument('EIT'),
  OIT: instrument('OIT'),
  EITมีสองส่วน: condition('ปีที่ประเมินเก็บข้อมูล EIT สองส่วน'),
  คะแนนเต็ม: value('คะแนนเต็ม'),
  แถวเครื่องมือ: loop('เครื่องมือการประเมิน', {
    ชื่อเครื่องมือ: value('ชื่อเครื่องมือและรหัส'),
    รายชื่อตัวชี้วัด: value('ชื่อตัวชี้วัด บรรทัดละหนึ่งตัว'),
    น้ำหนัก: value('น้ำหนักเป็นร้อยละ'),
  }),
  แถวตัวชี้วัด: loop('ตัวชี้วัดทั้งหมดตามลำดับ', indicatorRowTags),
};

const weakIndicatorTags: TagsOf<WeakIndicatorsModel> = {
  หลักเกณฑ์คัดเลือก: value('หลักเกณฑ์คัดเลือกประเด็น ว่างหากไม่ได้เลือก'),
  ตัวชี้วัดที่มีประเด็น: loop('ตัวชี้วัดที่มีจุดอ่อน', {
    ลำดับ: value('ลำดับในรายการ'),
    ชื่อตัวชี้วัด: value('เลขและชื่อตัวชี้วัด'),
    คะแนน: value('คะแนนของตัวชี้วัด'),
    ผลการประเมิน: value('ผ่านเกณฑ์ หรือ ไม่ผ่านเกณฑ์'),
    ชื่อเครื่องมือ: value('ชื่อเครื่องมือและรหัส'),
    ข้อคำถามที่มีประเด็น: part('ข้อคำถามของ IIT หรือ EIT', {
      แถวข้อคำถาม: loop('ข้อคำถามที่มีจุดอ่อน', {
        ข้อคำถาม: value('เลขข้อและข้อคำถาม'),
        คะแนนข้อ: value('คะแนนของข้อ'),
        ประเด็นที่ควรพัฒนา: value('ประเด็นและข้อเสนอแนะ'),
      }),
    }),
    รายการที่มีประเด็น: part('รายการของ OIT', {
      กลุ่มรายการ: loop('ตัวชี้วัดย่อย', {
        ชื่อกลุ่ม: value('เลขและชื่อตัวชี้วัดย่อย'),
        แถวรายการ: loop('รายการที่มีจุดอ่อน', {
          เครื่องมือของข้อ: value('รหัสเครื่องมือ'),
          รายการ: value('เลขข้อและชื่อรายการ'),
          คะแนนข้อ: value('คะแนนของข้อ'),
          แนวทางการพัฒนา: value('แนวทางการพัฒนา'),
        }),
      }),
    }),
  }),
  ตัวชี้วัดที่ไม่ได้คัดเลือก: value('ตัวชี้วัดที่ไม่ผ่านเกณฑ์และไม่มีประเด็น ว่างหากไม่มี'),
};

export const byInstrumentTags: TagsOf<ByInstrumentModel> = {
  ...frameTags,
  ...instrumentTags,
  ...weakIndicatorTags,
  แผน: part('บทว่าด้วยแผน ใช้เลขตามที่ตั้งไว้สำหรับตาราง', instrumentPlanTags),
};
