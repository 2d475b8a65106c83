// Importing, second step: what was read, what is in doubt and what would be replaced. Written only when it is confirmed.
import type { ImportParams, Methods } from '../../server/wire.ts';
import { agencyNote } from '../agency-note.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { conflictFields } from '../conflict-fields.ts';
import { lineNames, type Preview } from '../conflict-words.ts';
import { button, element, replaceContent } from '../element.ts';
import { form } from '../form.ts';
import { hasScores, importReading } from '../import-reading.ts';
import { latestAnswer } from '../latest-answer.ts';
import { replacedCells } from '../replaced-cells.ts';
import type { View } from '../screen.ts';
import { yearNote } from '../year-note.ts';
import { importedView } from './imported.ts';

/** `goBack` leads to what was typed. */
export function previewView(app: App, source: ImportParams, preview: Preview, goBack: () => void): View {
  const { plan } = preview;
  const back = button('quiet', 'กลับไปแก้ไข', goBack);
  const lineName = lineNames(source);
  const reading = importReading(preview, app.state, lineName);
  if (!hasScores(preview))
    return {
      title: 'ไม่พบคะแนน',
      body: [
        element('p', {}, 'กรุณาคัดลอกให้รวมตารางคะแนนตัวชี้วัดทั้งสิบ แล้วอ่านอีกครั้ง หรือพิมพ์คะแนนในแท็บ คะแนนตัวชี้วัด'),
        back,
        backHome(app),
      ],
    };
  if (!plan)
    return {
      title: 'ผลการอ่าน',
      body: [
        element('p', { class: 'note' }, 'ไฟล์นี้ยังไม่มีแท็บสำหรับบันทึก กรุณาสร้างแท็บก่อน แล้วนำเข้าอีกครั้ง'),
        ...reading,
        button('primary', 'เริ่มต้นใช้งาน', () => app.open('setUp')),
        back,
        backHome(app),
      ],
    };
  const conflicts = conflictFields(preview, app.state, lineName);
  const changes = changesRegion(plan);
  const confirm = form(
    () =>
      void app.run('กำลังบันทึกคะแนน', 'applyImport', { ...source, choices: conflicts.choices() }, (result) =>
        importedView(app, result),
      ),
    ...conflicts.fields,
    ...reading,
    changes.region,
    element('button', { type: 'submit', class: 'primary' }, 'บันทึกลงแท็บ'),
  );
  const planAgain = latestAnswer(
    app,
    changes.region,
    'previewImport',
    () => (confirm.matches(':invalid') ? undefined : { ...source, choices: conflicts.choices() }),
    (answer) => {
      if (answer.plan) changes.show(answer.plan);
    },
  );
  confirm.addEventListener('input', planAgain);
  return {
    title: 'ตรวจก่อนบันทึก',
    body: [
      element('p', {}, 'ยังไม่ได้บันทึกข้อมูลใด กรุณาเทียบกับต้นฉบับก่อนบันทึก'),
      agencyNote(preview, app.state.agency, lineName),
      yearNote(preview, app.state.fiscalYear),
      confirm,
      back,
      backHome(app),
    ],
  };
}

type Plan = NonNullable<Methods['previewImport']['value']['plan']>;

interface ChangesRegion {
  readonly region: HTMLElement;
  show(plan: Plan): void;
}

/** What writing would change under the choices made so far; only the sentence is read out. */
function changesRegion(plan: Plan): ChangesRegion {
  const sentence = element('p', { role: 'status' });
  const cells = element('div');
  const folded = element('details', { open: true }, element('summary', {}, 'ช่องที่จะถูกแทนที่'), cells);
  const show = ({ destination, replaces }: Plan): void => {
    const loss = replaces.length === 0 ? 'โดยไม่แทนที่ค่าเดิม' : `และแทนที่ค่าเดิม ${replaces.length} ช่อง`;
    sentence.replaceChildren(`จะบันทึกลงแท็บ ${destination} ${loss}`);
    folded.hidden = replaces.length === 0;
    replaceContent(cells, ...replacedCells(replaces));
  };
  show(plan);
  return { region: element('section', {}, element('h2', {}, 'สิ่งที่จะเปลี่ยน'), sentence, folded), show };
}
