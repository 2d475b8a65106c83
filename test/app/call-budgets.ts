// How many service calls each command may make, and the workbooks in which they are counted: held by a test, and shown by the
// benchmarks.
import { type Host, openHost } from '../../src/local/host.ts';
import { pngOf } from '../report/pictures.ts';

export type Stage =
  | 'empty'
  | 'setUp'
  | 'analysed'
  | 'planned'
  | 'exported'
  | 'rescored'
  | 'typedInto'
  | 'followed'
  | 'ownTemplate'
  | 'withPicture';

export const done = (host: Host, method: string, args: object = {}): Host => {
  const answer = host.call(method, args) as { readonly ok: boolean };
  if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer)}`);
  return host;
};

export async function hostsByStage(): Promise<Readonly<Record<Stage, Host>>> {
  const empty = await openHost();
  const setUp = done(empty.fork(), 'setUpWorkbook', { fiscalYear: 2565, example: true });
  const analysed = done(setUp.fork(), 'analyse');
  const planned = done(analysed.fork(), 'generatePlan');
  const exported = done(planned.fork(), 'exportReport');
  const followed = done(planned.fork(), 'generateFollowUp');
  return {
    empty,
    setUp,
    analysed,
    planned,
    exported,
    followed,
    rescored: withOtherScores(planned.fork()),
    typedInto: done(withOtherScores(withTypedCells(planned.fork())), 'analyse'),
    ownTemplate: done(exported.fork(), 'editTemplate', { format: 'วิเคราะห์และแผน' }),
    withPicture: withPicture(followed.fork()),
  };
}

export function withOtherScores(host: Host): Host {
  for (const cell of ['D2', 'D5', 'D9', 'D11']) host.edit('คะแนนตัวชี้วัด', cell, 84.5);
  return host;
}

const typedCells = ['A3', 'B5', 'C8'] as const;
/** What the rest of the plan that changes with the scores falls into. */
const rectanglesAround = 7;

function withTypedCells(host: Host): Host {
  for (const cell of typedCells) host.edit('แผนมาตรการ 2566', cell, `ข้อความที่พิมพ์ใน ${cell}`);
  return host;
}

function withPicture(host: Host): Host {
  const { value } = host.call('readPictures', {}) as { value: { steps: readonly { readonly step: string }[] } };
  const base64 = Buffer.from(pngOf(640, 480)).toString('base64');
  return done(host, 'addPicture', { step: value.steps[0]?.step, name: 'a.png', base64, caption: 'ภาพ' });
}

const WEAK_POINTS = 'ข้อบกพร่องและจุดอ่อน';

const pairsOf = (ids: readonly string[]): readonly string[] =>
  ids.flatMap((id, index) => ids.slice(index + 1).map((other) => `${id}, ${other}`));
const numbered = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
const pairs = [...pairsOf(numbered('O', 43)), ...pairsOf(numbered('i', 30))];

/** Weak points that the officer put together, each of two items of its own, so that each becomes a row of the plan. */
export function withOwnPoints(host: Host, count: number): Host {
  const first = host.cells(WEAK_POINTS).length + 1;
  for (const [index, pair] of pairs.slice(0, count).entries()) {
    host.edit(WEAK_POINTS, `D${first + index}`, pair);
    host.edit(WEAK_POINTS, `G${first + index}`, `ประเด็นที่ ${index + 1}`);
  }
  return host;
}

/** A tab that is rewritten is read twice more: its formulas, and again before the write. */
export const rereads = 2;

/** Of a tab that is made, and of one that is rewritten with nothing typed into it. */
export const writes = { ofNewTab: 30, ofRewrittenTab: 8, ofJournal: 3, ofRectangle: 2 } as const;

/** Rows of the officer's own among weak points part what is written there into one rectangle more. */
export const aroundOwnRows = writes.ofRectangle;

export interface CallBudget {
  readonly what: string;
  readonly stage: Stage;
  readonly method: string;
  readonly args?: object;
  /** The tabs that the command uses, the hidden storage among them, and what it reads again. */
  readonly reads: number;
  readonly writes: number;
  readonly drive: number;
}

export const callBudgets: readonly CallBudget[] = [
  { what: 'analyse, first time', stage: 'setUp', method: 'analyse', reads: 6, writes: writes.ofNewTab, drive: 0 },
  {
    what: 'generatePlan, first time',
    stage: 'analysed',
    method: 'generatePlan',
    reads: 7,
    writes: writes.ofNewTab,
    drive: 0,
  },
  {
    what: 'generateFollowUp, first time: two tabs',
    stage: 'planned',
    method: 'generateFollowUp',
    reads: 6,
    writes: 2 * writes.ofNewTab,
    drive: 0,
  },
  { what: 'analyse, nothing changed', stage: 'planned', method: 'analyse', reads: 7, writes: 0, drive: 0 },
  { what: 'generatePlan, nothing changed', stage: 'planned', method: 'generatePlan', reads: 8, writes: 0, drive: 0 },
  {
    what: 'generateFollowUp, nothing changed',
    stage: 'followed',
    method: 'generateFollowUp',
    reads: 8,
    writes: 0,
    drive: 0,
  },
  {
    what: 'analyse, scores changed',
    stage: 'rescored',
    method: 'analyse',
    reads: 7 + rereads,
    writes: writes.ofRewrittenTab,
    drive: 0,
  },
  {
    what: `generatePlan, scores changed, ${rectanglesAround} rectangles around cells typed over`,
    stage: 'typedInto',
    method: 'generatePlan',
    reads: 8 + rereads,
    writes: writes.ofJournal + rectanglesAround * writes.ofRectangle,
    drive: 0,
  },
  {
    what: 'exportReport, first time: with a log',
    stage: 'planned',
    method: 'exportReport',
    reads: 10,
    writes: writes.ofNewTab,
    drive: 2,
  },
  // The log is read, and read again right before its line is written.
  {
    what: 'exportReport, into a log that exists',
    stage: 'exported',
    method: 'exportReport',
    reads: 11 + 1,
    writes: writes.ofRewrittenTab,
    drive: 2,
  },
  {
    what: 'exportReport, by a template of the officer',
    stage: 'ownTemplate',
    method: 'exportReport',
    reads: 11 + 1,
    // The copy of the template is kept in pieces.
    writes: writes.ofRewrittenTab + 2,
    drive: 3,
  },
  {
    what: 'exportReport, of a follow-up with one picture',
    stage: 'withPicture',
    method: 'exportReport',
    args: { format: 'รายงานผลตามกิจกรรม' },
    reads: 11,
    writes: writes.ofNewTab,
    drive: 2 + 1,
  },
  {
    what: 'exportCheckSheet',
    stage: 'exported',
    method: 'exportCheckSheet',
    reads: 11 + 1,
    writes: writes.ofRewrittenTab,
    drive: 1,
  },
  {
    what: 'downloadReport',
    stage: 'exported',
    method: 'downloadReport',
    reads: 11 + 1,
    writes: writes.ofRewrittenTab,
    drive: 0,
  },
  { what: 'state', stage: 'planned', method: 'state', reads: 9, writes: 0, drive: 0 },
  { what: 'checkWorkbook', stage: 'planned', method: 'checkWorkbook', reads: 8, writes: 0, drive: 0 },
  {
    what: 'selfTest: two tabs that are deleted again',
    stage: 'planned',
    method: 'selfTest',
    reads: 3 + 1,
    writes: 2 * writes.ofNewTab,
    drive: 0,
  },
];
