// `ตั้งค่า` through the sidebar's two methods: everything that the tab declares, and all changes or none.
import { beforeEach, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { settingGroups, settingRows } from '../../src/workbook/setting-rows.ts';

const SETTINGS = 'ตั้งค่า';
const RULES = 'เกณฑ์การประเมิน';

let host: Host;
beforeEach(async () => {
  host = await openHost();
  host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
});

interface Form {
  readonly groups: readonly {
    readonly title: string;
    readonly fields: readonly { readonly key: string; readonly value: string }[];
  }[];
  readonly missing: readonly string[];
  readonly levelReading: { readonly choices: readonly string[]; readonly value: string } | null;
}

const form = (): Form => (host.call('readSettings') as { readonly value: Form }).value;
const fieldValue = (key: string): string | undefined =>
  form()
    .groups.flatMap(({ fields }) => fields)
    .find((field) => field.key === key)?.value;
const save = (changes: object, more: object = {}) => host.call('saveSettings', { changes, ...more });
const rowOf = (label: string): number => host.cells(SETTINGS).findIndex(([text]) => text === label) + 1;

describe('the form', () => {
  it('has every row that the tab declares, in its groups', () => {
    expect(form().groups.map(({ title, fields }) => [title, fields.map(({ key }) => key)])).toEqual(
      settingGroups.map(({ title, rows }) => [title, rows.map(({ key }) => key)]),
    );
  });

  it('names a row that was deleted instead of showing a field for it', () => {
    host.person.deleteRows(SETTINGS, rowOf('จังหวัด'));
    expect(form().missing).toEqual(['จังหวัด']);
    expect(fieldValue('agency.province')).toBeUndefined();
  });

  it('offers the readings of the lowest levels for a seven-level year only', async () => {
    expect(form().levelReading?.choices).toHaveLength(2);
    host = await openHost();
    host.call('setUpWorkbook', { fiscalYear: 2567, example: true });
    expect(form().levelReading).toBeNull();
  });
});

describe('saving', () => {
  it('writes the changed cells as text, says how many, and is taken back by one undo', () => {
    const before = host.cells(SETTINGS);
    const changes = {
      'agency.province': { from: fieldValue('agency.province'), to: '=1+1' },
      'rules.passMark': { from: '85', to: '๘๐' },
    };
    expect(save(changes)).toEqual({ ok: true, value: { saved: 2, problems: [] } });
    expect([fieldValue('agency.province'), fieldValue('rules.passMark')]).toEqual(['=1+1', '๘๐']);
    expect(host.call('undo')).toMatchObject({ ok: true, value: { command: 'แก้ไขการตั้งค่า', kept: [] } });
    expect(host.cells(SETTINGS)).toEqual(before);
  });

  it.each([
    ['year.assessed', 'ปีหน้า', 'ไม่ใช่ปีพุทธศักราช'],
    ['year.assessed', '', 'ยังไม่ได้กรอกปีงบประมาณ'],
    ['rules.passMark', '101', 'ระหว่าง 0 ถึง 100'],
    ['rules.selection', 'ทั้งหมด', 'ไม่ใช่หลักเกณฑ์'],
    ['agency.type', 'กรม', 'ไม่อยู่ในรายการให้เลือก'],
    ['agency.name', '', 'ยังไม่ได้กรอกชื่อหน่วยงาน'],
  ])('refuses %s as "%s" at its field and leaves every cell as it was', (key, to, message) => {
    const before = host.snapshot();
    const changes = {
      [key]: { from: fieldValue(key), to },
      'memo.phone': { from: fieldValue('memo.phone'), to: '0 2000 0000' },
    };
    expect(save(changes)).toMatchObject({
      ok: true,
      value: { saved: 0, problems: [{ key, message: expect.stringContaining(message) }] },
    });
    expect(host.snapshot()).toEqual(before);
  });

  it('does not write over what somebody typed meanwhile', () => {
    const from = fieldValue('memo.phone');
    host.edit(SETTINGS, `B${rowOf('โทร')}`, '0 2111 1111');
    expect(save({ 'memo.phone': { from, to: '0 2222 2222' } })).toMatchObject({
      value: { saved: 0, problems: [{ key: 'memo.phone', message: expect.stringContaining('0 2111 1111') }] },
    });
    expect(fieldValue('memo.phone')).toBe('0 2111 1111');
  });

  it('passes over what is wrong in cells that are not changed', () => {
    host.edit(SETTINGS, `B${rowOf('เกณฑ์ผ่าน')}`, 'มาก');
    expect(save({ 'memo.phone': { from: fieldValue('memo.phone'), to: '1' } })).toMatchObject({ value: { saved: 1 } });
  });

  it.each([
    ['an unknown row', { changes: { 'agency.motto': { from: '', to: 'ก' } } }],
    ['a reading that the year does not have', { changes: {}, levelReading: '9 ระดับ' }],
    ['a value without what it was', { changes: { 'agency.name': { to: 'ก' } } }],
  ])('refuses %s in Thai', (_, params) => {
    const before = host.snapshot();
    expect(host.call('saveSettings', params)).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/[ก-๙]/) },
    });
    expect(host.snapshot()).toEqual(before);
  });
});

describe('the reading of the lowest levels', () => {
  const asked = () => (host.call('state') as { value: { levelReadings: readonly string[] } }).value.levelReadings;

  it('is asked until it is answered, even with the one in force, and changes the rules', () => {
    const [inForce = '', other = ''] = asked();
    save({}, { levelReading: inForce });
    expect(asked()).toEqual([]);
    expect(host.cells(RULES).flat()).toContain(inForce);
    save({}, { levelReading: other });
    expect(form().levelReading?.value).toBe(other);
    expect(host.cells(RULES).find(([key]) => key === 'เกณฑ์ระดับที่ใช้')?.[1]).toBe(other);
    host.call('undo');
    expect(form().levelReading?.value).toBe(inForce);
  });
});

it('every row of the settings has a key of its own', () => {
  expect(new Set(settingRows.map(({ key }) => key)).size).toBe(settingRows.length);
});
