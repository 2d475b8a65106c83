// Pictures of what was done: chosen and captioned for a row of the follow-up, made small here, kept in Drive.
import type { Methods } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element, link, replaceContent } from '../element.ts';
import { form } from '../form.ts';
import { field, input } from '../form-fields.ts';
import { goToButton } from '../go-to-button.ts';
import type { View } from '../screen.ts';
import { shrunkPicture } from '../shrink-picture.ts';

type Rows = Methods['readPictures']['value'];
type Step = Rows['steps'][number];

/** Reads the rows of the follow-up and shows the form; `chosen` is the row it begins with. */
export const openPictures = (app: App, chosen?: string): void =>
  void app.run('กำลังอ่านแท็บติดตามผล', 'readPictures', {}, (rows) => picturesView(app, rows, chosen));

/** Longer texts would make a list that nobody reads. */
const SHOWN_LETTERS = 60;

function picturesView(app: App, { tab, steps }: Rows, chosen: string | undefined): View {
  const [first] = steps;
  if (!first) return { title: 'ภาพประกอบ', body: [element('p', {}, `แท็บ ${tab} ยังไม่มีแถวที่มาจากแผน`), backHome(app)] };
  const row = element('select', { id: 'step' }, ...steps.map(({ step, text }, index) => optionOf(step, text, index)));
  row.value = steps.find(({ step }) => step === chosen)?.step ?? first.step;
  const stepNow = (): Step => steps.find(({ step }) => step === row.value) ?? first;
  const list = element('div', { class: 'field', role: 'status' }, ...picturesOf(app, stepNow()));
  row.addEventListener('change', () => replaceContent(list, ...picturesOf(app, stepNow())));
  const file = input('file', { type: 'file', accept: 'image/*', required: true });
  const caption = input('caption', { required: true, maxlength: '150' });
  file.addEventListener('change', () => file.setCustomValidity(''));
  const send = async (): Promise<void> => {
    const picture = file.files?.[0];
    const base64 = picture && (await shrunkPicture(picture));
    if (!picture || base64 === undefined) {
      file.setCustomValidity(NO_PICTURE);
      file.reportValidity();
      return;
    }
    const params = { step: row.value, name: picture.name.slice(-SHOWN_LETTERS), base64, caption: caption.value };
    await app.run('กำลังเก็บภาพลงไดรฟ์', 'addPicture', params, (step) => addedView(app, step));
  };
  return {
    title: 'ภาพประกอบ',
    body: [
      element('p', {}, `เลือกภาพและคำบรรยายของแต่ละแถวในแท็บ ${tab} ภาพเก็บในไดรฟ์ของท่าน และพิมพ์ในรายงานผล`),
      form(
        () => void send(),
        field('แถว', row),
        list,
        field('ไฟล์ภาพ', file, 'ภาพขนาดใหญ่จะถูกย่อให้เอง'),
        field('คำบรรยายภาพ', caption, 'เช่น ประชุมชี้แจงเจ้าหน้าที่ วันที่ 5 มกราคม 2566'),
        element('button', { type: 'submit', class: 'primary' }, 'เพิ่มภาพ'),
      ),
      backHome(app),
    ],
  };
}

const NO_PICTURE = 'เปิดไฟล์นี้เป็นภาพไม่ได้ กรุณาเลือกไฟล์ JPEG หรือ PNG หากเป็นภาพจากโทรศัพท์ ให้บันทึกเป็น JPEG ก่อน';

const optionOf = (step: string, text: string, index: number): HTMLElement =>
  element('option', { value: step }, `${index + 1}. ${shortOf(text)}`);

function shortOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/^\d+[.)]\s*/, '');
  return line.length > SHOWN_LETTERS ? `${line.slice(0, SHOWN_LETTERS)}…` : line;
}

const picturesOf = (app: App, { pictures, cell }: Step): readonly HTMLElement[] => [
  pictures.length === 0
    ? element('p', { class: 'secondary-text' }, 'แถวนี้ยังไม่มีภาพ')
    : element(
        'ul',
        { class: 'links' },
        ...pictures.map(({ caption, url }) => element('li', {}, link(url, caption || url))),
      ),
  goToButton(app, cell),
];

const addedView = (app: App, step: Step): View => ({
  title: 'เพิ่มภาพแล้ว',
  body: [
    element('p', {}, shortOf(step.text)),
    ...picturesOf(app, step),
    element('p', { class: 'secondary-text' }, 'หากต้องการแก้คำบรรยายหรือลบภาพ ให้แก้บรรทัดของภาพในช่องนี้'),
    button('primary', 'เพิ่มอีกภาพ', () => openPictures(app, step.step)),
    backHome(app),
  ],
});
