// The state of the job at a glance: the result, what comes next, what is done, and the ten scores.
import type { State } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { button, element } from '../element.ts';
import { indicatorBars } from '../indicator-bars.ts';
import { otherJobs } from '../other-jobs.ts';
import { points } from '../points.ts';
import { reportLinks } from '../report-links.ts';
import { levelLine, totalLine } from '../result-lines.ts';
import { runningNote } from '../running-note.ts';
import type { View } from '../screen.ts';
import { type Step, stepsAt } from '../steps.ts';
import { check } from './check.ts';
import { importButton } from './import.ts';
import { undoButton } from './undo.ts';
import { whatIfButton } from './what-if.ts';

export function homeView(app: App): View {
  const { state } = app;
  const isSetUp = state.next !== 'setUp';
  return {
    isHome: true,
    title: state.agency || 'ผู้ช่วยจัดทำรายงาน ITA',
    body: [
      state.isRunning ? runningNote(app) : undefined,
      isSetUp ? resultOf(state) : introduction(),
      nextStep(app),
      element(
        'ol',
        { class: 'steps', 'aria-label': 'ขั้นตอนการทำงาน' },
        ...stepsAt(state).map((step) => stepItem(app, step)),
      ),
      state.total === null ? undefined : whatIfButton(app),
      state.lastReport ? lastReport(state.lastReport) : undefined,
      isSetUp ? indicatorBars(state) : undefined,
      isSetUp ? otherJobs(app) : undefined,
      state.caution === '' ? undefined : element('p', { class: 'note' }, state.caution),
      element(
        'div',
        { class: 'buttons' },
        button('quiet', 'อ่านข้อมูลใหม่', () => app.open('home')),
        state.undoable === null ? undefined : undoButton(app, state.undoable),
        isSetUp ? undefined : button('quiet', 'วิธีใช้', () => app.open('help')),
      ),
    ],
  };
}

const introduction = (): HTMLElement =>
  element(
    'p',
    {},
    'เครื่องมือนี้ตรวจคะแนน ITA วิเคราะห์จุดอ่อน จัดทำแผนมาตรการ และจัดทำรายงานจากคะแนนชุดเดียวกัน เริ่มจากการสร้างแท็บสำหรับกรอกข้อมูล',
  );

function resultOf({
  fiscalYear,
  total,
  passMark,
  levels,
  indicators,
  publishedTotal,
  publishedLevel,
}: State): HTMLElement {
  const published = [
    publishedTotal === null ? '' : `${points(publishedTotal)} คะแนน`,
    publishedLevel && `ระดับ ${publishedLevel}`,
  ].filter(Boolean);
  const passing = indicators.filter(({ passes }) => passes).length;
  return element(
    'section',
    { class: 'result', 'aria-label': 'ผลการประเมิน' },
    element('p', {}, fiscalYear === null ? 'ยังไม่ได้ระบุปีงบประมาณ' : `ปีงบประมาณ พ.ศ. ${fiscalYear}`),
    total === null ? element('p', {}, 'ยังกรอกคะแนนไม่ครบทุกตัวชี้วัด') : totalLine(total),
    levelLine(levels),
    total === null ? undefined : verdictLine(total, passMark),
    element('p', {}, `ตัวชี้วัดผ่านเกณฑ์ ${passing} จาก ${indicators.length}`),
    published.length > 0 ? element('p', { class: 'secondary-text' }, `ผลที่ประกาศ ${published.join(' ')}`) : undefined,
  );
}

/** Said in words and by a mark, not by colour alone. */
const verdictLine = (total: number, passMark: number): HTMLElement =>
  total >= passMark
    ? element('p', { class: 'passes' }, `✓ คะแนนภาพรวมถึงเกณฑ์ ${passMark}`)
    : element('p', { class: 'fails' }, `✗ คะแนนภาพรวมต่ำกว่าเกณฑ์ ${passMark}`);

function nextStep(app: App): HTMLElement {
  const { next, findings, indicators } = app.state;
  const step = stepsAt(app.state).find(({ status }) => status === 'next');
  if (!step) return element('p', { class: 'note' }, 'ทำครบทุกขั้นตอนแล้ว เลือกขั้นตอนด้านล่างเพื่อทำซ้ำได้');
  // A workbook without any score yet has nothing to mend.
  const hasErrors = findings.errors > 0 && indicators.some(({ score }) => score !== null);
  return element(
    'section',
    { class: 'buttons', 'aria-label': 'ขั้นตอนต่อไป' },
    hasErrors ? element('p', {}, `พบ ${findings.errors} รายการที่ต้องแก้ไข`) : undefined,
    button('primary', step.label, () => app.open(step.place)),
    next === 'scores' ? importButton(app) : undefined,
    hasErrors && next !== 'check' ? button('secondary', 'ดูรายการที่ต้องแก้ไข', () => check(app)) : undefined,
  );
}

/** The next step has its button above the list. */
const stepItem = (app: App, step: Step): HTMLElement =>
  element(
    'li',
    { class: step.status, 'aria-current': step.status === 'next' ? 'step' : undefined },
    step.isReady && step.status !== 'next'
      ? button('quiet', step.label, () => app.open(step.place))
      : element('span', {}, step.label),
    element('span', { class: 'step-status' }, statusOf(step)),
  );

function statusOf({ status, isReady }: Step): string {
  if (status === 'done') return 'เสร็จแล้ว';
  if (status === 'next') return 'ขั้นตอนต่อไป';
  return isReady ? 'ทำได้' : 'ยังไม่ถึง';
}

const lastReport = ({ name, url }: NonNullable<State['lastReport']>): HTMLElement =>
  element('section', {}, element('h2', {}, 'รายงานล่าสุด'), element('p', {}, name), reportLinks(url));
