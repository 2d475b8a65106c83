import { describe, expect, test } from 'vitest';
import type { LibraryEntry } from '../../src/core/library-entry.ts';
import { libraryWith } from '../../src/core/library-with.ts';
import { withSameMatter } from '../../src/core/same-matter.ts';
import indicators from '../../src/library/indicators.json';
import items2564 from '../../src/library/items-2564.json';
import items2565 from '../../src/library/items-2565.json';
import items2567 from '../../src/library/items-2567.json';
import items2568 from '../../src/library/items-2568.json';
import questions2565 from '../../src/library/questions-2565.json';
import questions2567 from '../../src/library/questions-2567.json';
import topics from '../../src/library/topics.json';
import { type Cell, columnLetters } from '../../src/workbook/cell.ts';
import { newGeneratedTab, readGeneratedTab } from '../../src/workbook/generated-tab.ts';
import { libraryRows } from '../../src/workbook/library-rows.ts';
import { LIBRARY_TAB, libraryLayout, libraryRowId } from '../../src/workbook/library-tab.ts';
import { mergeTab } from '../../src/workbook/merge-tab.ts';
import { readLibrary } from '../../src/workbook/read-library.ts';
import { rulesOf } from '../core/rules-of.ts';

const shipped: readonly LibraryEntry[] = withSameMatter([
  ...indicators,
  ...items2564,
  ...items2565,
  ...items2567,
  ...items2568,
  ...questions2565,
  ...questions2567,
  ...topics,
]);
const nothing: ReadonlySet<string> = new Set();
const headings = libraryLayout.columns.map(({ heading }) => heading);
const [SCHEME, ITEM, ISSUE, SUGGESTION, MEASURES, STEPS, MONITORING, STATUS, ID] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

type Sheet = Cell[][];

const readOf = (sheet: Sheet) => readGeneratedTab(LIBRARY_TAB, libraryLayout, sheet);
const tabOf = (fiscalYear: number, library = shipped): Sheet => {
  const { rows } = libraryRows(library, { fiscalYear, said: [], read: undefined, restored: nothing });
  return newGeneratedTab(LIBRARY_TAB, libraryLayout, rows).cells.map((row) => [...row]);
};

interface Update {
  readonly fiscalYear?: number;
  readonly library?: readonly LibraryEntry[];
  readonly restored?: readonly string[];
}

/** The sheet after the tab was brought up to date. */
function updated(sheet: Sheet, { fiscalYear = 2565, library = shipped, restored = [] }: Update = {}): Sheet {
  const { rows, read } = libraryRows(library, {
    fiscalYear,
    said: readLibrary(sheet).rows,
    read: readOf(sheet),
    restored: new Set(restored),
  });
  const tab = { tab: LIBRARY_TAB, layout: libraryLayout, cells: sheet, read: read ?? readOf(sheet), formulas: [] };
  const result = sheet.map((row) => [...row]);
  for (const { row: top, column: left, after } of mergeTab(tab, rows, nothing).writes) {
    after.forEach((cells, r) => {
      while (result.length < top + r) result.push(headings.map(() => ''));
      cells.forEach((cell, c) => {
        const line = result[top - 1 + r];
        if (line) line[left - 1 + c] = cell;
      });
    });
  }
  return result;
}

const rowOf = (sheet: Sheet, id: string): number => sheet.findIndex((row) => row[ID] === libraryRowId(id));
const typed = (sheet: Sheet, id: string, column: number, text: Cell): Sheet =>
  sheet.map((row, index) => (index === rowOf(sheet, id) ? row.with(column, text) : row));
const at = (sheet: Sheet, id: string, column: number): Cell | undefined => sheet[rowOf(sheet, id)]?.[column];
const added = (sheet: Sheet, ...cells: Cell[]): Sheet => [
  ...sheet,
  [...(sheet[0] ?? [])].map((_, column) => cells[column] ?? ''),
];
const libraryIn = (sheet: Sheet): readonly LibraryEntry[] => libraryWith(shipped, readLibrary(sheet).rows, nothing);
const entryIn = (sheet: Sheet, id: string) => libraryIn(sheet).find((entry) => entry.id === id);
const shippedEntry = (id: string): LibraryEntry => {
  const entry = shipped.find((each) => each.id === id);
  if (!entry) throw new Error(`no entry ${id}`);
  return entry;
};

describe('the tab as first made', () => {
  test('has the headings of the library', () => {
    expect(headings).toEqual([
      'ชุดเกณฑ์',
      'ข้อ',
      'ประเด็น',
      'ข้อเสนอแนะ',
      'มาตรการ',
      'วิธีดำเนินการ',
      'การติดตาม',
      'สถานะข้อความ',
    ]);
  });

  test.each([
    [2565, 45 + 43 + 10 + 7, ['2565', 'i1'], ['2565', 'O43']],
    [2564, 45 + 43 + 10 + 7, ['2565', 'i1'], ['2565', 'O43']],
    [2567, 24 + 18 + 10 + 7, ['2567', 'i1'], ['2567', 'o35']],
    [2566, 36 + 10 + 7, ['2566', 'O1'], ['2566', 'O43']],
    [2569, 25 + 10 + 7, ['2569', 'O1'], ['2569', 'O26']],
    [2562, 10 + 7, ['ทุกปี', 'ตัวชี้วัดที่ 1'], ['ทุกปี', 'ประเด็นที่ 7']],
  ])('of %i has the entries of the year’s schemes first, then indicators and topics', (year, count, first, last) => {
    const [, ...rows] = tabOf(year);
    expect(rows).toHaveLength(count);
    const ofYear = rows.filter(([scheme]) => scheme === first[0]);
    expect(rows[0]?.slice(0, 2)).toEqual(first);
    expect(ofYear.at(-1)?.slice(0, 2)).toEqual(last);
    expect(rows.at(-1)?.slice(0, 2)).toEqual(['ทุกปี', 'ประเด็นที่ 7']);
  });

  test.each([2562, 2564, 2565, 2566, 2567, 2568, 2569])('has no blank text in %i', (year) => {
    const [, ...rows] = tabOf(year);
    for (const row of rows) for (const text of row.slice(0, ID)) expect(text).not.toBe('');
  });

  test.each([
    [2565, ''],
    [2566, 'O10 O23 O24 O25 O26 O32 O33 O41'],
    [2568, 'i3 i5 i6 i7 i8 i9 i11 i13 i14 e3 e5'],
    [2569, 'O2 O6 O7 O16 O17 O18'],
  ])('of %i shows and marks the indicator’s text for what has no words of its own: %s', (year, items) => {
    const [, ...rows] = tabOf(year);
    const { questions, oitItems } = rulesOf(year);
    const borrowed = rows.filter((row) => row[STATUS] === 'ใช้ข้อความของตัวชี้วัด');
    expect(borrowed.map((row) => row[ITEM]).join(' ')).toBe(items);
    for (const row of borrowed) {
      const { indicator } = [...questions, ...oitItems].find(({ id }) => id === row[ITEM]) ?? { indicator: 0 };
      const told = rows.find(([, item]) => item === `ตัวชี้วัดที่ ${indicator}`);
      expect(row.slice(ISSUE, STATUS)).toEqual(told?.slice(ISSUE, STATUS));
    }
    const others = rows.filter((row) => !borrowed.includes(row));
    expect(new Set(others.map((row) => row[STATUS]))).toEqual(new Set(['ข้อความตั้งต้น']));
  });

  test('reads back as what was shipped, owners included', () => {
    for (const year of [2565, 2566, 2567, 2569]) expect(libraryIn(tabOf(year))).toEqual(shipped);
    expect(readLibrary(tabOf(2567)).problems).toEqual([]);
  });
});

describe('an edited row', () => {
  const edited = typed(
    typed(tabOf(2565), '2565/i7', SUGGESTION, 'เสนอ{ปลัด}ทุกเดือน'),
    '2565/i7',
    STEPS,
    '1. หนึ่ง\n2. สอง',
  );

  test('says what was typed, tags and all; the rest is as shipped', () => {
    expect(entryIn(edited, '2565/i7')).toEqual({
      ...shippedEntry('2565/i7'),
      suggestion: 'เสนอ{ปลัด}ทุกเดือน',
      steps: ['หนึ่ง', 'สอง'],
    });
  });

  test.each([ISSUE, SUGGESTION, MEASURES, STEPS, MONITORING])(
    'that is blank in column %i says what was shipped',
    (column) => {
      expect(libraryIn(typed(tabOf(2565), '2565/i7', column, ''))).toEqual(shipped);
    },
  );

  test('keeps its words in an update, and is called edited', () => {
    const after = updated(edited);
    expect(at(after, '2565/i7', SUGGESTION)).toBe('เสนอ{ปลัด}ทุกเดือน');
    expect(at(after, '2565/i7', STATUS)).toBe('แก้ไขแล้ว');
    expect(after.filter((row) => row[STATUS] === 'แก้ไขแล้ว')).toHaveLength(1);
    expect(updated(after)).toEqual(after);
  });

  test('that gets its shipped words back by hand is called edited no more', () => {
    const back = [SUGGESTION, STEPS].reduce(
      (sheet, column) => typed(sheet, '2565/i7', column, at(tabOf(2565), '2565/i7', column) ?? ''),
      updated(edited),
    );
    expect(updated(back)).toEqual(tabOf(2565));
  });

  test('is restored alone: other rows keep their edits', () => {
    const both = updated(typed(edited, '2565/i8', ISSUE, 'ประเด็นที่พิมพ์เอง'));
    const after = updated(both, { restored: ['2565/i7'] });
    expect(after).toEqual(updated(typed(tabOf(2565), '2565/i8', ISSUE, 'ประเด็นที่พิมพ์เอง')));
  });
});

describe('an accepted row', () => {
  const reworded = shipped.map((entry) => ({ ...entry, issue: `${entry.issue} (ฉบับใหม่)` }));
  const accepted = typed(tabOf(2565), '2565/i7', STATUS, 'รับรองแล้ว');

  test('stays accepted', () => {
    expect(at(updated(accepted), '2565/i7', STATUS)).toBe('รับรองแล้ว');
    expect(updated(updated(accepted))).toEqual(updated(accepted));
  });

  test('keeps its words when an update words them anew, and the others follow', () => {
    const after = updated(accepted, { library: reworded });
    expect(at(after, '2565/i7', ISSUE)).toBe(shippedEntry('2565/i7').issue);
    expect(at(after, '2565/i8', ISSUE)).toBe(`${shippedEntry('2565/i8').issue} (ฉบับใหม่)`);
  });

  test('follows again once it is accepted no more', () => {
    const released = typed(updated(accepted, { library: reworded }), '2565/i7', STATUS, 'ข้อความตั้งต้น');
    expect(updated(released, { library: reworded })).toEqual(tabOf(2565, reworded));
  });

  test('that was edited keeps its edit through updates, accepted or not', () => {
    const edited = typed(accepted, '2565/i7', ISSUE, 'ประเด็นที่พิมพ์เอง');
    const after = updated(edited, { library: reworded });
    expect(at(after, '2565/i7', ISSUE)).toBe('ประเด็นที่พิมพ์เอง');
    const released = updated(typed(after, '2565/i7', STATUS, ''), { library: reworded });
    expect(at(released, '2565/i7', ISSUE)).toBe('ประเด็นที่พิมพ์เอง');
    expect(at(released, '2565/i7', STATUS)).toBe('แก้ไขแล้ว');
  });

  test('is as shipped once it is restored', () => {
    expect(updated(updated(accepted), { restored: ['2565/i7'] })).toEqual(tabOf(2565));
  });

  test('whose status was typed over with other words keeps these', () => {
    const noted = typed(tabOf(2565), '2565/i7', STATUS, 'รอหัวหน้าตรวจ');
    expect(at(updated(noted), '2565/i7', STATUS)).toBe('รอหัวหน้าตรวจ');
  });
});

describe('another assessed year', () => {
  const worked = typed(tabOf(2565), '2565/i7', ISSUE, 'ประเด็นที่พิมพ์เอง');

  test('adds the rows of its schemes and loses none', () => {
    const after = updated(worked, { fiscalYear: 2567 });
    expect(after).toHaveLength(1 + 45 + 43 + 10 + 7 + 24 + 18);
    expect(at(after, '2565/i7', ISSUE)).toBe('ประเด็นที่พิมพ์เอง');
    expect(at(after, '2567/o14-o17', ITEM)).toBe('o14–o17');
    expect(updated(after)).toEqual(after);
  });
});

describe('a row that shows the text of its indicator', () => {
  const fiscalYear = 2567;
  const reworded = typed(tabOf(fiscalYear), 'indicator/1', ISSUE, 'ประเด็นของตัวชี้วัดที่พิมพ์เอง');

  test('follows what was typed for the indicator, and is an entry in neither sheet', () => {
    const after = updated(reworded, { fiscalYear });
    expect(at(after, '2567/i3', ISSUE)).toBe('ประเด็นของตัวชี้วัดที่พิมพ์เอง');
    expect(at(after, '2567/i3', STATUS)).toBe('ใช้ข้อความของตัวชี้วัด');
    for (const sheet of [reworded, after]) expect(entryIn(sheet, '2567/i3')).toBeUndefined();
    expect(updated(after, { fiscalYear })).toEqual(after);
  });

  test('shows the shipped text again when the indicator is restored', () => {
    const after = updated(reworded, { fiscalYear });
    expect(updated(after, { fiscalYear, restored: ['indicator/1'] })).toEqual(tabOf(fiscalYear));
  });

  test('that was accepted as it stands is no entry of its own', () => {
    expect(entryIn(typed(tabOf(fiscalYear), '2567/i3', STATUS, 'รับรองแล้ว'), '2567/i3')).toBeUndefined();
  });

  test('is no entry without its hidden columns either', () => {
    const bare = tabOf(fiscalYear).map((row) => row.slice(0, ID));
    expect(libraryIn(bare)).toEqual(shipped);
  });

  test('is filled where an earlier version left it blank', () => {
    const silent = {
      ...shippedEntry('indicator/1'),
      issue: '',
      suggestion: '',
      measures: [],
      steps: [],
      monitoring: [],
    };
    const earlier = tabOf(
      fiscalYear,
      shipped.map((entry) => (entry.id === silent.id ? silent : entry)),
    );
    expect(at(earlier, '2567/i3', ISSUE)).toBe('');
    expect(updated(earlier, { fiscalYear })).toEqual(tabOf(fiscalYear));
  });
});

describe('a row of the officer’s own', () => {
  const own = added(tabOf(2567), '2567', 'ข้อ i๓', 'ประเด็นของ i3', '', '', 'ขั้นตอนของ i3');

  test('is the entry of a question without a known text', () => {
    expect(entryIn(own, '2567/i3')).toEqual({
      ...shippedEntry('indicator/1'),
      id: '2567/i3',
      issue: 'ประเด็นของ i3',
      steps: ['ขั้นตอนของ i3'],
    });
  });

  test('typed over the indicator’s text is an entry too, and its status says so', () => {
    const sheet = updated(typed(tabOf(2567), '2567/i3', ISSUE, 'ประเด็นของ i3'), { fiscalYear: 2567 });
    expect(entryIn(sheet, '2567/i3')?.issue).toBe('ประเด็นของ i3');
    expect(at(sheet, '2567/i3', STATUS)).toBe('แก้ไขแล้ว');
    expect(updated(sheet, { fiscalYear: 2567, restored: ['2567/i3'] })).toEqual(tabOf(2567));
  });

  test('counts beside the row that shows the indicator’s text', () => {
    expect(readLibrary(own).problems).toEqual([]);
  });

  test('is never touched', () => {
    expect(updated(own, { fiscalYear: 2567 })).toEqual(own);
  });

  test('takes the place of a shipped entry that comes to the tab later', () => {
    const before = added(tabOf(2565), '2567', 'i1', 'ประเด็นที่พิมพ์เอง');
    const after = updated(before, { fiscalYear: 2567 });
    expect(after.filter(([scheme, item]) => scheme === '2567' && item === 'i1')).toHaveLength(1);
    expect(entryIn(after, '2567/i1')?.issue).toBe('ประเด็นที่พิมพ์เอง');
  });

  test('may be made of a copied row with another item typed into it', () => {
    const copy = (tabOf(2567).at(1) ?? []).with(ITEM, 'i3').with(ISSUE, 'ประเด็นของ i3');
    const sheet = updated([...tabOf(2567), copy], { fiscalYear: 2567 });
    expect(entryIn(sheet, '2567/i3')?.issue).toBe('ประเด็นของ i3');
    expect(entryIn(sheet, '2567/i1')).toEqual(shippedEntry('2567/i1'));
  });
});

describe('a sheet that was rearranged', () => {
  const edited = updated(typed(tabOf(2565), '2565/i7', ISSUE, 'ประเด็นที่พิมพ์เอง'));
  const said = (sheet: Sheet) => libraryIn(sheet).find(({ id }) => id === '2565/i7')?.issue;

  test.each<[string, (sheet: Sheet) => Sheet]>([
    ['rows in another order', ([first = [], ...rows]) => [first, ...rows.reverse()]],
    ['a column inserted', (sheet) => sheet.map((row, index) => row.toSpliced(1, 0, `ของฉัน ${index}`))],
    ['the hidden columns lost', (sheet) => sheet.map((row) => row.slice(0, ID))],
    [
      'only the visible columns in another order',
      ([first = [], ...rows]) => [
        first,
        ...rows.map((row, index) => [...(rows.at(-1 - index) ?? []).slice(0, ID), ...row.slice(ID)]),
      ],
    ],
  ])('says the same: %s', (_title, arrange) => {
    const sheet = arrange(edited.map((row) => [...row]));
    expect(said(sheet)).toBe('ประเด็นที่พิมพ์เอง');
    expect(readLibrary(sheet).problems).toEqual([]);
    const after = updated(sheet);
    expect(after).toHaveLength(edited.length);
    expect(said(after)).toBe('ประเด็นที่พิมพ์เอง');
  });
});

describe('what cannot be used', () => {
  const cell = (sheet: Sheet, id: string, column: number): string =>
    `${LIBRARY_TAB}!${columnLetters(column + 1)}${rowOf(sheet, id) + 1}`;
  const sheet = tabOf(2565);
  const end = sheet.length + 1;

  test.each<[string, Sheet, string, string, string]>([
    [
      'a tag without a term',
      typed(sheet, '2565/i7', STEPS, 'เสนอ{ปลด}'),
      cell(sheet, '2565/i7', STEPS),
      '{ปลด}',
      '{ปลัด}',
    ],
    [
      'a brace alone',
      typed(sheet, '2565/i7', ISSUE, 'เสนอ{ปลัด'),
      cell(sheet, '2565/i7', ISSUE),
      '{',
      'พิมพ์คำที่ต้องการแทน',
    ],
    ['an item of no year', added(sheet, '2565', 'i99', 'ประเด็น'), `${LIBRARY_TAB}!B${end}`, 'i99', 'ชุดเกณฑ์'],
    ['a row without an item', added(sheet, '', '', 'ประเด็น'), `${LIBRARY_TAB}!B${end}`, 'ไม่รู้จักข้อ', 'ชุดเกณฑ์'],
    [
      'an item that stands twice',
      added(sheet, '2564', 'I7', 'ประเด็น'),
      `${LIBRARY_TAB}!B${end}`,
      'i7 (2565)',
      'ลบแถวที่ซ้ำ',
    ],
    [
      'an item that was typed over',
      typed(sheet, '2565/i7', ITEM, 'i99'),
      cell(sheet, '2565/i7', ITEM),
      'i7 (2565)',
      'เลขข้อ',
    ],
  ])('is a warning at its cell, and what was shipped stands: %s', (_title, wrong, place, message, remedy) => {
    const { problems } = readLibrary(wrong);
    expect(problems).toMatchObject([{ severity: 'warning', cell: place }]);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.remedy).toContain(remedy);
    expect(libraryIn(wrong)).toEqual(shipped);
  });

  test('is a tab without one of its headings', () => {
    const wrong = sheet.map((row, index) => (index === 0 ? row.with(STEPS, 'วิธี') : row));
    expect(readLibrary(wrong)).toMatchObject({
      rows: [],
      problems: [{ severity: 'error', cell: `${LIBRARY_TAB}!A1` }],
    });
  });

  test('is not a row whose scheme and item alone were cleared', () => {
    const cleared = typed(typed(typed(sheet, '2565/i7', SCHEME, ''), '2565/i7', ITEM, ''), '2565/i7', ISSUE, 'แก้แล้ว');
    expect(readLibrary(cleared).problems).toEqual([]);
    expect(entryIn(cleared, '2565/i7')?.issue).toBe('แก้แล้ว');
  });
});
