// Makes every service call of a command go wrong in turn, and judges what is left after the next command: nothing that
// the officer had may be lost or half-written, and running again ends in the state of a run without faults.
import { type Host, openHost } from '../../src/local/host.ts';
import { STORAGE_TAB } from '../../src/workbook/journal.ts';
import { LOG_TAB } from '../../src/workbook/log-tab.ts';

export interface Scenario {
  readonly title: string;
  readonly method: string;
  readonly args: object;
  /** Brings a fresh workbook to the state in which the command is called. */
  readonly prepare: (host: Host) => void;
  /** Doing it again does more: once it is done it is not called again. */
  readonly isOnce?: true;
}

/** `defer`: the write has no effect and is refused only when Sheets next has to answer. */
type Mode = 'throw' | 'defer' | 'kill' | 'kill-after' | 'timeout';
const modes: readonly Mode[] = ['throw', 'defer', 'kill', 'kill-after', 'timeout'];

export interface FaultReport {
  readonly tried: number;
  readonly lost: readonly string[];
  readonly halfWritten: readonly string[];
  readonly notRecovered: readonly string[];
  readonly notThai: readonly string[];
  /** Lines of the log that hold a word of what a fault quoted. */
  readonly logged: readonly string[];
}

/** Which faults to try: every `step`-th call, beginning at `from`. */
export interface Sampling {
  readonly from: number;
  readonly step: number;
}

const bookkeeping = [STORAGE_TAB, LOG_TAB];

/** Which id Drive gives a file depends on how many there were before. */
const withoutFileIds = (text: string): string => text.replace(/local-file-\d+/g, 'local-file');

/** What the officer reads: the values of every tab but the add-on's own bookkeeping. */
const contents = (host: Host): string =>
  withoutFileIds(
    JSON.stringify(
      host
        .sheets()
        .flatMap(({ name, hidden }) => (bookkeeping.includes(name) ? [] : [{ name, hidden, cells: host.cells(name) }])),
    ),
  );

/** The same with every formula, note, look and dropdown: costly, so compared for some of the faults only. */
const everything = (host: Host): string =>
  withoutFileIds(JSON.stringify(host.snapshot().filter(({ name }) => !bookkeeping.includes(name))));

interface Course {
  readonly before: string;
  readonly after: string;
  readonly allAfter: string;
  readonly calls: number;
  readonly documents: number;
}

/** Every how many faults everything is compared. */
const THOROUGH_STEP = 8;

export async function tryFaults(scenario: Scenario, { from, step }: Sampling): Promise<FaultReport> {
  const prepared = await openHost();
  scenario.prepare(prepared);
  const course = runWithoutFaults(scenario, prepared.fork());
  const report = {
    tried: 0,
    lost: [] as string[],
    halfWritten: [] as string[],
    notRecovered: [] as string[],
    notThai: [] as string[],
    logged: [] as string[],
  };
  for (const mode of modes) {
    for (let at = from; at <= course.calls; at += step) {
      const found = tryFault(scenario, prepared.fork(), course, mode, at);
      report.tried += 1;
      for (const kind of kinds) {
        if (found[kind]) report[kind].push(`${scenario.title}, ${mode} at call ${at}: ${found[kind]}`);
      }
    }
  }
  return report;
}

function runWithoutFaults(scenario: Scenario, host: Host): Course {
  const before = contents(host);
  const answer = host.call(scenario.method, scenario.args) as { readonly ok: boolean };
  if (!answer.ok) throw new Error(`${scenario.title} fails without faults: ${JSON.stringify(answer)}`);
  const { read, write, drive, other } = host.calls;
  return {
    before,
    after: contents(host),
    allAfter: everything(host),
    calls: read + write + drive + other,
    documents: host.documents().length,
  };
}

const THAI = /[ก-๙]/;
const ENGLISH_SENTENCE = /[A-Za-z]{3,}\s+[A-Za-z]{2,}\s+[A-Za-z]{2,}/;

const kinds = ['lost', 'halfWritten', 'notRecovered', 'notThai', 'logged'] as const;
type Found = Partial<Record<(typeof kinds)[number], string>>;

/** A text of Google's that the add-on does not know, about a cell that it quotes: writes that are put off fail with it. */
const quoting = 'ข้อผิดพลาดที่ไม่รู้จักของช่อง B2: "นายสมมติ ตัวอย่าง\n    at ทดสอบ"';

function tryFault(scenario: Scenario, host: Host, course: Course, mode: Mode, at: number): Found {
  const found: Found = {};
  host.fail(mode === 'defer' ? { at, mode, message: quoting } : { at, mode });
  const message = messageOf(host, scenario);
  if (
    (mode === 'throw' || mode === 'defer') &&
    message !== undefined &&
    (!THAI.test(message) || ENGLISH_SENTENCE.test(message))
  )
    found.notThai = message;

  const logged = host.log.filter((line) => THAI.test(line));
  if (logged.length > 0) found.logged = logged.join('\n');
  const state = host.call('state', {}) as { readonly ok: boolean };
  if (!state.ok) found.notRecovered = JSON.stringify(state);
  const settled = contents(host);
  if (settled !== course.before && settled !== course.after) found.halfWritten = difference(course, settled);
  const half = host.documents().filter(({ bytes }) => bytes.length === 0);
  if (half.length > 0) found.halfWritten = `${half.length} empty documents`;

  const wasDone = settled === course.after && course.before !== course.after && scenario.isOnce;
  if (!wasDone) {
    const again = host.call(scenario.method, scenario.args) as { readonly ok: boolean };
    if (!again.ok) found.notRecovered = JSON.stringify(again);
  }
  const same = at % THOROUGH_STEP === 0 ? everything(host) === course.allAfter : contents(host) === course.after;
  if (!same) found.notRecovered ??= 'another state than without faults';
  if (host.documents().length < course.documents) found.lost = 'a report is missing';
  return found;
}

/** The message the officer gets; undefined where the command answered or the platform ended it without a word. */
function messageOf(host: Host, { method, args }: Scenario): string | undefined {
  try {
    const answer = host.call(method, args) as { readonly ok: boolean; readonly error?: { readonly message: string } };
    return answer.error?.message;
  } catch (error) {
    if (error instanceof Error && error.name === 'TransportFailure') return undefined;
    throw error;
  }
}

const difference = ({ before, after }: Course, settled: string): string => {
  const names = (snapshot: string): string =>
    (JSON.parse(snapshot) as readonly { readonly name: string }[]).map(({ name }) => name).join(', ');
  return `neither before (${names(before)}) nor after (${names(after)}) but ${names(settled)}`;
};
