// The templates as the build makes them, made once for all tests.
import { type ReportFormat, reportRecipes } from '../../src/report/report-formats.ts';
import { templates } from '../../src/report/templates/templates.ts';

async function templateOf(format: ReportFormat): Promise<Uint8Array> {
  const build = templates[reportRecipes[format].template];
  if (!build) throw new Error(`no template for ${format}`);
  return build();
}

export const analysisAndPlanTemplate = await templateOf('วิเคราะห์และแผน');

export const reportTemplates: Readonly<Record<ReportFormat, Uint8Array>> = {
  วิเคราะห์และแผน: analysisAndPlanTemplate,
  วิเคราะห์รายเครื่องมือ: await templateOf('วิเคราะห์รายเครื่องมือ'),
  'วิเคราะห์ 7 ประเด็น': await templateOf('วิเคราะห์ 7 ประเด็น'),
  รายงานผลตามกิจกรรม: await templateOf('รายงานผลตามกิจกรรม'),
  รายงานผลตามมาตรการ: await templateOf('รายงานผลตามมาตรการ'),
};
