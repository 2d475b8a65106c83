// What can be wrong with the rows of `คะแนนตัวชี้วัด`, each with its cell and the remedy.
import { findIndicator } from '../core/find-indicator.ts';
import type { RuleSet } from '../core/rule-set.ts';
import { type Cell, cellName, textOf } from './cell.ts';
import type { Problem } from './problem.ts';
import { FIRST_ROW, SCORE_TAB, type ScoreColumn } from './score-layout.ts';

/** The formulas below the rows take the scores by position, so the rows have to stand in the order of the indicators. */
export function orderProblems(rules: RuleSet, rowsOf: ReadonlyMap<number, readonly number[]>): readonly Problem[] {
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
export const nameProblems = (
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

export const missingIndicator = (number: number, name: string): Problem => ({
  severity: 'error',
  message: `ไม่พบแถวของตัวชี้วัดที่ ${number} ${name} ในแท็บ ${SCORE_TAB}`,
  cell: cellName(SCORE_TAB, 1, 1),
  remedy: `เพิ่มแถวที่มีเลข ${number} ในคอลัมน์ ที่ แล้วพิมพ์คะแนน`,
});

export const duplicate = (number: number, first: number, second: number, place: string): Problem => ({
  severity: 'error',
  message: `ตัวชี้วัดที่ ${number} ปรากฏสองแถว คือแถวที่ ${first} และแถวที่ ${second}`,
  cell: place,
  remedy: 'ลบแถวที่ซ้ำออกให้เหลือแถวเดียว',
});

export const blankScore = (number: number, name: string, place: string, onePart: boolean): Problem => ({
  severity: 'error',
  message: onePart ? `ตัวชี้วัดที่ ${number} ${name} มีคะแนน EIT เพียงส่วนเดียว` : `ยังไม่ได้กรอกคะแนนตัวชี้วัดที่ ${number} ${name}`,
  cell: place,
  remedy: onePart ? `กรอก EIT ให้ครบสองส่วน หรือกรอกคะแนนของตัวชี้วัดในช่อง ${place}` : `พิมพ์คะแนนในช่อง ${place}`,
});
