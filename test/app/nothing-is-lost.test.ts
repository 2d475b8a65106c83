// What an officer typed, kept through undo, recovery, damaged bookkeeping and a second set-up.
import PizZip from 'pizzip';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { ask, done } from './ask.ts';

const SCORES = 'คะแนนตัวชี้วัด';
const SETTINGS = 'ตั้งค่า';
const WEAK_POINTS = 'ข้อบกพร่องและจุดอ่อน';
const PLAN = 'แผนมาตรการ 2566';
const LOG = 'บันทึกการทำงาน';

const findings = (host: Host) => done(host, 'checkWorkbook').findings ?? [];
const settingRow = (host: Host, label: string): number =>
  host.cells(SETTINGS).findIndex(([cell]) => cell === label) + 1;
const setting = (host: Host, label: string) => host.cells(SETTINGS)[settingRow(host, label) - 1]?.[1];
const names = (host: Host): readonly string[] => host.sheets().map(({ name }) => name);

let blank: Host;
let planned: Host;
beforeAll(async () => {
  blank = await openHost();
  planned = blank.fork();
  done(planned, 'setUpWorkbook', { fiscalYear: 2565, example: true });
  done(planned, 'analyse');
  done(planned, 'generatePlan');
});

describe('undo', () => {
  it('of set-up works where the add-on made every visible tab', () => {
    const host = blank.fork();
    done(host, 'setUpWorkbook', { fiscalYear: 2565, example: true });
    host.person.deleteSheet('Sheet1');
    done(host, 'undo');
    expect(names(host).filter((name) => [SETTINGS, SCORES].includes(name))).toEqual([]);
    expect(ask(host, 'state')).toMatchObject({ ok: true, value: { next: 'setUp' } });
  });

  it('keeps a tab in which something was typed over a formula, and says so', () => {
    const host = blank.fork();
    done(host, 'setUpWorkbook', { fiscalYear: 2567 });
    host.edit(SCORES, 'D7', 93.5);
    expect(done(host, 'undo')).toMatchObject({ keptTabs: [SCORES], kept: [{ cell: `${SCORES}!D7`, text: '93.5' }] });
    expect(host.cells(SCORES)[6]?.[3]).toBe(93.5);
  });

  it('keeps a plan in which a cell was edited, whole', () => {
    const host = planned.fork();
    host.edit(PLAN, 'C2', 'กองคลัง');
    const before = host.cells(PLAN);
    expect(done(host, 'undo')).toMatchObject({ keptTabs: [PLAN], kept: [{ cell: `${PLAN}!C2`, text: 'กองคลัง' }] });
    expect(host.cells(PLAN)).toEqual(before);
  });

  it('keeps a plan on which somebody left a note', () => {
    const host = planned.fork();
    host.person.note(PLAN, 'B2', 'ขอหารือกองคลังก่อน');
    expect(done(host, 'undo')).toMatchObject({
      keptTabs: [PLAN],
      kept: [{ cell: `${PLAN}!B2`, text: 'ขอหารือกองคลังก่อน' }],
    });
    expect(names(host)).toContain(PLAN);
  });

  it('of a rewrite puts cells back but for those edited since', () => {
    const host = planned.fork();
    const before = host.cells(WEAK_POINTS);
    host.edit(SCORES, 'D4', 84);
    host.edit(SCORES, 'D5', 84);
    done(host, 'analyse');
    host.edit(WEAK_POINTS, 'H4', 'ข้อเสนอแนะที่พิมพ์ภายหลัง');
    expect(done(host, 'undo')).toMatchObject({ kept: [{ cell: `${WEAK_POINTS}!H4` }] });
    const after = host.cells(WEAK_POINTS).map((row) => [...row]);
    expect(after[3]?.[7]).toBe('ข้อเสนอแนะที่พิมพ์ภายหลัง');
    expect(after.map((row) => row[4])).toEqual(before.map((row) => row[4]));
  });
});

describe('the hidden storage', () => {
  it('damaged from outside costs undo only, and the state says so', () => {
    const host = planned.fork();
    host.person.hideSheet('_ITA', false);
    for (const row of [2, 3, 4, 5]) host.edit('_ITA', `E${row}`, '|{ตัดขาด');
    expect(done(host, 'state').caution).toContain('_ITA');
    host.edit(SCORES, 'D4', 84);
    done(host, 'analyse');
    expect(done(host, 'undo')).toMatchObject({ command: 'วิเคราะห์จุดอ่อน' });
  });

  it('is never written over a tab of that name that the officer made', () => {
    const host = blank.fork();
    host.person.addSheet('_ITA');
    host.edit('_ITA', 'A1', 'ของฉัน');
    expect(ask(host, 'setUpWorkbook', { fiscalYear: 2565 }).error?.code).toBe('foreign-storage');
    expect(host.cells('_ITA')).toEqual([['ของฉัน']]);
  });

  it('from a newer version is refused, and nothing is changed', () => {
    const host = planned.fork();
    host.edit('_ITA', 'B1', '2');
    const before = host.snapshot();
    expect(ask(host, 'analyse').error?.code).toBe('newer-storage');
    expect(host.snapshot()).toEqual(before);
  });
});

describe('a second set-up', () => {
  it('with the example leaves every setting as the officer typed it', () => {
    const host = planned.fork();
    host.edit(SETTINGS, `B${settingRow(host, 'เลขที่หนังสือ')}`, 'สบ 99999/1');
    host.person.deleteSheet(SCORES);
    done(host, 'setUpWorkbook', { fiscalYear: 2565, example: true });
    expect(setting(host, 'เลขที่หนังสือ')).toBe('สบ 99999/1');
    expect(host.cells(SCORES)[1]?.[3]).toBe('');
  });

  it('for a real agency clears what the sample brought, and nothing else', () => {
    const host = planned.fork();
    host.edit(SETTINGS, `B${settingRow(host, 'โทร')}`, '0 2000 0000');
    const agency = { name: 'เทศบาลตำบลหนองทดสอบ', type: 'เทศบาลตำบล', district: 'ก', province: 'ข' };
    done(host, 'setUpWorkbook', { fiscalYear: 2565, agency });
    expect(
      ['ชื่อหน่วยงาน', 'ชื่อย่อหน่วยงาน', 'ผู้จัดทำ (ชื่อ)', 'คะแนนภาพรวมที่ประกาศ', 'โทร'].map((label) => setting(host, label)),
    ).toEqual(['เทศบาลตำบลหนองทดสอบ', '', '', '', '0 2000 0000']);
  });

  it('over a tab of that name with other headings is refused', () => {
    const host = blank.fork();
    host.person.addSheet(SETTINGS);
    host.edit(SETTINGS, 'A1', 'บันทึกของฉัน');
    expect(ask(host, 'setUpWorkbook', { fiscalYear: 2565 }).error?.message).toContain('"ค่า"');
    expect(host.cells(SETTINGS)).toEqual([['บันทึกของฉัน']]);
  });
});

describe('what the check finds', () => {
  it.each<[string, (host: Host) => void, string, string]>([
    ['score rows out of order', (host) => host.person.sort(SCORES, 'A2:H11', 4), 'error', SCORES],
    [
      'a name that belongs to another number',
      (host) => host.edit(SCORES, 'C3', 'การใช้อำนาจ'),
      'warning',
      `${SCORES}!C3`,
    ],
    ['a score typed as a percentage', (host) => host.edit(SCORES, 'D3', '90.78%'), 'warning', `${SCORES}!D3`],
    ['a score that changed after the analysis', (host) => host.edit(SCORES, 'D4', 86), 'warning', WEAK_POINTS],
    ['a failing indicator that was not analysed', (host) => host.edit(SCORES, 'D11', 50), 'warning', WEAK_POINTS],
    [
      'a typed weak point of no indicator',
      (host) => host.edit(WEAK_POINTS, 'G12', 'ประเด็นเพิ่มเติม'),
      'warning',
      `${WEAK_POINTS}!C12`,
    ],
    [
      'an agency whose name and type differ',
      (host) => host.edit(SETTINGS, 'B3', 'เทศบาลตำบลหนองทดสอบ'),
      'error',
      `${SETTINGS}!B5`,
    ],
  ])('%s', (_title, spoil, severity, cell) => {
    const host = planned.fork();
    expect(findings(host)).toEqual([]);
    spoil(host);
    expect(
      findings(host)
        .filter((finding) => finding.cell.startsWith(cell))
        .map((finding) => finding.severity),
    ).toContain(severity);
  });

  it('weak points of another year, which neither plan nor report use', () => {
    const host = planned.fork();
    host.edit(SETTINGS, `B${settingRow(host, 'ปีงบประมาณที่ประเมิน')}`, '2564');
    expect(ask(host, 'generatePlan').error?.message).toContain('2565');
    expect(ask(host, 'exportReport').error?.message).toContain('2565');
  });
});

describe('cells that the officer added', () => {
  it('a date in a text setting is printed as a Thai date', () => {
    const host = planned.fork();
    const cell = `B${settingRow(host, 'วันที่หนังสือ')}`;
    host.person.setNumberFormat(SETTINGS, cell, 'd/m/yyyy');
    host.edit(SETTINGS, cell, '24/3/2023');
    done(host, 'exportReport');
    const body = new PizZip(host.documents()[0]?.bytes ?? []).file('word/document.xml')?.asText() ?? '';
    expect(body).not.toContain('GMT');
    expect(body).toContain('มีนาคม');
  });

  it('log columns that were swapped keep their lines right', () => {
    const host = planned.fork();
    const first = done(host, 'exportReport');
    host.person.moveColumns(LOG, 6, 1, 1);
    const second = done(host, 'exportReport');
    expect(
      host
        .cells(LOG)
        .slice(1)
        .map((line) => line[0]),
    ).toEqual([first.url, second.url]);
    expect(done(host, 'state').lastReport).toEqual({ name: second.name, url: second.url });
    expect(second.name).not.toBe(first.name);
  });
});
