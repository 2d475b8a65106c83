// Ends a command at each of its service calls, and makes calls of it fail, and judges what is left after the next command:
// nothing that the officer had may be lost or half-written, and running again ends in the state of a run without faults.
// A run that is ended leaves what stood there at that moment: one run, cut at every call, shows all its ends. Worlds that
// are equal go on alike, so each is judged once.
import { type Host, openHost } from '../../src/local/host.ts';
import type { Fault } from '../../src/local/service-calls.ts';
import { STORAGE_TAB } from '../../src/workbook/journal.ts';
import { LOG_TAB } from '../../src/workbook/log-tab.ts';
import { type FaultText, faultTexts } from './fault-texts.ts';

export interface Scenario {
  readonly title: string;
  readonly method: string;
  readonly args: object;
  /** Brings a fresh workbook to the state in which the command is called. */
  readonly prepare: (host: Host) => void;
  /** Doing it again does more: once it is done it is not called again. */
  readonly isOnce?: true;
  /** Each run takes several times as long as another command's. */
  readonly makesDocument?: true;
}

/** `defer`: the write has no effect and is refused only when Sheets next has to answer. */
type Mode = Fault['mode'];

export interface FaultReport {
  readonly tried: number;
  readonly lost: readonly string[];
  readonly halfWritten: readonly string[];
  readonly notRecovered: readonly string[];
  /** Answers in another language, without what to do, or of another code than the fault's. */
  readonly misleading: readonly string[];
  /** Lines of the log that hold a word of what a fault quoted. */
  readonly logged: readonly string[];
  /** Runs that were really ended and left another world than the one cut there. */
  readonly unlikeCut: readonly string[];
}

/** At how many calls, spread over the run, one is refused; at how many it is really ended, beside being cut at every one. */
export interface Sampling {
  readonly refused: number;
  readonly ended: number;
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

/** The same with every formula, note, look and dropdown. */
const everything = (host: Host): string =>
  withoutFileIds(JSON.stringify(host.snapshot().filter(({ name }) => !bookkeeping.includes(name))));

interface Course {
  readonly before: string;
  readonly after: string;
  readonly allAfter: string;
  readonly documents: number;
  /** The imprint of the world before each call, and after the last. */
  readonly cuts: readonly string[];
  /** A host over each of these worlds. */
  readonly worlds: ReadonlyMap<string, Host>;
  /** Some cells say when they were written, to the minute. */
  readonly minute: number;
}

const minuteNow = (): number => Math.floor(Date.now() / 60_000);

export async function tryFaults(scenario: Scenario, sampling: Sampling): Promise<FaultReport> {
  const prepared = await openHost();
  scenario.prepare(prepared);
  const course = runWithoutFaults(scenario, prepared.fork());
  const report = {
    tried: 0,
    lost: [] as string[],
    halfWritten: [] as string[],
    notRecovered: [] as string[],
    misleading: [] as string[],
    logged: [] as string[],
    unlikeCut: [] as string[],
  };
  const note = (what: string, at: number, found: Found): void => {
    report.tried += 1;
    for (const kind of kinds) {
      if (found[kind]) report[kind].push(`${scenario.title}, ${what} at call ${at}: ${found[kind]}`);
    }
  };
  const againOver = oncePerWorld((settled) => doneAgain(settled, scenario, course));
  const judged = oncePerWorld((world) => verdictOn(world.fork(), course, againOver));

  const calls = course.cuts.slice(1).map((_, index) => index + 1);
  const changing = calls.filter((at) => course.cuts[at - 1] !== course.cuts[at]);
  for (const at of spread(calls, sampling.ended)) {
    const mode = endings[at % endings.length] ?? 'kill';
    const host = prepared.fork();
    const ended = endedRun(host, scenario, course, { at, mode });
    note(mode, at, { ...judged(host), ...ended });
  }
  course.cuts.forEach((cut, index) => {
    const world = course.worlds.get(cut);
    if (!world) throw new Error(`${scenario.title}: no world of the cut at call ${index + 1}`);
    note('cut', index + 1, judged(world));
  });
  for (const [mode, places] of [['throw', calls] as const, ['defer', changing] as const]) {
    for (const at of spread(places, sampling.refused)) {
      const host = prepared.fork();
      const refused = refusedRun(host, scenario, at, mode, textFor(at));
      note(mode, at, { ...judged(host), ...refused });
    }
  }
  return report;
}

/** Each call is ended in one of these ways. */
const endings: readonly Mode[] = ['kill', 'kill-after', 'timeout'];

const textFor = (at: number): FaultText => {
  const text = faultTexts[at % faultTexts.length];
  if (!text) throw new Error('there are no texts of faults');
  return text;
};

/** So many of the items at even distances, the last among them; all where there are no more. */
const spread = <Item>(items: readonly Item[], count: number): readonly Item[] =>
  items.filter((_, index) => {
    const before = (index * count) / items.length;
    return count >= items.length || Math.floor(before) !== Math.floor(before + count / items.length);
  });

function runWithoutFaults(scenario: Scenario, host: Host): Course {
  const minute = minuteNow();
  const before = contents(host);
  const cuts: string[] = [];
  const worlds = new Map<string, Host>();
  const cut = (): void => {
    const imprint = host.imprint();
    cuts.push(imprint);
    if (!worlds.has(imprint)) worlds.set(imprint, host.fork());
  };
  host.onCall = cut;
  const answer = host.call(scenario.method, scenario.args) as { readonly ok: boolean };
  if (!answer.ok) throw new Error(`${scenario.title} fails without faults: ${JSON.stringify(answer)}`);
  cut();
  return {
    before,
    after: contents(host),
    allAfter: everything(host),
    documents: host.documents().length,
    cuts,
    worlds,
    minute,
  };
}

const THAI = /[ก-๙]/;
const ENGLISH_SENTENCE = /[A-Za-z]{3,}\s+[A-Za-z]{2,}\s+[A-Za-z]{2,}/;

const REMEDY = /กรุณา/;

const kinds = ['lost', 'halfWritten', 'notRecovered', 'misleading', 'logged', 'unlikeCut'] as const;
type Found = Partial<Record<(typeof kinds)[number], string>>;

function endedRun(host: Host, scenario: Scenario, { cuts, minute }: Course, fault: Fault): Found {
  host.fail(fault);
  errorOf(host, scenario);
  const cut = cuts[fault.mode === 'kill-after' ? fault.at : fault.at - 1];
  const isSameMinute = minute === minuteNow();
  return host.imprint() === cut || !isSameMinute ? {} : { unlikeCut: 'another world' };
}

/** A call that fails may be one that the command can do without. */
function refusedRun(host: Host, scenario: Scenario, at: number, mode: Mode, { text, code }: FaultText): Found {
  const found: Found = {};
  host.fail({ at, mode, message: text });
  const error = errorOf(host, scenario);
  if (error) {
    const { message } = error;
    const isClear = THAI.test(message) && REMEDY.test(message) && !ENGLISH_SENTENCE.test(message);
    if (!isClear || error.code !== code) found.misleading = `${text} → ${error.code}: ${message}`;
  }
  const logged = host.log.filter((line) => THAI.test(line));
  if (logged.length > 0) found.logged = logged.join('\n');
  return found;
}

type Judge = (world: Host) => Found;

function oncePerWorld(judge: Judge): Judge {
  const verdicts = new Map<string, Found>();
  return (world) => {
    const imprint = world.imprint();
    const verdict = verdicts.get(imprint) ?? judge(world);
    verdicts.set(imprint, verdict);
    return verdict;
  };
}

/** What is wrong with the world that a fault left, once the next command has seen it. */
function verdictOn(host: Host, course: Course, againOver: Judge): Found {
  const state = host.call('state', {}) as { readonly ok: boolean };
  if (!state.ok) return { notRecovered: JSON.stringify(state) };
  const settled = contents(host);
  const half = host.documents().filter(({ bytes }) => bytes.length === 0);
  if (half.length > 0) return { halfWritten: `${half.length} empty documents` };
  if (settled !== course.before && settled !== course.after) return { halfWritten: difference(course, settled) };
  return againOver(host);
}

/** What is wrong once the command is done again, where it was not done before. */
function doneAgain(host: Host, scenario: Scenario, course: Course): Found {
  const found: Found = {};
  const wasDone = scenario.isOnce && course.before !== course.after && contents(host) === course.after;
  if (!wasDone) {
    const again = host.call(scenario.method, scenario.args) as { readonly ok: boolean };
    if (!again.ok) found.notRecovered = JSON.stringify(again);
  }
  if (everything(host) !== course.allAfter) found.notRecovered ??= 'another state than without faults';
  if (host.documents().length < course.documents) found.lost = 'a report is missing';
  return found;
}

interface Failure {
  readonly code: string;
  readonly message: string;
}

/** What the officer gets; undefined where the command answered or the platform ended it without a word. */
function errorOf(host: Host, { method, args }: Scenario): Failure | undefined {
  try {
    return (host.call(method, args) as { readonly error?: Failure }).error;
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
