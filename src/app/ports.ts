// The world as commands see it. Each member is one service call, or a fixed handful for a tab that is built whole.
import type { LibraryEntry } from '../core/library-entry.ts';
import type { OpenedTemplate } from '../report/opened-template.ts';
import type { CellBlock } from '../workbook/cell.ts';
import type { CellWrite, TabWrite, Write } from '../workbook/write-plan.ts';
import type { SelfTestExpected } from './self-test.ts';

/** A text for each cell of a block, blank where a cell has none. */
export type TextBlock = readonly (readonly string[])[];

export interface Book {
  /** Values of the tab from A1 to its last used cell; undefined where there is no such tab. */
  readTab(tab: string): CellBlock | undefined;
  /** Formulas in the same extent, blank where a cell has none. */
  readFormulas(tab: string): TextBlock;
  /** Notes in the same extent. */
  readNotes(tab: string): TextBlock;
  /** How many charts stand on the tab. */
  countCharts(tab: string): number;
  tabNames(): readonly string[];
  /** What a tab is called now in which this run wrote cells under the name given; undefined where there is none. */
  nameNow(tab: string): string | undefined;
  /** A text is written as text, whatever it begins with, unless the write is one of formulas. */
  writeCells(
    write: Pick<CellWrite, 'tab' | 'row' | 'column' | 'formats' | 'after' | 'hides' | 'choices' | 'areFormulas'>,
  ): void;
  /** Builds the tab complete, under the name given. */
  buildTab(write: TabWrite, name: string): void;
  renameTab(from: string, to: string): void;
  /** Stays visible where it is the only visible tab. */
  hideTab(tab: string): void;
  showTab(tab: string): void;
  /** Where it is the only visible tab, a blank one takes its place. */
  deleteTab(tab: string): void;
  /** Throws the platform's fault where cells or tabs of these writes, made before, are protected against this account. */
  checkEditable(writes: readonly Write[]): void;
  /** Makes all writes so far happen, so that one that is refused is refused here and not later. */
  flush(): void;
  /** Selects a cell such as `คะแนนตัวชี้วัด!D7`; false where its tab does not exist. */
  showCell(cell: string): boolean;
}

/** Rows of the hidden storage tab, as plain text. */
export interface Storage {
  read(): CellBlock | undefined;
  /** Makes the tab, with `whenNew` at its top, where it is missing. */
  writeRow(row: number, cells: readonly string[], whenNew: CellBlock): void;
  /** Changes one cell of a row written before. */
  writeCell(row: number, column: number, text: string): void;
}

export interface CreatedDocument {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** Google's own PDF of the document, in the session of whoever opens it. */
  readonly pdfUrl: string;
}

export interface Documents {
  /** Uploads a .docx once, converted to a Google Doc of this name; never replaces an earlier one. */
  create(name: string, docx: Uint8Array): CreatedDocument;
  /** Puts a file that the add-on made, of whatever kind, into the bin. Never throws: one that Drive refuses stays. */
  discard(id: string): void;
}

export type PictureType = 'image/jpeg' | 'image/png';

export interface Pictures {
  /** Keeps a picture in the add-on's own folder, made where it is missing, and answers its id in Drive. */
  keep(name: string, type: PictureType, base64: string): string;
  /** Undefined where this account's add-on cannot open it, or it is gone. */
  read(id: string): Uint8Array | undefined;
}

export interface FoundDocument {
  readonly name: string;
  readonly url: string;
  readonly isBinned: boolean;
}

/** Docs that officers edit. What one account's add-on made, another's cannot open. */
export interface EditedDocuments {
  /** Undefined where this account's add-on cannot open it, or it is gone. */
  find(id: string): FoundDocument | undefined;
  /** As a .docx. */
  download(id: string): Uint8Array;
}

export interface Templates {
  read(name: string): Uint8Array;
  fill(template: Uint8Array, model: object): Uint8Array;
  /** A template as a person left it, made ready to be checked and filled. Throws a Thai sentence where it is broken. */
  open(file: Uint8Array): OpenedTemplate;
  /** A file as text that cells can hold. */
  encoded(file: Uint8Array): string;
  decoded(text: string): Uint8Array;
  /** Paragraphs of a .docx in order, those in tables too. */
  textOf(docx: Uint8Array): readonly string[];
  /** The .docx in the font of official letters, as base64. */
  wordFile(docx: Uint8Array): string;
}

export interface Library {
  entries(): readonly LibraryEntry[];
}

/** The moment in Thailand, Buddhist era. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

export interface Clock {
  now(): Moment;
  /** Lets Sheets go on computing meanwhile. */
  pause(milliseconds: number): void;
}

export interface Lock {
  /** Runs the work while no other command writes to this workbook; throws Busy where another keeps it too long. */
  hold<Result>(work: () => Result): Result;
  /** Whether a command is at work now, somebody else's or one whose sidebar was closed. */
  isTaken(): boolean;
}

export interface World {
  readonly book: Book;
  readonly storage: Storage;
  readonly documents: Documents;
  readonly pictures: Pictures;
  readonly editedDocuments: EditedDocuments;
  readonly templates: Templates;
  readonly library: Library;
  readonly clock: Clock;
  readonly lock: Lock;
  /** Whether a fault is one of the platform that is explained to the officer, and no mistake of the add-on. */
  readonly isExplained: (fault: unknown) => boolean;
  /** Of the add-on, as released. */
  readonly version: string;
  /** Made by the build. */
  readonly selfTestExpected: SelfTestExpected;
}
