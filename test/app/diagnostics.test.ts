// Diagnostics: what they say, and that nothing of a cell is in them.
import { expect, it } from 'vitest';
import { openHost } from '../../src/local/host.ts';
import { newSettingsTab } from '../../src/workbook/settings-tab.ts';

it('says versions, tabs, counts and how commands ended, and no text of the officer', async () => {
  const host = await openHost();
  expect(host.call('diagnostics')).toMatchObject({
    ok: true,
    value: { otherTabs: 1, findings: null, failure: 'not-set-up' },
  });
  host.call('setUpWorkbook', {
    fiscalYear: 2567,
    agency: { name: 'เทศบาลตำบลลับเฉพาะ', type: 'เทศบาลตำบล', district: 'อำเภอลับ', province: 'จังหวัดลับ' },
  });
  host.person.addSheet('แท็บลับ');
  const before = host.snapshot();
  const answer = host.call('diagnostics');
  expect(answer).toMatchObject({
    ok: true,
    value: {
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      commands: ['done'],
      isRunning: false,
      failure: '',
      findings: { error: expect.any(Number) },
    },
  });
  const tabs = (answer as { value: { tabs: readonly { tab: string; rows: number | null }[] } }).value.tabs;
  expect(tabs[0]).toEqual({ tab: 'ตั้งค่า', rows: newSettingsTab({}).cells.length });
  expect(JSON.stringify(answer)).not.toMatch(/ลับ/);
  expect(host.snapshot()).toEqual(before);
});
