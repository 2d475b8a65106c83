// The report `วิเคราะห์รายเครื่องมือ`: how the assessment works, the result of each indicator, what is weak among questions and
// OIT items, and the measures by indicator and sub-indicator.

import { type InstrumentsModel, instrumentsModel } from './instrument-model.ts';
import { type InstrumentPlanModel, instrumentPlanModel } from './instrument-plan-model.ts';
import type { ReportData } from './report-data.ts';
import { type FrameModel, frameModel } from './report-frame.ts';
import type { ReportParts } from './report-parts.ts';
import { sectionDigits } from './section-digits.ts';
import { type WeakIndicatorsModel, weakIndicatorsModel } from './weak-indicator-model.ts';

const usualParts: ReportParts = { memo: true, cover: true, preface: false };

export interface ByInstrumentModel extends FrameModel, InstrumentsModel, WeakIndicatorsModel {
  readonly แผน: InstrumentPlanModel;
}

export function byInstrumentModel(data: ReportData): ByInstrumentModel {
  const digits = sectionDigits(data.settings.thaiDigits.report);
  return {
    ...frameModel(data, usualParts),
    ...instrumentsModel(data, digits),
    ...weakIndicatorsModel(data, digits),
    แผน: instrumentPlanModel(data),
  };
}
