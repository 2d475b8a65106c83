// Random histories of a tab that people work on between regenerations, over a thousand in the gate: whatever they do,
// nothing that they typed is lost or changed, what they did not touch follows, and generating twice changes nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GeneratedTab, generateTab, writesOf } from '../../src/app/generate-tab.ts';
import type { Book } from '../../src/app/ports.ts';
import { type Cell, type CellBlock, cellName, textOf } from '../../src/workbook/cell.ts';
import { type GeneratedRow, GONE_MARK } from '../../src/workbook/generated-tab.ts';
import { emptyStorage, readJournal, STORAGE_TAB } from '../../src/workbook/journal.ts';
import { reversalOf } from '../../src/workbook/reversal.ts';
import type { TabLayout } from '../../src/workbook/tab-layout.ts';
import { type CellWrite, rectangleIn, type Write } from '../../src/workbook/write-plan.ts';
import { longestMs, tried } from '../fuzz/fuzz-runs.ts';
import {
  BLANK,
  columnOf,
  confusing,
  damaging,
  type Edit,
  edited,
  formulasOf,
  harmless,
  MARK,
  type Sheet,
  squared,
  TYPED,
  valuesOf,
  type Written,
  written,
} from './edited-sheet.ts';

const TAB = 'แผนทดสอบ';

type Key = 'title' | 'steps' | 'owner' | 'score';
const headings: Readonly<Record<Key, string>> = {
  title: 'มาตรการ',
  steps: 'วิธีการ',
  owner: 'ผู้รับผิดชอบ',
  score: 'คะแนน',
};
const keys = Object.keys(headings) as Key[];
const layout: TabLayout<Key> = {
  columns: keys.map((key) => ({
    key,
    heading: headings[key],
    width: 100,
    format: key === 'score' ? 'score' : 'text',
  })),
};
const keyOf = (heading: string): Key | undefined => keys.find((key) => headings[key] === heading);

const recordOf = (id: string): fc.Arbitrary<GeneratedRow<Key>> =>
  fc.record({
    id: fc.constant(id),
    fields: fc.record({
      title: fc.nat({ max: 3 }).map((version) => `มาตรการ ${id} ฉบับ ${version}`),
      steps: fc.constantFrom('', 'จัดประชุม', `ขั้นตอนของ ${id}`, `ขั้นตอนใหม่ของ ${id}`),
      owner: fc.constantFrom('สำนักปลัด', 'กองคลัง', 'กองช่าง'),
      score: fc.constantFrom<Cell>(84.5, 60, 71.25, ''),
    }),
    unseen: fc.constant({ of: [id] }),
  });

const records = fc
  .uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 })
  .chain((ids) => fc.tuple(...ids.map((id) => recordOf(`2565/${id}`))));

interface Step {
  readonly edits: readonly Edit[];
  readonly records: readonly GeneratedRow<Key>[];
  readonly isAskedBack: boolean;
}

const historyOf = (edits: readonly fc.Arbitrary<Edit>[]): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.record({
      edits: fc.array(fc.oneof(...edits), { maxLength: 6 }),
      records,
      isAskedBack: fc.boolean(),
    }),
    { minLength: 2, maxLength: 5 },
  );

interface Workbook {
  readonly sheet: Sheet | undefined;
  readonly storage: CellBlock;
}

const nowhere = (): never => {
  throw new Error('a regeneration needs no other call');
};

const bookOf = (sheet: Sheet | undefined): Book => ({
  readTab: nowhere,
  readFormulas: () => formulasOf(sheet ?? []),
  readNotes: nowhere,
  countCharts: nowhere,
  tabNames: nowhere,
  nameNow: nowhere,
  writeCells: nowhere,
  buildTab: nowhere,
  renameTab: nowhere,
  hideTab: nowhere,
  showTab: nowhere,
  deleteTab: nowhere,
  checkEditable: nowhere,
  flush: nowhere,
  showCell: nowhere,
});

interface Generation {
  readonly generated: GeneratedTab;
  readonly writes: readonly Write[];
  readonly after: Workbook;
}

const cellWrites = (writes: readonly Write[]): readonly CellWrite[] =>
  writes.filter((write): write is CellWrite => write.kind === 'cells');

function generate(
  { sheet, storage }: Workbook,
  rows: readonly GeneratedRow<Key>[],
  askedBack: readonly string[],
): Generation {
  const journal = readJournal(storage);
  const cells = sheet && valuesOf(sheet);
  const generated = generateTab(bookOf(sheet), journal, { tab: TAB, layout, cells }, rows, askedBack);
  const writes = writesOf(journal, [generated]);
  const inTab = cellWrites(writes).filter(({ tab }) => tab === TAB);
  const inStorage = cellWrites(writes).filter(({ tab }) => tab === STORAGE_TAB);
  for (const write of inTab) expect(write.before).toEqual(rectangleIn(cells ?? [], write));
  const made = writes.find((write) => write.kind === 'tab')?.cells;
  const whole: CellWrite[] = made ? [{ ...BLANK_WRITE, tab: TAB, after: made }] : [];
  const labelled = written(sheet ?? [], [...whole, ...inTab], labelOf);
  return { generated, writes, after: { sheet: labelled, storage: applied(storage, inStorage) } };
}

const BLANK_WRITE = { kind: 'cells', row: 1, column: 1, formats: [], before: [] } as const;

/** For which record and column a generated value stands where it stands. */
const labelOf = (heading: Written | undefined, id: Written | undefined): string =>
  `${textOf(id?.value)} ${keyOf(textOf(heading?.value)) ?? ''}`;

const applied = (cells: CellBlock, writes: readonly CellWrite[]): CellBlock =>
  valuesOf(
    written(
      cells.map((row) => row.map((value) => ({ ...BLANK, value }))),
      writes,
      () => '',
    ),
  );

const isVisible = (sheet: Sheet, column: number): boolean => !textOf(sheet[0]?.[column]?.value).startsWith('#');

/**
 * Every cell that was typed by hand, and every formula, stands where it stood and as it stood. Where rows were mixed up,
 * what looks generated may be taken for generated.
 */
function expectNothingLost(before: Sheet, writes: readonly Write[], isStrict: boolean): void {
  for (const write of cellWrites(writes).filter(({ tab }) => tab === TAB)) {
    write.after.forEach((cells, r) => {
      cells.forEach((value, c) => {
        const [row, column] = [write.row - 1 + r, write.column - 1 + c];
        const cell = before[row]?.[column];
        if (!cell || row === 0 || !isVisible(before, column)) return;
        const heading = textOf(before[0]?.[column]?.value);
        const mayChange = !cell.hand || (!isStrict && !String(cell.value).startsWith(TYPED));
        if (
          cell.formula !== '' ||
          !(mayChange || textOf(cell.value) === textOf(value)) ||
          (!keyOf(heading) && heading !== MARK)
        )
          throw new Error(
            `${cellName(TAB, row + 1, column + 1)} held ${cell.value} and was written over with ${value}`,
          );
      });
    });
  }
}

interface Found {
  readonly row: Written[];
  readonly number: number;
}

const rowsOf = (sheet: Sheet, id: string): readonly Found[] =>
  sheet.flatMap((row, index) =>
    index > 0 && textOf(row[columnOf(sheet, '#id')]?.value) === id ? [{ row, number: index + 1 }] : [],
  );

/** Whether what was generated last for a record is still known. */
const isBased = (sheet: Sheet, id: string): boolean =>
  sheet.some((row) => textOf(row[columnOf(sheet, '#base')]?.value).includes(`"i":"${id}"`));

/** Every record stands once, or was deleted; what nobody touched in it is as it is generated now. */
function expectFollowed(before: Sheet, sheet: Sheet, step: Step, deleted: readonly string[], isStrict: boolean): void {
  for (const record of step.records) {
    const found = rowsOf(sheet, record.id);
    expect(found.length, record.id).toBe(deleted.includes(record.id) ? 0 : 1);
    for (const { row } of found) {
      for (const key of keys) {
        const cell = row[columnOf(sheet, headings[key])];
        const isOwn = isStrict || (isBased(before, record.id) && cell?.from === `${record.id} ${key}`);
        if (cell && !cell.hand && isOwn) expect(cell.value).toBe(record.fields[key]);
      }
      const mark = row[columnOf(sheet, MARK)];
      if (!mark?.hand) expect(mark?.value).not.toBe(GONE_MARK);
    }
  }
  const known = new Set(step.records.map(({ id }) => id));
  sheet.slice(1).forEach((row) => {
    const id = textOf(row[columnOf(sheet, '#id')]?.value);
    const mark = row[columnOf(sheet, MARK)];
    if (id !== '' && !known.has(id) && !mark?.hand) expect(mark?.value).toBe(GONE_MARK);
  });
}

/** Exactly the cells that hold something else than what would have been written. */
function expectListed(sheet: Sheet, step: Step, { kept }: GeneratedTab['answer']): void {
  const other = step.records.flatMap((record) =>
    rowsOf(sheet, record.id).flatMap(({ row, number }) =>
      keys.flatMap((key) => {
        const column = columnOf(sheet, headings[key]);
        const text = textOf(row[column]?.value);
        const generated = textOf(record.fields[key]);
        return text === generated ? [] : [{ cell: cellName(TAB, number, column + 1), text, generated }];
      }),
    ),
  );
  const byCell = (left: { readonly cell: string }, right: { readonly cell: string }): number =>
    left.cell < right.cell ? -1 : 1;
  expect([...kept].sort(byCell)).toEqual(other.sort(byCell));
}

/** Rows that are nobody's record are left alone, copies too. */
function expectOwnRowsUnchanged(before: Sheet, after: Sheet): void {
  after.forEach((row, index) => {
    if (index === 0 || index >= before.length || textOf(row[columnOf(after, '#id')]?.value) !== '') return;
    row.forEach((cell, column) => {
      if (isVisible(after, column)) expect(cell.value).toEqual(before[index]?.[column]?.value ?? '');
    });
  });
}

function expectSameAgain(after: Workbook, step: Step, { kept, deleted }: GeneratedTab['answer']): void {
  const again = generate(after, step.records, []);
  expect(again.writes).toEqual([]);
  expect({ kept: again.generated.answer.kept, deleted: again.generated.answer.deleted }).toEqual({ kept, deleted });
}

function expectTakenBack(before: Sheet, after: Sheet, writes: readonly Write[]): void {
  const parts = cellWrites(writes)
    .filter(({ tab }) => tab === TAB)
    .flatMap((write) => reversalOf(write, rectangleIn(valuesOf(after), write)).writes);
  const restored = applied(valuesOf(after), parts);
  restored.forEach((row, r) => {
    row.forEach((value, c) => {
      expect(value).toEqual(before[r]?.[c]?.value ?? '');
    });
  });
}

type Damage = 'none' | 'confusing' | 'damaging';

function live(history: readonly Step[], damage: Damage): void {
  let book: Workbook = { sheet: undefined, storage: emptyStorage() };
  let token = 0;
  let deletedByHand: ReadonlySet<string> = new Set();
  let generatedLast: ReadonlySet<string> = new Set();
  for (const step of history) {
    const generatedFor = (id: string, heading: string): Cell | undefined => {
      const key = keyOf(heading);
      return key && step.records.find((record) => record.id === id)?.fields[key];
    };
    const standing = new Set([...idsIn(book.sheet)].filter((id) => generatedLast.has(id)));
    let sheet = book.sheet;
    for (const edit of sheet ? step.edits : []) {
      token += 1;
      sheet = squared(edited(sheet ?? [], edit, `${TYPED}${token}`, generatedFor));
    }
    const before = { ...book, sheet };
    const askedBack = step.isAskedBack ? [...deletedByHand] : [];
    const { generated, writes, after } = generate(before, step.records, askedBack);
    const deleted = generated.answer.deleted.map(({ id }) => id);
    const now = after.sheet ?? [];

    if (sheet) expectNothingLost(sheet, writes, damage === 'none');
    if (sheet) expectOwnRowsUnchanged(sheet, now);
    if (sheet) expectTakenBack(sheet, now, writes);
    if (damage !== 'damaging') expectFollowed(sheet ?? [], now, step, deleted, damage === 'none');
    expectListed(now, step, generated.answer);
    expectSameAgain(after, step, generated.answer);

    if (damage === 'none') {
      const gone = [...standing].filter((id) => !idsIn(sheet).has(id));
      deletedByHand = new Set([...deletedByHand, ...gone].filter((id) => !askedBack.includes(id)));
      expect(new Set(deleted)).toEqual(new Set(step.records.map(({ id }) => id).filter((id) => deletedByHand.has(id))));
    }
    generatedLast = new Set(step.records.map(({ id }) => id));
    book = { ...after, sheet: settled(sheet ?? [], now, step) };
  }
}

/** From now on, what the officer typed is what differs from this generation; a row without an id is nobody's record. */
const settled = (before: Sheet, sheet: Sheet, step: Step): Sheet =>
  sheet.map((row) => {
    const id = textOf(row[columnOf(sheet, '#id')]?.value);
    const record = step.records.find((candidate) => candidate.id === id);
    return row.map((cell, column) => {
      const key = keyOf(textOf(sheet[0]?.[column]?.value));
      if (id === '') return { ...cell, made: undefined, from: '' };
      if (!key) return cell;
      const from = `${id} ${key}`;
      if (!record) return isBased(before, id) && cell.from === from ? cell : { ...cell, from: '' };
      const made = record.fields[key];
      const hand = cell.formula !== '' || textOf(cell.value) !== textOf(made);
      return { ...cell, made, hand, from };
    });
  });

/** Ids that rows carry. */
const idsIn = (sheet: Sheet | undefined): ReadonlySet<string> =>
  new Set(
    (sheet ?? []).flatMap((row, index) => {
      const id = textOf(row[columnOf(sheet ?? [], '#id')]?.value);
      return index === 0 || id === '' ? [] : [id];
    }),
  );

describe('a tab that is edited between regenerations', () => {
  it.each([
    ['edits, rows and columns added, moved, sorted and deleted', 'none', harmless, 600],
    ['rows copied and only some columns sorted as well', 'confusing', [...harmless, ...confusing], 400],
    ['hidden columns deleted or damaged as well', 'damaging', [...harmless, ...confusing, ...damaging], 300],
  ] as const)(
    '%s: nothing typed is lost, the rest follows, and twice is once',
    (_title, damage, edits, histories) => {
      fc.assert(
        fc.property(historyOf(edits), (history) => live(history, damage)),
        tried(histories),
      );
    },
    longestMs,
  );
});
