// For an administrator: whether Sheets computes the custom functions, and the add-on makes a plan and a report, as they were
// when the add-on was built. Its scratch tab has the name of one that is being built, so the next command sweeps away what
// a run that died left; nothing is written anywhere else, and no file is made.
import { type CellBlock, columnLetters, textOf } from '../workbook/cell.ts';
import { hashOf } from '../workbook/row-base.ts';
import { buildingName, type TabWrite } from '../workbook/write-plan.ts';
import { examplePlanTab } from './example-plan.ts';
import { type ExampleReport, exampleReports } from './example-report.ts';
import type { Book, World } from './ports.ts';
import { settledJournal } from './run-command.ts';
import { type PlacedFormula, resultIn, scratchTab } from './self-test-formulas.ts';

/** Formulas in the order of the cases. */
export interface SelfTestExpected {
  readonly formulas: readonly CellBlock[];
  /** Number of rows, and a code of all their cells. */
  readonly plan: string;
  readonly reports: readonly ExampleReport[];
}

export interface SelfTestCheck {
  /** Thai: the formula or the document, and whose figures. */
  readonly what: string;
  /** Rows below one another, cells parted by a bar. */
  readonly expected: string;
  readonly got: string;
  readonly ok: boolean;
}

export interface SelfTest {
  readonly passed: boolean;
  readonly checks: readonly SelfTestCheck[];
}

const SCRATCH_TAB = buildingName('ตรวจตนเอง');

/** Works in any file, set up or not. */
export const selfTest = (world: World): SelfTest =>
  world.lock.hold(() => {
    settledJournal(world);
    const checks = [...formulaChecks(world), planCheck(world), ...reportChecks(world)];
    return { passed: checks.every(({ ok }) => ok), checks };
  });

function formulaChecks(world: World): readonly SelfTestCheck[] {
  const [write, placed] = scratchTab(SCRATCH_TAB, world.selfTestExpected.formulas);
  return inScratchTab(world.book, write, () => computed(world, placed));
}

/** The tab is gone afterwards, whatever becomes of the look at it. */
function inScratchTab<Seen>(book: Book, write: TabWrite, look: () => Seen): Seen {
  try {
    book.buildTab(write, SCRATCH_TAB);
    book.flush();
    return look();
  } finally {
    if (book.tabNames().includes(SCRATCH_TAB)) book.deleteTab(SCRATCH_TAB);
  }
}

/** Sheets computes custom functions after the run that wrote them goes on: what is not right yet is looked at again. */
const TRIES = 20;
const PAUSE_MS = 1_500;

function computed({ book, clock }: World, placed: readonly PlacedFormula[]): readonly SelfTestCheck[] {
  for (let attempt = 1; ; attempt++) {
    const cells = book.readTab(SCRATCH_TAB) ?? [];
    const checks = placed.map((one) =>
      checkOf(`${one.formula} ${one.agency}`, tableText(one.expected), tableText(resultIn(cells, one))),
    );
    if (attempt === TRIES || checks.every(({ ok }) => ok)) return checks;
    clock.pause(PAUSE_MS);
  }
}

const tableText = (table: CellBlock): string => table.map((row) => row.map(textOf).join(' | ')).join('\n');

function planCheck({ book, library, selfTestExpected }: World): SelfTestCheck {
  const { agency, write } = examplePlanTab(SCRATCH_TAB, library);
  const cells = inScratchTab(book, write, () => book.readTab(SCRATCH_TAB) ?? []);
  const changed = firstChange(write.cells, cells);
  const got = changed === undefined ? planText(cells) : `${planText(cells)} ${changed}`;
  return checkOf(`แผนมาตรการของ${agency}`, selfTestExpected.plan, got);
}

export const planText = (cells: CellBlock): string => `${cells.length} แถว รหัส ${hashOf(tableText(cells))}`;

/** Where Sheets shows something else than was written; undefined where it shows the same. */
function firstChange(written: CellBlock, shown: CellBlock): string | undefined {
  for (const [r, row] of written.entries())
    for (const [c, cell] of row.entries()) {
      const [wrote, reads] = [textOf(cell), textOf(shown[r]?.[c])];
      if (wrote !== reads) return `เซลล์ ${columnLetters(c + 1)}${r + 1} เขียน “${wrote}” แต่อ่านได้ “${reads}”`;
    }
  return undefined;
}

const reportChecks = (world: World): readonly SelfTestCheck[] =>
  exampleReports(world).map(({ agency, format, report }, index) =>
    checkOf(`รายงาน ${format} ของ${agency}`, world.selfTestExpected.reports[index]?.report ?? '', report),
  );

const checkOf = (what: string, expected: string, got: string): SelfTestCheck => ({
  what,
  expected,
  got,
  ok: expected === got,
});
