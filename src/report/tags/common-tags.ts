// Tags that stand in every section of every report.
import type { AgencyPicturesModel } from '../agency-pictures.ts';
import type { AgencyModel, CommonModel } from '../common-model.ts';
import type { SignatureModel } from '../signature.ts';
import { condition, loop, type PartTag, part, picture, type TagsOf, value } from './tag.ts';

export const agencyTags: TagsOf<AgencyModel> = {
  ชื่อหน่วยงาน: value('ชื่อเต็มของหน่วยงาน'),
  ที่ตั้ง: value('อำเภอและจังหวัด'),
  คณะทำงาน: value('ชื่อคณะทำงาน หากไม่ได้กรอกจะใช้ชื่อกลาง'),
  ปีประเมิน: value('ปีงบประมาณที่ประเมิน'),
  ปีแผน: value('ปีงบประมาณของแผน'),
  ข้อบัญญัติ: value('คำเรียกข้อบัญญัติตามประเภทหน่วยงาน'),
  พนักงาน: value('คำเรียกพนักงานตามประเภทหน่วยงาน'),
  สำนักปลัด: value('คำเรียกสำนักปลัดตามประเภทหน่วยงาน'),
  สภา: value('คำเรียกสภาตามประเภทหน่วยงาน'),
};

export const commonTags: TagsOf<CommonModel> = {
  ...agencyTags,
  คะแนนภาพรวม: value('คะแนนภาพรวมที่ประกาศ หรือที่คำนวณได้หากไม่ได้กรอก'),
  ระดับ: value('ระดับผลการประเมิน'),
  เกณฑ์ผ่าน: value('เกณฑ์ผ่านของตัวชี้วัด'),
  จำนวนตัวชี้วัด: value('จำนวนตัวชี้วัดของปีที่ประเมิน'),
  มีมาตรการ: condition('แผนมีมาตรการอย่างน้อยหนึ่งแถว'),
};

export const agencyPictureTags: TagsOf<AgencyPicturesModel> = {
  ตราหน่วยงาน: picture('ตราหน่วยงานตามที่ตั้งไว้ ว่างหากไม่ได้ตั้ง'),
  ภาพผลคะแนน: picture('ภาพหน้าผลคะแนนตามที่ตั้งไว้ ว่างหากไม่ได้ตั้ง'),
};

const signatureTags: TagsOf<SignatureModel> = {
  ชื่อผู้ลงนาม: value('ชื่อผู้ลงนาม หรือเส้นประให้เขียนหากไม่ได้กรอก'),
  ตำแหน่ง: value('ตำแหน่งของผู้ลงนาม มีได้หลายบรรทัด'),
  คำเสนอ: value('คำเสนอที่ตั้งไว้ ว่างหากใช้ตามแบบของรายงาน'),
  ความเห็น: loop('ความเห็นที่ตั้งไว้ ไม่มีหากใช้ตามแบบของรายงาน', {
    ช่อง: value('ช่องทำเครื่องหมาย ว่างหากไม่มี'),
    ข้อความ: value('ข้อความของความเห็น'),
  }),
};

/** The block of one who signs. */
export const signer = (who: string): PartTag<SignatureModel> => part(`ช่องลงนามของ${who}`, signatureTags);
