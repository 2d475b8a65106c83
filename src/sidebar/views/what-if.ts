// What-if: the cheapest way to a level or a total, and what the total becomes with the questions and items that the officer ticks.
// Writes nothing.
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { chosenOutcome } from '../chosen-outcome.ts';
import { button, element, replaceContent } from '../element.ts';
import { gainFields } from '../gain-fields.ts';
import { latestAnswer } from '../latest-answer.ts';
import { points } from '../points.ts';
import { levelLine, totalLine } from '../result-lines.ts';
import type { View } from '../screen.ts';
import { targetFields } from '../target-fields.ts';
import { uncountedItems } from '../uncounted-items.ts';
import { type Simulation, wayUp } from '../way-up.ts';

export const whatIfButton = (app: App): HTMLElement =>
  button(
    'secondary',
    'ลองปรับคะแนน',
    () => void app.run('กำลังคำนวณ', 'simulate', {}, (simulation) => whatIfView(app, simulation)),
  );

function whatIfView(app: App, simulation: Simulation): View {
  const gains = gainFields(simulation);
  const way = element('div', { role: 'status' }, ...wayUp(simulation));
  const outcome = element('div', { class: 'outcome', role: 'status' }, ...chosenOutcome(simulation, 0));
  const params = () => {
    const aim = target.chosen();
    return aim === undefined ? undefined : { target: aim, fixes: gains.ticked().flatMap(({ ids }) => ids) };
  };
  const target = targetFields(
    simulation.targets,
    'level' in simulation.target ? simulation.target.level : undefined,
    latestAnswer(app, way, 'simulate', params, (answer) => replaceContent(way, ...wayUp(answer))),
  );
  gains.field.addEventListener(
    'change',
    latestAnswer(app, outcome, 'simulate', params, (answer) =>
      replaceContent(outcome, ...chosenOutcome(answer, gains.ticked().length)),
    ),
  );
  return {
    title: 'ลองปรับคะแนน',
    body: [
      element('p', {}, 'ลองคำนวณได้โดยไม่เปลี่ยนแปลงข้อมูลในไฟล์'),
      resultNow(simulation.now),
      target.field,
      element('section', {}, element('h2', {}, 'วิธีที่แก้ไขน้อยข้อที่สุด'), way),
      simulation.gains.length > 0 ? element('section', {}, gains.field, outcome) : undefined,
      ...uncountedItems(app, simulation),
      ...simulation.cautions.map((caution) => element('p', { class: 'note' }, caution)),
      backHome(app),
    ],
  };
}

const resultNow = ({ total, levels, instruments }: Simulation['now']): HTMLElement =>
  element(
    'section',
    { class: 'result', 'aria-label': 'ผลปัจจุบัน' },
    element('p', {}, 'ผลปัจจุบัน'),
    totalLine(total),
    levelLine(levels),
    element(
      'p',
      { class: 'secondary-text' },
      ...Object.entries(instruments).flatMap(([id, score]) => [
        element('span', { class: 'pair' }, `${id} ${points(score)}`),
        ' ',
      ]),
    ),
  );
