// Tags of `วิเคราะห์ 7 ประเด็น`.
import type { SevenTopicsModel } from '../seven-topics.ts';
import type { TopicsModel } from '../topic-model.ts';
import { instrumentTags } from './by-instrument-tags.ts';
import { frameTags } from './frame-tags.ts';
import { topicPlanTags } from './plan-tags.ts';
import { condition, loop, part, type TagsOf, value } from './tag.ts';

const pointTags = { จุดอ่อน: value('จุดอ่อนและที่มา'), ข้อเสนอแนะ: value('ข้อเสนอแนะ') } as const;

const topicTags: TagsOf<TopicsModel> = {
  จำนวนประเด็น: value('จำนวนประเด็น'),
  ประเด็นวิเคราะห์: loop('ประเด็นทั้งเจ็ด', {
    ที่: value('เลขประเด็น'),
    ชื่อประเด็น: value('ชื่อประเด็น'),
    ...pointTags,
    ลำดับถัดไป: loop('จุดอ่อนถัดจากข้อแรกของประเด็น', pointTags),
  }),
  จัดประเด็นตามเนื้อหา: condition('มีข้อที่จัดเข้าประเด็นตามเนื้อหา โดยยังไม่ได้เทียบกับเอกสาร'),
};

export const sevenTopicsTags: TagsOf<SevenTopicsModel> = {
  ...frameTags,
  ...instrumentTags,
  ...topicTags,
  แผน: part('บทว่าด้วยแผน ใช้เลขตามที่ตั้งไว้สำหรับตาราง', topicPlanTags),
};
