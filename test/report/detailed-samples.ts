// Two of the fictitious agencies with results of questions and OIT items and of years before: a small one with a few
// weak points, and a city whose every question is one.
import { ruleSetOf } from '../../src/core/rule-sets/shipped.ts';
import { scoreOf } from '../../src/core/score.ts';
import type { ItemResult } from '../../src/core/weak-items.ts';
import type { ReportData } from '../../src/report/report-data.ts';
import { baseSettings, fiveLevelMunicipality, municipality, reportDataOf } from './sample-data.ts';

/** Results of items by id, in points; the rest of the year's items are unknown. */
function resultsOf(fiscalYear: number, points: Readonly<Record<string, number>>): readonly ItemResult[] {
  const rules = ruleSetOf(fiscalYear);
  if (!rules) throw new Error(`no rules for ${fiscalYear}`);
  const listed = [
    ...rules.questions.map(({ id, indicator }) => ({ kind: 'question' as const, id, indicator })),
    ...rules.oitItems.map(({ id, indicator }) => ({ kind: 'oit' as const, id, indicator })),
  ];
  return listed
    .filter(({ id }) => id in points)
    .map((item) => ({ ...item, score: scoreOf(points[item.id] ?? 0), issue: '', remark: '' }));
}

/** What is asked, as no rule set says it. */
const questionTexts: Readonly<Record<string, string>> = {
  i7: 'ท่านทราบแผนและผลการใช้จ่ายงบประมาณของหน่วยงานจากช่องทางที่หน่วยงานจัดไว้มากน้อยเพียงใด (ข้อความสมมติ)',
};

const reportItems = (results: readonly ItemResult[]) =>
  results.map(({ id, score }) => ({ id, text: questionTexts[id] ?? '', score }));

const municipalResults = resultsOf(2565, { i7: 74.05, i10: 83.05, i12: 75.83, O11: 100, O12: 0, O13: 0, O20: 0 });

/** Seven levels; three questions of one indicator and three items of two sub-indicators are weak, two indicators fail. */
export const detailedMunicipality: ReportData = {
  ...reportDataOf(
    {
      ...municipality.settings,
      selection: ['below-pass-mark-and-lowest', 'questions-below-pass-mark', 'items-at-zero'],
    },
    [91.39, 81.83, 86.25, 83.08, 84.18, 99.12, 97.47, 94.28, 92.14, 100],
    [],
    municipalResults,
  ),
  items: reportItems(municipalResults),
  draft: true,
};

const cityRules = ruleSetOf(2567);
const everyQuestion = Object.fromEntries((cityRules?.questions ?? []).map(({ id }, index) => [id, 60 + index]));
const cityResults = resultsOf(2567, { ...everyQuestion, o8: 0, o11: 0, o14: 0, o19: 0, o27: 0, o30: 0, o34: 0 });

/** Five levels; twenty-four questions and seven items are weak, and seven years are known. */
export const city: ReportData = {
  ...reportDataOf(
    {
      ...baseSettings,
      agency: {
        ...baseSettings.agency,
        name: 'เทศบาลนครมหานครตัวอย่างสมมติบุรี',
        shortName: 'ทน.มหานครตัวอย่าง',
        type: 'เทศบาลนคร',
        district: 'เมืองสมมติบุรี',
      },
      assessedYear: 2567,
      planYear: 2568,
      published: {
        total: 68.03,
        level: 'ต้องปรับปรุงโดยด่วน',
        rank: '31',
        source: 'ระบบ ITAS สำนักงาน ป.ป.ช.',
        basis: undefined,
      },
      selection: ['below-pass-mark', 'questions-below-pass-mark', 'items-at-zero'],
      memo: {
        ...baseSettings.memo,
        office: '',
        teamName: 'คณะกรรมการขับเคลื่อนการประเมินคุณธรรมและความโปร่งใสของเทศบาลนครมหานครตัวอย่างสมมติบุรี',
        order: '1234/2567 ลงวันที่ 1 พฤศจิกายน 2567',
        teamMembers: [
          'นายตัวอย่าง ห้าสมมติ ประธานกรรมการ',
          'นางตัวอย่าง หกสมมติ กรรมการ',
          'นายตัวอย่าง เจ็ดสมมติ กรรมการและเลขานุการ',
        ],
        announcement: '77/2567 ลงวันที่ 2 ธันวาคม 2567',
      },
    },
    [61, 64, 67, 70, 73, 76, 79, 82, 60, 65.5],
    [],
    cityResults,
  ),
  items: reportItems(cityResults),
  history: [
    { fiscalYear: 2566, total: 71.4 },
    { fiscalYear: 2565, total: 85.01 },
    { fiscalYear: 2564, total: 79.99 },
    { fiscalYear: 2563, total: 66.2 },
    { fiscalYear: 2562, total: 58 },
    { fiscalYear: 2568, total: 99 },
  ],
};

/** One indicator fails; two years are known. */
export const topicMunicipality: ReportData = {
  ...fiveLevelMunicipality,
  history: [{ fiscalYear: 2566, total: 92.85 }],
};

export const detailedSamples = { detailedMunicipality, topicMunicipality, city };
