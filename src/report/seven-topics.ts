// The report `วิเคราะห์ 7 ประเด็น`: the result on a page of its own, the scores of each instrument, then weak points and measures
// under the topics that the NACC asks for.
import { type InstrumentsModel, instrumentsModel } from './instrument-model.ts';
import type { ReportData } from './report-data.ts';
import { type FrameModel, frameModel } from './report-frame.ts';
import type { ReportParts } from './report-parts.ts';
import { sectionDigits } from './section-digits.ts';
import { type TopicPlanModel, type TopicsModel, topicPlanModel, topicsModel } from './topic-model.ts';

const usualParts: ReportParts = { memo: true, cover: false, preface: false };

export interface SevenTopicsModel extends FrameModel, InstrumentsModel, TopicsModel {
  readonly แผน: TopicPlanModel;
}

export function sevenTopicsModel(data: ReportData): SevenTopicsModel {
  const digits = sectionDigits(data.settings.thaiDigits.report);
  return {
    ...frameModel(data, usualParts),
    ...instrumentsModel(data, digits),
    ...topicsModel(data, digits),
    แผน: topicPlanModel(data),
  };
}
