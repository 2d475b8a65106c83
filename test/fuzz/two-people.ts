// One workbook that two people have open: what stands in it, and how one of them comes in at a moment of the other's command.
import { expect } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import type { MethodName } from '../../src/server/wire.ts';
import { textOf } from '../../src/workbook/cell.ts';
import { STORAGE_TAB } from '../../src/workbook/journal.ts';
import { LOG_TAB, type LogLine, logLines, REASON_COMMAND } from '../../src/workbook/log-tab.ts';
import { isBuildingName } from '../../src/workbook/write-plan.ts';
import { done } from '../app/ask.ts';
import { methodNames, methodUses } from './every-method.ts';
import { type Answered, answerOf } from './judged-call.ts';
import { TYPED, typedMark } from './typed-values.ts';

export const SCORES = 'คะแนนตัวชี้วัด';
export const PLAN = 'แผนมาตรการ 2566';
export const FOLLOW_UP = 'ติดตามผล 2566';

/** What anybody may look at while a command is at work. */
export const readers: readonly MethodName[] = [
  'state',
  'previewImport',
  'checkWorkbook',
  'simulate',
  'findLibrary',
  'readSettings',
  'readPictures',
  'diagnostics',
  'goTo',
];
export const writers = methodNames.filter((name) => !readers.includes(name));

/** A workbook in which every command has something to do, with texts of both people in it. */
export async function sharedWorkbook(): Promise<Host> {
  const host = await openHost();
  done(host, 'setUpWorkbook', { fiscalYear: 2565, example: true });
  for (const method of ['openLibrary', 'analyse', 'generatePlan', 'generateFollowUp', 'exportReport'] as const)
    done(host, method);
  done(host, 'editTemplate', methodUses.editTemplate.args);
  host.edit('คะแนนย้อนหลัง', 'A2', 2564);
  host.edit(SCORES, 'D4', 70);
  host.edit(SCORES, 'D5', 100);
  host.edit(PLAN, 'B3', `ขั้นตอน${TYPED}1-`);
  host.edit(PLAN, 'A20', `มาตรการ${TYPED}2-`);
  host.edit(FOLLOW_UP, 'F2', `ผล${TYPED}3-`);
  host.edit('คลังข้อเสนอแนะ', 'D3', `ข้อเสนอ${TYPED}4-`);
  return host;
}

/** Every value of every tab that people see. */
export const cellsOf = (host: Host) =>
  host
    .sheets()
    .filter(({ name }) => name !== STORAGE_TAB)
    .map(({ name }) => ({ name, cells: host.cells(name) }));

/** What was typed by hand and stands somewhere. */
export const marksIn = (host: Host): ReadonlySet<string> =>
  new Set(cellsOf(host).flatMap(({ cells }) => cells.flat().flatMap((cell) => String(cell).match(typedMark) ?? [])));

export interface Undisturbed {
  readonly isDone: boolean;
  /** The workbook afterwards. */
  readonly host: Host;
  /** The service calls. */
  readonly course: readonly string[];
}

/** A command at whose time nobody else does anything. */
export function undisturbed(prepared: Host, method: MethodName): Undisturbed {
  const host = prepared.fork();
  const course: string[] = [];
  host.onCall = (_, member) => course.push(member);
  const { ok } = answerOf(host, method, methodUses[method].args);
  return { isDone: ok, host, course };
}

/** Calls a command, and does something else right before its service call of the number `moment`, from 1. */
export function disturbed(host: Host, method: MethodName, moment: number, act: () => void): Answered {
  let isDone = false;
  host.onCall = (k) => {
    if (isDone || k !== moment) return;
    isDone = true;
    act();
  };
  const answered = answerOf(host, method, methodUses[method].args);
  host.onCall = undefined;
  return answered;
}

/** No tab, no record of a tab and no report stands twice, and no tab is left half-built. */
export function expectOnce(host: Host): void {
  const names = host.sheets().map(({ name }) => name);
  expect(names.filter(isBuildingName)).toEqual([]);
  for (const { name, cells } of cellsOf(host)) {
    const column = cells[0]?.indexOf('#id') ?? -1;
    const ids = column < 0 ? [] : cells.slice(1).flatMap((row) => textOf(row[column]) || []);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${name} ${id}`)).toEqual([]);
  }
  const links = linksIn(host);
  expect(host.files().filter(({ url }) => links.indexOf(url) !== links.lastIndexOf(url))).toEqual([]);
}

const linesOf = (host: Host): readonly LogLine[] =>
  host.sheets().some(({ name }) => name === LOG_TAB) ? logLines(host.cells(LOG_TAB)) : [];

/** Where the reports of the log are. */
export const linksIn = (host: Host): readonly string[] => linesOf(host).flatMap(({ link }) => link || []);

/** The command of each line of the log, but for the reasons. */
export const logged = (host: Host): readonly string[] =>
  linesOf(host).flatMap(({ command }) => (command === REASON_COMMAND ? [] : [command]));
