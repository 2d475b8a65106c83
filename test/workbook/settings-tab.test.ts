import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/workbook/cell.ts';
import { readSettings } from '../../src/workbook/read-settings.ts';
import type { SettingKey, SettingValues } from '../../src/workbook/setting-declaration.ts';
import { settingRow, settingRows } from '../../src/workbook/setting-rows.ts';
import { selectionLabels } from '../../src/workbook/setting-words.ts';
import { newSettingsTab } from '../../src/workbook/settings-tab.ts';

const minimum: SettingValues = { 'agency.name': 'องค์การบริหารส่วนตำบลตัวอย่าง', 'year.assessed': '2565' };
const tabWith = (values: SettingValues): Cell[][] =>
  newSettingsTab({ ...minimum, ...values }).cells.map((row) => [...row]);

describe('settings', () => {
  it('every setting has one row, under its own label', () => {
    expect(new Set(settingRows.map(({ label }) => label)).size).toBe(settingRows.length);
    expect(new Set(settingRows.map(({ key }) => key)).size).toBe(settingRows.length);
  });

  it('a new tab with a name and a year reads without a problem', () => {
    const { settings, problems } = readSettings(tabWith({}));
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      assessedYear: 2565,
      planYear: 2566,
      passMark: 85,
      selection: ['below-full', 'questions-below-pass-mark', 'items-at-zero', 'items-with-remark'],
      lowest: 3,
    });
  });

  it.each<[SettingKey, string]>([
    ['year.assessed', 'ปีก่อน'],
    ['year.assessed', ''],
    ['year.assessed', '2023'],
    ['year.plan', '66'],
    ['published.total', '100.5'],
    ['rules.passMark', 'สูง'],
    ['rules.lowest', '2.5'],
    ['rules.selection', 'ตามใจ'],
    ['rules.selection', 'ต่ำกว่าเกณฑ์\nตามใจ'],
    ['agency.type', 'กระทรวง'],
    ['agency.name', ''],
    ['published.basis', 'ตามใจ'],
    ['report.bandWords', 'ดีมาก'],
    ['report.planFormat', '8 ประเด็น'],
    ['report.followUpFormat', 'ผลตามใจ'],
  ])('%s "%s" is a problem at the cell of its value', (key, value) => {
    const cells = tabWith({ [key]: value });
    const row = cells.findIndex(([label]) => label === settingRow(key).label) + 1;
    const { problems } = readSettings(cells);
    expect(problems.map(({ cell, severity }) => ({ cell, severity }))).toEqual([
      { cell: `ตั้งค่า!B${row}`, severity: 'error' },
    ]);
  });

  it('reads Thai digits, lists and switches', () => {
    const { settings } = readSettings(
      tabWith({
        'year.assessed': '๒๕๖๗',
        'published.total': '๙๕.๐๑',
        'agency.units': 'กองคลัง\n\nกองช่าง',
        'preparer.on': 'ไม่ใช่',
      }),
    );
    expect(settings).toMatchObject({
      assessedYear: 2567,
      published: { total: 95.01 },
      agency: { units: ['กองคลัง', 'กองช่าง'] },
      preparer: { on: false },
    });
  });

  it.each<[string, readonly string[]]>([
    ['ต่ำสุด N', ['lowest']],
    ['ต่ำกว่าเกณฑ์\n\n รายการ OIT ที่ได้ 0 คะแนน ', ['below-pass-mark', 'items-at-zero']],
    ['เพิ่มแถวด้วยตนเอง', ['by-hand']],
  ])('reads the rules of "%s", one on each line', (typed, rules) => {
    expect(readSettings(tabWith({ 'rules.selection': typed })).settings?.selection).toEqual(rules);
  });

  it('an unknown rule is named with the choices, and rules may be typed that the dropdown does not offer', () => {
    const { problems } = readSettings(tabWith({ 'rules.selection': 'ต่ำกว่าเกณฑ์\nตามใจ' }));
    expect(problems).toMatchObject([{ message: expect.stringContaining('"ตามใจ"') }]);
    for (const label of selectionLabels) expect(problems[0]?.remedy).toContain(label);
    expect(settingRow('rules.selection').choices).toEqual({ values: selectionLabels, strict: false });
  });

  it('rows are found wherever they were moved, and one label standing twice is said', () => {
    const cells = tabWith({});
    const [head = [], ...rows] = cells;
    expect(readSettings([head, ...[...rows].reverse()]).settings?.assessedYear).toBe(2565);
    const doubled = [...cells, ['เกณฑ์ผ่าน', '80', '']];
    expect(readSettings(doubled).problems.map(({ severity }) => severity)).toEqual(['warning']);
    expect(readSettings(doubled).settings?.passMark).toBe(85);
  });

  it('band words are sorted from the highest, however they were typed', () => {
    const { settings } = readSettings(tabWith({ 'report.bandWords': '0 ควรปรับปรุง\n๙๐ ดี' }));
    expect(settings?.bandWords).toEqual([
      { from: 90, words: 'ดี' },
      { from: 0, words: 'ควรปรับปรุง' },
    ]);
  });
});
