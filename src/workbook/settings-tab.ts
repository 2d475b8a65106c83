// `ตั้งค่า` as cells ⇄ record. Rows are found by their label, wherever the officer has moved them.
import { agencyTypes } from '../core/agency-terms.ts';
import { isAssessmentYear } from '../core/assessment-year.ts';
import { resultBases } from '../core/printed-result.ts';
import { type SelectionRule, selectionRules } from '../core/weakest.ts';
import { numberIn } from '../thai/number-in.ts';
import { type Cell, type CellBlock, cellName, textOf } from './cell.ts';
import { followUpFormats } from './follow-up-layout.ts';
import type { Problem } from './problem.ts';
import { reportParts, type SettingKey, type SettingValues, type SignatoryKey } from './setting-declaration.ts';
import { settingGroups, settingRow, settingRows } from './setting-rows.ts';
import {
  basisLabels,
  DEFAULT_AGENCY_TYPE,
  NO,
  PASS_MARK_WORD,
  planFormats,
  selectionLabels,
  YES,
} from './setting-words.ts';
import type { Settings, Signatory } from './settings.ts';
import { type Column, findColumns, type TabLayout } from './tab-layout.ts';
import type { CellChoices, TabWrite } from './write-plan.ts';

export const SETTINGS_TAB = 'ตั้งค่า';

export type SettingsColumn = 'label' | 'value' | 'explanation';

const columns: readonly Column<SettingsColumn>[] = [
  { key: 'label', heading: 'รายการ', width: 230, format: 'text' },
  { key: 'value', heading: 'ค่า', synonyms: ['ข้อมูล'], width: 330, format: 'text' },
  { key: 'explanation', heading: 'คำอธิบาย', width: 420, format: 'text' },
];

export const settingsLayout: TabLayout<SettingsColumn> = {
  columns,
  note: 'กรอกเฉพาะช่อง ค่า ช่องที่เว้นว่างไว้จะใช้ค่าตามคำอธิบาย',
};

const VALUE_COLUMN = 2;

/** The tab as first made, with these values in place of the initial ones. */
export function newSettingsTab(values: SettingValues): TabWrite {
  const cells: string[][] = [columns.map(({ heading }) => heading)];
  const choices: CellChoices[] = [];
  const boldRows: number[] = [];
  for (const { title, rows } of settingGroups) {
    cells.push([title, '', '']);
    boldRows.push(cells.length);
    for (const row of rows) {
      cells.push([row.label, values[row.key] ?? row.initial, row.explanation]);
      if (row.choices) choices.push({ row: cells.length, column: VALUE_COLUMN, ...row.choices });
    }
  }
  return { kind: 'tab', tab: SETTINGS_TAB, layout: settingsLayout, cells, choices, boldRows };
}

/** Where the values of a settings tab stand. */
export interface SettingCells {
  readonly value: (key: SettingKey) => string;
  /** As Sheets gives it; blank where the row was removed. */
  readonly held: (key: SettingKey) => Cell;
  /** `ตั้งค่า!B5`; the first cell of the tab where the row was removed. */
  readonly cell: (key: SettingKey) => string;
  /** Row and column from 1, or undefined where the row was removed. */
  readonly place: (key: SettingKey) => { readonly row: number; readonly column: number } | undefined;
  readonly problems: readonly Problem[];
}

/** A label that stands twice is read where it stands first, and is a problem. */
export function readSettingCells(cells: CellBlock): SettingCells {
  const found = findColumns(SETTINGS_TAB, settingsLayout, cells);
  const labelColumn = found.columns.label ?? 1;
  const valueColumn = found.columns.value ?? VALUE_COLUMN;
  const rowOf = new Map<string, number>();
  const problems: Problem[] = [...found.problems];
  cells.forEach((row, index) => {
    const label = textOf(row[labelColumn - 1]);
    if (index === 0 || label === '') return;
    const first = rowOf.get(label);
    if (first === undefined) rowOf.set(label, index + 1);
    else if (settingRows.some((setting) => setting.label === label)) problems.push(twice(label, first, index + 1));
  });
  const place: SettingCells['place'] = (key) => {
    const row = rowOf.get(settingRow(key).label);
    return row === undefined ? undefined : { row, column: valueColumn };
  };
  const held = (key: SettingKey): Cell => {
    const at = place(key);
    return (at && cells[at.row - 1]?.[at.column - 1]) ?? '';
  };
  return {
    place,
    problems,
    held,
    value: (key) => textOf(held(key)),
    cell: (key) => {
      const at = place(key);
      return at ? cellName(SETTINGS_TAB, at.row, at.column) : cellName(SETTINGS_TAB, 1, 1);
    },
  };
}

const twice = (label: string, first: number, second: number): Problem => ({
  severity: 'warning',
  message: `รายการ "${label}" ปรากฏสองแถว คือแถวที่ ${first} และแถวที่ ${second}`,
  cell: cellName(SETTINGS_TAB, second, 1),
  remedy: `ลบแถวที่ซ้ำออกให้เหลือแถวเดียว ระหว่างนี้ใช้ค่าในแถวที่ ${first}`,
});

export interface ReadSettings {
  readonly settings: Settings | undefined;
  readonly problems: readonly Problem[];
}

/** Settings are undefined only where the assessed year cannot be read, without which nothing can be computed. */
export function readSettings(cells: CellBlock): ReadSettings {
  const at = readSettingCells(cells);
  const problems: Problem[] = [...at.problems];
  const report = (key: SettingKey, message: string, remedy: string): void => {
    problems.push({ severity: 'error', message, cell: at.cell(key), remedy });
  };
  const label = (key: SettingKey): string => settingRow(key).label;

  const year = (key: SettingKey): number | undefined => {
    const text = at.value(key);
    const value = numberIn(text);
    if (value !== undefined && isAssessmentYear(value)) return value;
    if (text !== '') report(key, `${label(key)} "${text}" ไม่ใช่ปีพุทธศักราช`, 'พิมพ์ปีเป็นตัวเลขสี่หลัก เช่น 2567');
    return undefined;
  };
  const number = (key: SettingKey, from: number, to: number): number | undefined => {
    const text = at.value(key);
    const value = numberIn(text);
    if (value !== undefined && value >= from && value <= to) return value;
    if (text !== '')
      report(key, `${label(key)} "${text}" ไม่ใช่ตัวเลขระหว่าง ${from} ถึง ${to}`, `พิมพ์ตัวเลขระหว่าง ${from} ถึง ${to}`);
    return undefined;
  };
  const whole = (key: SettingKey): number => {
    const value = number(key, 1, 10);
    if (value !== undefined && Number.isInteger(value)) return value;
    if (value !== undefined) report(key, `${label(key)} ต้องเป็นจำนวนเต็ม`, 'พิมพ์จำนวนเต็มระหว่าง 1 ถึง 10');
    return Number(settingRow(key).initial);
  };
  const chosen = <Value extends string>(key: SettingKey, values: readonly Value[]): Value | undefined => {
    const text = at.value(key);
    const value = values.find((candidate) => candidate === text);
    if (value === undefined && text !== '')
      report(key, `${label(key)} "${text}" ไม่อยู่ในรายการให้เลือก`, `เลือกค่าใดค่าหนึ่ง คือ ${values.join(' / ')}`);
    return value;
  };
  const yes = (key: SettingKey): boolean => at.value(key) !== NO;
  const signatory = (key: SignatoryKey): Signatory => ({
    name: at.value(`${key}.name`),
    position: linesIn(at.value(`${key}.position`)),
    on: yes(`${key}.on`),
    routing: at.value(`${key}.routing`),
    opinion: linesIn(at.value(`${key}.opinion`)),
  });

  const assessedYear = year('year.assessed');
  if (at.value('year.assessed') === '')
    report('year.assessed', 'ยังไม่ได้กรอกปีงบประมาณที่ประเมิน', 'พิมพ์ปี พ.ศ. ของผลคะแนนที่นำมาวิเคราะห์ เช่น 2567');
  if (assessedYear === undefined) return { settings: undefined, problems };
  if (at.value('agency.name') === '') report('agency.name', 'ยังไม่ได้กรอกชื่อหน่วยงาน', 'พิมพ์ชื่อเต็มของหน่วยงาน');

  const passMark = number('rules.passMark', 0, 100) ?? Number(settingRow('rules.passMark').initial);
  const settings: Settings = {
    agency: {
      name: at.value('agency.name'),
      shortName: at.value('agency.shortName'),
      type: chosen('agency.type', agencyTypes) ?? DEFAULT_AGENCY_TYPE,
      district: at.value('agency.district'),
      province: at.value('agency.province'),
      units: linesIn(at.value('agency.units')),
    },
    assessedYear,
    planYear: year('year.plan') ?? assessedYear + 1,
    baselineYear: year('year.baseline'),
    latestYear: year('year.latest'),
    published: {
      total: number('published.total', 0, 100),
      level: at.value('published.level'),
      rank: at.value('published.rank'),
      source: at.value('published.source'),
      basis: resultBases.find((basis) => basisLabels[basis] === chosen('published.basis', Object.values(basisLabels))),
    },
    passMark,
    selection: selectionIn(at, problems),
    lowest: whole('rules.lowest'),
    memoLowest: whole('rules.memoLowest'),
    memo: {
      office: at.value('memo.office'),
      phone: at.value('memo.phone'),
      number: at.value('memo.number'),
      date: at.value('memo.date'),
      subject: at.value('memo.subject'),
      to: at.value('memo.to'),
      teamName: at.value('memo.teamName'),
      teamMembers: linesIn(at.value('memo.teamMembers')),
      order: at.value('memo.order'),
      resolution: at.value('memo.resolution'),
      announcement: at.value('memo.announcement'),
    },
    preparer: signatory('preparer'),
    officeHead: signatory('officeHead'),
    chiefAdministrator: signatory('chiefAdministrator'),
    localExecutive: signatory('localExecutive'),
    planFormat: chosen('report.planFormat', planFormats),
    followUpFormat: chosen('report.followUpFormat', followUpFormats),
    parts: partsIn(at),
    pictures: { emblem: at.value('report.emblem'), result: at.value('report.resultPicture') },
    thaiDigits: {
      memo: yes('report.thaiDigitsMemo'),
      report: yes('report.thaiDigitsReport'),
      plan: yes('report.thaiDigitsPlan'),
    },
    bandWords: bandWordsIn(at, passMark, problems),
  };
  return { settings, problems };
}

const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Anything but yes and no leaves a part as it usually is. */
const partsIn = (at: SettingCells): Settings['parts'] =>
  Object.fromEntries(
    reportParts.flatMap((part) => {
      const text = at.value(`parts.${part}`);
      return text === YES || text === NO ? [[part, text === YES]] : [];
    }),
  );

/** A rule on each line; those of a new tab where the cell is blank. */
function selectionIn(at: SettingCells, problems: Problem[]): readonly SelectionRule[] {
  const { label, initial } = settingRow('rules.selection');
  return linesIn(at.value('rules.selection') || initial).flatMap((line) => {
    const rule = selectionRules.find((candidate) => candidate.label === line);
    if (rule) return [rule.id];
    problems.push({
      severity: 'error',
      message: `บรรทัด "${line}" ใน${label}ไม่ใช่หลักเกณฑ์ที่มีให้เลือก`,
      cell: at.cell('rules.selection'),
      remedy: `พิมพ์บรรทัดละหนึ่งหลักเกณฑ์ เลือกจาก ${selectionLabels.join(' / ')}`,
    });
    return [];
  });
}

const BAND_LINE = /^(\S+)\s+(.+)$/;

function bandWordsIn(at: SettingCells, passMark: number, problems: Problem[]): Settings['bandWords'] {
  const bands = linesIn(at.value('report.bandWords') || settingRow('report.bandWords').initial).flatMap((line) => {
    const [, from = '', words = ''] = BAND_LINE.exec(line) ?? [];
    const value = from === PASS_MARK_WORD ? passMark : numberIn(from);
    if (value !== undefined && value >= 0 && value <= 100) return [{ from: value, words }];
    problems.push({
      severity: 'error',
      message: `บรรทัด "${line}" ในข้อความช่วงคะแนนไม่ได้ขึ้นต้นด้วยคะแนนหรือคำว่า ${PASS_MARK_WORD}`,
      cell: at.cell('report.bandWords'),
      remedy: `พิมพ์คะแนนต่ำสุดของช่วงหรือคำว่า ${PASS_MARK_WORD} เว้นวรรค แล้วตามด้วยข้อความ เช่น 90 ควรรักษามาตรฐานไว้`,
    });
    return [];
  });
  return [...bands].sort((left, right) => right.from - left.from);
}
