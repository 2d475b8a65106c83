// Every method of the door with arguments that it accepts, and the tabs that each may write: all others stay as they are.
import type { MethodName } from '../../src/server/wire.ts';
import { jpegOf } from '../report/pictures.ts';
import {
  historyScores,
  indicatorScores,
  itemScore,
  libraryTextsOf,
  type Replaced,
  settingValues,
} from './replaced-cells.ts';

export interface MethodUse {
  readonly args: object;
  /** Beginnings of the names of tabs that the method may make, rename or write. */
  readonly writes: readonly string[];
  /** Cells of these in which it replaces what was typed, because that is what it is asked for. */
  readonly replaces?: readonly Replaced[];
}

const SETTINGS = 'ตั้งค่า';
const RULES = 'เกณฑ์การประเมิน';
const SCORES = 'คะแนนตัวชี้วัด';
const QUESTIONS = 'คะแนนข้อคำถาม';
const ITEMS = 'รายการ OIT';
const HISTORY = 'คะแนนย้อนหลัง';
const WEAK_POINTS = 'ข้อบกพร่องและจุดอ่อน';
const PLAN = 'แผนมาตรการ ';
const FOLLOW_UP = 'ติดตามผล ';
const UPLIFT = 'ยกระดับตัวชี้วัด ';
const LIBRARY = 'คลังข้อเสนอแนะ';
const LOG = 'บันทึกการทำงาน';
const COMPARISON = 'เปรียบเทียบคะแนน';
const inputs = [SETTINGS, RULES, SCORES, QUESTIONS, ITEMS, HISTORY];
const generated = [WEAK_POINTS, PLAN, FOLLOW_UP, UPLIFT, LIBRARY, COMPARISON];

const agency = ['agency.name', 'agency.type', 'agency.district', 'agency.province', 'agency.shortName'] as const;
/** Named here anew: were they taken from the command, what it clears by mistake would be excused. */
const ofOneYear = [
  'year.plan',
  'year.baseline',
  'year.latest',
  'published.total',
  'published.level',
  'published.rank',
  'published.basis',
  'memo.number',
  'memo.date',
  'memo.resolution',
  'memo.announcement',
] as const;

const page = [
  'ผลคะแนน ITA ปีงบประมาณ ๒๕๖๕ คะแนนภาพรวม ๙๑.๒๒',
  ...['๙๐.๗๘', '๘๙.๘๓', '๙๓.๙๔', '๘๓.๔๑'].map((score, index) => `ตัวชี้วัดที่ ${index + 1} ได้คะแนน ${score}`),
  'ข้อ O12 คะแนน 0',
].join('\n');
const format = 'วิเคราะห์และแผน';
const picture = Buffer.from(jpegOf(40, 30, 1)).toString('base64');

export const methodUses: { readonly [Name in MethodName]: MethodUse } = {
  state: { args: {}, writes: [] },
  setUpWorkbook: {
    args: { fiscalYear: 2565, agency: { name: 'เทศบาลตำบลทดลอง', type: 'เทศบาลตำบล', district: 'ก', province: 'ข' } },
    writes: inputs,
    replaces: [settingValues('year.assessed', ...agency)],
  },
  previewImport: { args: { text: page }, writes: [] },
  applyImport: {
    args: { text: page },
    writes: inputs,
    replaces: [
      settingValues('published.total'),
      indicatorScores(1, 2, 3, 4),
      itemScore('O12'),
      historyScores(1, 2, 3, 4),
    ],
  },
  checkWorkbook: { args: {}, writes: [] },
  analyse: { args: {}, writes: [WEAK_POINTS] },
  simulate: { args: { target: 95 }, writes: [] },
  generatePlan: { args: { format: '7 ประเด็น' }, writes: [PLAN, SETTINGS] },
  openLibrary: { args: {}, writes: [LIBRARY] },
  findLibrary: { args: { query: 'เว็บไซต์' }, writes: [] },
  generateFollowUp: { args: { format: 'ผลตามมาตรการ' }, writes: [FOLLOW_UP, UPLIFT, SETTINGS] },
  startYear: {
    args: {},
    writes: [...inputs, WEAK_POINTS, FOLLOW_UP, UPLIFT],
    replaces: [settingValues('year.assessed', ...ofOneYear)],
  },
  compareYears: { args: {}, writes: [COMPARISON] },
  restoreRows: {
    args: { ids: ['2565/indicator/4', 'library/2565/i1'] },
    writes: generated,
    replaces: [libraryTextsOf('2565/i1')],
  },
  exportReport: { args: { acceptFindings: true }, writes: [LOG] },
  editTemplate: { args: { format }, writes: [] },
  checkTemplate: { args: { format }, writes: [] },
  restoreTemplate: { args: { format }, writes: [] },
  downloadReport: { args: {}, writes: [LOG] },
  exportCheckSheet: { args: {}, writes: [LOG] },
  freezeValues: { args: {}, writes: [SCORES] },
  undo: { args: {}, writes: [...inputs, ...generated, LOG] },
  readSettings: { args: {}, writes: [] },
  saveSettings: {
    args: { changes: { 'memo.phone': { from: '', to: '0 2000 0000' } } },
    writes: [SETTINGS, RULES],
  },
  readPictures: { args: {}, writes: [] },
  addPicture: {
    args: { step: '2565/indicator/4', name: 'ภาพ.jpg', base64: picture, caption: 'ประชุมชี้แจง' },
    writes: [FOLLOW_UP],
  },
  diagnostics: { args: {}, writes: [] },
  selfTest: { args: {}, writes: [] },
  goTo: { args: { cell: 'คะแนนตัวชี้วัด!D7' }, writes: [] },
};

export const methodNames = Object.keys(methodUses) as readonly MethodName[];
