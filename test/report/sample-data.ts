// Three fictitious agencies with figures that were really published for other agencies, each with its analysis and plan.
import { termsOf } from '../../src/core/agency-terms.ts';
import { weakPointsOf } from '../../src/core/analysis.ts';
import { planOf } from '../../src/core/plan.ts';
import { ruleSetOf } from '../../src/core/rule-sets/shipped.ts';
import { scoreOf } from '../../src/core/score.ts';
import type { ItemResult } from '../../src/core/weak-items.ts';
import type { WeakPoint } from '../../src/core/weak-point.ts';
import indicatorEntries from '../../src/library/indicators.json';
import itemEntries2565 from '../../src/library/items-2565.json';
import itemEntries2567 from '../../src/library/items-2567.json';
import questionEntries2565 from '../../src/library/questions-2565.json';
import questionEntries2567 from '../../src/library/questions-2567.json';
import type { ReportData } from '../../src/report/report-data.ts';
import type { Settings } from '../../src/workbook/settings.ts';

export const library = [
  ...indicatorEntries,
  ...questionEntries2565,
  ...questionEntries2567,
  ...itemEntries2565,
  ...itemEntries2567,
];

const signatory = (name: string, position: readonly string[] = []) => ({
  name,
  position,
  on: true,
  routing: '',
  opinion: [],
});

export const baseSettings: Settings = {
  agency: {
    name: 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
    shortName: 'อบต.ทุ่งตัวอย่าง',
    type: 'อบต.',
    district: 'เมืองสมมติ',
    province: 'สมมติบุรี',
    units: [],
  },
  assessedYear: 2565,
  planYear: 2566,
  baselineYear: undefined,
  latestYear: undefined,
  published: {
    total: 91.22,
    level: 'A',
    rank: '',
    source: 'ระบบ ITAS สำนักงาน ป.ป.ช. https://itas.example/2565',
    basis: undefined,
  },
  passMark: 85,
  selection: ['below-full'],
  lowest: 3,
  memoLowest: 3,
  memo: {
    office: 'สำนักปลัด อบต.ทุ่งตัวอย่าง',
    phone: '0 2000 0000',
    number: 'สบ 71801/-',
    date: '24/3/2566',
    subject: '',
    to: '',
    teamName: '',
    teamMembers: [],
    order: '',
    resolution: 'ครั้งที่ 1/2566 เมื่อวันที่ 10 มีนาคม 2566',
    announcement: '',
  },
  preparer: signatory('นางสาวตัวอย่าง หนึ่งสมมติ', ['นักวิเคราะห์นโยบายและแผนปฏิบัติการ']),
  officeHead: signatory('นายตัวอย่าง สองสมมติ'),
  chiefAdministrator: signatory('นางตัวอย่าง สามสมมติ'),
  localExecutive: signatory('พันตำรวจโท ตัวอย่าง สี่สมมติ'),
  planFormat: 'รายมาตรการ',
  followUpFormat: 'ผลตามกิจกรรม',
  parts: {},
  pictures: { emblem: '', result: '' },
  thaiDigits: { memo: true, report: true, plan: true },
  bandWords: [
    { from: 100, words: 'ควรรักษาระดับเดิมไว้' },
    { from: 90, words: 'ควรรักษามาตรฐานไว้' },
    { from: 85, words: 'ผ่านเกณฑ์การประเมิน' },
    { from: 0, words: 'เห็นควรปรับปรุงให้ดีขึ้นกว่าเดิม' },
  ],
};

/** Report data as the use case makes them: weak points by the settings' rule, a plan from the shipped library. */
export function reportDataOf(
  settings: Settings,
  points: readonly number[],
  moreWeakPoints: readonly WeakPoint[] = [],
  items: readonly ItemResult[] = [],
) {
  const { agency, assessedYear, planYear, passMark, selection, lowest, published } = settings;
  const rules = ruleSetOf(assessedYear);
  if (!rules || published.total === undefined)
    throw new Error('a sample needs a shipped rule set and a published total');
  const scores = points.map(scoreOf);
  const wording = {
    library,
    terms: { ...termsOf(agency.type), หน่วยงาน: agency.name, ปีประเมิน: String(assessedYear), ปีแผน: String(planYear) },
  };
  const chosen = weakPointsOf({ scores, items }, rules, { rules: selection, passMark, lowest }, wording);
  const detailed = new Set(moreWeakPoints.map(({ indicator }) => indicator));
  const weakPoints = [...chosen.filter(({ indicator }) => !detailed.has(indicator)), ...moreWeakPoints].sort(
    (left, right) => left.indicator - right.indicator,
  );
  return {
    settings,
    rules,
    scores,
    total: published.total,
    level: published.level,
    weakPoints,
    plan: planOf(chosen, { rules, planYear }, wording),
    draft: false,
  } satisfies ReportData;
}

const itemPoint = (indicator: number, item: string, score: number, issue: string, suggestion: string): WeakPoint => ({
  id: `2565/${item}`,
  indicator,
  items: [item],
  score: scoreOf(score),
  issue,
  suggestion,
  gain: undefined,
});

/** Seven levels, nine indicators below 100, none below the pass mark; indicators 8 and 9 by item. */
export const subdistrict: ReportData = reportDataOf(
  baseSettings,
  [90.78, 89.83, 87.53, 88.25, 90.04, 92.07, 92.79, 89.49, 85, 100],
  [
    itemPoint(8, 'E12', 86.1, 'ผู้รับบริการยังไม่เห็นว่าขั้นตอนใดสั้นลงจากปีก่อน', 'ประกาศขั้นตอนที่ปรับลดแล้วเทียบกับขั้นตอนเดิมไว้ที่จุดบริการ'),
    itemPoint(8, 'E14', 88.4, 'ประชาชนมีช่องทางเสนอความเห็นน้อย', 'เปิดแบบรับความเห็นทั้งที่จุดบริการและทางออนไลน์ แล้วแจ้งผลทุกไตรมาส'),
    itemPoint(8, 'E15', 89.2, 'การปรับปรุงด้านความโปร่งใสไม่เป็นที่รับรู้', 'สรุปสิ่งที่ปรับปรุงแล้วในรอบปีเป็นภาพอ่านง่าย เผยแพร่ในทุกหมู่บ้าน'),
    itemPoint(9, 'O9', 0, 'หน้าเว็บไซต์ไม่มีลิงก์ไปยังเครือข่ายสังคมของหน่วยงาน', 'ติดลิงก์เครือข่ายสังคมออนไลน์ไว้ที่หน้าหลักของเว็บไซต์'),
    itemPoint(
      9,
      'O11',
      0,
      'รายงานความก้าวหน้ารอบ 6 เดือนไม่ครบทุกโครงการ',
      'รายงานความก้าวหน้าและงบประมาณที่ใช้ของทุกโครงการภายในเดือนเมษายน',
    ),
  ],
);

/** Seven levels, three indicators below the pass mark of which the rule takes two. */
export const municipality: ReportData = {
  ...reportDataOf(
    {
      ...baseSettings,
      agency: {
        ...baseSettings.agency,
        name: 'เทศบาลตำบลบ้านสมมติ',
        shortName: 'ทต.บ้านสมมติ',
        type: 'เทศบาลตำบล',
        district: 'แบบจำลอง',
      },
      published: { total: 93.12, level: 'A', rank: '', source: 'ระบบ ITAS สำนักงาน ป.ป.ช.', basis: undefined },
      selection: ['below-pass-mark-and-lowest'],
      lowest: 2,
      memo: { ...baseSettings.memo, office: '', number: '', date: '', phone: '', resolution: '' },
      preparer: signatory(''),
      thaiDigits: { memo: true, report: false, plan: true },
    },
    [91.39, 81.83, 86.25, 83.08, 84.18, 99.12, 97.47, 94.28, 92.14, 100],
  ),
  draft: true,
};

/** Five levels with conditions, one indicator far below the pass mark, two at 100, a published rank. */
export const fiveLevelMunicipality: ReportData = reportDataOf(
  {
    ...baseSettings,
    agency: {
      ...baseSettings.agency,
      name: 'เทศบาลตำบลท่าจำลอง',
      shortName: 'ทต.ท่าจำลอง',
      type: 'เทศบาลตำบล',
      district: 'ทดลองใช้',
    },
    assessedYear: 2567,
    planYear: 2568,
    baselineYear: undefined,
    latestYear: undefined,
    published: { total: 95.01, level: 'ผ่าน', rank: '1,014', source: 'ระบบ ITAS สำนักงาน ป.ป.ช.', basis: undefined },
    memo: { ...baseSettings.memo, office: 'สำนักปลัดเทศบาล', number: 'สบ 53401/-', date: '19 ก.พ. 68', resolution: '' },
    officeHead: { ...signatory('นายตัวอย่าง สองสมมติ'), on: false },
  },
  [95.55, 98.12, 98.8, 96.51, 97.61, 93.67, 91.19, 73.29, 100, 100],
);

export const samples = { subdistrict, municipality, fiveLevelMunicipality };
