// The local host: one workbook and one Drive, and the built script project run over them as Google would run it.
// Every execution gets a fresh bare context; what a run leaves behind is the workbook, Drive, Properties and the log, nothing else.
//
//   const host = await openHost({ dist, book?, state?, locale? });
//   host.call('analyse', {})         google.script.run.call(method, JSON) of the sidebar; throws TransportFailure when the client would get none
//   host.run('name', ...args)        google.script.run.name(...args)
//   host.open(), host.click(name), host.sidebarHtml()    the menu, an item of it, the sidebar's page
//   host.customFunction(name, args), host.evaluate('=A1+1')
//   host.fail({at, mode}), host.onCall = (k, member) => …   faults of the next run; hook before each call
//   host.calls, host.log, host.documents(), host.files(), host.snapshot(), host.imprint(), host.cells(sheet), host.view(sheet), host.sheets(), await host.save()
//   host.fork()                      a second host from this one's present state, cheap: for trying many faults
//   host.person.edit(sheet, a1, typed) and everything else that a person does by hand
//   host.drive.signIn(account), .edit(id, docx), .bin(id), .delete(id)    the same in Drive and Google Docs

import { join } from 'node:path';
import { BookModel, type Place } from './book-model.ts';
import { isError } from './cell.ts';
import { CellFunctions } from './cell-functions.ts';
import { crossed } from './client-values.ts';
import { customResult } from './custom-functions.ts';
import { googleDocument, type StoredFile, urlOf } from './document-store.ts';
import { DrivePerson } from './drive-person.ts';
import { FormulaEngine } from './formula-engine.ts';
import { isMatrix, type Value } from './formula-value.ts';
import { type HostState, readState, writeState } from './host-state.ts';
import { imprintOf } from './imprint.ts';
import { releaseLock } from './lock-service.ts';
import { Person } from './person.ts';
import { projectRoot } from './project-root.ts';
import { readProject, type ScriptProject } from './script-project.ts';
import { longestRunMs, type Run, startRun, type World } from './script-run.ts';
import { type CallCounts, type Fault, noCalls, type RunMode, ServiceCalls } from './service-calls.ts';
import { type SheetSnapshot, sheetSnapshot } from './sheet-snapshot.ts';
import { type SheetView, sheetView, valuesOf } from './sheet-view.ts';
import { failureOf, TransportFailure } from './transport-failure.ts';
import type { MenuItem } from './ui-service.ts';
import { readBook } from './xlsx-read.ts';
import { writeBook } from './xlsx-write.ts';

export interface HostOptions {
  /** The folder of the built script project; `dist` of the project by default. */
  readonly dist?: string;
  /** The .xlsx to open; a new workbook with one blank sheet by default. */
  readonly book?: Uint8Array;
  /** A folder that keeps Drive and Properties between hosts. */
  readonly state?: string;
  /** How typed dates are read; a Thai spreadsheet's by default. */
  readonly locale?: 'th_TH' | 'en_US';
  /** The spreadsheet's own time zone; the script's by default. */
  readonly zone?: string;
}

export interface HostDocument extends Omit<StoredFile, 'data'> {
  readonly url: string;
  readonly bytes: Uint8Array;
}

export async function openHost(options: HostOptions = {}): Promise<Host> {
  const project = readProject(options.dist ?? join(projectRoot(), 'dist'));
  const locale = options.locale ?? 'th_TH';
  const zone = options.zone ?? project.manifest.timeZone;
  const book = options.book ? await readBook(options.book, locale, zone) : new BookModel(locale, zone);
  if (book.sheets.length === 0) book.addSheet(undefined);
  return new Host(book, project, readState(options.state));
}

export class Host {
  /** Called before the effect of each service call of a run; k counts from 1. */
  onCall: ((k: number, member: string) => void) | undefined;
  /** What the last run called. */
  calls: CallCounts = noCalls;
  readonly person: Person;
  readonly drive: DrivePerson;
  private readonly world: World;
  private readonly state: HostState;
  private faults: readonly Fault[] = [];

  constructor(book: BookModel, project: ScriptProject, state: HostState) {
    const cellFunctions = new CellFunctions(() => this.world);
    const engine = new FormulaEngine(book, (name, args) => cellFunctions.call(name, args));
    this.state = state;
    this.world = {
      project,
      book,
      engine,
      ...state,
      lock: { holder: undefined },
      screen: { menus: [], sidebar: undefined },
      log: [],
    };
    this.person = new Person(book, engine);
    this.drive = new DrivePerson(state.documents);
  }

  /** Another host over a copy of the workbook, Drive and Properties as they are now: each goes its own way. */
  fork(): Host {
    const state: HostState = {
      documents: this.state.documents.copy(),
      properties: { document: new Map(this.state.properties.document), user: new Map(this.state.properties.user) },
    };
    return new Host(this.world.book.copy(), this.world.project, state);
  }

  /** Answers what puts the workbook back as it is now; Drive and Properties stay as they will be. */
  remember(): () => void {
    const { book } = this.world;
    const kept = book.copy();
    return () => book.takeOver(kept);
  }

  /** Calls a method of the sidebar's one door; answers what the sidebar would get, parsed when it is JSON text. */
  call(method: string, args: unknown = {}): unknown {
    const answer = this.run('call', method, JSON.stringify(args));
    return typeof answer === 'string' ? JSON.parse(answer) : answer;
  }

  /** Calls a global function as google.script.run does: JSON values both ways, no name that ends in `_`. */
  run(name: string, ...args: readonly unknown[]): unknown {
    const given = crossed(args);
    if (name.endsWith('_')) throw new TransportFailure('refused', `google.script.run.${name} is not a function`);
    const result = this.execute('client', name, given as readonly unknown[]);
    return result === undefined ? undefined : crossed(result);
  }

  /** Opens the workbook: runs onOpen as a simple trigger and answers the add-on's menus. */
  open(): readonly { readonly caption: string; readonly items: readonly MenuItem[] }[] {
    this.execute('trigger', 'onOpen', [{ authMode: 'LIMITED' }]);
    return this.world.screen.menus;
  }

  /** Chooses a menu item. */
  click(functionName: string): void {
    this.execute('client', functionName, []);
  }

  /** The page of the sidebar that is open, or that the menu's first item opens. */
  sidebarHtml(): string {
    if (!this.world.screen.sidebar) {
      const first = this.open()
        .flatMap(({ items }) => items)
        .find((item) => 'functionName' in item);
      if (first) this.click(first.functionName);
    }
    const { sidebar } = this.world.screen;
    if (!sidebar) throw new Error('No menu item opened a sidebar.');
    return sidebar.html;
  }

  /** Calls a custom function with plain values, ranges as tables; throws what the cell would show as #ERROR!. */
  customFunction(name: string, args: readonly unknown[]): unknown {
    const result = customResult(this.execute('custom-function', name, args), this.world.book);
    return plainValue(result);
  }

  /** The value of a formula that begins with `=`: a table where it gives an array, `{error, message}` where it fails. */
  evaluate(formula: string): unknown {
    return plainValue(this.world.engine.evaluate(formula));
  }

  /** Makes calls of the next run fail; that run uses the faults up. */
  fail(...faults: readonly Fault[]): void {
    this.faults = faults;
  }

  /** Plays a colleague whose run holds the document lock, until the function answered is called. */
  holdLock(): () => void {
    const colleague = {};
    this.world.lock.holder = colleague;
    return () => releaseLock(this.world.lock, colleague);
  }

  edit(sheet: string, cells: string, typed: string | number | boolean): void {
    this.person.edit(sheet, cells, typed);
  }

  get log(): readonly string[] {
    return this.world.log;
  }

  /** The Google Docs among the files. */
  documents(): readonly HostDocument[] {
    return this.files().filter(({ mimeType }) => mimeType === googleDocument);
  }

  /** Everything in Drive, folders and pictures too. */
  files(): readonly HostDocument[] {
    return this.world.documents
      .all()
      .map(({ data, ...file }) => ({ ...file, url: urlOf({ ...file, data }), bytes: data }));
  }

  sheets(): readonly { readonly name: string; readonly hidden: boolean; readonly active: boolean }[] {
    const { book } = this.world;
    return book.sheets.map((sheet) => ({ name: sheet.name, hidden: sheet.hidden, active: sheet === book.active }));
  }

  /** The values of a tab as getValues would give them, from A1 to its last content. */
  cells(sheet: string): (string | number | boolean | Date)[][] {
    return valuesOf(this.world.book, this.sheet(sheet), this.world.engine);
  }

  /** A tab to show: texts, formulas, looks, merges, sizes. */
  view(sheet: string): SheetView {
    return sheetView(this.sheet(sheet), this.world.engine);
  }

  /** The selected cells of the active tab. */
  selection(): Place['rect'] & { readonly sheet: string } {
    const { sheet, rect } = this.world.book.selection;
    return { sheet: sheet.name, ...rect };
  }

  snapshot(): readonly SheetSnapshot[] {
    return this.world.book.sheets.map((sheet) => sheetSnapshot(sheet, this.world.engine));
  }

  /** Equal for two hosts in which every run goes the same way, up to the time of day: all that runs leave behind but the log. */
  imprint(): string {
    return imprintOf(this.world);
  }

  /** The workbook as an .xlsx with every formula's result. */
  save(): Promise<Uint8Array> {
    return writeBook(this.world.book, this.world.engine);
  }

  /** Writes Drive and Properties to a folder that `openHost({state})` reads. */
  saveState(folder: string): void {
    writeState(folder, this.state);
  }

  private sheet(name: string) {
    const sheet = this.world.book.sheet(name);
    if (!sheet) throw new Error(`The workbook has no sheet named ${name}.`);
    return sheet;
  }

  private execute(mode: RunMode, name: string, args: readonly unknown[]): unknown {
    const calls = new ServiceCalls(mode, this.faults, (k, member) => this.onCall?.(k, member));
    this.faults = [];
    let run: Run | undefined;
    try {
      run = startRun(this.world, calls);
      if (typeof run.realm.globals[name] !== 'function')
        throw new TransportFailure('refused', `Script function not found: ${name}`);
      const result = run.realm.call(name, args, longestRunMs);
      calls.settle();
      const fault = calls.refusal ?? calls.ended;
      if (fault) throw fault;
      return result;
    } catch (error) {
      throw failureOf(error, calls);
    } finally {
      this.calls = calls.counts;
      if (run) releaseLock(this.world.lock, run);
    }
  }
}

function plainValue(value: Value): unknown {
  if (isMatrix(value)) return value.map((row) => row.map((single) => (isError(single) ? single : (single ?? ''))));
  return value ?? '';
}
