// The templates as the build makes them, made once for all tests.
import { templates } from '../../src/report/templates/templates.ts';

const analysisAndPlan = templates['analysis-and-plan'];
if (!analysisAndPlan) throw new Error('no template analysis-and-plan');

export const analysisAndPlanTemplate = await analysisAndPlan();
