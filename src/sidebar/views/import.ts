// Importing, first step: a pasted text, or cells of this workbook. Reading them writes nothing.
import type { ImportParams } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { form } from '../form.ts';
import { field, input } from '../form-fields.ts';
import type { View } from '../screen.ts';
import { previewView } from './import-preview.ts';

export const importButton = (app: App): HTMLElement => button('secondary', 'นำเข้าคะแนน', () => app.open('import'));

/** `given` is what was typed before, for an officer who comes back from the preview. */
export function importView(app: App, given: ImportParams = {}): View {
  const text = element('textarea', { id: 'text', rows: '8', required: true, spellcheck: 'false' }, given.text);
  const range = input('range', { required: true, value: given.range });
  return {
    title: 'นำเข้าคะแนน',
    body: [
      element('p', {}, 'วางข้อความจากหน้าเว็บ ITAS ไฟล์ PDF หรือรายงานฉบับเดิม ระบบจะอ่านคะแนนให้ตรวจก่อน และยังไม่บันทึกข้อมูลใด'),
      form(
        () => read(app, { text: text.value }),
        field('ข้อความที่มีคะแนน', text, 'คัดลอกให้รวมตารางคะแนน คะแนนภาพรวม และปีงบประมาณ'),
        element('button', { type: 'submit', class: 'primary' }, 'อ่านข้อความ'),
      ),
      element(
        'details',
        { open: given.range !== undefined },
        element('summary', {}, 'อ่านจากแท็บในไฟล์นี้แทน'),
        form(
          () => read(app, { range: range.value }),
          field('แท็บหรือช่วงเซลล์', range, 'ชื่อแท็บ เช่น ผลปี 2566 หรือช่วง เช่น ผลปี 2566!A1:F20'),
          element('button', { type: 'submit', class: 'secondary' }, 'อ่านเซลล์'),
        ),
      ),
      backHome(app),
    ],
  };
}

const read = (app: App, source: ImportParams): void =>
  void app.run('กำลังอ่านคะแนน', 'previewImport', source, (preview) =>
    previewView(app, source, preview, () => app.show(importView(app, source))),
  );
