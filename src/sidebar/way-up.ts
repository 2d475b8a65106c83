// The cheapest way to a target level in words: what the instruments lack, which OIT items to make full, what is left.
import type { Methods } from '../server/wire.ts';
import { type Child, element } from './element.ts';
import { points } from './points.ts';
import { levelName } from './result-lines.ts';

export type Simulation = Methods['simulate']['value'];
type Way = Simulation['way'];
type Need = Way['needs'][number];

const instrumentNames: Readonly<Record<Need['of'], string>> = {
  IIT: 'IIT',
  EIT: 'EIT',
  EIT1: 'EIT ส่วนที่ 1',
  EIT2: 'EIT ส่วนที่ 2',
  OIT: 'OIT',
};

export function wayUp({ target, way, names }: Simulation): readonly Child[] {
  const { fixes, needs, gap } = way;
  const [before, after] = verdictWords(way);
  return [
    element('p', {}, before, ...targetName(target), after),
    ...listed('เงื่อนไขรายเครื่องมือของเป้าหมายนี้', needs.map(needWords)),
    ...listed(
      `รายการ OIT ที่ต้องทำให้ได้คะแนนเต็ม ${fixes.length} ข้อ`,
      fixes.map((id) => `${id} ${names[id] ?? ''}`.trim()),
    ),
    fixes.length === 0 ? undefined : element('p', {}, `เมื่อทำครบทุกข้อ คะแนนภาพรวมเป็น ${points(way.after.total)} คะแนน`),
    ...(gap ? gapWords(gap) : []),
  ];
}

const targetName = (target: Simulation['target']): readonly Child[] =>
  'level' in target ? ['ระดับ ', levelName(target.level)] : [`คะแนน ${points(target.total)}`];

/** What the fixes alone do: what is said before the target's name, and after it. */
export function verdictWords({ verdict, fixes }: Pick<Way, 'verdict' | 'fixes'>): readonly [string, string] {
  const isNow = fixes.length === 0;
  if (verdict === 'certain') return isNow ? ['คะแนนปัจจุบันถึง', ' แล้ว'] : ['ทำตามรายการด้านล่างแล้วถึง', ' แน่นอน'];
  if (verdict === 'possible')
    return [isNow ? 'คะแนนปัจจุบันอาจถึง' : 'ทำตามรายการด้านล่างแล้วอาจถึง', ' แต่ยังไม่แน่นอน เพราะไม่ทราบคะแนน EIT แต่ละส่วน'];
  return isNow
    ? ['ยังไม่ถึง', ' ต้องเพิ่มคะแนนตามรายการด้านล่าง']
    : ['การแก้ไขรายการ OIT อย่างเดียวไม่พอให้ถึง', ' ต้องเพิ่มคะแนนส่วนอื่นด้วย'];
}

export function needWords({ of, points: least, pointsForCertain }: Need): string {
  const name = instrumentNames[of];
  if (pointsForCertain === undefined) return `${name} เพิ่มอีก ${points(least)} คะแนน`;
  const certain = `จะถึงแน่นอนเมื่อเพิ่ม ${points(pointsForCertain)} คะแนน เพราะไม่ทราบคะแนนแต่ละส่วน`;
  return least > 0
    ? `${name} เพิ่มอีกอย่างน้อย ${points(least)} คะแนน และ${certain}`
    : `${name} อาจถึงเงื่อนไขแล้ว และ${certain}`;
}

/** Any one of these rises closes it. */
const gapWords = ({ points: lack, closedBy }: NonNullable<Way['gap']>): readonly Child[] => [
  ...(closedBy.length === 0
    ? [
        element(
          'p',
          {},
          `คะแนนภาพรวมยังขาดอีก ${points(lack)} คะแนน และไม่มีเครื่องมือใดเพียงเครื่องมือเดียวที่เพิ่มได้พอ ต้องเพิ่มหลายเครื่องมือพร้อมกัน`,
        ),
      ]
    : listed(`คะแนนภาพรวมยังขาดอีก ${points(lack)} คะแนน เพิ่มอย่างใดอย่างหนึ่งก็พอ`, closedBy.map(needWords))),
];

const listed = (heading: string, lines: readonly string[]): readonly Child[] =>
  lines.length === 0
    ? []
    : [element('h3', {}, heading), element('ul', {}, ...lines.map((line) => element('li', {}, line)))];
