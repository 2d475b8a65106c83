// The rows of `เกณฑ์การประเมิน` that change results: weights, pass mark and levels. Edits win over the shipped rule set, and
// what is not in the rows stays as shipped. The tab and the `[rules]` argument share this one layout.

import { measureIn } from '../thai/number-in.ts';
import { plainText } from '../thai/plain-text.ts';
import type { InstrumentRule, LevelBand, RuleSet } from './rule-set.ts';
import { FULL_POINTS } from './score.ts';

/** A key, its value in points or percent, and for a level the least every instrument must have (blank: nothing is asked). */
export type RuleRow = readonly [key: string, value: number, everyInstrumentFrom: number | ''];

/** What is wrong in the rows, in Thai; `row` counts from 0. */
interface RuleProblem {
  readonly row: number;
  readonly message: string;
}

export interface EditedRules {
  /** The shipped rule set where there is any problem. */
  readonly rules: RuleSet;
  readonly problems: readonly RuleProblem[];
}

const WEIGHT = 'น้ำหนัก';
const PASS_MARK = 'เกณฑ์ผ่าน';
const LEVEL = 'ระดับ';

/** The rows of a rule set's scheme in force, which read back give the same results. */
export const ruleRowsOf = (rules: RuleSet): readonly RuleRow[] => [
  ...rules.instruments.map(({ id, weight }): RuleRow => [`${WEIGHT} ${id}`, weight, '']),
  [PASS_MARK, rules.passMark, ''],
  ...rules.levelSchemes[0].bands.map(
    ({ level, from, everyInstrumentFrom }): RuleRow => [`${LEVEL} ${level}`, from, everyInstrumentFrom ?? ''],
  ),
];

/** The rule set under the rows' edits. Rows with another key (headings, sources, blanks) are passed over. */
export function editedRules(base: RuleSet, rows: readonly (readonly unknown[])[]): EditedRules {
  const problems: RuleProblem[] = [];
  const weights = new Map<string, number>();
  const bands: LevelBand[] = [];
  let passMark = base.passMark;
  let lastWeight = 0;
  let lastLevel = 0;
  const valueIn = (row: number, cell: unknown): number | undefined => {
    const value = typeof cell === 'number' ? cell : typeof cell === 'string' ? measureIn(cell) : undefined;
    if (value !== undefined && isHundredths(value) && value >= 0 && value <= FULL_POINTS) return value;
    problems.push({ row, message: 'ค่าต้องเป็นตัวเลข 0 ถึง 100 ทศนิยมไม่เกิน 2 ตำแหน่ง' });
    return undefined;
  };

  rows.forEach(([keyCell, valueCell, conditionCell], row) => {
    const key = plainText(typeof keyCell === 'string' ? keyCell : '');
    const instrument = base.instruments.find(({ id }) => key === `${WEIGHT} ${id}`);
    const level = key.startsWith(`${LEVEL} `) ? key.slice(LEVEL.length + 1) : undefined;
    if (!instrument && level === undefined && key !== PASS_MARK) return;
    const value = valueIn(row, valueCell);
    if (value === undefined) return;
    if (instrument) {
      weights.set(instrument.id, value);
      lastWeight = row;
    } else if (level === undefined) {
      passMark = value;
    } else {
      const condition = isBlankCell(conditionCell) ? undefined : valueIn(row, conditionCell);
      bands.push({ level, from: value, ...(condition !== undefined && { everyInstrumentFrom: condition }) });
      lastLevel = row;
    }
  });

  const instruments = base.instruments.map((rule) => ({ ...rule, weight: weights.get(rule.id) ?? rule.weight }));
  if (!addUpToFull(instruments))
    problems.push({ row: lastWeight, message: 'น้ำหนักของ IIT, EIT และ OIT รวมกันต้องเท่ากับ 100' });
  if (bands.length > 0 && !coverAllScores(bands))
    problems.push({
      row: lastLevel,
      message: 'ระดับต้องเรียงจากคะแนนสูงไปต่ำ ชื่อไม่ซ้ำกัน และระดับสุดท้ายต้องเริ่มที่ 0 โดยไม่มีเงื่อนไขรายเครื่องมือ',
    });
  if (problems.length > 0) return { rules: base, problems };
  const edited = { id: 'edited', name: 'ตามแท็บ เกณฑ์การประเมิน', bands };
  const levelSchemes = bands.length > 0 ? ([edited, ...base.levelSchemes] as const) : base.levelSchemes;
  return { rules: { ...base, instruments, passMark, levelSchemes }, problems };
}

const isBlankCell = (cell: unknown): boolean => cell === undefined || cell === null || cell === '';

const inHundredths = (value: number): number => Math.round(value * 100);
const isHundredths = (value: number): boolean => inHundredths(value) / 100 === value;

const addUpToFull = (instruments: readonly InstrumentRule[]): boolean =>
  instruments.reduce((sum, { weight }) => sum + inHundredths(weight), 0) === inHundredths(FULL_POINTS);

/** Whether every score has a level and every level can be reached: equal edges only where the higher level has a condition. */
function coverAllScores(bands: readonly LevelBand[]): boolean {
  const last = bands[bands.length - 1];
  const descends = bands.every((band, i) => {
    const above = bands[i - 1];
    return !above || band.from < above.from || (band.from === above.from && above.everyInstrumentFrom !== undefined);
  });
  const distinct = new Set(bands.map(({ level }) => level)).size === bands.length;
  return descends && distinct && last?.from === 0 && last.everyInstrumentFrom === undefined;
}
