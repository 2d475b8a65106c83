// Settings of reports that older workbooks lack.
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/workbook/read-settings.ts';
import type { SettingValues } from '../../src/workbook/setting-declaration.ts';
import { newSettingsTab } from '../../src/workbook/settings-tab.ts';

const cellsOf = (values: SettingValues) =>
  newSettingsTab({ 'year.assessed': '2565', 'agency.name': 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง', ...values }).cells;

const settingsOf = (cells: ReturnType<typeof cellsOf>) => readSettings(cells).settings;

describe('the parts of a report', () => {
  test.each([
    ['ใช่', { memo: true }],
    ['ไม่ใช่', { memo: false }],
    ['ตามแบบของรายงาน', {}],
    ['', {}],
  ])('"%s" switches the memo as %j', (typed, parts) => {
    expect(settingsOf(cellsOf({ 'parts.memo': typed }))?.parts).toEqual(parts);
  });
});

describe('a workbook that was made before these rows', () => {
  const labels = /\(แสดงในรายงาน\)$|\(ภาพ\)$|ในบันทึกข้อความ\)$/;
  const signers = /^(ผู้จัดทำ|หัวหน้าสำนักปลัด|ปลัด|ผู้บริหารท้องถิ่น)/;
  const old = cellsOf({}).filter(
    ([label]) => !labels.test(String(label)) || (signers.test(String(label)) && /แสดง/.test(String(label))),
  );

  test('is read as a new one whose rows are untouched', () => {
    expect(old.length).toBeLessThan(cellsOf({}).length - 8);
    expect(readSettings(old)).toEqual(readSettings(cellsOf({})));
  });
});

test('a signer has a routing line, and an opinion of one line each', () => {
  const settings = settingsOf(
    cellsOf({ 'chiefAdministrator.routing': 'เรียน นายก', 'chiefAdministrator.opinion': '☐ เห็นชอบ\n\n☐ ไม่เห็นชอบ' }),
  );
  expect(settings?.chiefAdministrator).toMatchObject({ routing: 'เรียน นายก', opinion: ['☐ เห็นชอบ', '☐ ไม่เห็นชอบ'] });
});
