// Tags of the analysis by indicator, of `วิเคราะห์และแผน`.
import type { AnalysisAndPlanModel } from '../analysis-and-plan.ts';
import type { AnalysisModel } from '../analysis-model.ts';
import { frameTags } from './frame-tags.ts';
import { planTags } from './plan-tags.ts';
import { type LoopTag, loop, part, type TagsOf, value } from './tag.ts';

type Advice = AnalysisModel['ควรพัฒนา'][number];

const advice = (about: string): LoopTag<Advice> =>
  loop(about, {
    ลำดับ: value('ลำดับในรายการ'),
    ชื่อ: value('ชื่อตัวชี้วัด'),
    คะแนน: value('คะแนนของตัวชี้วัด'),
    ข้อความ: value('ข้อเสนอแนะ ว่างหากมีหลายข้อ'),
    รายข้อ: loop('ข้อเสนอแนะทีละข้อ เมื่อมีหลายข้อ', {
      เลขข้อ: value('เลขข้อย่อย'),
      ข้อความ: value('ข้อเสนอแนะ'),
    }),
  });

const analysisTags: TagsOf<AnalysisModel> = {
  เครื่องมือ: loop('เครื่องมือการประเมิน', {
    ชื่อเครื่องมือ: value('ชื่อเครื่องมือและรหัส'),
    ตัวชี้วัด: loop('ตัวชี้วัดของเครื่องมือ', {
      ที่: value('เลขตัวชี้วัด'),
      ชื่อ: value('ชื่อตัวชี้วัด'),
      คะแนน: value('คะแนนของตัวชี้วัด'),
      ผลการวิเคราะห์: value('ความหมายของคะแนน ประเด็น และข้อเสนอแนะ'),
    }),
  }),
  ต้องเร่งแก้ไข: advice('ตัวชี้วัดที่ไม่ผ่านเกณฑ์'),
  ควรพัฒนา: advice('ตัวชี้วัดที่ผ่านเกณฑ์และมีประเด็นที่ควรพัฒนา'),
  ตัวชี้วัดเต็มร้อย: value('ชื่อตัวชี้วัดที่ได้คะแนนเต็ม ว่างหากไม่มี'),
};

export const analysisAndPlanTags: TagsOf<AnalysisAndPlanModel> = {
  ...frameTags,
  ...analysisTags,
  แผน: part('บทว่าด้วยแผน ใช้เลขตามที่ตั้งไว้สำหรับตาราง', planTags),
  ข้อหนึ่ง: value('เลขหัวข้อ 4.1'),
  ข้อสอง: value('เลขหัวข้อ 4.2'),
  ข้อสาม: value('เลขหัวข้อ 4.3'),
};
