// Settings by group: whatever rows the settings tab declares, saved together or not at all.
import type { Methods } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { form } from '../form.ts';
import { openTabButton } from '../go-to-button.ts';
import { levelReadingField } from '../level-reading-field.ts';
import type { View } from '../screen.ts';
import { type SettingControl, type SettingField, settingControl } from '../setting-control.ts';
import { SETTINGS_TAB } from '../tabs.ts';

type Form = Methods['readSettings']['value'];

/** Reads the settings and shows them. */
export function openSettings(app: App): undefined {
  void app.run('กำลังอ่านการตั้งค่า', 'readSettings', {}, (read) => settingsView(app, read));
}

interface Group {
  readonly section: HTMLElement;
  readonly rows: readonly {
    readonly given: SettingField;
    readonly control: SettingControl;
    /** What the control held when it was made. */
    readonly before: string;
  }[];
}

function settingsView(app: App, { groups, missing, levelReading }: Form): View {
  const made = groups.map(groupOf);
  const rows = made.flatMap((group) => group.rows);
  const reading = levelReading && levelReadingField(levelReading.choices, levelReading.value);
  const changedRows = () => rows.filter(({ before, control }) => control.typed() !== before);
  const save = (): void => {
    const changed = changedRows();
    const changes = Object.fromEntries(
      changed.map(({ given, control }) => [given.key, { from: given.value, to: control.typed() }]),
    );
    for (const { control } of rows) control.report('');
    const levelReadingNow = reading?.chosen();
    const params =
      levelReadingNow === undefined || levelReadingNow === levelReading?.value
        ? { changes }
        : { changes, levelReading: levelReadingNow };
    void app.run('กำลังบันทึกการตั้งค่า', 'saveSettings', params, ({ saved, problems }) => {
      if (problems.length === 0)
        return savedView(
          app,
          saved,
          changed.map(({ given }) => given.label),
        );
      for (const { key, message } of [...problems].reverse())
        rows.find(({ given }) => given.key === key)?.control.report(message);
      return undefined;
    });
  };
  return {
    title: 'ตั้งค่า',
    isUnsaved: () => changedRows().length > 0 || reading?.chosen() !== levelReading?.value,
    body: [
      element('p', {}, `ค่าเหล่านี้อยู่ในแท็บ ${SETTINGS_TAB} แก้ที่นี่หรือในแท็บก็ได้ เปิดหมวดที่ต้องการ แล้วกดบันทึก`),
      missing.length === 0
        ? undefined
        : element('p', { class: 'note' }, `แท็บ ${SETTINGS_TAB} ไม่มีแถว ${missing.join(', ')} จึงใช้ค่าเริ่มต้นของแถวนั้น`),
      form(
        save,
        ...made.map(({ section }) => section),
        reading ? groupSection('เกณฑ์ระดับ', reading.field) : undefined,
        element('div', { class: 'form-end' }, element('button', { type: 'submit', class: 'primary' }, 'บันทึก')),
      ),
      openTabButton(app, SETTINGS_TAB),
      backHome(app),
    ],
  };
}

function groupOf({ title, fields }: Form['groups'][number]): Group {
  const rows = fields.map((given) => {
    const control = settingControl(given);
    return { given, control, before: control.typed() };
  });
  return { section: groupSection(title, ...rows.map(({ control }) => control.field)), rows };
}

const groupSection = (title: string, ...fields: readonly HTMLElement[]): HTMLElement =>
  element('details', { class: 'group' }, element('summary', {}, title), ...fields);

const savedView = (app: App, saved: number, labels: readonly string[]): View => ({
  title: saved === 0 ? 'ไม่มีค่าที่เปลี่ยน' : 'บันทึกการตั้งค่าแล้ว',
  body: [
    labels.length === 0 ? undefined : element('ul', {}, ...labels.map((label) => element('li', {}, label))),
    saved === 0
      ? undefined
      : element('p', {}, 'แท็บที่จัดทำไว้แล้วไม่เปลี่ยนตามเอง หากต้องการให้ตรงกับค่าใหม่ ให้สั่งวิเคราะห์หรือจัดทำแผนอีกครั้ง'),
    button('secondary', 'ตั้งค่าต่อ', () => app.open('settings')),
    backHome(app),
  ],
});
