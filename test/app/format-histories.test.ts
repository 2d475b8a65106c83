// Random histories of a plan that changes its format between edits, a thousand in the gate: whatever people do, nothing they
// typed is lost, every format shows it, going to another format and back gives the same cells, and undo brings back all.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatePlanTab } from '../../src/app/generate-plan-tab.ts';
import { type Regeneration, writesOf } from '../../src/app/generate-tab.ts';
import { runCommand } from '../../src/app/run-command.ts';
import { undo } from '../../src/app/undo.ts';
import { type Cell, cellName, textOf } from '../../src/workbook/cell.ts';
import { GONE_MARK } from '../../src/workbook/generated-tab.ts';
import { STORAGE_TAB } from '../../src/workbook/journal.ts';
import { noEdits, type PlanEdits, planEditsIn } from '../../src/workbook/plan-edits.ts';
import { type Plan, planFormatNamed, recordIdOf } from '../../src/workbook/plan-format.ts';
import type { PlanKey, PlanRecord } from '../../src/workbook/plan-record.ts';
import { planRows } from '../../src/workbook/plan-rows.ts';
import { asideName } from '../../src/workbook/plan-tab.ts';
import { type PlanFormatName, planFormats } from '../../src/workbook/setting-words.ts';
import { rulesOf } from '../core/rules-of.ts';
import { longestMs, tried } from '../fuzz/fuzz-runs.ts';
import {
  columnOf,
  confusing,
  damaging,
  type Edit,
  edited,
  harmless,
  MARK,
  type Sheet,
  squared,
  TYPED,
  valuesOf,
  type Written,
} from './edited-sheet.ts';
import { memoryWorld, type Tabs } from './memory-world.ts';

const TAB = 'แผนมาตรการ 2566';
const rules = rulesOf(2565);

const text = (name: string) => fc.nat({ max: 2 }).map((version) => `${name} ฉบับ ${version}`);
const recordOf = (id: string, indicators: readonly number[]): fc.Arbitrary<PlanRecord> =>
  fc.record({
    id: fc.constant(id),
    indicators: fc.constant(indicators),
    items: fc.constant([]),
    texts: fc.record({
      issue: text(`ประเด็นของ ${id}`),
      measures: text(`มาตรการของ ${id}`),
      steps: fc.constantFrom('', `1. ขั้นตอนของ ${id}\n2. ขั้นตอนร่วม`, 'ขั้นตอนร่วม'),
      owners: fc.constantFrom('สำนักปลัด', 'กองคลัง'),
      period: fc.constantFrom('ตลอดปีงบประมาณ พ.ศ. 2566', 'ตุลาคม 2565 ถึง มีนาคม 2566'),
      monitoring: fc.constantFrom('', 'รายงานภายในเดือนกันยายน 2566', `รายงานของ ${id}`),
      deadlines: fc.constantFrom('30 กันยายน 2566', '31 มีนาคม 2566\n30 กันยายน 2566'),
    }),
  });

/** Indicators 1 and 6 stand under two topics each. */
const records = fc
  .uniqueArray(fc.constantFrom(1, 2, 3, 6, 8, 10), { maxLength: 5 })
  .chain((numbers) => fc.tuple(...numbers.map((number) => recordOf(`2565/indicator/${number}`, [number]))));
const ofTopics: readonly PlanRecord[] = [1, 2, 3, 4, 5, 6, 7].map((number) => ({
  id: `2565/topic/${number}`,
  indicators: [],
  items: [],
  texts: {
    issue: `ประเด็นที่ ${number}`,
    measures: `มาตรการตามประเด็นที่ ${number}`,
    steps: '',
    owners: 'สำนักปลัด',
    period: 'ตลอดปีงบประมาณ พ.ศ. 2566',
    monitoring: '',
    deadlines: '',
  },
}));

interface Step {
  readonly edits: readonly Edit[];
  readonly records: readonly PlanRecord[];
  readonly format: PlanFormatName;
  readonly isAskedBack: boolean;
}

const historyOf = (edits: readonly fc.Arbitrary<Edit>[]): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.record({
      edits: fc.array(fc.oneof(...edits), { maxLength: 4 }),
      records,
      format: fc.constantFrom(...planFormats),
      isAskedBack: fc.boolean(),
    }),
    { minLength: 3, maxLength: 6 },
  );

const planWith = (now: readonly PlanRecord[]): Plan => ({ records: now, ofTopics, rules });

const choices = { units: [], planYear: 2566 };

const generate = (
  tabs: Tabs,
  { records: now, format }: Pick<Step, 'records' | 'format'>,
  askedBack: readonly string[] = [],
): Regeneration => {
  const world = memoryWorld(tabs);
  return runCommand(world, 'จัดทำแผนมาตรการ', (journal) => {
    const wanted = { tab: TAB, cells: world.book.readTab(TAB), plan: planWith(now), choices, format, askedBack };
    const generated = generatePlanTab(world.book, journal, wanted);
    return { value: generated.answer, writes: writesOf(journal, [generated]) };
  });
};

const sheetIn = (tabs: Tabs, name = TAB): Sheet => tabs.get(name)?.sheet ?? [];
const editsIn = (tabs: Tabs): PlanEdits => planEditsIn(valuesOf(sheetIn(tabs, STORAGE_TAB)), TAB);
const idOf = (sheet: Sheet, row: readonly Written[]): string => textOf(row[columnOf(sheet, '#id')]?.value);
const isHidden = (sheet: Sheet, column: number): boolean => textOf(sheet[0]?.[column]?.value).startsWith('#');

/** Everything but the journal, hidden columns included. */
const contentOf = (tabs: Tabs) =>
  Object.fromEntries(
    [...tabs]
      .filter(([name]) => name !== STORAGE_TAB)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, { sheet, isHidden: hidden }]) => [
        name,
        {
          hidden,
          cells: trimmed(valuesOf(sheet)),
          formulas: trimmed(sheet.map((row) => row.map(({ formula }) => formula))),
        },
      ]),
  );

/** Without what Sheets would not tell from blank: cells beyond the last that holds something. */
const trimmed = (cells: readonly (readonly Cell[])[]) => {
  const isFilled = (row: readonly Cell[]) => row.some((cell) => cell !== '');
  const height = cells.reduce((last, row, index) => (isFilled(row) ? index + 1 : last), 0);
  const width = Math.max(
    0,
    ...cells.map((row) => row.reduce<number>((last, cell, c) => (cell === '' ? last : c + 1), 0)),
  );
  return cells.slice(0, height).map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ''));
};

/** What people see: all but the hidden columns, and the mark's column only where it says something. */
const visible = (sheet: Sheet) =>
  trimmed(
    sheet.map((row) =>
      row.flatMap(({ value }, column) => (isHidden(sheet, column) || isBlankMark(sheet, column) ? [] : [value])),
    ),
  );
const isBlankMark = (sheet: Sheet, column: number): boolean =>
  columnOf(sheet, MARK) === column && sheet.slice(1).every((row) => textOf(row[column]?.value) === '');

/** The cells of `sheet` where `typed` has a text that was typed by hand. */
const typedIn = (sheet: readonly (readonly Cell[])[], typed: readonly (readonly Cell[])[]) =>
  typed.flatMap((row, r) => row.flatMap((value, c) => (isToken(value) ? [[r, c, sheet[r]?.[c]]] : [])));

const isToken = (value: Cell | undefined): boolean => textOf(value).startsWith(TYPED);

/**
 * Every cell that was typed by hand stands where it stood; in a tab that comes back it may be what was typed elsewhere since.
 * Where only some columns were sorted, a blank may have become another record's.
 */
function expectNothingLost(before: Sheet, after: Sheet, isBack: boolean, isStrict: boolean): void {
  before.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (isHidden(before, c) || r === 0) return;
      const now = after[r]?.[c];
      if (cell.formula !== '') expect(now?.formula).toBe(cell.formula);
      if (!cell.hand || cell.formula !== '' || (isBack && (isToken(now?.value) || textOf(now?.value) === ''))) return;
      const isProtected =
        isToken(cell.value) || (isStrict && textOf(cell.value) === '' && columnOf(before, MARK) !== c);
      if (isProtected) expect(textOf(now?.value)).toBe(textOf(cell.value));
    });
  });
}

const textsIn = (tabs: readonly Sheet[]): ReadonlySet<string> =>
  new Set(tabs.flatMap((sheet) => sheet.flatMap((row) => row.map(({ value }) => textOf(value)))));

/**
 * Where only some columns were sorted, a text may have become another record's: then it stands in another row or tab, unless
 * it was `removed` by hand from a tab that took this one's place.
 */
function expectSomewhere(
  before: Sheet,
  after: Sheet,
  standing: ReadonlySet<string>,
  removed: ReadonlySet<string>,
): void {
  before.forEach((row, r) => {
    row.forEach(({ value, hand }, c) => {
      const now = after[r]?.[c]?.value;
      if (r === 0 || !hand || !isToken(value) || isToken(now) || textOf(now) === '' || removed.has(textOf(value)))
        return;
      expect(standing).toContain(textOf(value));
    });
  });
}

/** Somebody took a row whose record is gone into use, in one format: it is told in the others once they are made anew. */
const hasOwnMark = (sheet: Sheet): boolean =>
  sheet.slice(1).some((row) => !['', GONE_MARK].includes(textOf(row[columnOf(sheet, MARK)]?.value)));

/** A text that was typed into a field which both formats show is shown in the other one too. */
function expectShown(
  before: Sheet,
  after: Sheet,
  from: PlanFormatName,
  to: PlanFormatName,
  step: Step,
  edits: PlanEdits,
) {
  const target = planFormatNamed(to).columns;
  const generated = new Set(
    planRows(planFormatNamed(to), planWith(step.records), edits).map(({ id }) => recordIdOf(id)),
  );
  const shown = new Set(after.flatMap((row) => row.map(({ value }) => textOf(value))));
  for (const { key, heading } of planFormatNamed(from).columns) {
    if (!target.some((column) => column.key === key)) continue;
    const column = columnOf(before, heading);
    for (const row of before.slice(1)) {
      const id = recordIdOf(idOf(before, row));
      const cell = row[column];
      const mark = textOf(row[columnOf(before, MARK)]?.value);
      if (!cell?.hand || !isToken(cell.value) || mark === GONE_MARK || (id !== '' && !generated.has(id))) continue;
      const differs = Object.keys(edits.texts).some((each) => each !== id && recordIdOf(each) === id);
      if (!differs) expect(shown, `${key} of ${id}`).toContain(textOf(cell.value));
    }
  }
}

/** A record of which the officer deleted every row is in use in no format until it is asked back. */
function expectDeleted(records: ReadonlySet<string>, sheet: Sheet, { deleted }: Regeneration): void {
  expect(deleted.map(({ id }) => recordIdOf(id))).toEqual(expect.arrayContaining([...records]));
  for (const row of sheet.slice(1))
    if (records.has(recordIdOf(idOf(sheet, row)))) expect(row[columnOf(sheet, MARK)]?.value).toBe(GONE_MARK);
}

/** Every text that was typed into the row of a record that is in the plan, whenever and in whichever format, and no other row. */
function expectListed(sheet: Sheet, { records: now, format }: Step, { kept }: Regeneration): void {
  const known = new Set([...now, ...ofTopics].map(({ id }) => id));
  const headings = new Set(planFormatNamed(format).columns.map(({ heading }) => heading));
  const listed = new Set(kept.map(({ cell }) => cell));
  const isKnown = (row: readonly Written[]): boolean => known.has(recordIdOf(idOf(sheet, row)));
  const isInPlan = (column: number): boolean => headings.has(textOf(sheet[0]?.[column]?.value));
  sheet.slice(1).forEach((row, index) => {
    row.forEach(({ value }, column) => {
      const cell = cellName(TAB, index + 2, column + 1);
      if (isKnown(row) && isInPlan(column) && isToken(value) && isGeneratedIn(format, idOf(sheet, row), now))
        expect(listed).toContain(cell);
      if (!isKnown(row)) expect(listed).not.toContain(cell);
    });
  });
}

/** A topic has a row of its own only while no record stands under it. */
const isGeneratedIn = (format: PlanFormatName, id: string, now: readonly PlanRecord[]): boolean =>
  planRows(planFormatNamed(format), planWith(now), noEdits).some((row) => row.id === id);

const recordsIn = (sheet: Sheet): ReadonlySet<string> =>
  new Set(sheet.slice(1).map((row) => recordIdOf(idOf(sheet, row))));

/** What nobody ever typed over is as a fresh plan has it. */
function expectFollowed(sheet: Sheet, { records: now, format }: Step, edits: PlanEdits): void {
  const { columns } = planFormatNamed(format);
  const touched = new Set(Object.keys(edits.texts).map(recordIdOf));
  for (const record of planRows(planFormatNamed(format), planWith(now), noEdits)) {
    if (touched.has(recordIdOf(record.id)) || edits.deleted.includes(recordIdOf(record.id))) continue;
    const found = sheet.filter((row) => idOf(sheet, row) === record.id);
    expect(found.length).toBeLessThanOrEqual(1);
    for (const row of found)
      for (const { key, heading } of columns) {
        const cell = row[columnOf(sheet, heading)];
        if (cell && !cell.hand && cell.formula === '') expect(cell.value).toBe(record.fields[key as PlanKey]);
      }
  }
}

function live(history: readonly Step[], isStrict: boolean): void {
  const tabs: Tabs = new Map();
  let token = 0;
  let present: PlanFormatName | undefined;
  let deleted: readonly string[] = [];
  let lastTabs: Tabs = new Map();
  let lastRecords: readonly string[] = [];
  const removed = new Set<string>();
  for (const step of history) {
    const generatedFor = (id: string, heading: string): Cell | undefined => {
      const format = planFormatNamed(present ?? step.format);
      const key = format.columns.find((column) => column.heading === heading)?.key;
      return key && planRows(format, planWith(step.records), editsIn(tabs)).find((row) => row.id === id)?.fields[key];
    };
    let sheet = sheetIn(tabs);
    for (const edit of present ? step.edits : []) {
      token += 1;
      sheet = squared(edited(sheet, edit, `${TYPED}${token}`, generatedFor));
    }
    const left = textsIn([sheet]);
    for (const each of textsIn([sheetIn(lastTabs)])) if (!left.has(each)) removed.add(each);
    const shown = tabs.get(TAB);
    if (shown) tabs.set(TAB, { ...shown, sheet });
    const before: Tabs = new Map(tabs);
    const wasGenerated = recordsIn(sheetIn(lastTabs));
    const isGenerated = new Set(lastRecords.filter((id) => step.records.some((record) => record.id === id)));
    const gone = [...wasGenerated].filter((id) => isGenerated.has(id) && !recordsIn(sheet).has(id));
    const content = contentOf(tabs);
    const switched = present !== undefined && present !== step.format;
    const asideBefore = asideName(TAB, planFormatNamed(step.format));

    const answer = generate(tabs, step, step.isAskedBack ? deleted : []);

    const after = new Map(tabs);
    const isMarked = [...tabs.values()].some(({ sheet: each }) => hasOwnMark(each));
    if (switched && present) {
      expectNothingLost(sheet, sheetIn(tabs, asideName(TAB, planFormatNamed(present))), false, isStrict);
      if (isStrict) expectNothingLost(sheetIn(before, asideBefore), sheetIn(tabs), true, isStrict);
      else {
        const standing = textsIn([...tabs.values()].map(({ sheet: each }) => each));
        expectSomewhere(sheetIn(before, asideBefore), sheetIn(tabs), standing, removed);
      }
      if (isStrict) expectShown(sheet, sheetIn(tabs), present, step.format, step, editsIn(tabs));
    } else expectNothingLost(sheet, sheetIn(tabs), false, isStrict);
    for (const [name, tab] of before)
      if (![TAB, asideBefore, STORAGE_TAB].includes(name)) expect(after.get(name)).toEqual(tab);
    if (isStrict && !step.isAskedBack && !isMarked) expectDeleted(new Set(gone), sheetIn(tabs), answer);
    if (isStrict) expectFollowed(sheetIn(tabs), step, editsIn(tabs));

    expectListed(sheetIn(tabs), step, answer);

    const again = contentOf(tabs);
    const { kept, deleted: stillDeleted } = generate(tabs, step);
    expect(contentOf(tabs)).toEqual(again);
    expect({ kept, deleted: stillDeleted }).toEqual({ kept: answer.kept, deleted: answer.deleted });

    const others = planFormats.filter((name) => name !== step.format);
    for (const other of isMarked ? [] : others.slice(token % 2).slice(0, 1)) {
      const there: Tabs = new Map(tabs);
      generate(there, { ...step, format: other });
      generate(there, step);
      const [before, back] = [visible(sheetIn(tabs)), visible(sheetIn(there))];
      // Of generated texts that were copied or sorted alone nobody can say for sure whose they are.
      if (isStrict) expect(back).toEqual(before);
      else expect(typedIn(back, before)).toEqual(typedIn(before, before));
    }

    if (JSON.stringify(content) !== JSON.stringify(again)) {
      const back: Tabs = new Map(tabs);
      undo(memoryWorld(back));
      expect(contentOf(back)).toEqual(content);
    }
    const settle = (name: string, format: PlanFormatName, edits: PlanEdits): void => {
      const tab = tabs.get(name);
      if (tab) tabs.set(name, { ...tab, sheet: settled(tab.sheet, format, step, edits) });
    };
    settle(TAB, step.format, noEdits);
    if (switched && present) settle(asideName(TAB, planFormatNamed(present)), present, editsIn(before));
    present = step.format;
    lastTabs = new Map(tabs);
    lastRecords = step.records.map(({ id }) => id);
    deleted = answer.deleted.map(({ id }) => id);
  }
}

const plain = (number: number): PlanRecord => ({
  id: `2565/indicator/${number}`,
  indicators: [number],
  items: [],
  texts: {
    issue: `ประเด็นของ ${number}`,
    measures: `มาตรการของ ${number}`,
    steps: '',
    owners: 'สำนักปลัด',
    period: 'ตลอดปีงบประมาณ พ.ศ. 2566',
    monitoring: '',
    deadlines: '',
  },
});

/** The row of a topic without its base was taken for a record that stands under the topic, and its text for a typed one. */
const topicWithoutBase: readonly Step[] = (
  [
    [[], [1, 10], 'รายมาตรการ'],
    [[{ kind: 'type', row: 9, column: 0 }], [1], 'รายมาตรการ'],
    [[], [], '7 ประเด็น'],
    [[{ kind: 'loseColumns', which: ['#base'] }], [10], 'รายมาตรการ'],
  ] as const
).map(([edits, numbers, format]) => ({ edits, records: numbers.map(plain), format, isAskedBack: false }));

/** What holds the text that is generated anyway is nobody's. */
const settled = (sheet: Sheet, format: PlanFormatName, step: Step, edits: PlanEdits): Sheet => {
  const { columns } = planFormatNamed(format);
  const rows = new Map(planRows(planFormatNamed(format), planWith(step.records), edits).map((row) => [row.id, row]));
  return sheet.map((row) =>
    row.map((cell, column) => {
      const generated = rows.get(idOf(sheet, row));
      const key = columns.find(({ heading }) => heading === textOf(sheet[0]?.[column]?.value))?.key;
      if (!generated || !key || cell.formula !== '') return cell;
      return { ...cell, hand: textOf(cell.value) !== textOf(generated.fields[key]) && cell.hand };
    }),
  );
};

describe('a plan that changes its format between edits', () => {
  it.each([
    [
      'with edits, rows and columns added, moved, sorted and deleted loses nothing typed, shows it in other formats, is the same there and back, and is undone whole',
      harmless,
      true,
      600,
      [],
    ],
    [
      'with rows copied and only some columns sorted as well loses nothing typed, there and back neither, and is undone whole',
      [...harmless, ...confusing],
      false,
      300,
      [],
    ],
    [
      'with hidden columns deleted or damaged as well loses nothing typed, there and back neither, and is undone whole',
      [...harmless, ...confusing, ...damaging],
      false,
      200,
      [topicWithoutBase],
    ],
  ] as const)(
    '%s',
    (_title, edits, isStrict, histories, found) => {
      fc.assert(
        fc.property(historyOf(edits), (history) => live(history, isStrict)),
        { ...tried(histories), examples: found.map((history) => [history]) },
      );
    },
    longestMs,
  );
});
