// What the import calls things: subjects of conflicts, how sure a value is, and where it was read.
import type { ImportParams, Methods, State } from '../server/wire.ts';
import { points } from './points.ts';

export type Preview = Methods['previewImport']['value'];
export type Conflict = Preview['conflicts'][number];
type Standing = Conflict['values'][number]['standing'];

const standings: Readonly<Record<Standing, string>> = {
  certain: 'ใช่แน่นอน',
  best: 'น่าจะใช่ที่สุด',
  possible: 'ยังเป็นไปได้',
  excluded: 'เป็นไปไม่ได้',
};

/** A total or a level may be what was published and yet contradict the scores, so neither is called impossible. */
export function standingWords(subject: string, standing: Standing): string {
  if (standing === 'excluded' && subject === 'total') return 'ไม่ตรงกับคะแนนสิบตัวชี้วัด';
  if (standing === 'excluded' && subject === 'level') return 'ไม่ตรงกับคะแนนภาพรวม';
  return standings[standing];
}

/** `ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ`, `ข้อ O12`, `คะแนนภาพรวม` */
export function subjectName(subject: string, indicators: State['indicators']): string {
  const [kind, id = ''] = subject.split('/');
  if (kind === 'indicator') {
    const name = indicators.find(({ number }) => String(number) === id)?.name ?? '';
    return `ตัวชี้วัดที่ ${id} ${name}`.trim();
  }
  if (kind === 'total') return 'คะแนนภาพรวม';
  return kind === 'level' ? 'ระดับผลการประเมิน' : `ข้อ ${id}`;
}

export const valueWords = (value: string | number): string => (typeof value === 'number' ? points(value) : value);

export type LineName = (line: number) => string;

/** A text has lines, a block of cells rows. */
export const lineNames =
  ({ range }: ImportParams): LineName =>
  (line) =>
    `${range === undefined ? 'บรรทัดที่' : 'แถวที่'} ${line}`;
