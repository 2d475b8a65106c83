// For an administrator: whether Sheets computes the custom functions, and the add-on makes a plan and a report, as they were
// when the add-on was built. Its scratch tab has the name of one that is being built, so the next command sweeps away what
// a run that died left; nothing is written anywhere else, and no file is made.
import { type CellBlock, textOf } from '../workbook/cell.ts';
import { buildingName } from '../workbook/write-plan.ts';
import { type ExampleReport, exampleReports } from './example-report.ts';
import type { World } from './ports.ts';
import { settledJournal } from './run-command.ts';
import { type PlacedFormula, resultIn, scratchTab } from './self-test-formulas.ts';

/** Formulas in the order of the cases. */
export interface SelfTestExpected {
  readonly formulas: readonly CellBlock[];
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
    const checks = [...formulaChecks(world), ...reportChecks(world)];
    return { passed: checks.every(({ ok }) => ok), checks };
  });

function formulaChecks(world: World): readonly SelfTestCheck[] {
  const { book, selfTestExpected } = world;
  const [write, placed] = scratchTab(SCRATCH_TAB, selfTestExpected.formulas);
  try {
    book.buildTab(write, SCRATCH_TAB);
    book.flush();
    return computed(world, placed);
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

const reportChecks = (world: World): readonly SelfTestCheck[] =>
  exampleReports(world).flatMap(({ agency, format, plan, report }, index) => {
    const expected = world.selfTestExpected.reports[index];
    return [
      checkOf(`แผนมาตรการของ${agency}`, expected?.plan ?? '', plan),
      checkOf(`รายงาน ${format} ของ${agency}`, expected?.report ?? '', report),
    ];
  });

const checkOf = (what: string, expected: string, got: string): SelfTestCheck => ({
  what,
  expected,
  got,
  ok: expected === got,
});
