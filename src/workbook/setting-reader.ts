// One setting as what its text stands for: a year, a number, a choice. Text that stands for none is a problem at its cell and
// is then left out, so that the other settings can still be used.
import { isAssessmentYear } from '../core/assessment-year.ts';
import { numberIn } from '../thai/number-in.ts';
import type { Problem } from './problem.ts';
import type { SettingCells } from './setting-cells.ts';
import type { SettingKey } from './setting-declaration.ts';
import { settingRow } from './setting-rows.ts';
import { NO } from './setting-words.ts';

export interface SettingReader {
  /** Blank where the row was removed. */
  readonly text: (key: SettingKey) => string;
  /** Those that are not blank, without the blanks around them. */
  readonly lines: (key: SettingKey) => readonly string[];
  /** Those of a new tab where the cell is blank. */
  readonly linesOrInitial: (key: SettingKey) => readonly string[];
  readonly year: (key: SettingKey) => number | undefined;
  /** Both ends count. */
  readonly number: (key: SettingKey, from: number, to: number) => number | undefined;
  /** From 1 to 10; that of a new tab where it cannot be read. */
  readonly whole: (key: SettingKey) => number;
  readonly chosen: <Value extends string>(key: SettingKey, values: readonly Value[]) => Value | undefined;
  /** Anything but no, a blank too. */
  readonly yes: (key: SettingKey) => boolean;
  readonly report: (key: SettingKey, message: string, remedy: string) => void;
  /** Those of the tab, then what was reported, in the order in which it was read. */
  readonly problems: readonly Problem[];
}

export function settingReader(at: SettingCells): SettingReader {
  const problems: Problem[] = [...at.problems];
  const report: SettingReader['report'] = (key, message, remedy) => {
    problems.push({ severity: 'error', message, cell: at.cell(key), remedy });
  };
  const label = (key: SettingKey): string => settingRow(key).label;

  const number: SettingReader['number'] = (key, from, to) => {
    const text = at.value(key);
    const value = numberIn(text);
    if (value !== undefined && value >= from && value <= to) return value;
    if (text !== '')
      report(key, `${label(key)} "${text}" ไม่ใช่ตัวเลขระหว่าง ${from} ถึง ${to}`, `พิมพ์ตัวเลขระหว่าง ${from} ถึง ${to}`);
    return undefined;
  };

  return {
    report,
    problems,
    number,
    text: at.value,
    lines: (key) => linesIn(at.value(key)),
    linesOrInitial: (key) => linesIn(at.value(key) || settingRow(key).initial),
    year: (key) => {
      const text = at.value(key);
      const value = numberIn(text);
      if (value !== undefined && isAssessmentYear(value)) return value;
      if (text !== '') report(key, `${label(key)} "${text}" ไม่ใช่ปีพุทธศักราช`, 'พิมพ์ปีเป็นตัวเลขสี่หลัก เช่น 2567');
      return undefined;
    },
    whole: (key) => {
      const value = number(key, 1, 10);
      if (value !== undefined && Number.isInteger(value)) return value;
      if (value !== undefined) report(key, `${label(key)} ต้องเป็นจำนวนเต็ม`, 'พิมพ์จำนวนเต็มระหว่าง 1 ถึง 10');
      return Number(settingRow(key).initial);
    },
    chosen: (key, values) => {
      const text = at.value(key);
      const value = values.find((candidate) => candidate === text);
      if (value === undefined && text !== '')
        report(key, `${label(key)} "${text}" ไม่อยู่ในรายการให้เลือก`, `เลือกค่าใดค่าหนึ่ง คือ ${values.join(' / ')}`);
      return value;
    },
    yes: (key) => at.value(key) !== NO,
  };
}

const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
