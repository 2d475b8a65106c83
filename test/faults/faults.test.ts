import { afterAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host.ts';
import { TransportFailure } from '../../src/local/transport-failure.ts';
import { allowedMethods } from '../../src/server/methods.ts';
import { rulesOf } from '../core/rules-of.ts';
import { scores2565B, scores2567 } from '../core/worked-scores.ts';
import { type FaultReport, type Sampling, type Scenario, tryFaults } from './fault-suite.ts';

/**
 * Every run is ended at every call; beyond that so many calls of each are refused, and so many runs really ended, that the
 * gate stays well under its limit. `ITA_FAULTS=all` does both at every call.
 */
const samplingOf = ({ makesDocument }: Scenario): Sampling => {
  if (process.env.ITA_FAULTS === 'all') return { refused: Infinity, ended: Infinity };
  return { refused: makesDocument ? 3 : 10, ended: makesDocument ? 2 : 5 };
};

const LONGEST_MS = 3_600_000;

const setUp = (host: Host): void => {
  host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
};
const planned = (host: Host): void => {
  setUp(host);
  host.call('analyse', {});
  host.call('generatePlan', {});
};
const rescored = (host: Host): void => {
  planned(host);
  host.edit('คะแนนตัวชี้วัด', 'D11', 91.5);
  host.edit('คะแนนตัวชี้วัด', 'D4', 100);
};

const followedUp = (host: Host): void => {
  planned(host);
  host.call('generateFollowUp');
};

const switched = (host: Host): void => {
  planned(host);
  host.edit('แผนมาตรการ 2566', 'A20', 'มาตรการที่เพิ่มเอง');
  host.call('generatePlan', { format: '7 ประเด็น' });
  host.edit('แผนมาตรการ 2566', 'D3', 'ผู้รับผิดชอบที่พิมพ์เอง');
};
const switchedBack = (host: Host): void => {
  switched(host);
  host.call('generatePlan', { format: 'รายมาตรการ' });
};

/** The command's run is killed in the midst of what it changes. */
const diedHalfway = (host: Host, method: string, args: object): void => {
  const trial = host.fork();
  const changing: number[] = [];
  let last = trial.imprint();
  trial.onCall = (k) => {
    const now = trial.imprint();
    if (now !== last) changing.push(k - 1);
    last = now;
  };
  trial.call(method, args);
  host.fail({ at: changing[Math.floor(changing.length / 2)] ?? 0, mode: 'kill-after' });
  expect(() => host.call(method, args)).toThrow(TransportFailure);
};

const REPORT = 'วิเคราะห์และแผน';
const templateEdited = (host: Host): void => {
  planned(host);
  host.call('editTemplate', { format: REPORT });
};
const templateOfColleague = (host: Host): void => {
  templateEdited(host);
  host.call('exportReport', {});
  host.drive.signIn('colleague@agency.example');
};

const setUp2567 = (host: Host): void => {
  host.call('setUpWorkbook', {
    fiscalYear: 2567,
    agency: { name: 'เทศบาลตำบลทดลอง', type: 'เทศบาลตำบล', district: 'ก', province: 'ข' },
  });
};

const names = rulesOf(2565).indicators.map(({ name }) => name);
const pageOf = (year: number, total: string, scores: readonly number[]): string =>
  [
    `ผลคะแนน ITA ปีงบประมาณ ${year}`,
    `คะแนนภาพรวม ${total} คะแนน`,
    ...scores.map((score, index) => `${index + 1}\t${names[index]}\t${score.toFixed(2)}`),
  ].join('\n');
const PAGE = pageOf(2565, '93.12', scores2565B);
const PAGE_2567 = pageOf(2567, '95.01', scores2567);

const scenarios: readonly Scenario[] = [
  { title: 'state of a new file', method: 'state', args: {}, prepare: () => undefined },
  {
    title: 'set up of a new file',
    method: 'setUpWorkbook',
    args: { fiscalYear: 2565, example: true },
    prepare: () => undefined,
  },
  {
    title: 'set up again, with another agency',
    method: 'setUpWorkbook',
    args: { fiscalYear: 2565, agency: { name: 'เทศบาลตำบลทดลอง', type: 'เทศบาลตำบล', district: 'ก', province: 'ข' } },
    prepare: setUp,
  },
  { title: 'check', method: 'checkWorkbook', args: {}, prepare: setUp },
  { title: 'first analysis', method: 'analyse', args: {}, prepare: setUp },
  { title: 'analysis after scores changed', method: 'analyse', args: {}, prepare: rescored },
  {
    title: 'first plan',
    method: 'generatePlan',
    args: {},
    prepare: (host) => {
      setUp(host);
      host.call('analyse', {});
    },
  },
  {
    title: 'plan after weak points changed',
    method: 'generatePlan',
    args: {},
    prepare: (host) => {
      rescored(host);
      host.call('analyse', {});
    },
  },
  { title: 'report', method: 'exportReport', args: {}, makesDocument: true, prepare: planned },
  {
    title: 'report with reasons and a choice, into a log that exists',
    method: 'exportReport',
    makesDocument: true,
    args: { acceptFindings: true, basis: 'computed' },
    isOnce: true,
    prepare: (host) => {
      planned(host);
      host.edit('ตั้งค่า', `B${host.cells('ตั้งค่า').findIndex(([label]) => label === 'คะแนนภาพรวมที่ประกาศ') + 1}`, '83.12');
      host.call('exportReport', {});
    },
  },
  {
    title: 'report of a follow-up with a picture',
    method: 'exportReport',
    makesDocument: true,
    args: { format: 'รายงานผลตามกิจกรรม' },
    isOnce: true,
    prepare: (host) => {
      planned(host);
      host.call('generateFollowUp', { format: 'ผลตามกิจกรรม' });
      const { value } = host.call('readPictures') as { value: { steps: readonly { readonly step: string }[] } };
      const picture = { step: value.steps[0]?.step, name: 'a.png', base64: 'iVBORw0KGgo=', caption: 'ภาพ' };
      host.call('addPicture', picture);
    },
  },
  {
    title: 'check sheet of a report',
    method: 'exportCheckSheet',
    makesDocument: true,
    args: {},
    prepare: (host) => {
      planned(host);
      host.call('exportReport', {});
    },
  },
  { title: 'report as a Word file', method: 'downloadReport', args: {}, makesDocument: true, prepare: planned },
  { title: 'first template to edit', method: 'editTemplate', args: { format: REPORT }, prepare: planned },
  { title: 'check of a template', method: 'checkTemplate', args: { format: REPORT }, prepare: templateEdited },
  {
    title: 'report of an edited template',
    method: 'exportReport',
    args: {},
    makesDocument: true,
    prepare: templateEdited,
  },
  {
    title: 'report of the copy of a template',
    method: 'exportReport',
    args: {},
    makesDocument: true,
    prepare: templateOfColleague,
  },
  {
    title: 'a template of one’s own in place of a colleague’s',
    method: 'editTemplate',
    args: { format: REPORT },
    prepare: templateOfColleague,
  },
  {
    title: 'back to the shipped template',
    method: 'restoreTemplate',
    args: { format: REPORT },
    prepare: templateEdited,
  },
  { title: 'undo of a new tab', method: 'undo', args: {}, isOnce: true, prepare: planned },
  {
    title: 'undo of a rewrite',
    method: 'undo',
    args: {},
    isOnce: true,
    prepare: (host) => {
      rescored(host);
      host.call('analyse', {});
    },
  },
  {
    title: 'undo in a file without another visible tab',
    method: 'undo',
    args: {},
    isOnce: true,
    prepare: (host) => {
      setUp(host);
      host.person.deleteSheet('Sheet1');
    },
  },
  {
    title: 'undo of a rewrite that was edited since',
    method: 'undo',
    args: {},
    isOnce: true,
    prepare: (host) => {
      rescored(host);
      host.call('analyse', {});
      host.edit('ข้อบกพร่องและจุดอ่อน', 'H4', 'ข้อเสนอแนะที่พิมพ์เอง');
    },
  },
  {
    title: 'report of a plan with cells typed by hand',
    method: 'exportReport',
    makesDocument: true,
    args: { acceptFindings: true },
    prepare: (host) => {
      planned(host);
      host.edit('แผนมาตรการ 2566', 'B3', 'ขั้นตอนที่พิมพ์เอง');
    },
  },
  { title: 'preview of an import', method: 'previewImport', args: { text: PAGE }, prepare: setUp },
  { title: 'import over typed scores', method: 'applyImport', args: { text: PAGE }, prepare: setUp },
  { title: 'import over formulas', method: 'applyImport', args: { text: PAGE_2567 }, prepare: setUp2567 },
  {
    title: 'undo of an import over formulas',
    method: 'undo',
    args: {},
    isOnce: true,
    prepare: (host) => {
      setUp2567(host);
      host.call('applyImport', { text: PAGE_2567 });
    },
  },
  { title: 'what-if', method: 'simulate', args: {}, prepare: setUp },
  { title: 'copy in values', method: 'freezeValues', args: {}, isOnce: true, prepare: setUp },
  {
    title: 'analysis over cells and rows typed by hand',
    method: 'analyse',
    args: {},
    prepare: (host) => {
      rescored(host);
      host.edit('ข้อบกพร่องและจุดอ่อน', 'H3', 'ข้อเสนอแนะที่พิมพ์เอง');
      host.edit('ข้อบกพร่องและจุดอ่อน', 'C20', 'การใช้อำนาจ');
      host.person.deleteRows('ข้อบกพร่องและจุดอ่อน', 5);
    },
  },
  {
    title: 'deleted rows asked back',
    method: 'restoreRows',
    args: { ids: ['2565/indicator/4'] },
    isOnce: true,
    prepare: (host) => {
      planned(host);
      host.person.deleteRows('ข้อบกพร่องและจุดอ่อน', 5);
      host.call('analyse', {});
    },
  },
  {
    title: 'plan in another format for the first time',
    method: 'generatePlan',
    args: { format: '7 ประเด็น' },
    prepare: (host) => {
      planned(host);
      host.edit('แผนมาตรการ 2566', 'C3', 'ผู้รับผิดชอบที่พิมพ์เอง');
    },
  },
  { title: 'plan back in its first format', method: 'generatePlan', args: { format: 'รายมาตรการ' }, prepare: switched },
  { title: 'undo of a plan back in its first format', method: 'undo', args: {}, isOnce: true, prepare: switchedBack },
  { title: 'first follow-up', method: 'generateFollowUp', args: {}, prepare: planned },
  {
    title: 'follow-up back in its first format',
    method: 'generateFollowUp',
    args: { format: 'ผลตามกิจกรรม' },
    prepare: (host) => {
      followedUp(host);
      host.edit('ติดตามผล 2566', 'F2', 'ผลที่พิมพ์เอง');
      host.call('generateFollowUp', { format: 'ผลตามมาตรการ' });
      host.edit('ติดตามผล 2566', 'E2', 'ผลของขั้นตอนที่พิมพ์เอง');
    },
  },
  { title: 'a new fiscal year', method: 'startYear', args: {}, isOnce: true, prepare: planned },
  { title: 'library opened for the first time', method: 'openLibrary', args: {}, prepare: setUp },
  {
    title: 'search of the library',
    method: 'findLibrary',
    args: { query: 'ทรัพย์สิน' },
    prepare: (host) => {
      setUp(host);
      host.call('openLibrary');
    },
  },
  {
    title: 'comparison of years',
    method: 'compareYears',
    args: {},
    prepare: (host) => {
      setUp(host);
      [2564, ...scores2565B].forEach((value, column) => {
        host.edit('คะแนนย้อนหลัง', `${String.fromCharCode('A'.charCodeAt(0) + column)}2`, value);
      });
    },
  },
  { title: 'settings as a form', method: 'readSettings', args: {}, prepare: setUp },
  {
    title: 'settings and the reading of levels saved',
    method: 'saveSettings',
    args: {
      changes: { 'memo.phone': { from: '', to: '0 2000 0000' }, 'rules.passMark': { from: '85', to: '80' } },
      levelReading: '7 ระดับ (E ตั้งแต่ 50.00 และ F ต่ำกว่า 50.00)',
    },
    isOnce: true,
    prepare: setUp,
  },
  { title: 'rows for pictures', method: 'readPictures', args: {}, prepare: followedUp },
  {
    title: 'first picture of a row',
    method: 'addPicture',
    args: { step: '2565/indicator/4', name: 'ภาพ.jpg', base64: '/9j/4AAQ', caption: 'ประชุมชี้แจง' },
    isOnce: true,
    prepare: followedUp,
  },
  { title: 'diagnostics', method: 'diagnostics', args: {}, prepare: planned },
  { title: 'self-test beside a plan', method: 'selfTest', args: {}, makesDocument: true, prepare: planned },
  ...[
    { died: 'a set-up', method: 'setUpWorkbook', args: { fiscalYear: 2565, example: true }, prepare: () => undefined },
    { died: 'an analysis', method: 'analyse', args: {}, prepare: rescored },
    { died: 'an import', method: 'applyImport', args: { text: PAGE }, prepare: setUp },
    { died: 'a plan in another format', method: 'generatePlan', args: { format: '7 ประเด็น' }, prepare: planned },
    { died: 'an undo', method: 'undo', args: {}, prepare: switchedBack },
    { died: 'a report', method: 'exportReport', args: {}, prepare: planned },
    { died: 'a new fiscal year', method: 'startYear', args: {}, prepare: planned },
    { died: 'a self-test', method: 'selfTest', args: {}, prepare: planned },
  ].map(({ died, method, args, prepare }) => ({
    title: `next command after ${died} that died`,
    method: 'state',
    args: {},
    prepare: (host: Host) => {
      prepare(host);
      diedHalfway(host, method, args);
    },
  })),
  { title: 'going to a cell', method: 'goTo', args: { cell: 'คะแนนตัวชี้วัด!D7' }, prepare: setUp },
];

describe('faults', () => {
  const reports: FaultReport[] = [];

  it('are tried on every method of the door', () => {
    expect(new Set(scenarios.map(({ method }) => method))).toEqual(new Set(Object.keys(allowedMethods())));
  });

  it.each(scenarios.map((scenario) => [scenario.title, scenario] as const))(
    '%s survives a fault at any service call',
    async (_title, scenario) => {
      const report = await tryFaults(scenario, samplingOf(scenario));
      reports.push(report);
      expect(report.tried).toBeGreaterThan(0);
      expect(report).toEqual({
        tried: report.tried,
        lost: [],
        halfWritten: [],
        notRecovered: [],
        misleading: [],
        logged: [],
        unlikeCut: [],
      });
    },
    LONGEST_MS,
  );

  afterAll(() => {
    const total = (count: (report: FaultReport) => number): number =>
      reports.reduce((sum, report) => sum + count(report), 0);
    process.stdout.write(
      `faults tried ${total(({ tried }) => tried)}, lost ${total(({ lost }) => lost.length)}, half-written ${total(({ halfWritten }) => halfWritten.length)}, not recovered ${total(({ notRecovered }) => notRecovered.length)}\n`,
    );
  });
});
