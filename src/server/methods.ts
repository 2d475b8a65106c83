// The allow-list of the one door: what a page may ask for, each with the schema its parameters must fit.
import * as z from 'zod/mini';
import { addPicture, readPictures } from '../app/add-picture.ts';
import { analyse } from '../app/analyse.ts';
import { applyImport } from '../app/apply-import.ts';
import { checkTemplate } from '../app/check-template.ts';
import { checkWorkbook } from '../app/check-workbook.ts';
import { compareYears } from '../app/compare-years.ts';
import { diagnose } from '../app/diagnostics.ts';
import { downloadReport } from '../app/download-report.ts';
import { editTemplate } from '../app/edit-template.ts';
import { exportCheckSheet } from '../app/export-check-sheet.ts';
import { exportReport } from '../app/export-report.ts';
import { findLibrary } from '../app/find-library.ts';
import { freezeValues } from '../app/freeze-values.ts';
import { generateFollowUp } from '../app/generate-follow-up.ts';
import { generatePlan } from '../app/generate-plan.ts';
import { goTo } from '../app/go-to.ts';
import { openLibrary } from '../app/open-library.ts';
import type { World } from '../app/ports.ts';
import { previewImport } from '../app/preview-import.ts';
import { readState } from '../app/read-state.ts';
import { restoreRows } from '../app/restore-rows.ts';
import { restoreTemplate } from '../app/restore-template.ts';
import { selfTest } from '../app/self-test.ts';
import { setUpWorkbook } from '../app/set-up-workbook.ts';
import { readSettings, saveSettings } from '../app/settings.ts';
import { simulate } from '../app/simulate.ts';
import { startYear } from '../app/start-year.ts';
import { undo } from '../app/undo.ts';
import { agencyTypes } from '../core/agency-terms.ts';
import { resultBases } from '../core/printed-result.ts';
import { selectionRules } from '../core/weakest.ts';
import { reportFormats } from '../report/report-formats.ts';
import { followUpFormats } from '../workbook/follow-up-layout.ts';
import { planFormats } from '../workbook/setting-words.ts';
import type { MethodName, Methods } from './wire.ts';

/** Longer than any real name; keeps a page from filling a cell to its limit. */
const NAME_LENGTH = 200;
const CELL_LENGTH = 300;
/** A paragraph; it has to fit a page with others. */
const REASON_LENGTH = 1000;
/** More rows than any plan has. */
const RESTORED_ROWS = 5000;
/** A report of many pages; longer ones are pasted in parts. */
const TEXT_LENGTH = 1_000_000;
/** Of a list of members or of the words for scores. */
const SETTING_LENGTH = 5000;
/** Letters of base64: the page shrinks pictures to about a megabyte. */
const PICTURE_LENGTH = 2_000_000;
/** More than any year has questions and items. */
const MOST_FIXES = 200;

export interface Method<Name extends MethodName = MethodName> {
  readonly params: { safeParse(value: unknown): { success: boolean; data?: unknown } };
  readonly run: (world: World, params: never) => Methods[Name]['value'];
}

const method = <Name extends MethodName, Params>(
  _name: Name,
  params: z.ZodMiniType<Params>,
  run: (world: World, params: Params) => Methods[Name]['value'],
): Method<Name> => ({ params, run });

/** Made when the door is opened, because a cell that calls a function loads this file too and needs none of it. */
export function allowedMethods(): { readonly [Name in MethodName]: Method<Name> } {
  const name = z.string().check(z.maxLength(NAME_LENGTH));
  const setting = z.string().check(z.maxLength(SETTING_LENGTH));
  const nothing = z.strictObject({});
  const template = z.strictObject({ format: z.enum(reportFormats), template: z.optional(name) });
  const importing = z.strictObject({
    text: z.optional(z.string().check(z.maxLength(TEXT_LENGTH))),
    range: z.optional(z.string().check(z.maxLength(CELL_LENGTH))),
    choices: z.optional(z.record(name, z.union([name, z.number()]))),
  });
  return {
    state: method('state', nothing, readState),
    setUpWorkbook: method(
      'setUpWorkbook',
      z.strictObject({
        fiscalYear: z.number().check(z.int()),
        agency: z.optional(z.strictObject({ name, type: z.enum(agencyTypes), district: name, province: name })),
        example: z.optional(z.boolean()),
      }),
      setUpWorkbook,
    ),
    previewImport: method('previewImport', importing, previewImport),
    applyImport: method('applyImport', importing, applyImport),
    checkWorkbook: method('checkWorkbook', nothing, checkWorkbook),
    analyse: method(
      'analyse',
      z.strictObject({ rule: z.optional(z.enum(selectionRules.map(({ id }) => id))) }),
      analyse,
    ),
    simulate: method(
      'simulate',
      z.strictObject({
        target: z.optional(z.union([name, z.number()])),
        fixes: z.optional(z.array(name).check(z.maxLength(MOST_FIXES))),
      }),
      simulate,
    ),
    generatePlan: method(
      'generatePlan',
      z.strictObject({ format: z.optional(z.enum(planFormats)), preview: z.optional(z.boolean()) }),
      generatePlan,
    ),
    generateFollowUp: method(
      'generateFollowUp',
      z.strictObject({ format: z.optional(z.enum(followUpFormats)), preview: z.optional(z.boolean()) }),
      generateFollowUp,
    ),
    startYear: method('startYear', nothing, startYear),
    compareYears: method('compareYears', nothing, compareYears),
    exportReport: method(
      'exportReport',
      z.strictObject({
        format: z.optional(z.enum(reportFormats)),
        template: z.optional(name),
        acceptFindings: z.optional(z.boolean()),
        reasons: z.optional(z.record(name, z.string().check(z.maxLength(REASON_LENGTH)))),
        basis: z.optional(z.enum(resultBases)),
      }),
      exportReport,
    ),
    downloadReport: method(
      'downloadReport',
      z.strictObject({ format: z.optional(z.enum(reportFormats)), template: z.optional(name) }),
      downloadReport,
    ),
    editTemplate: method('editTemplate', template, editTemplate),
    checkTemplate: method('checkTemplate', template, checkTemplate),
    restoreTemplate: method('restoreTemplate', template, restoreTemplate),
    exportCheckSheet: method(
      'exportCheckSheet',
      z.strictObject({ format: z.optional(z.enum(reportFormats)), template: z.optional(name) }),
      exportCheckSheet,
    ),
    openLibrary: method('openLibrary', nothing, openLibrary),
    findLibrary: method('findLibrary', z.strictObject({ query: name }), findLibrary),
    restoreRows: method(
      'restoreRows',
      z.strictObject({ ids: z.array(z.string().check(z.maxLength(NAME_LENGTH))).check(z.maxLength(RESTORED_ROWS)) }),
      restoreRows,
    ),
    freezeValues: method('freezeValues', z.strictObject({ tab: z.optional(name) }), freezeValues),
    undo: method('undo', nothing, undo),
    readSettings: method('readSettings', nothing, readSettings),
    saveSettings: method(
      'saveSettings',
      z.strictObject({
        changes: z.record(name, z.strictObject({ from: setting, to: setting })),
        levelReading: z.optional(name),
      }),
      saveSettings,
    ),
    readPictures: method('readPictures', nothing, readPictures),
    addPicture: method(
      'addPicture',
      z.strictObject({
        step: name,
        name,
        base64: z.string().check(z.maxLength(PICTURE_LENGTH)),
        caption: name,
      }),
      addPicture,
    ),
    diagnostics: method('diagnostics', nothing, diagnose),
    selfTest: method('selfTest', nothing, selfTest),
    goTo: method('goTo', z.strictObject({ cell: z.string().check(z.maxLength(CELL_LENGTH)) }), goTo),
  };
}
