// Following a plan up, through the built add-on: the plan's rows as they read, and nothing that was reported is lost or put
// beside another measure.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { ask, done } from './ask.ts';

const SCORES = 'คะแนนตัวชี้วัด';
const PLAN = 'แผนมาตรการ 2566';
const FOLLOW_UP = 'ติดตามผล 2566';
const UPLIFT = 'ยกระดับตัวชี้วัด 2566';
const DONE = 'ดำเนินการแล้วเสร็จ';
const BEGUN = 'อยู่ระหว่างดำเนินการ';

type Format = 'ผลตามกิจกรรม' | 'ผลตามมาตรการ';

/** Rows by heading, the counting heading under its first word. */
const rowsOf = (host: Host, tab = FOLLOW_UP): readonly Readonly<Record<string, unknown>>[] => {
  const [headings = [], ...rows] = host.cells(tab);
  const names = headings.map((heading) => String(heading).split(' ')[0] ?? '');
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [names[index], cell])));
};
const headingsOf = (host: Host, tab = FOLLOW_UP) => (host.cells(tab)[0] ?? []).map(String);
const letterOf = (host: Host, heading: string, tab = FOLLOW_UP): string =>
  String.fromCharCode(65 + headingsOf(host, tab).indexOf(heading));
const type = (host: Host, heading: string, row: number, text: string): void =>
  host.edit(FOLLOW_UP, `${letterOf(host, heading)}${row}`, text);
const idRow = (host: Host, id: string): Readonly<Record<string, unknown>> | undefined =>
  rowsOf(host).find((row) => row['#id'] === id);

let start: Host;
const followed = (format: Format = 'ผลตามกิจกรรม'): Host => {
  const host = start.fork();
  done(host, 'generateFollowUp', { format });
  return host;
};
/** The steps of the plan's first row. */
const steps = (host: Host, lines: readonly string[]): void =>
  host.edit(PLAN, 'B2', lines.map((line, index) => `${index + 1}. ${line}`).join('\n'));

beforeAll(async () => {
  start = await openHost();
  done(start, 'setUpWorkbook', { fiscalYear: 2565, example: true });
  done(start, 'analyse');
  done(start, 'generatePlan');
});

describe('a new follow-up', () => {
  it('by activity has the headings, a row for each block and the ten indicators', () => {
    const host = followed();
    expect(headingsOf(host).slice(0, 11)).toEqual([
      'ลำดับ',
      'มาตรการ/กิจกรรม',
      'วิธีดำเนินการ',
      'ระยะเวลาในการดำเนินการ',
      'ผู้รับผิดชอบ',
      'สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม',
      'ผลลัพธ์หรือความสำเร็จในการดำเนินการ',
      'สถานะ',
      'กำหนดเสร็จ (วันที่)',
      'หลักฐาน (URL)',
      'ภาพประกอบ',
    ]);
    expect(rowsOf(host)).toHaveLength(9);
    expect(headingsOf(host, UPLIFT).slice(0, 7)).toEqual([
      'เครื่องมือ',
      'ตัวชี้วัด',
      'แนวทางในการยกระดับการประเมิน',
      'ผู้รับผิดชอบ',
      'ระยะเวลา',
      'ความก้าวหน้าผลการดำเนินการ',
      'สถานะ',
    ]);
    expect(rowsOf(host, UPLIFT).map(({ ตัวชี้วัด }) => ตัวชี้วัด)).toHaveLength(10);
    expect(rowsOf(host, UPLIFT)[0]?.ตัวชี้วัด).toBe('ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ คะแนน 90.78');
  });

  it('by measure has the headings and a row for each step', () => {
    const host = followed('ผลตามมาตรการ');
    expect(headingsOf(host).slice(0, 10)).toEqual([
      'มาตรการ/แนวทาง',
      'วิธีการดำเนินการ',
      'ผู้รับผิดชอบ',
      'ระยะเวลาดำเนินการ',
      'ผลการดำเนินการ',
      'ข้อเสนอแนะ',
      'สถานะ',
      'กำหนดเสร็จ (วันที่)',
      'หลักฐาน (URL)',
      'ภาพประกอบ',
    ]);
    const planned = host
      .cells(PLAN)
      .slice(1)
      .flatMap((row) =>
        String(row[1])
          .split('\n')
          .map((line) => line.replace(/^\d+\. /, '')),
      );
    expect(rowsOf(host).map((row) => row.วิธีการดำเนินการ)).toEqual(planned);
    expect(host.sheets().map(({ name }) => name)).not.toContain(UPLIFT);
  });

  it.each(['ผลตามกิจกรรม', 'ผลตามมาตรการ'] as const)('%s says nothing of results, status or evidence', (format) => {
    const host = followed(format);
    const reported = ['ผล', 'สรุปผล', 'ข้อเสนอแนะ', 'สถานะ', 'หลักฐาน', 'ภาพประกอบ', 'ความก้าวหน้า'];
    for (const tab of [FOLLOW_UP, UPLIFT].filter((name) => host.sheets().some((sheet) => sheet.name === name)))
      for (const row of rowsOf(host, tab))
        for (const [heading, cell] of Object.entries(row))
          if (reported.some((word) => heading.startsWith(word))) expect(cell).toBe('');
  });

  it('takes only the three statuses, and any owner', () => {
    const host = followed();
    expect(() => type(host, 'สถานะ', 2, 'เสร็จ')).toThrow();
    type(host, 'สถานะ', 2, DONE);
    type(host, 'สถานะ', 2, '');
    type(host, 'ผู้รับผิดชอบ', 2, 'คณะทำงานที่ไม่มีในรายการ');
    expect(rowsOf(host)[0]?.ผู้รับผิดชอบ).toBe('คณะทำงานที่ไม่มีในรายการ');
  });

  it('without a plan is refused in Thai', async () => {
    const host = await openHost();
    done(host, 'setUpWorkbook', { fiscalYear: 2565, example: true });
    expect(ask(host, 'generateFollowUp').error).toMatchObject({ message: expect.stringContaining(PLAN) });
  });

  it('goes without scores where these are missing', () => {
    const host = start.fork();
    host.person.clear(SCORES, 'D2:D11');
    done(host, 'generateFollowUp');
    expect(rowsOf(host, UPLIFT)[0]?.ตัวชี้วัด).toBe('ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่');
  });
});

describe('the format of a follow-up', () => {
  const FORMAT = 'รูปแบบการติดตามผล';
  const settingRow = (host: Host): number => host.cells('ตั้งค่า').findIndex(([label]) => label === FORMAT) + 1;
  const setting = (host: Host) => host.cells('ตั้งค่า')[settingRow(host) - 1]?.[1];
  const formatOf = (host: Host) => (headingsOf(host).includes('ผลการดำเนินการ') ? 'ผลตามมาตรการ' : 'ผลตามกิจกรรม');

  it('is that of the settings, which takes effect on a tab that exists', () => {
    const host = followed();
    host.edit('ตั้งค่า', `B${settingRow(host)}`, 'ผลตามมาตรการ');
    expect(done(host, 'state').followUpFormat).toBe('ผลตามมาตรการ');
    done(host, 'generateFollowUp');
    expect(formatOf(host)).toBe('ผลตามมาตรการ');
  });

  it('that was asked for is the setting from then on, until it is undone', () => {
    const host = followed('ผลตามมาตรการ');
    expect(setting(host)).toBe('ผลตามมาตรการ');
    done(host, 'generateFollowUp');
    expect(formatOf(host)).toBe('ผลตามมาตรการ');
    done(host, 'undo');
    expect(setting(host)).toBe('ผลตามกิจกรรม');
  });

  it("is the tab's own in a workbook whose settings know nothing of it", () => {
    const host = start.fork();
    host.person.deleteRows('ตั้งค่า', settingRow(host));
    expect(done(host, 'state').followUpFormat).toBeNull();
    done(host, 'generateFollowUp', { format: 'ผลตามมาตรการ' });
    done(host, 'generateFollowUp');
    expect(formatOf(host)).toBe('ผลตามมาตรการ');
    expect(done(host, 'state').followUpFormat).toBe('ผลตามมาตรการ');
    expect(done(host, 'checkWorkbook').findings.filter(({ cell }) => cell.startsWith('ตั้งค่า'))).toEqual([]);
  });

  it('does not change when rows are asked back', () => {
    const host = followed();
    host.person.deleteRows(FOLLOW_UP, 2);
    const { deleted } = done(host, 'generateFollowUp');
    host.edit('ตั้งค่า', `B${settingRow(host)}`, 'ผลตามมาตรการ');
    done(host, 'restoreRows', { ids: deleted.map(({ id }) => id) });
    expect(formatOf(host)).toBe('ผลตามกิจกรรม');
  });
});

describe('a refreshed follow-up', () => {
  it.each(['ผลตามกิจกรรม', 'ผลตามมาตรการ'] as const)('%s changes nothing where nothing changed', (format) => {
    const host = followed(format);
    type(host, 'สถานะ', 3, DONE);
    done(host, 'generateFollowUp');
    const before = host.snapshot();
    expect(done(host, 'generateFollowUp').kept).toEqual([]);
    expect(host.snapshot()).toEqual(before);
  });

  it('keeps what was reported and edited, follows the plan elsewhere, and lists only the edits', () => {
    const host = followed();
    for (const [heading, text] of [
      ['สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม', 'ประกาศแล้ว'],
      ['ผลลัพธ์หรือความสำเร็จในการดำเนินการ', 'ร้องเรียนลดลง'],
      ['สถานะ', BEGUN],
      ['หลักฐาน (URL)', 'https://agency.example/1'],
      ['ภาพประกอบ', 'ภาพที่ 1'],
      ['ผู้รับผิดชอบ', 'กองช่าง'],
    ] as const)
      type(host, heading, 2, text);
    host.edit(PLAN, 'A2', 'มาตรการที่แก้ในแผน');
    host.edit(PLAN, 'C2', 'กองคลัง');
    const { kept, remarks } = done(host, 'generateFollowUp');
    expect(kept.map(({ cell }) => cell)).toEqual([`${FOLLOW_UP}!E2`]);
    expect(remarks.join()).toContain('แถวที่ 2');
    expect(rowsOf(host)[0]).toMatchObject({
      'มาตรการ/กิจกรรม': 'มาตรการที่แก้ในแผน',
      ผู้รับผิดชอบ: 'กองช่าง',
      สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม: 'ประกาศแล้ว',
      ผลลัพธ์หรือความสำเร็จในการดำเนินการ: 'ร้องเรียนลดลง',
      สถานะ: BEGUN,
      หลักฐาน: 'https://agency.example/1',
      ภาพประกอบ: 'ภาพที่ 1',
    });
  });

  it('leaves results with their step when steps are inserted, reworded and moved in the plan', () => {
    const host = start.fork();
    steps(host, ['ก', 'ข', 'ค']);
    done(host, 'generateFollowUp', { format: 'ผลตามมาตรการ' });
    type(host, 'ผลการดำเนินการ', 2, 'ผลของ ก');
    type(host, 'ผลการดำเนินการ', 3, 'ผลของ ข');
    steps(host, ['ใหม่', 'ข', 'ก', 'ค ที่แก้คำ']);
    done(host, 'generateFollowUp');
    const results = Object.fromEntries(rowsOf(host).map((row) => [row.วิธีการดำเนินการ, row.ผลการดำเนินการ]));
    expect(results).toMatchObject({ ก: 'ผลของ ก', ข: 'ผลของ ข', ใหม่: '', 'ค ที่แก้คำ': '' });
  });

  it('marks the row of a step that is gone and keeps its result', () => {
    const host = start.fork();
    steps(host, ['ก', 'ข']);
    done(host, 'generateFollowUp', { format: 'ผลตามมาตรการ' });
    type(host, 'ผลการดำเนินการ', 3, 'ผลของ ข');
    steps(host, ['ก']);
    done(host, 'generateFollowUp');
    const row = rowsOf(host).find((each) => each.วิธีการดำเนินการ === 'ข');
    expect(row).toMatchObject({ ผลการดำเนินการ: 'ผลของ ข', สถานะของแถว: 'ไม่พบในผลล่าสุด' });
  });

  it('knows a measure typed into the plan again after the plan was sorted and reworded', () => {
    const host = start.fork();
    host.edit(PLAN, 'A12', 'มาตรการที่เพิ่มเอง');
    done(host, 'generateFollowUp');
    const row = rowsOf(host).findIndex((each) => each['มาตรการ/กิจกรรม'] === 'มาตรการที่เพิ่มเอง') + 2;
    type(host, 'สถานะ', row, DONE);
    host.person.moveRows(PLAN, 12, 1, 2);
    host.edit(PLAN, 'A2', 'มาตรการที่เพิ่มเองและแก้คำ');
    done(host, 'generateFollowUp');
    expect(rowsOf(host)[row - 2]).toMatchObject({ 'มาตรการ/กิจกรรม': 'มาตรการที่เพิ่มเองและแก้คำ', สถานะ: DONE });
    expect(rowsOf(host).filter((each) => String(each['มาตรการ/กิจกรรม']).includes('ที่เพิ่มเอง'))).toHaveLength(1);
  });

  it.each(['ผลตามกิจกรรม', 'ผลตามมาตรการ'] as const)('%s leaves deleted rows deleted', (format) => {
    const host = followed(format);
    const gone = rowsOf(host)[1]?.['#id'];
    host.person.deleteRows(FOLLOW_UP, 3);
    expect(done(host, 'generateFollowUp').deleted).toMatchObject([{ id: gone }]);
    expect(rowsOf(host).map((row) => row['#id'])).not.toContain(gone);
  });

  it('has rows of measures and of indicators asked back each by itself', () => {
    const host = followed();
    host.person.deleteRows(FOLLOW_UP, 2);
    host.person.deleteRows(UPLIFT, 2);
    const { deleted } = done(host, 'generateFollowUp');
    const { tabs } = done(host, 'restoreRows', { ids: deleted.map(({ id }) => id) });
    expect(tabs.find(({ tab }) => tab === FOLLOW_UP)?.deleted).toEqual([]);
    expect(tabs.find(({ tab }) => tab === UPLIFT)?.deleted).toHaveLength(1);
    expect(rowsOf(host, UPLIFT)).toHaveLength(9);
  });

  it('brings a deleted row back when it is asked for, scores or none', () => {
    const host = followed('ผลตามมาตรการ');
    const before = rowsOf(host).map((row) => row['#id']);
    host.person.deleteRows(FOLLOW_UP, 3);
    const { deleted } = done(host, 'generateFollowUp');
    host.person.clear(SCORES, 'D2');
    expect(done(host, 'restoreRows', { ids: deleted.map(({ id }) => id) })).toMatchObject({
      tabs: [{ tab: FOLLOW_UP, deleted: [] }],
    });
    expect(
      rowsOf(host)
        .map((row) => row['#id'])
        .sort(),
    ).toEqual([...before].sort());
    expect(done(host, 'generateFollowUp').deleted).toEqual([]);
  });

  it('keeps rows of the officer and a tab that was sorted', () => {
    const host = followed();
    type(host, 'สถานะ', 4, DONE);
    host.edit(FOLLOW_UP, 'B12', 'กิจกรรมที่ทำเพิ่ม');
    host.person.sort(FOLLOW_UP, 'A2:N12', 2);
    const before = rowsOf(host);
    expect(done(host, 'generateFollowUp').kept).toEqual([]);
    expect(rowsOf(host)).toEqual(before);
  });

  it('changes its format and back with everything that was reported, added and deleted', () => {
    const host = followed();
    type(host, 'สถานะ', 2, DONE);
    host.edit(FOLLOW_UP, 'B12', 'กิจกรรมที่ทำเพิ่ม');
    host.person.deleteRows(FOLLOW_UP, 4);
    host.person.note(FOLLOW_UP, 'F2', 'ถามกองคลัง');
    done(host, 'generateFollowUp');
    const before = host.cells(FOLLOW_UP);
    const { remarks, uplift } = done(host, 'generateFollowUp', { format: 'ผลตามมาตรการ' });
    expect(remarks.join()).toContain(`${FOLLOW_UP} (ผลตามกิจกรรม)`);
    expect(uplift).toBeNull();
    expect(headingsOf(host)[0]).toBe('มาตรการ/แนวทาง');
    type(host, 'ผลการดำเนินการ', 2, 'ผลของขั้นแรก');
    const steps = host.cells(FOLLOW_UP);

    expect(done(host, 'generateFollowUp', { format: 'ผลตามกิจกรรม' }).deleted).toHaveLength(1);
    expect(host.cells(FOLLOW_UP)).toEqual(before);
    expect(JSON.stringify(host.snapshot().find(({ name }) => name === FOLLOW_UP))).toContain('ถามกองคลัง');
    done(host, 'generateFollowUp', { format: 'ผลตามมาตรการ' });
    expect(host.cells(FOLLOW_UP)).toEqual(steps);
    expect(host.sheets().filter(({ name, hidden }) => name.startsWith(FOLLOW_UP) && !hidden)).toHaveLength(1);
  });

  it('follows the plan also in the format that waited', () => {
    const host = followed();
    done(host, 'generateFollowUp', { format: 'ผลตามมาตรการ' });
    host.edit(PLAN, 'A2', 'มาตรการที่แก้ในแผน');
    done(host, 'generateFollowUp', { format: 'ผลตามกิจกรรม' });
    expect(rowsOf(host)[0]?.['มาตรการ/กิจกรรม']).toBe('มาตรการที่แก้ในแผน');
  });

  it('that changed its format is taken back whole', () => {
    const host = followed();
    type(host, 'สถานะ', 2, DONE);
    const before = host.snapshot().filter(({ name }) => name !== '_ITA');
    done(host, 'generateFollowUp', { format: 'ผลตามมาตรการ' });
    done(host, 'undo');
    expect(host.snapshot().filter(({ name }) => name !== '_ITA')).toEqual(before);
  });

  it('is not put aside under a name that another tab has', () => {
    const host = followed();
    host.person.addSheet(`${FOLLOW_UP} (ผลตามกิจกรรม)`);
    const before = host.snapshot();
    expect(ask(host, 'generateFollowUp', { format: 'ผลตามมาตรการ' }).error).toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('เปลี่ยนชื่อแท็บ'),
    });
    expect(host.snapshot()).toEqual(before);
  });

  it('is taken back whole', () => {
    const host = followed();
    type(host, 'สถานะ', 2, DONE);
    const before = host.cells(FOLLOW_UP);
    host.edit(PLAN, 'A2', 'มาตรการที่แก้ในแผน');
    done(host, 'generateFollowUp');
    expect(host.cells(FOLLOW_UP)).not.toEqual(before);
    done(host, 'undo');
    expect(host.cells(FOLLOW_UP)).toEqual(before);
  });
});

describe('the counts', () => {
  it('stand on top of the tab, in the answer and in the state alike', () => {
    const host = followed();
    type(host, 'สถานะ', 2, DONE);
    type(host, 'สถานะ', 3, BEGUN);
    type(host, 'กำหนดเสร็จ (วันที่)', 4, '30 กันยายน 2650');
    const { summary } = done(host, 'generateFollowUp');
    expect(summary).toEqual({ done: 1, inProgress: 1, notBegun: 0, blank: 7, overdue: 7 });
    expect(done(host, 'state')).toMatchObject({ followUp: { tab: FOLLOW_UP, ...summary } });
    const heading = headingsOf(host).find((each) => each.startsWith('สรุปสถานะ')) ?? '';
    expect(heading.split('\n').slice(1)).toEqual([
      `${DONE} 1`,
      `${BEGUN} 1`,
      'ยังไม่ได้ดำเนินการ 0',
      'ยังไม่ระบุสถานะ 7',
      'เกินกำหนด 7',
    ]);
  });

  it('survive a column that was moved, and are not brought back where the officer took them away', () => {
    const host = followed();
    host.person.moveColumns(FOLLOW_UP, 12, 1, 1);
    type(host, 'สถานะ', 2, DONE);
    done(host, 'generateFollowUp');
    expect(headingsOf(host)[0]).toContain(`${DONE} 1`);
    host.person.deleteColumns(FOLLOW_UP, 1);
    done(host, 'generateFollowUp');
    expect(headingsOf(host).join()).not.toContain('สรุปสถานะ');
  });

  it('go with the findings of the follow-up, which never mark a plan as a draft', () => {
    const host = followed();
    type(host, 'สถานะ', 2, DONE);
    const { findings } = done(host, 'checkWorkbook') as unknown as { findings: readonly { cell: string }[] };
    expect(findings.map(({ cell }) => cell)).toEqual(expect.arrayContaining([`${FOLLOW_UP}!F2`, `${FOLLOW_UP}!J2`]));
    expect(done(host, 'exportReport')).toMatchObject({ findings: [] });
  });
});

describe('what last year left unfinished', () => {
  /** A tab of the year before with one measure that nobody plans this year. */
  const withLastYear = (): Host => {
    const host = followed();
    host.edit(FOLLOW_UP, 'B12', 'มาตรการของปีก่อนที่เพิ่มเอง');
    host.edit(FOLLOW_UP, 'H12', BEGUN);
    type(host, 'สถานะ', 2, BEGUN);
    host.person.renameSheet(FOLLOW_UP, 'ติดตามผล 2565');
    return host;
  };
  const carried = (host: Host) => rowsOf(host).filter((row) => String(row.สรุปสถานะ).startsWith('ยกมา'));

  it('is carried over once, as not reported yet, where this plan does not go on with it', () => {
    const host = withLastYear();
    done(host, 'generateFollowUp');
    expect(carried(host)).toMatchObject([
      { 'มาตรการ/กิจกรรม': 'มาตรการของปีก่อนที่เพิ่มเอง', สถานะ: '', สรุปสถานะ: 'ยกมาจากปีงบประมาณ พ.ศ. 2565' },
    ]);
    expect(String(carried(host)[0]?.['#id'])).toMatch(/^2564\//);
    const before = host.snapshot();
    done(host, 'generateFollowUp');
    expect(host.snapshot()).toEqual(before);
  });

  it('keeps what is reported of it this year once last year says it is done', () => {
    const host = withLastYear();
    done(host, 'generateFollowUp');
    const row = rowsOf(host).findIndex((each) => String(each.สรุปสถานะ).startsWith('ยกมา')) + 2;
    type(host, 'หลักฐาน (URL)', row, 'https://agency.example/1');
    host.edit('ติดตามผล 2565', 'H12', DONE);
    done(host, 'generateFollowUp');
    expect(rowsOf(host)[row - 2]).toMatchObject({
      หลักฐาน: 'https://agency.example/1',
      สถานะของแถว: 'ไม่พบในผลล่าสุด',
    });
  });

  it('is carried into the other format as it stands', () => {
    const host = withLastYear();
    done(host, 'generateFollowUp', { format: 'ผลตามมาตรการ' });
    expect(carried(host)).toHaveLength(1);
    expect(idRow(host, String(carried(host)[0]?.['#id']))).toMatchObject({
      'มาตรการ/แนวทาง': 'มาตรการของปีก่อนที่เพิ่มเอง',
    });
  });
});
