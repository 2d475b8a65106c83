// Tags of the measures, in each form a plan is printed.
import type { InstrumentPlanModel } from '../instrument-plan-model.ts';
import type { PlanFrameModel } from '../plan-frame.ts';
import type { PlanModel } from '../plan-model.ts';
import type { TopicPlanModel } from '../topic-model.ts';
import { commonTags, signer } from './common-tags.ts';
import { loop, type TagsOf, value } from './tag.ts';

const planFrameTags: TagsOf<PlanFrameModel> = {
  ...commonTags,
  มติที่ประชุม: value('มติที่ประชุมที่เห็นชอบมาตรการ ว่างหากไม่ได้กรอก'),
  ประกาศใช้: value('ประกาศใช้มาตรการ ว่างหากไม่ได้กรอก'),
  ผู้บริหารท้องถิ่น: value('ตำแหน่งผู้บริหารท้องถิ่นตามประเภทหน่วยงาน'),
  ผู้จัดทำ: signer('ผู้จัดทำ'),
  ปลัด: signer('ปลัด'),
  ผู้บริหาร: signer('ผู้บริหารท้องถิ่น'),
};

const measureTags = {
  มาตรการ: value('มาตรการ มีเลขข้อหากมีหลายข้อ'),
  วิธีการ: value('วิธีการดำเนินการ มีเลขข้อหากมีหลายข้อ'),
  ผู้รับผิดชอบ: value('ผู้รับผิดชอบ'),
  ระยะเวลา: value('ระยะเวลาดำเนินการ'),
} as const;

export const planTags: TagsOf<PlanModel> = {
  ...planFrameTags,
  แถวแผน: loop('แถวของแผน ตามลำดับในแท็บ', { ...measureTags, การติดตาม: value('การติดตามประเมินผล') }),
};

export const instrumentPlanTags: TagsOf<InstrumentPlanModel> = {
  ...planFrameTags,
  เครื่องมือในแผน: loop('มาตรการจัดตามเครื่องมือ', {
    หัวข้อเครื่องมือ: value('ชื่อเครื่องมือเป็นหัวข้อ'),
    กลุ่มมาตรการ: loop('มาตรการของตัวชี้วัดหรือตัวชี้วัดย่อย', {
      ชื่อกลุ่ม: value('ชื่อตัวชี้วัดหรือตัวชี้วัดย่อย ว่างหากไม่ระบุ'),
      แถวแผน: loop('แถวของแผน', {
        ประเด็นที่ต้องพัฒนา: value('ประเด็นที่ต้องพัฒนาและเลขข้อ'),
        ผู้รับผิดชอบ: value('ผู้รับผิดชอบ'),
        ขั้นตอนและมาตรการ: value('มาตรการและขั้นตอน'),
        การติดตามและกำหนดเวลา: value('การติดตามและกำหนดเวลาแล้วเสร็จ'),
      }),
    }),
  }),
};

export const topicPlanTags: TagsOf<TopicPlanModel> = {
  ...planFrameTags,
  ประเด็นในแผน: loop('ประเด็นทั้งเจ็ด แล้วตามด้วยมาตรการที่ไม่เข้าประเด็นใด', {
    ชื่อประเด็น: value('เลขและชื่อประเด็น'),
    ...measureTags,
    ลำดับถัดไป: loop('มาตรการถัดจากมาตรการแรกของประเด็น', measureTags),
  }),
};
