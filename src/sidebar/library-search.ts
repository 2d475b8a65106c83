// Searching the library, in any view that shows it. The sentence above the rows is read out; the rows are not.
import type { Methods } from '../server/wire.ts';
import type { App } from './app.ts';
import { button, element } from './element.ts';
import { form } from './form.ts';
import { field, input } from './form-fields.ts';
import { goToButton } from './go-to-button.ts';
import { restoreButton } from './views/restored.ts';

type Found = Methods['findLibrary']['value']['rows'][number];

export function librarySearch(app: App): HTMLElement {
  const query = input('query', { type: 'search', required: true });
  const sentence = element('p', { role: 'status' });
  const list = element('ul', { class: 'cards' });
  const search = (): void =>
    void app.run('กำลังค้นหา', 'findLibrary', { query: query.value }, ({ rows }) => {
      sentence.replaceChildren(rows.length > 0 ? `พบ ${rows.length} แถว` : 'ไม่พบแถวตามคำค้น กรุณาตรวจตัวสะกดหรือใช้คำที่สั้นลง');
      list.replaceChildren(...rows.map((row) => foundRow(app, row)));
      return undefined;
    });
  return element(
    'section',
    {},
    element('h2', {}, 'ค้นหาในคลัง'),
    form(
      search,
      field('คำค้น', query, 'พิมพ์ข้อ เช่น O12 หรือ i7 ตัวชี้วัด เช่น ตัวชี้วัดที่ 4 หรือคำในข้อความ'),
      element('button', { type: 'submit', class: 'secondary' }, 'ค้นหา'),
    ),
    sentence,
    list,
  );
}

const foundRow = (app: App, { id, scheme, item, issue, cell }: Found): HTMLElement =>
  element(
    'li',
    {},
    element('h3', {}, `${item} (${scheme})`),
    element('p', {}, issue),
    element(
      'div',
      { class: 'buttons' },
      goToButton(app, cell),
      restoreButton(
        app,
        'คืนข้อความตั้งต้น',
        [id],
        button('secondary', 'กลับไปคลังข้อเสนอแนะ', () => app.open('library')),
      ),
    ),
  );
