// The wire between sidebar and server: every method of the one door, its parameters and its answer, as plain JSON.
// Both sides are checked by the compiler against this table.

import type { PicturedStep, PictureParams } from '../app/add-picture.ts';
import type { ImportResult } from '../app/apply-import.ts';
import type { CheckedTemplate } from '../app/check-template.ts';
import type { CheckedFindings } from '../app/check-workbook.ts';
import type { Diagnostics } from '../app/diagnostics.ts';
import type { DownloadedReport } from '../app/download-report.ts';
import type { EditedTemplate } from '../app/edit-template.ts';
import type { CheckSheet } from '../app/export-check-sheet.ts';
import type { ExportResult } from '../app/export-report.ts';
import type { FoundEntry } from '../app/find-library.ts';
import type { FollowUpAnswer } from '../app/generate-follow-up.ts';
import type { Regeneration } from '../app/generate-tab.ts';
import type { OpenedLibrary } from '../app/open-library.ts';
import type { ImportPreview } from '../app/preview-import.ts';
import type { State } from '../app/read-state.ts';
import type { RestoredTemplate } from '../app/restore-template.ts';
import type { SelfTest } from '../app/self-test.ts';
import type { ReadSettingsAnswer, SavedSettings, SettingsParams } from '../app/settings.ts';
import type { SimulateResult } from '../app/simulate.ts';
import type { StartedYear } from '../app/start-year.ts';
import type { ResultBasis } from '../core/printed-result.ts';
import type { KeptCell } from '../workbook/kept-cell.ts';
import type { Problem, Severity } from '../workbook/problem.ts';

export interface AgencyParams {
  readonly name: string;
  readonly type: string;
  readonly district: string;
  readonly province: string;
}

/** A text or a range, and the values chosen where they are in doubt, by the subject of the conflict. */
export interface ImportParams {
  readonly text?: string;
  readonly range?: string;
  readonly choices?: Readonly<Record<string, string | number>>;
}

export type Finding = Problem;

/** Without `template`, the one of the format that has no name of its own. */
export interface TemplateParams {
  readonly format: string;
  readonly template?: string;
}

/** A preview writes nothing. */
interface TabParams {
  readonly format?: string;
  readonly preview?: boolean;
}

export interface ExportParams {
  readonly format?: string;
  /** Name of an officer's template, or `แม่แบบที่มากับระบบ` for the shipped one whatever is edited. */
  readonly template?: string;
  /** By the id of a finding. */
  readonly reasons?: Readonly<Record<string, string>>;
  readonly acceptFindings?: boolean;
  /** Which result to print from now on where the published one is disputed. */
  readonly basis?: ResultBasis;
}

/** A cell the officer typed in and the command left as it was. */
export type { KeptCell, Severity, State };

export interface Methods {
  readonly state: { readonly params: Record<string, never>; readonly value: State };
  readonly setUpWorkbook: {
    readonly params: { readonly fiscalYear: number; readonly agency?: AgencyParams; readonly example?: boolean };
    readonly value: { readonly tabs: readonly string[] };
  };
  readonly previewImport: { readonly params: ImportParams; readonly value: ImportPreview };
  readonly applyImport: { readonly params: ImportParams; readonly value: ImportResult };
  readonly checkWorkbook: {
    readonly params: Record<string, never>;
    readonly value: CheckedFindings;
  };
  readonly analyse: {
    readonly params: { readonly rule?: string };
    readonly value: Regeneration;
  };
  readonly simulate: {
    readonly params: { readonly target?: string | number; readonly fixes?: readonly string[] };
    readonly value: SimulateResult;
  };
  readonly generatePlan: { readonly params: TabParams; readonly value: Regeneration };
  readonly openLibrary: { readonly params: Record<string, never>; readonly value: OpenedLibrary };
  readonly findLibrary: {
    readonly params: { readonly query: string };
    readonly value: { readonly rows: readonly FoundEntry[] };
  };
  readonly generateFollowUp: { readonly params: TabParams; readonly value: FollowUpAnswer };
  readonly startYear: { readonly params: Record<string, never>; readonly value: StartedYear };
  readonly compareYears: { readonly params: Record<string, never>; readonly value: Regeneration };
  /** Ids come from the `deleted` of an analysis or a plan, or are the hidden ones of rows of the library. */
  readonly restoreRows: {
    readonly params: { readonly ids: readonly string[] };
    readonly value: { readonly tabs: readonly Regeneration[] };
  };
  readonly exportReport: { readonly params: ExportParams; readonly value: ExportResult };
  readonly editTemplate: { readonly params: TemplateParams; readonly value: EditedTemplate };
  readonly checkTemplate: { readonly params: TemplateParams; readonly value: CheckedTemplate };
  readonly restoreTemplate: { readonly params: TemplateParams; readonly value: RestoredTemplate };
  readonly downloadReport: {
    readonly params: Pick<ExportParams, 'format' | 'template'>;
    readonly value: DownloadedReport;
  };
  readonly exportCheckSheet: {
    readonly params: Pick<ExportParams, 'format' | 'template'>;
    readonly value: CheckSheet;
  };
  readonly freezeValues: { readonly params: { readonly tab?: string }; readonly value: { readonly tab: string } };
  readonly undo: {
    readonly params: Record<string, never>;
    readonly value: {
      readonly command: string;
      readonly kept: readonly KeptCell[];
      /** Tabs that stay whole because something in them was typed by hand. */
      readonly keptTabs: readonly string[];
    };
  };
  readonly readSettings: { readonly params: Record<string, never>; readonly value: ReadSettingsAnswer };
  /** All changes or none. */
  readonly saveSettings: { readonly params: SettingsParams; readonly value: SavedSettings };
  readonly readPictures: {
    readonly params: Record<string, never>;
    readonly value: { readonly tab: string; readonly steps: readonly PicturedStep[] };
  };
  readonly addPicture: { readonly params: PictureParams; readonly value: PicturedStep };
  readonly diagnostics: { readonly params: Record<string, never>; readonly value: Diagnostics };
  readonly selfTest: { readonly params: Record<string, never>; readonly value: SelfTest };
  readonly goTo: { readonly params: { readonly cell: string }; readonly value: { readonly cell: string } };
}

export type MethodName = keyof Methods;

export interface Failure {
  readonly code: string;
  /** A Thai sentence: what is wrong, where, and what to do. */
  readonly message: string;
}

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };
