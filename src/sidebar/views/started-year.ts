// After a new fiscal year was begun: where the past year is now, what the settings no longer hold, and what comes next.
import type { Methods } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { openTabButton } from '../go-to-button.ts';
import { keptCells } from '../kept-cells.ts';
import { regenerationReport } from '../regeneration-report.ts';
import type { View } from '../screen.ts';
import { SETTINGS_TAB } from '../tabs.ts';

type StartedYear = Methods['startYear']['value'];

export const startedYearView = (
  app: App,
  { fiscalYear, archived, cleared, differing, followUp }: StartedYear,
): View => ({
  title: `เริ่มปีงบประมาณ พ.ศ. ${fiscalYear} แล้ว`,
  body: [
    button('primary', 'ไปขั้นตอนต่อไป', () => app.open('home')),
    listOf('แท็บของปีที่ผ่านมา', archived),
    listOf(
      `ช่องที่ล้างในแท็บ ${SETTINGS_TAB} และค่าเดิม`,
      cleared.map(({ setting, text }) => `${setting}: ${text}`),
    ),
    keptCells(app, differing, 'ช่องในคะแนนย้อนหลังที่ต่างจากคะแนน และคงไว้ตามเดิม'),
    followUp ? followUpSection(app, followUp) : undefined,
    backHome(app),
  ],
});

/** Undefined for an empty list. */
const listOf = (title: string, texts: readonly string[]): HTMLElement | undefined =>
  texts.length === 0
    ? undefined
    : element(
        'section',
        {},
        element('h2', {}, title),
        element('ul', {}, ...texts.map((text) => element('li', {}, text))),
      );

const followUpSection = (app: App, followUp: NonNullable<StartedYear['followUp']>): HTMLElement =>
  element(
    'section',
    {},
    element('h2', {}, 'แบบติดตามผลของแผน'),
    ...[followUp, ...(followUp.uplift ? [followUp.uplift] : [])].flatMap((made) => [
      element('p', {}, `แท็บ ${made.tab} มี ${made.rows} แถว`),
      ...regenerationReport(app, made),
      openTabButton(app, made.tab),
    ]),
  );
