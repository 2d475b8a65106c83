// The turn of the fiscal year, through the built add-on: the past is kept by name and by row, the new year begins blank, and
// one step back restores all of it.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { ask, done } from './ask.ts';

const SETTINGS = 'ตั้งค่า';
const SCORES = 'คะแนนตัวชี้วัด';
const HISTORY = 'คะแนนย้อนหลัง';
const WEAK_POINTS = 'ข้อบกพร่องและจุดอ่อน';
const yearTabs = [SCORES, 'คะแนนข้อคำถาม', 'รายการ OIT', WEAK_POINTS, 'เกณฑ์การประเมิน'];

const started = (host: Host) => done(host, 'startYear');

const tabsOf = (host: Host): readonly string[] => host.sheets().map(({ name }) => name);
const setting = (host: Host, label: string): unknown => host.cells(SETTINGS).find(([each]) => each === label)?.[1];
const settingCell = (host: Host, label: string): string =>
  `B${host.cells(SETTINGS).findIndex(([each]) => each === label) + 1}`;
const withoutStorage = (host: Host) => host.snapshot().filter(({ name }) => name !== '_ITA');

let start: Host;
const assessed = (): Host => start.fork();

beforeAll(async () => {
  start = await openHost();
  done(start, 'setUpWorkbook', { fiscalYear: 2565, example: true });
  done(start, 'analyse');
  done(start, 'generatePlan');
});

describe('a new fiscal year', () => {
  it('adds the past to the history, with the published total and level', () => {
    const host = assessed();
    started(host);
    expect(host.cells(HISTORY)[1]).toEqual([
      2565,
      90.78,
      89.83,
      87.53,
      88.25,
      90.04,
      92.07,
      92.79,
      89.49,
      85,
      100,
      91.22,
      'A',
    ]);
    expect(host.cells(HISTORY)).toHaveLength(2);
  });

  it('keeps the tabs of the past year under its name, with everything in them', () => {
    const host = assessed();
    host.person.note(SCORES, 'D5', 'ถามกองคลัง');
    host.edit('รายการ OIT', 'G3', 'ข้อสังเกตที่พิมพ์เอง');
    const before = Object.fromEntries(yearTabs.map((tab) => [tab, host.cells(tab)]));
    expect(started(host).archived).toEqual(yearTabs.map((tab) => `${tab} 2565`));
    for (const tab of yearTabs) expect(host.cells(`${tab} 2565`)).toEqual(before[tab]);
    expect(JSON.stringify(host.snapshot().find(({ name }) => name === `${SCORES} 2565`))).toContain('ถามกองคลัง');
  });

  it('leaves the past scores as they were whatever becomes of the settings', () => {
    const host = assessed();
    started(host);
    const before = host.cells(`${SCORES} 2565`);
    host.edit(SETTINGS, settingCell(host, 'เกณฑ์ผ่าน'), '99');
    host.edit(SETTINGS, settingCell(host, 'ปีงบประมาณที่ประเมิน'), '2568');
    expect(host.cells(`${SCORES} 2565`)).toEqual(before);
  });

  it('begins with the blank tabs and the rules of the next year, in the place of the old ones', () => {
    const host = assessed();
    expect(started(host).fiscalYear).toBe(2566);
    expect(
      host
        .cells(SCORES)
        .slice(1, 11)
        .every((row) => row[3] === ''),
    ).toBe(true);
    expect(host.view(SCORES).cells[6]?.[3]).toMatchObject({ formula: expect.stringContaining('E7') });
    expect(
      host
        .cells('รายการ OIT')
        .slice(1)
        .every((row) => row[4] === ''),
    ).toBe(true);
    expect(host.cells('เกณฑ์การประเมิน')).toContainEqual(expect.arrayContaining(['ปีงบประมาณ', '2566']));
    expect(tabsOf(host)).not.toContain(WEAK_POINTS);
    expect(tabsOf(host).indexOf(SCORES) + 1).toBe(tabsOf(host).indexOf(`${SCORES} 2565`));
  });

  it('keeps the settings but those that say something of the past year, and lists these', () => {
    const host = assessed();
    host.edit(SETTINGS, settingCell(host, 'ปีงบประมาณของแผน'), '2566');
    const labels = host.cells(SETTINGS).map(([label]) => String(label));
    const before = new Map(labels.map((label) => [label, setting(host, label)]));
    const { cleared } = started(host);
    const gone = new Map(cleared.map((each) => [each.setting, each.text]));
    expect([...gone.keys()]).toEqual([
      'ปีงบประมาณของแผน',
      'คะแนนภาพรวมที่ประกาศ',
      'ระดับที่ประกาศ',
      'เลขที่หนังสือ',
      'วันที่หนังสือ',
      'มติที่ประชุมครั้งที่/วันที่',
    ]);
    for (const label of labels) {
      const isYear = label === 'ปีงบประมาณที่ประเมิน';
      expect(setting(host, label)).toBe(isYear ? '2566' : gone.has(label) ? '' : before.get(label));
      if (gone.has(label)) expect(gone.get(label)).toBe(before.get(label));
    }
  });

  it('opens the follow-up of the plan, with the scores on which it rests, and refreshes it later on', () => {
    const host = assessed();
    expect(started(host).followUp).toMatchObject({ tab: 'ติดตามผล 2566', rows: 9 });
    const before = host.cells('ยกระดับตัวชี้วัด 2566');
    expect(before[1]?.[1]).toBe('ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ คะแนน 90.78');
    host.edit(SCORES, 'D2', 99);
    expect(done(host, 'generateFollowUp')).toMatchObject({ tab: 'ติดตามผล 2566' });
    expect(host.cells('ยกระดับตัวชี้วัด 2566')).toEqual(before);
  });

  it('works on to its own analysis and plan', () => {
    const host = assessed();
    started(host);
    expect(done(host, 'state')).toMatchObject({
      fiscalYear: 2566,
      planYear: 2567,
      next: 'scores',
      followUp: { blank: 9 },
    });
    for (let row = 2; row <= 11; row++) host.edit(SCORES, `D${row}`, 84.5);
    done(host, 'analyse');
    done(host, 'generatePlan');
    expect(host.cells(SCORES).find((row) => row[2] === 'คะแนนภาพรวม')?.[3]).toBe(84.5);
    expect(host.cells('แผนมาตรการ 2567').length).toBeGreaterThan(1);
  });

  it('is taken back whole', () => {
    const host = assessed();
    const before = withoutStorage(host);
    started(host);
    expect(done(host, 'undo')).toEqual({ command: 'ขึ้นปีงบประมาณใหม่', kept: [], keptTabs: [] });
    expect(withoutStorage(host)).toEqual(before);
  });

  it('taken back after scores were typed keeps these, and the past under its name', () => {
    const host = assessed();
    const past = host.cells(SCORES);
    started(host);
    host.edit(SCORES, 'D2', 77);
    expect(done(host, 'undo')).toMatchObject({ keptTabs: [SCORES] });
    expect(host.cells(SCORES)[1]?.[3]).toBe(77);
    expect(host.cells(`${SCORES} 2565`)).toEqual(past);
    expect(setting(host, 'ปีงบประมาณที่ประเมิน')).toBe('2565');
  });
});

describe('the row of the past year', () => {
  it('that is there already gets no second one; blanks are filled, and what differs stays and is told', () => {
    const host = assessed();
    host.edit(HISTORY, 'A2', 2564);
    host.edit(HISTORY, 'A3', 'พ.ศ. ๒๕๖๕');
    host.edit(HISTORY, 'C3', 89.83);
    host.edit(HISTORY, 'D3', 80);
    const { differing } = started(host);
    expect(differing).toEqual([{ cell: `${HISTORY}!D3`, text: '80', generated: '87.53' }]);
    expect(host.cells(HISTORY)[2]).toEqual([
      'พ.ศ. ๒๕๖๕',
      90.78,
      89.83,
      80,
      88.25,
      90.04,
      92.07,
      92.79,
      89.49,
      85,
      100,
      91.22,
      'A',
    ]);
    expect(host.cells(HISTORY)).toHaveLength(3);
  });

  it('is made with its tab where that is missing', () => {
    const host = assessed();
    host.person.deleteSheet(HISTORY);
    started(host);
    expect(host.cells(HISTORY)[1]?.slice(0, 2)).toEqual([2565, 90.78]);
  });

  it('goes into columns that were moved, past one of the officer', () => {
    const host = assessed();
    host.person.insertColumns(HISTORY, 3);
    host.edit(HISTORY, 'C1', 'หมายเหตุ');
    started(host);
    expect(host.cells(HISTORY)[1]?.slice(0, 4)).toEqual([2565, 90.78, '', 89.83]);
  });
});

describe('a new fiscal year is refused', () => {
  it.each<[string, (host: Host) => void, string]>([
    ['while a score is missing', (host) => host.person.clear(SCORES, 'D5'), `${SCORES}!D5`],
    ['where a heading of the history is gone', (host) => host.edit(HISTORY, 'L1', 'รวม'), 'คะแนนภาพรวม'],
  ])('%s', (_title, spoil, said) => {
    const host = assessed();
    spoil(host);
    const before = host.snapshot();
    expect(ask(host, 'startYear').error?.message).toContain(said);
    expect(host.snapshot()).toEqual(before);
  });

  it('where the next year has no rules', async () => {
    const host = await openHost();
    done(host, 'setUpWorkbook', { fiscalYear: 2569 });
    for (let row = 2; row <= 11; row++) host.edit(SCORES, `D${row}`, 90);
    host.edit(SETTINGS, settingCell(host, 'ชื่อหน่วยงาน'), 'องค์การบริหารส่วนตำบลตัวอย่าง');
    expect(ask(host, 'startYear').error?.message).toContain('2570');
  });

  it('never: a name that is taken gets a number', () => {
    const host = assessed();
    host.person.addSheet(`${SCORES} 2565`);
    expect(started(host).archived[0]).toBe(`${SCORES} 2565 (2)`);
  });
});
