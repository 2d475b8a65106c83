// Nothing typed into a workbook of an earlier version is lost, whatever is done with it now.
import { describe, expect, it, test } from 'vitest';
import { STORAGE_TAB } from '../../src/workbook/journal.ts';
import { recordKinds } from '../../src/workbook/record-kinds.ts';
import { done } from '../app/ask.ts';
import { callEveryMethod, TYPED } from '../app/every-method.ts';
import { asGoogleExports } from '../local/google-export.ts';
import { oldVersions, openFixture, typedTexts } from './open-fixture.ts';

const PLAN = 'แผนมาตรการ 2566';
const SCORES = 'คะแนนตัวชี้วัด';
const SETTINGS = 'ตั้งค่า';
describe.each(oldVersions)('a workbook made by %s', (version) => {
  it('lets every command work, and keeps every text typed by hand', { timeout: 120_000 }, async () => {
    const host = await openFixture(version);
    const typed = typedTexts(host);
    expect(typed.length).toBeGreaterThan(8);
    callEveryMethod(host, (method, args) => {
      done(host, method, args);
      const now = typedTexts(host);
      expect({ method, lost: typed.filter((text) => !now.some((cell) => cell.includes(text))) }).toEqual({
        method,
        lost: [],
      });
    });
  });

  it('takes its last commands back, as far as they were its own, and leaves what was typed since', async () => {
    const host = await openFixture(version);
    const typed = typedTexts(host);
    done(host, 'undo');
    done(host, 'undo');
    expect(typedTexts(host)).toEqual(typed);
  });

  it('is the same after it went through Google', async () => {
    const exported = await openFixture(version, asGoogleExports);
    expect(exported.snapshot()).toEqual((await openFixture(version)).snapshot());
  });

  it('computes with formulas that are still right', async () => {
    const host = await openFixture(version);
    expect(host.cells(SCORES)[1]?.[6]).toBe('ผ่านเกณฑ์');
    host.edit(SCORES, 'D2', 84.99);
    expect(host.cells(SCORES)[1]?.slice(6)).toEqual(['ไม่ผ่านเกณฑ์', expect.closeTo(-0.01)]);
    expect(
      host
        .cells(SCORES)
        .flat()
        .map(String)
        .filter((text) => /^#(REF|NAME|ERROR|VALUE|N\/A)/.test(text)),
    ).toEqual([]);
  });

  it('regenerates twice to the same, with rows added and deleted by hand left so', async () => {
    const host = await openFixture(version);
    done(host, 'analyse');
    done(host, 'generatePlan');
    const once = host.snapshot();
    expect(done(host, 'generatePlan').rows).toBeGreaterThan(0);
    expect(host.snapshot().filter(({ name }) => name !== '_ITA')).toEqual(once.filter(({ name }) => name !== '_ITA'));
    const rows = host.cells(PLAN).map((row) => row.map(String));
    expect(rows.filter((row) => row.some((text) => text.startsWith('มาตรการที่พิมพ์เอง')))).toHaveLength(1);
  });

  it('reads settings that it has no row for as a new workbook would', async () => {
    const host = await openFixture(version);
    const labels = ['ผลที่พิมพ์ในรายงาน', 'รูปแบบการติดตามผล', 'เกณฑ์ผ่าน', 'หลักเกณฑ์คัดเลือกประเด็น'];
    for (let row = host.cells(SETTINGS).length; row > 1; row--)
      if (labels.includes(String(host.cells(SETTINGS)[row - 1]?.[0]))) host.person.deleteRows(SETTINGS, row);
    expect(done(host, 'state')).toMatchObject({ passMark: 85, fiscalYear: 2565, planYear: 2566 });
    expect(done(host, 'readSettings').missing).toEqual(expect.arrayContaining(labels));
    done(host, 'analyse');
    done(host, 'generatePlan');
    done(host, 'generateFollowUp');
    done(host, 'exportReport', { acceptFindings: true });
  });
});

test.each(['15e7a22', '3a13280'])(
  'the copy of a template kept by %s is filled, and its reasons still stand',
  async (version) => {
    const host = await openFixture(version);
    const reasons = done(host, 'checkWorkbook').findings.map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason.includes(TYPED)).length).toBeGreaterThan(0);
    const { template } = done(host, 'exportReport', { format: 'วิเคราะห์และแผน', acceptFindings: true });
    expect(template.source).toBe('copy');
  },
);

test('texts that rows of 3a13280 say are typed in another format outlive the hidden record of them', async () => {
  const host = await openFixture('3a13280');
  const typed = typedTexts(host);
  const base = host.cells(PLAN)[0]?.indexOf('#base') ?? -1;
  expect(host.cells(PLAN).filter((row) => String(row[base]).includes('"t":["')).length).toBeGreaterThan(2);
  host.cells(STORAGE_TAB).forEach(([kind], index) => {
    if (kind === recordKinds.planEdits) host.edit(STORAGE_TAB, `C${index + 1}`, '|{"ตัด');
  });
  for (const format of ['จำแนกตามเครื่องมือ', '7 ประเด็น', 'รายมาตรการ']) done(host, 'generatePlan', { format });
  expect(typedTexts(host)).toEqual(expect.arrayContaining([...typed]));
});

test.each(['aa90773-interrupted', '4fb46a6-interrupted'])(
  'a workbook in which %s died is settled by the next command: all of its writes or none',
  async (version) => {
    const host = await openFixture(version);
    const typed = typedTexts(host);
    expect(done(host, 'state').caution).toBe('');
    expect(host.sheets().filter(({ name }) => name.startsWith('#'))).toEqual([]);
    done(host, 'analyse');
    const settled = host.cells('ข้อบกพร่องและจุดอ่อน');
    done(host, 'analyse');
    expect(host.cells('ข้อบกพร่องและจุดอ่อน')).toEqual(settled);
    expect(typedTexts(host)).toEqual(typed);
  },
);
