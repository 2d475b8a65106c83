// Tags of `วิเคราะห์และแผน`.
import type { AnalysisAndPlanModel } from '../analysis-and-plan.ts';
import { frameTags } from './frame-tags.ts';
import { planTags } from './plan-tags.ts';
import { part, type TagsOf, value } from './tag.ts';

export const analysisAndPlanTags: TagsOf<AnalysisAndPlanModel> = {
  ...frameTags,
  แผน: part('บทว่าด้วยแผน ใช้เลขตามที่ตั้งไว้สำหรับตาราง', planTags),
  ข้อหนึ่ง: value('เลขหัวข้อ 4.1'),
  ข้อสอง: value('เลขหัวข้อ 4.2'),
  ข้อสาม: value('เลขหัวข้อ 4.3'),
};
