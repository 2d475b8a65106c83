// What was read out of a text or a block of cells, each with its line, for the officer to compare with the original.
import type { State } from '../server/wire.ts';
import type { Conflict, LineName, Preview } from './conflict-words.ts';
import { type Child, element } from './element.ts';
import { points } from './points.ts';

/** False where not even one score or a total is printed. */
export const hasScores = ({ indicators, eitParts, questions, items, total }: Preview): boolean =>
  total !== null ||
  indicators.some(({ score }) => score !== null) ||
  [eitParts.indicators, questions, items].some((list) => list.length > 0);

/** What is in conflict has its choices above and no value of its own here. */
export function importReading(preview: Preview, { indicators: named }: State, lineName: LineName): readonly Child[] {
  const { indicators, eitParts, total, level, lines, questions, items, changed, conflicts } = preview;
  const partsOf = (indicator: number) => eitParts.indicators.find((each) => each.indicator === indicator);
  const found = indicators.filter(({ indicator, score }) => score !== null || partsOf(indicator)).length;
  const at = (line: number | null): string => (line === null ? '' : lineName(line));
  const valueRow = (of: Conflict['subject'], name: string, words: string, line: number | null, parts = '') =>
    conflicts.some(({ subject }) => subject === of) ? row(name, SEE_ABOVE, parts) : row(name, words, at(line), parts);
  return [
    element('h2', {}, `พบคะแนน ${found} จาก ${indicators.length} ตัวชี้วัด`),
    element(
      'ul',
      { class: 'rows' },
      ...indicators.map(({ indicator, score, line }) => {
        const name = named.find(({ number }) => number === indicator)?.name ?? '';
        const parts = partsOf(indicator);
        const words = score === null && parts ? '' : scoreWords(score);
        return valueRow(`indicator/${indicator}`, `${indicator}. ${name}`, words, line, partWords(parts));
      }),
      valueRow('total', 'คะแนนภาพรวม', scoreWords(total), lines.total),
      valueRow('level', 'ระดับ', level ?? NOT_FOUND, lines.level),
      eitParts.part1 === null && eitParts.part2 === null ? undefined : row('คะแนน EIT', partWords(eitParts)),
    ),
    list(`คะแนนรายข้อที่พบ: ข้อคำถาม ${questions.length} ข้อ รายการ OIT ${items.length} ข้อ`, [
      ...questions.map(({ id, score, line }) => valueRow(`question/${id}`, `ข้อ ${id}`, points(score), line)),
      ...items.map(({ id, score, line }) => valueRow(`item/${id}`, `ข้อ ${id}`, points(score), line)),
    ]),
    list(
      `ตัวเลขที่แปลงเมื่ออ่าน ${changed.length} แห่ง`,
      changed.map(({ line, from, to }) => row(`${from} อ่านเป็น ${to}`, '', at(line))),
    ),
  ];
}

const NOT_FOUND = 'ไม่พบ';
const SEE_ABOVE = 'ตามที่เลือกข้างต้น';

const scoreWords = (score: number | null): string => (score === null ? NOT_FOUND : points(score));

type Parts = Pick<Preview['eitParts'], 'part1' | 'part2'>;

const partWords = (parts: Parts | undefined): string =>
  parts ? `EIT ส่วนที่ 1: ${scoreWords(parts.part1)} ส่วนที่ 2: ${scoreWords(parts.part2)}` : '';

/** Blank texts are left out. */
const row = (name: string, value: string, ...details: readonly string[]): HTMLElement =>
  element(
    'li',
    {},
    element('span', { class: 'row-name' }, name),
    value === '' ? undefined : element('strong', {}, value),
    ...details.filter((detail) => detail !== '').map((detail) => element('span', { class: 'secondary-text' }, detail)),
  );

/** Folded; undefined without rows. */
const list = (summary: string, rows: readonly HTMLElement[]): HTMLElement | undefined =>
  rows.length === 0
    ? undefined
    : element('details', {}, element('summary', {}, summary), element('ul', { class: 'rows' }, ...rows));
