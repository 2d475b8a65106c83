// The plan formats as data: which fields of the records a format shows, under which headings, and in which rows. Which
// format a tab is in, its headings tell.
import { printOrderOf } from '../core/print-order.ts';
import type { RuleSet } from '../core/rule-set.ts';
import { topics, topicsOf } from '../core/topics.ts';
import { type CellBlock, textOf } from './cell.ts';
import { instrumentPlaces } from './instrument-places.ts';
import type { PlanKey, PlanRecord } from './plan-record.ts';
import type { PlanFormatName } from './setting-words.ts';
import type { Column } from './tab-layout.ts';

export interface Plan {
  readonly records: readonly PlanRecord[];
  /** What stands under each of the seven topics to which no record belongs. */
  readonly ofTopics: readonly PlanRecord[];
  readonly rules: RuleSet;
}

/** A record where a format shows it. */
export interface PlanRow {
  readonly id: string;
  readonly record: PlanRecord;
  /** Printed in the row: a topic, or instrument and indicator; empty where the format names none. */
  readonly place: string;
}

export interface PlanFormat {
  readonly name: PlanFormatName;
  readonly columns: readonly Column<PlanKey>[];
  readonly rowsOf: (plan: Plan) => readonly PlanRow[];
}

const column = (key: PlanKey, heading: string, width: number): Column<PlanKey> => ({
  key,
  heading,
  width,
  format: 'text',
});

const owners = column('owners', 'ผู้รับผิดชอบ', 150);
const period = column('period', 'ระยะเวลาดำเนินการ', 150);
const deadlines: Column<PlanKey> = { ...column('deadlines', 'กำหนดเสร็จ (วันที่)', 110), optional: true };

const byMeasure: PlanFormat = {
  name: 'รายมาตรการ',
  columns: [
    column('measures', 'มาตรการ/แนวทาง', 240),
    column('steps', 'วิธีการดำเนินการ', 360),
    owners,
    period,
    column('monitoring', 'การติดตามประเมินผล', 240),
    deadlines,
  ],
  rowsOf: ({ records }) => records.map((record) => ({ id: record.id, record, place: '' })),
};

const byInstrument: PlanFormat = {
  name: 'จำแนกตามเครื่องมือ',
  columns: [
    column('subject', 'ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา', 280),
    owners,
    column('means', 'ขั้นตอนหรือวิธีการ/มาตรการ', 340),
    column('reporting', 'การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ', 340),
    deadlines,
  ],
  rowsOf: ({ records, rules }) => {
    const order = printOrderOf(rules);
    const sorted = [...records].sort(
      (left, right) =>
        order.byIndicator(left.indicators[0] ?? 0, right.indicators[0] ?? 0) ||
        order.byId(left.items[0] ?? '', right.items[0] ?? ''),
    );
    const places = instrumentPlaces(sorted, rules);
    return sorted.map((record, index) => ({ id: record.id, record, place: places[index] ?? '' }));
  },
};

const AT_TOPIC = '@';

/** The record of a row: one that stands under several topics has a row for each. */
export const recordIdOf = (rowId: string): string => rowId.split(AT_TOPIC)[0] ?? '';

const byTopic: PlanFormat = {
  name: '7 ประเด็น',
  columns: [
    column('topic', 'ประเด็น', 240),
    column('measures', 'มาตรการ โครงการ หรือกิจกรรม', 240),
    column('steps', 'ขั้นตอน/วิธีการปฏิบัติ', 360),
    owners,
    period,
    deadlines,
  ],
  rowsOf: ({ records, ofTopics, rules }) => {
    const placed = records.map((record) => ({ record, numbers: topicsOf(record, rules).numbers }));
    const underTopics = topics.flatMap(({ number, name }): readonly PlanRow[] => {
      const place = `${number}. ${name}`;
      const members = placed.filter(({ numbers }) => numbers.includes(number));
      if (members.length > 0)
        return members.map(({ record }) => ({ id: `${record.id}${AT_TOPIC}${number}`, record, place }));
      return ofTopics.slice(number - 1, number).map((record) => ({ id: record.id, record, place }));
    });
    const others = placed.filter(({ numbers }) => numbers.length === 0);
    return [...underTopics, ...others.map(({ record }) => ({ id: record.id, record, place: '' }))];
  },
};

const formats: readonly [PlanFormat, ...PlanFormat[]] = [byMeasure, byInstrument, byTopic];

/** `รายมาตรการ` for a name that is none. */
export const planFormatNamed = (name: string): PlanFormat =>
  formats.find((format) => format.name === name) ?? formats[0];

const comparable = (heading: string): string => heading.replace(/\s+/g, '');

/** The format of which the tab has most headings; `รายมาตรการ` where it has none. */
export function planFormatOf(cells: CellBlock): PlanFormat {
  const headings = new Set((cells[0] ?? []).map((cell) => comparable(textOf(cell))));
  const found = ({ columns }: PlanFormat): number =>
    columns.filter(({ heading }) => headings.has(comparable(heading))).length;
  return formats.reduce((best, format) => (found(format) > found(best) ? format : best));
}
