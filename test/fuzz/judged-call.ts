// Calls a method of the door and judges what any call must keep to, whatever stands in the workbook: a Thai answer, in time,
// the workbook as it was where the command refused, and what was typed by hand where it did its work.
import { expect } from 'vitest';
import type { Host } from '../../src/local/host.ts';
import type { Failure, MethodName } from '../../src/server/wire.ts';
import { STORAGE_TAB } from '../../src/workbook/journal.ts';
import { type MethodUse, methodUses } from './every-method.ts';
import { bookkeepingIn } from './replaced-cells.ts';
import { TYPED, typedMark } from './typed-values.ts';

/** Of computing: how busy the machine is with other things does not count. */
const LONGEST_CALL_MS = 10_000;
const MICROSECONDS = 1000;
const THAI = /[ก-๙]/;
const ENGLISH_SENTENCE = /[A-Za-z]{3,} [A-Za-z]{2,} [A-Za-z]{2,}/;
/** Ends that are the platform's, or nobody knows whose: without a fault of the platform they are a raw exception. */
const RAW = ['fault', 'service', 'permission', 'drive-full', 'rate', 'quota', 'timeout', 'drive-off'];

export interface Answered {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: Failure;
}

/** Text from the workbook that a sentence quotes may be in any language. */
function expectThai(host: Host, { ok, error }: Answered): void {
  if (ok) return;
  const sentence = error?.message ?? '';
  expect(sentence).toMatch(THAI);
  expect(RAW.includes(error?.code ?? '') ? `${error?.code}: ${host.log.at(-1)}` : '').toBe('');
  if (!sentence.includes(TYPED)) expect(sentence).not.toMatch(ENGLISH_SENTENCE);
}

/** Calls, and judges the answer alone. */
export const answerOf = (host: Host, method: string, args: unknown): Answered =>
  judgedAnswer(host, method, JSON.stringify(args));

/** Sends the text as it is: it may be no JSON. */
export function judgedAnswer(host: Host, method: string, json: string): Answered {
  const begun = process.cpuUsage();
  const answered = host.run('call', method, json) as Answered;
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / MICROSECONDS).toBeLessThan(LONGEST_CALL_MS);
  expectThai(host, answered);
  return answered;
}

type Tab = ReturnType<Host['snapshot']>[number];

const tabsOf = (host: Host): readonly Tab[] => host.snapshot().filter(({ name }) => name !== STORAGE_TAB);

/** Without what formulas give: that follows other tabs. */
const contentOf = ({ cells, ...tab }: Tab): object => ({
  ...tab,
  cells: Object.fromEntries(Object.entries(cells).map(([name, { shown: _, ...content }]) => [name, content])),
});

const isOneOf = (prefixes: readonly string[], { name }: Pick<Tab, 'name'>): boolean =>
  prefixes.some((prefix) => name.startsWith(prefix));

/** Every numbered mark with how often it stands in texts and formulas, and every formula that has one. */
function marksIn(tabs: readonly Tab[]) {
  const counts = new Map<string, number>();
  const formulas = new Set<string>();
  for (const { value, formula } of tabs.flatMap(({ cells }) => Object.values(cells))) {
    const text = formula || String(value);
    for (const mark of text.match(typedMark) ?? []) counts.set(mark, (counts.get(mark) ?? 0) + 1);
    if (formula.includes(TYPED)) formulas.add(formula);
  }
  return { counts, formulas };
}

/** Names of cells in which a method that does its work may replace what was typed. */
function replacedBy(host: Host, { writes, replaces = [] }: MethodUse): ReadonlySet<string> {
  const cells = host.sheets().flatMap((sheet) => {
    if (!isOneOf(writes, sheet)) return [];
    const block = host.cells(sheet.name);
    const ofTab = replaces.filter(({ tab }) => tab === sheet.name);
    return [...bookkeepingIn(sheet.name, block), ...ofTab.flatMap(({ cellsIn }) => cellsIn(block))];
  });
  return new Set(cells);
}

const withoutCells = ({ cells, ...tab }: Tab, gone: ReadonlySet<string>): Tab => ({
  ...tab,
  cells: Object.fromEntries(Object.entries(cells).filter(([name]) => !gone.has(`${tab.name}!${name}`))),
});

/** Every mark that was there is still there, but for those in cells that are replaced, and no text with one became a formula. */
function expectMarksKept(before: readonly Tab[], after: readonly Tab[], replaced: ReadonlySet<string>): void {
  const kept = marksIn(before.map((tab) => withoutCells(tab, replaced))).counts;
  const now = marksIn(after);
  const lost = [...kept].filter(([mark, count]) => (now.counts.get(mark) ?? 0) < count).map(([mark]) => mark);
  expect(lost).toEqual([]);
  const { formulas } = marksIn(before);
  expect([...now.formulas].filter((formula) => !formulas.has(formula))).toEqual([]);
}

interface Circumstances {
  /** The journal says that a command died: it is taken back first, whatever tabs it had made. */
  readonly isRecovering?: boolean;
}

/** Calls a method with arguments that it accepts, and judges the workbook too. */
export function judgedCall(host: Host, method: MethodName, { isRecovering = false }: Circumstances = {}): Answered {
  const { args, writes } = methodUses[method];
  const before = tabsOf(host);
  const replaced = replacedBy(host, methodUses[method]);
  const answered = answerOf(host, method, args);
  const after = tabsOf(host);
  expectMarksKept(before, after, answered.ok ? replaced : new Set());
  if (isRecovering) return answered;
  const others = (tabs: readonly Tab[]) =>
    answered.ok ? tabs.filter((tab) => !isOneOf(writes, tab)).map(contentOf) : tabs;
  expect(others(after)).toEqual(others(before));
  return answered;
}
