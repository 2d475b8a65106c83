// `คะแนนตัวชี้วัด` as cells ⇄ record: ten scores, EIT as one score or as its two parts, and below them the results as
// ITA_ formulas, so that the sheet itself shows what every report prints.
import { findIndicator } from '../core/find-indicator.ts';
import type { RuleSet } from '../core/rule-set.ts';
import { FULL_POINTS, type Score } from '../core/score.ts';
import { eitScoreOf } from '../core/total.ts';
import { numberIn } from '../thai/number-in.ts';
import { type Cell, type CellBlock, cellName, columnLetters, textOf } from './cell.ts';
import type { Problem } from './problem.ts';
import { type RulesReferences, UNCONFIRMED } from './rules-tab.ts';
import { readScore } from './score-cell.ts';
import { DEFAULT_PASS_MARK } from './setting-rows.ts';
import { type Column, findColumns, type TabLayout } from './tab-layout.ts';
import type { TabWrite } from './write-plan.ts';

export const SCORE_TAB = 'คะแนนตัวชี้วัด';

export type ScoreColumn = 'number' | 'instrument' | 'indicator' | 'score' | 'eitPart1' | 'eitPart2' | 'status' | 'gap';

const columns: readonly Column<ScoreColumn>[] = [
  { key: 'number', heading: 'ที่', synonyms: ['ตัวชี้วัดที่', 'ลำดับ'], width: 50, format: 'whole' },
  { key: 'instrument', heading: 'เครื่องมือ', synonyms: ['เครื่องมือการประเมิน'], width: 90, format: 'text' },
  { key: 'indicator', heading: 'ตัวชี้วัด', synonyms: ['รายละเอียดตัวชี้วัด'], width: 240, format: 'text' },
  { key: 'score', heading: 'คะแนน', synonyms: ['คะแนนที่ได้', 'ผลคะแนน'], width: 90, format: 'score' },
  { key: 'eitPart1', heading: 'EIT ส่วนที่ 1', width: 100, format: 'score', optional: true },
  { key: 'eitPart2', heading: 'EIT ส่วนที่ 2', width: 100, format: 'score', optional: true },
  { key: 'status', heading: 'ผลการประเมิน', width: 190, format: 'score', optional: true },
  { key: 'gap', heading: 'ส่วนต่างจากเกณฑ์', width: 130, format: 'score', optional: true },
];

export const scoreLayout: TabLayout<ScoreColumn> = {
  columns,
  note: 'กรอกคะแนนในคอลัมน์ คะแนน ตัวชี้วัดที่ 6–8 กรอกเป็นคะแนนเดียว หรือกรอก EIT ส่วนที่ 1 และส่วนที่ 2 แล้วระบบจะเฉลี่ยให้',
};

const FIRST_ROW = 2;
const columnOf = (key: ScoreColumn): number => columns.findIndex((column) => column.key === key) + 1;
const letter = (key: ScoreColumn): string => columnLetters(columnOf(key));

/** Scores to put into a new tab: a number, the two parts of an EIT indicator, or nothing. */
export type InitialScore = number | readonly [number, number] | undefined;

/** Where the formulas find what they need on other tabs, for example `'ตั้งค่า'!$B$9`. */
export interface ScoreTabCells {
  readonly fiscalYear: string;
  readonly passMark: string;
  readonly rules: RulesReferences;
}

/** The tab as first made. */
export function newScoreTab(rules: RuleSet, initial: readonly InitialScore[], cells: ScoreTabCells): TabWrite {
  const lastRow = FIRST_ROW + rules.indicators.length - 1;
  const rows = rules.indicators.map((indicator, index) => {
    const row = FIRST_ROW + index;
    const instrument = rules.instruments.find(({ indicators }) => indicators.includes(indicator.number))?.id ?? '';
    return [
      indicator.number,
      instrument,
      indicator.name,
      ...scoreCells(row, instrument, rules, initial[index]),
      ...resultCells(row, cells),
    ];
  });
  const results = resultRows(rules, lastRow, cells);
  return {
    kind: 'tab',
    tab: SCORE_TAB,
    layout: scoreLayout,
    cells: [columns.map(({ heading }) => heading), ...rows, columns.map(() => ''), ...results],
    boldRows: results.map((_, index) => lastRow + 2 + index),
    chart: {
      title: 'คะแนนรายตัวชี้วัด',
      labels: columnOf('indicator'),
      values: columnOf('score'),
      from: FIRST_ROW - 1,
      to: lastRow,
      scale: [0, FULL_POINTS],
      below: lastRow + 2 + results.length,
    },
  };
}

function scoreCells(row: number, instrument: string, rules: RuleSet, initial: InitialScore): readonly Cell[] {
  if (instrument !== 'EIT' || !rules.hasEitParts) return [typeof initial === 'number' ? initial : '', '', ''];
  const part1 = `${letter('eitPart1')}${row}`;
  const part2 = `${letter('eitPart2')}${row}`;
  const mean = `=IF(AND(${part1}<>"",${part2}<>""),(ITA_NUMBER(${part1})+ITA_NUMBER(${part2}))/2,"")`;
  return typeof initial === 'object' ? [mean, ...initial] : [initial ?? mean, '', ''];
}

const resultCells = (row: number, { passMark }: ScoreTabCells): readonly Cell[] => {
  const score = `${letter('score')}${row}`;
  const mark = `IF(${passMark}="",${DEFAULT_PASS_MARK},ITA_NUMBER(${passMark}))`;
  return [
    `=IF(${score}="","",ITA_STATUS(${score},${mark}))`,
    `=IF(${score}="","",IFERROR(ROUND(ITA_NUMBER(${score})-${mark},2),""))`,
  ];
};

/** Labels of the results below the ten rows, which are never read as indicators. */
const resultLabels = ['IIT', 'EIT ส่วนที่ 1', 'EIT ส่วนที่ 2', 'EIT', 'OIT', 'คะแนนภาพรวม', 'ระดับ'] as const;
type ResultLabel = (typeof resultLabels)[number];

function resultRows(
  rules: RuleSet,
  lastRow: number,
  { fiscalYear, rules: edits }: ScoreTabCells,
): readonly (readonly Cell[])[] {
  const score = letter('score');
  const scores = `$${score}$${FIRST_ROW}:$${score}$${lastRow}`;
  const whenComplete = (formula: string): string => `=IF(COUNTBLANK(${scores})=0,${formula},"")`;
  const first = lastRow + 2;
  const eit = rules.instruments.find(({ id }) => id === 'EIT')?.indicators ?? [];
  const rangeOf = (key: ScoreColumn): string => {
    const [from, to] = [eit[0] ?? 0, eit.slice(-1)[0] ?? 0].map((number) => FIRST_ROW - 1 + number);
    return `${letter(key)}${from}:${letter(key)}${to}`;
  };
  const part = (key: 'eitPart1' | 'eitPart2'): string =>
    `=IF(COUNTBLANK(${rangeOf(key)})=0,ROUND(AVERAGE(ITA_NUMBER(${rangeOf(key)})),2),"")`;
  const instrument = (id: string): string =>
    whenComplete(`ITA_INSTRUMENT(${scores},${fiscalYear},"${id}",${edits.range})`);
  const total = `${score}${first + 5}`;
  const formulas: Record<ResultLabel, string> = {
    IIT: instrument('IIT'),
    'EIT ส่วนที่ 1': rules.hasEitParts ? part('eitPart1') : '',
    'EIT ส่วนที่ 2': rules.hasEitParts ? part('eitPart2') : '',
    // Not rounded: the level is bounded by twice this mean, and 92.497 must not pass for 92.50.
    EIT: whenComplete(`AVERAGE(ITA_NUMBER(${rangeOf('score')}))`),
    OIT: instrument('OIT'),
    คะแนนภาพรวม: whenComplete(`ITA_SCORE(${scores},${fiscalYear},${edits.range})`),
    ระดับ: `=IF(ISNUMBER(${total}),ITA_GRADE(${total},${fiscalYear},${score}${first}:${score}${first + 4},${edits.range}),"")`,
  };
  const caution = (status: string, what: string): string =>
    `=IF(${status}="${UNCONFIRMED}","${what}ยังไม่ได้รับการยืนยัน","")`;
  const cautions: Partial<Record<ResultLabel, string>> = {
    คะแนนภาพรวม: caution(edits.weightsStatus, 'ค่าน้ำหนัก'),
    ระดับ: caution(edits.levelsStatus, 'เกณฑ์ระดับ'),
  };
  return resultLabels.map((label) => ['', '', label, formulas[label], '', '', cautions[label] ?? '', '']);
}

export interface IndicatorScore {
  readonly number: number;
  /** The rule set's name, and the one that the tab writes. */
  readonly name: string;
  readonly label: string;
  /** Undefined while blank or unreadable. */
  readonly score: Score | undefined;
  readonly eitParts: readonly [Score, Score] | undefined;
  /** The only part given, where the other is blank. */
  readonly onePart: { readonly part: 1 | 2; readonly score: Score; readonly cell: string } | undefined;
  /** Where the score stands; the first cell of the tab where the indicator has no row. */
  readonly cell: string;
  /** Where the two parts stand; undefined where the tab has no columns for them. */
  readonly partCells: readonly [string, string] | undefined;
}

/** What a result row shows now, formula or not. */
export interface ShownResult {
  readonly value: Cell;
  readonly cell: string;
}

export interface ReadScores {
  /** Indicators 1–10 in order. */
  readonly indicators: readonly IndicatorScore[];
  /** The results as the tab shows them; undefined where the row is gone. */
  readonly shown: { readonly total: ShownResult | undefined; readonly level: ShownResult | undefined };
  readonly problems: readonly Problem[];
}

/** Rows are matched by number first and by name second. Scores out of range, text, duplicates and missing rows are problems. */
export function readScores(rules: RuleSet, cells: CellBlock): ReadScores {
  const { columns: found, problems: missing } = findColumns(SCORE_TAB, scoreLayout, cells);
  const problems: Problem[] = [...missing];
  const at = (row: number, key: ScoreColumn): Cell => cells[row - 1]?.[(found[key] ?? 0) - 1] ?? '';
  const cellOf = (row: number, key: ScoreColumn): string => cellName(SCORE_TAB, row, found[key] ?? columnOf(key));
  const rowsOf = new Map<number, number[]>();
  for (let row = FIRST_ROW; row <= cells.length; row++) {
    const number = indicatorIn(rules, at(row, 'number'), at(row, 'indicator'));
    if (number !== undefined) rowsOf.set(number, [...(rowsOf.get(number) ?? []), row]);
  }

  const read = (row: number, key: ScoreColumn): Score | undefined => {
    const { score, problems: unreadable } = readScore(at(row, key), cellOf(row, key));
    problems.push(...unreadable);
    return score;
  };

  problems.push(...orderProblems(rules, rowsOf), ...nameProblems(rules, rowsOf, at, cellOf));
  const indicators = rules.indicators.map((indicator): IndicatorScore => {
    const [row, second] = rowsOf.get(indicator.number) ?? [];
    if (row === undefined) {
      problems.push(missingIndicator(indicator.number, indicator.name));
      return {
        number: indicator.number,
        name: indicator.name,
        label: '',
        score: undefined,
        eitParts: undefined,
        onePart: undefined,
        cell: cellName(SCORE_TAB, 1, 1),
        partCells: undefined,
      };
    }
    if (second !== undefined) problems.push(duplicate(indicator.number, row, second, cellOf(second, 'number')));
    const before = problems.length;
    const score = read(row, 'score');
    const part1 = read(row, 'eitPart1');
    const part2 = read(row, 'eitPart2');
    const partCells = [cellOf(row, 'eitPart1'), cellOf(row, 'eitPart2')] as const;
    const eitParts = part1 !== undefined && part2 !== undefined ? ([part1, part2] as const) : undefined;
    const effective = score ?? (eitParts && eitScoreOf(...eitParts));
    if (effective === undefined && problems.length === before)
      problems.push(blankScore(indicator.number, indicator.name, cellOf(row, 'score'), (part1 ?? part2) !== undefined));
    return {
      number: indicator.number,
      name: indicator.name,
      label: textOf(at(row, 'indicator')),
      score: effective,
      eitParts,
      onePart: onlyPart([part1, part2], partCells),
      cell: cellOf(row, 'score'),
      partCells: found.eitPart1 && found.eitPart2 ? partCells : undefined,
    };
  });
  const shownBeside = (label: ResultLabel): ShownResult | undefined => {
    const row = cells.findIndex((_, index) => textOf(at(index + 1, 'indicator')) === label) + 1;
    return row === 0 ? undefined : { value: at(row, 'score'), cell: cellOf(row, 'score') };
  };
  return { indicators, shown: { total: shownBeside('คะแนนภาพรวม'), level: shownBeside('ระดับ') }, problems };
}

function onlyPart(
  [first, second]: readonly [Score | undefined, Score | undefined],
  [firstCell, secondCell]: readonly [string, string],
): IndicatorScore['onePart'] {
  if (first !== undefined && second === undefined) return { part: 1, score: first, cell: firstCell };
  if (second !== undefined && first === undefined) return { part: 2, score: second, cell: secondCell };
  return undefined;
}

const indicatorIn = (rules: RuleSet, number: Cell, name: Cell): number | undefined =>
  findIndicator(rules.indicators, typeof number === 'number' ? number : numberIn(textOf(number)), textOf(name))?.number;

/** The formulas below the rows take the scores by position, so the rows have to stand in the order of the indicators. */
function orderProblems(rules: RuleSet, rowsOf: ReadonlyMap<number, readonly number[]>): readonly Problem[] {
  const rows = rules.indicators.flatMap(({ number }) => rowsOf.get(number)?.slice(0, 1) ?? []);
  const wrong = rows.findIndex((row, index) => index > 0 && row < (rows[index - 1] ?? 0));
  if (wrong < 0) return [];
  return [
    {
      severity: 'error',
      message: `แถวของตัวชี้วัดในแท็บ ${SCORE_TAB} ไม่ได้เรียงจาก 1 ถึง ${rules.indicators.length} ผลรวมในแท็บจึงไม่ตรงกับตัวชี้วัด`,
      cell: cellName(SCORE_TAB, rows[wrong] ?? FIRST_ROW, 1),
      remedy: 'เรียงแถวตามคอลัมน์ ที่ จากน้อยไปมาก',
    },
  ];
}

/** Rows whose name or instrument is not that of the indicator whose number they have. */
const nameProblems = (
  rules: RuleSet,
  rowsOf: ReadonlyMap<number, readonly number[]>,
  at: (row: number, key: ScoreColumn) => Cell,
  cellOf: (row: number, key: ScoreColumn) => string,
): readonly Problem[] =>
  [...rowsOf].flatMap(([number, rows]) =>
    rows.flatMap((row) => [
      ...wrongName(rules, number, textOf(at(row, 'indicator')), cellOf(row, 'indicator')),
      ...wrongInstrument(rules, number, textOf(at(row, 'instrument')), cellOf(row, 'instrument')),
    ]),
  );

function wrongName({ indicators }: RuleSet, number: number, name: string, cell: string): readonly Problem[] {
  const named = findIndicator(indicators, undefined, name);
  if (name === '' || named?.number === number) return [];
  const official = indicators.find((indicator) => indicator.number === number)?.name ?? '';
  const whose = named ? `เป็นชื่อของตัวชี้วัดที่ ${named.number}` : `ไม่ใช่ชื่อของตัวชี้วัดที่ ${number} ${official}`;
  return [
    {
      severity: 'warning',
      message: `ชื่อ "${name}" ในช่อง ${cell} ${whose}`,
      cell,
      remedy: `แก้เลขหรือชื่อให้เป็นตัวชี้วัดเดียวกัน และตรวจว่าคะแนนอยู่ถูกแถว`,
    },
  ];
}

function wrongInstrument({ instruments }: RuleSet, number: number, typed: string, cell: string): readonly Problem[] {
  const instrument = instruments.find(({ indicators }) => indicators.includes(number))?.id ?? '';
  if (typed === '' || typed.toUpperCase() === instrument) return [];
  return [
    {
      severity: 'warning',
      message: `เครื่องมือ "${typed}" ในช่อง ${cell} ไม่ตรงกับตัวชี้วัดที่ ${number} ซึ่งอยู่ในเครื่องมือ ${instrument}`,
      cell,
      remedy: `พิมพ์ ${instrument} ในช่อง ${cell} หรือแก้เลขตัวชี้วัดให้ถูกต้อง`,
    },
  ];
}

const missingIndicator = (number: number, name: string): Problem => ({
  severity: 'error',
  message: `ไม่พบแถวของตัวชี้วัดที่ ${number} ${name} ในแท็บ ${SCORE_TAB}`,
  cell: cellName(SCORE_TAB, 1, 1),
  remedy: `เพิ่มแถวที่มีเลข ${number} ในคอลัมน์ ที่ แล้วพิมพ์คะแนน`,
});

const duplicate = (number: number, first: number, second: number, place: string): Problem => ({
  severity: 'error',
  message: `ตัวชี้วัดที่ ${number} ปรากฏสองแถว คือแถวที่ ${first} และแถวที่ ${second}`,
  cell: place,
  remedy: 'ลบแถวที่ซ้ำออกให้เหลือแถวเดียว',
});

const blankScore = (number: number, name: string, place: string, onePart: boolean): Problem => ({
  severity: 'error',
  message: onePart ? `ตัวชี้วัดที่ ${number} ${name} มีคะแนน EIT เพียงส่วนเดียว` : `ยังไม่ได้กรอกคะแนนตัวชี้วัดที่ ${number} ${name}`,
  cell: place,
  remedy: onePart ? `กรอก EIT ให้ครบสองส่วน หรือกรอกคะแนนของตัวชี้วัดในช่อง ${place}` : `พิมพ์คะแนนในช่อง ${place}`,
});
