// `คลังข้อเสนอแนะ` through the built add-on: what staff write there is what the analysis and the plan say, and nothing
// of it is lost, whatever the year, the update or the command.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { ask, done } from './ask.ts';

const LIBRARY = 'คลังข้อเสนอแนะ';
const SETTINGS = 'ตั้งค่า';
const WEAK_POINTS = 'ข้อบกพร่องและจุดอ่อน';
const PLAN = 'แผนมาตรการ 2566';
const SHIPPED = 'ข้อความตั้งต้น';
const EDITED = 'แก้ไขแล้ว';
const ACCEPTED = 'รับรองแล้ว';

const find = (host: Host, query: string) => done(host, 'findLibrary', { query }).rows;

const column = (host: Host, heading: string, tab = LIBRARY): number => (host.cells(tab)[0] ?? []).indexOf(heading);
const rowOf = (host: Host, id: string, tab = LIBRARY): number =>
  host.cells(tab).findIndex((row) => row[column(host, '#id', tab)] === id) + 1;
const textIn = (host: Host, id: string, heading: string, tab = LIBRARY) =>
  host.cells(tab)[rowOf(host, id, tab) - 1]?.[column(host, heading, tab)];
const cellOf = (host: Host, id: string, heading: string): string =>
  `${'ABCDEFGH'.charAt(column(host, heading))}${rowOf(host, id)}`;
const type = (host: Host, id: string, heading: string, text: string): void =>
  host.edit(LIBRARY, cellOf(host, id, heading), text);
const remove = (host: Host, id: string): void => host.person.deleteRows(LIBRARY, rowOf(host, id));
const addRow = (host: Host, cells: readonly string[]): number => {
  const row = host.cells(LIBRARY).length + 1;
  cells.forEach((cell, index) => {
    if (cell !== '') host.edit(LIBRARY, `${'ABCDEFGH'.charAt(index)}${row}`, cell);
  });
  return row;
};
const assess = (host: Host, year: string): void => {
  const row = host.cells(SETTINGS).findIndex(([label]) => label === 'ปีงบประมาณที่ประเมิน') + 1;
  host.edit(SETTINGS, `B${row}`, year);
};

const agency = { name: '', type: 'เทศบาลตำบล', district: '', province: '' };
/** Weak in questions i7, i10 and i12 and in the items O12, O13 and O20. */
let start: Host;
let opened: Host;

beforeAll(async () => {
  start = await openHost();
  done(start, 'setUpWorkbook', { fiscalYear: 2565, example: true, agency });
  opened = start.fork();
  done(opened, 'openLibrary');
});

const weakPoint = (host: Host, item: string, heading: string) => textIn(host, `2565/${item}`, heading, WEAK_POINTS);
const analysed = (host: Host): Host => {
  done(host, 'analyse');
  done(host, 'generatePlan');
  return host;
};
/** The workbook with the tabs of 2567 in place of last year's. */
const ofNextScheme = (host: Host): Host => {
  assess(host, '2567');
  host.person.renameSheet('คะแนนข้อคำถาม', 'ข้อคำถาม 2565');
  host.person.renameSheet('รายการ OIT', 'รายการ OIT 2565');
  host.person.renameSheet('เกณฑ์การประเมิน', 'เกณฑ์ 2565');
  done(host, 'setUpWorkbook', { fiscalYear: 2567 });
  return host;
};
const score = (host: Host, item: string, points: number): void => {
  const row = host.cells('คะแนนข้อคำถาม').findIndex(([id]) => id === item) + 1;
  host.edit('คะแนนข้อคำถาม', `E${row}`, points);
};
const withoutStorage = (host: Host) => host.snapshot().filter(({ name }) => name !== '_ITA');

describe('opening the library', () => {
  it('makes the tab with the year’s entries, shows it, and offers its statuses', () => {
    expect(opened.cells(LIBRARY)).toHaveLength(1 + 45 + 43 + 10 + 7);
    expect(opened.sheets().find(({ active }) => active)?.name).toBe(LIBRARY);
    const view = opened.view(LIBRARY);
    expect(view.cells[1]?.[7]?.choices).toEqual([SHIPPED, EDITED, ACCEPTED, 'ใช้ข้อความของตัวชี้วัด']);
    expect(view.hiddenColumns).toEqual([9, 10]);
    expect(view.frozenRows).toBe(1);
  });

  it('changes no analysis and no plan while nothing is edited', () => {
    expect(analysed(opened.fork()).cells(PLAN)).toEqual(analysed(start.fork()).cells(PLAN));
  });

  it('again writes nothing, and undo takes the tab away', () => {
    const host = opened.fork();
    const before = host.snapshot().map(({ name, cells }) => ({ name, cells }));
    expect(done(host, 'openLibrary')).toMatchObject({ kept: [], deleted: [], remarks: [], findings: [] });
    expect(host.snapshot().map(({ name, cells }) => ({ name, cells }))).toEqual(before);
    done(host, 'undo');
    expect(host.sheets().map(({ name }) => name)).not.toContain(LIBRARY);
  });

  it('answers the edited cells with the shipped text, and calls their rows edited', () => {
    const host = opened.fork();
    const shipped = textIn(host, 'library/2565/i7', 'ข้อเสนอแนะ');
    type(host, 'library/2565/i7', 'ข้อเสนอแนะ', 'ข้อเสนอแนะของเรา');
    type(host, 'library/2565/i8', 'สถานะข้อความ', ACCEPTED);
    const { kept } = done(host, 'openLibrary');
    const cell = `${LIBRARY}!${cellOf(host, 'library/2565/i7', 'ข้อเสนอแนะ')}`;
    expect(kept).toEqual([{ cell, text: 'ข้อเสนอแนะของเรา', generated: shipped }]);
    expect(textIn(host, 'library/2565/i7', 'สถานะข้อความ')).toBe(EDITED);
    expect(textIn(host, 'library/2565/i8', 'สถานะข้อความ')).toBe(ACCEPTED);
    expect(textIn(host, 'library/2565/i9', 'สถานะข้อความ')).toBe(SHIPPED);
  });

  it('in another year adds the entries of its schemes and loses none', () => {
    const host = opened.fork();
    type(host, 'library/2565/i7', 'ประเด็น', 'ประเด็นของเรา');
    assess(host, '2567');
    expect(done(host, 'openLibrary').remarks).toEqual([]);
    expect(host.cells(LIBRARY)).toHaveLength(1 + 45 + 43 + 10 + 7 + 24 + 18);
    expect(textIn(host, 'library/2565/i7', 'ประเด็น')).toBe('ประเด็นของเรา');
    expect(host.cells(LIBRARY)[0]).not.toContain('สถานะของแถว');
  });

  it('is refused before the workbook is set up', async () => {
    expect(ask(await openHost(), 'openLibrary').error?.code).toBe('not-set-up');
  });
});

describe('the analysis and the plan', () => {
  it('say what a row says now, with the terms of the agency', () => {
    const host = opened.fork();
    type(host, 'library/2565/i7', 'ประเด็น', 'ประเด็นของเรา');
    type(host, 'library/2565/i7', 'ข้อเสนอแนะ', 'เสนอ{ปลัด}ทุกเดือน');
    type(host, 'library/2565/i7', 'มาตรการ', 'มาตรการของเรา');
    analysed(host);
    expect(weakPoint(host, 'i7', 'ประเด็นที่ต้องพัฒนา')).toBe('ประเด็นของเรา');
    expect(weakPoint(host, 'i7', 'ข้อเสนอแนะ')).toBe('เสนอปลัดเทศบาลทุกเดือน');
    expect(host.cells(PLAN).map(([measures]) => measures)).toContain('มาตรการของเรา');
  });

  it('say what was shipped where a cell is blank', () => {
    const host = opened.fork();
    type(host, 'library/2565/i7', 'ข้อเสนอแนะ', '');
    expect(weakPoint(analysed(host), 'i7', 'ข้อเสนอแนะ')).toBe(weakPoint(analysed(start.fork()), 'i7', 'ข้อเสนอแนะ'));
  });

  it('leave a removed item to the entry of its indicator, as it reads in the tab', () => {
    const host = opened.fork();
    type(host, 'library/indicator/2', 'ข้อเสนอแนะ', 'ข้อเสนอแนะของตัวชี้วัดที่ 2');
    remove(host, 'library/2565/i7');
    expect(weakPoint(analysed(host), 'i7', 'ข้อเสนอแนะ')).toBe('ข้อเสนอแนะของตัวชี้วัดที่ 2');
    expect(done(host, 'openLibrary').deleted).toMatchObject([{ id: 'library/2565/i7' }]);
    expect(weakPoint(analysed(host), 'i7', 'ข้อเสนอแนะ')).toBe('ข้อเสนอแนะของตัวชี้วัดที่ 2');
  });

  it('say what was shipped once the whole tab is deleted', () => {
    const host = opened.fork();
    type(host, 'library/2565/i7', 'ข้อเสนอแนะ', 'ข้อเสนอแนะของเรา');
    host.person.deleteSheet(LIBRARY);
    expect(analysed(host).cells(WEAK_POINTS)).toEqual(analysed(start.fork()).cells(WEAK_POINTS));
  });

  it('say what a row of the officer’s own says of an item without a text', () => {
    const host = opened.fork();
    assess(host, '2567');
    done(host, 'openLibrary');
    addRow(host, ['2567', 'i3', 'ประเด็นของ i3', 'ข้อเสนอแนะของ i3']);
    score(ofNextScheme(host), 'i3', 50);
    done(host, 'analyse');
    expect(textIn(host, '2567/i3', 'ประเด็นที่ต้องพัฒนา', WEAK_POINTS)).toBe('ประเด็นของ i3');
  });

  it('tell items that show their indicator’s text in one block with it, as without the tab', () => {
    const planned = (host: Host) => {
      for (const item of ['i5', 'i6']) score(host, item, 50);
      return analysed(host).cells('แผนมาตรการ 2568');
    };
    const host = ofNextScheme(start.fork());
    const without = planned(host.fork());
    done(host, 'openLibrary');
    expect(textIn(host, 'library/2567/i5', 'ประเด็น')).toBe(textIn(host, 'library/indicator/2', 'ประเด็น'));
    expect(planned(host)).toEqual(without);
    expect(without.filter((row) => String(row).includes('indicator/2'))).toHaveLength(1);
  });

  it.each([
    ['analyse', WEAK_POINTS],
    ['generatePlan', PLAN],
  ] as const)('are refused by %s where a heading of the library is missing', (method, tab) => {
    const host = opened.fork();
    host.edit(LIBRARY, 'F1', 'วิธี');
    const { error } = ask(host, method);
    expect(error?.code).toBe('bad-input');
    expect(error?.message).toContain('วิธีดำเนินการ');
    expect(host.sheets().map(({ name }) => name)).not.toContain(tab);
  });
});

describe('a tag that nobody knows', () => {
  const misspelt = (): Host => {
    const host = opened.fork();
    type(host, 'library/2565/i7', 'ข้อเสนอแนะ', 'เสนอ{ปลด}ทุกเดือน');
    return host;
  };

  it('is a finding at its cell that names the nearest one', () => {
    const host = misspelt();
    const finding = {
      severity: 'warning',
      cell: `${LIBRARY}!${cellOf(host, 'library/2565/i7', 'ข้อเสนอแนะ')}`,
      message: expect.stringContaining('{ปลด}'),
      remedy: expect.stringContaining('{ปลัด}'),
    };
    expect(done(host, 'openLibrary').findings).toEqual([finding]);
    expect(done(host, 'checkWorkbook').findings).toContainEqual(expect.objectContaining(finding));
  });

  it('is never printed: what was shipped stands until it is mended', () => {
    expect(analysed(misspelt()).cells(PLAN)).toEqual(analysed(start.fork()).cells(PLAN));
  });
});

describe('restoring', () => {
  const worked = (): Host => {
    const host = opened.fork();
    for (const id of ['library/2565/i7', 'library/2565/i8'])
      for (const heading of ['ประเด็น', 'วิธีดำเนินการ']) type(host, id, heading, `${heading}ของเรา`);
    type(host, 'library/2565/i7', 'สถานะข้อความ', ACCEPTED);
    return host;
  };
  const rowCells = (host: Host, id: string) => host.cells(LIBRARY)[rowOf(host, id) - 1]?.slice(0, 8);

  it('brings the shipped texts of a row back, no other row’s, and can be undone', () => {
    const host = worked();
    const before = rowCells(host, 'library/2565/i7');
    const { tabs } = done(host, 'restoreRows', { ids: ['library/2565/i7'] });
    expect(tabs.map(({ tab }) => tab)).toEqual([LIBRARY]);
    expect(rowCells(host, 'library/2565/i7')).toEqual(rowCells(opened, 'library/2565/i7'));
    expect(rowCells(host, 'library/2565/i8')).toEqual([
      ...(rowCells(worked(), 'library/2565/i8') ?? []).slice(0, 7),
      EDITED,
    ]);
    expect(done(host, 'undo').command).toBe('คืนข้อความตั้งต้น');
    expect(rowCells(host, 'library/2565/i7')).toEqual(before);
  });

  it('brings a deleted row back', () => {
    const host = worked();
    remove(host, 'library/2565/i7');
    expect(done(host, 'openLibrary').deleted).toHaveLength(1);
    done(host, 'restoreRows', { ids: ['library/2565/i7'] });
    expect(rowCells(host, 'library/2565/i7')).toEqual(rowCells(opened, 'library/2565/i7'));
    expect(done(host, 'openLibrary').deleted).toEqual([]);
  });

  it('works while the scores are wrong', () => {
    const host = worked();
    host.edit('คะแนนตัวชี้วัด', 'D3', 'ไม่มี');
    done(host, 'restoreRows', { ids: ['library/2565/i7'] });
  });

  it('never takes a weak point’s row for the library’s of the same item', () => {
    const host = worked();
    done(host, 'analyse');
    host.person.deleteRows(WEAK_POINTS, rowOf(host, '2565/i7', WEAK_POINTS));
    done(host, 'restoreRows', { ids: ['2565/i7'] });
    expect(rowCells(host, 'library/2565/i7')).toEqual(rowCells(worked(), 'library/2565/i7'));
    expect(ask(host, 'restoreRows', { ids: ['2565/i7'] }).error?.code).toBe('no-such-rows');
    expect(rowCells(host, 'library/2565/i7')).toEqual(rowCells(worked(), 'library/2565/i7'));
  });

  it.each([['library/2565/i99'], ['library/2567/i1']])('is refused for %s, which the tab does not have', (id) => {
    const host = worked();
    const before = withoutStorage(host);
    expect(ask(host, 'restoreRows', { ids: [id] }).error?.code).toBe('no-such-rows');
    expect(withoutStorage(host)).toEqual(before);
  });
});

describe('searching', () => {
  it.each([
    ['ข้อ ๗', ['i7', 'e7', 'O7']],
    ['i7', ['i7']],
    ['O๑๒', ['O12']],
    ['ตัวชี้วัดที่ ๔', ['ตัวชี้วัดที่ 4']],
    ['4', ['i4', 'e4', 'O4', 'ตัวชี้วัดที่ 4', 'ประเด็นที่ 4']],
    ['', []],
    ['ไม่มีคำนี้ในคลัง', []],
  ])('for "%s" finds %j', (query, items) => {
    expect(find(opened, query).map(({ item }) => item)).toEqual(items);
  });

  it('finds words of the officer’s own, at their row', () => {
    const host = opened.fork();
    type(host, 'library/2565/i7', 'ประเด็น', 'การใช้สระว่ายน้ำของเทศบาล');
    expect(find(host, 'สระว่ายน้ำ')).toEqual([
      {
        id: 'library/2565/i7',
        scheme: '2565',
        item: 'i7',
        issue: 'การใช้สระว่ายน้ำของเทศบาล',
        cell: `${LIBRARY}!${cellOf(host, 'library/2565/i7', 'ข้อ')}`,
      },
    ]);
  });

  it('shows the indicator’s issue with an item that has none of its own', () => {
    const host = ofNextScheme(start.fork());
    done(host, 'openLibrary');
    const [found] = find(host, 'i5');
    expect(found?.issue).toBe(textIn(host, 'library/indicator/2', 'ประเด็น'));
  });

  it('is refused without the tab, with what to press', () => {
    expect(ask(start, 'findLibrary', { query: 'i7' }).error).toMatchObject({
      code: 'not-set-up',
      message: expect.stringContaining('เปิดคลังข้อเสนอแนะ'),
    });
  });
});

describe('service calls', () => {
  /** Settings, scores, rules, the hidden storage and the library, which is read again for its findings and its formulas, and before it is written. */
  it.each([
    ['first time', () => start.fork(), { read: 6, write: 30 }],
    ['nothing changed', () => opened.fork(), { read: 6, write: 0 }],
    [
      'rows edited',
      () => {
        const host = opened.fork();
        for (const row of [2, 30, 60, 90]) host.edit(LIBRARY, `D${row}`, 'ข้อเสนอแนะของเรา');
        return host;
      },
      { read: 8, write: 8 },
    ],
  ])('of opening the library stay few: %s', (_title, hostOf, most) => {
    const host = hostOf();
    done(host, 'openLibrary');
    expect(host.calls.read).toBeLessThanOrEqual(most.read);
    expect(host.calls.write).toBeLessThanOrEqual(most.write);
  });
});
