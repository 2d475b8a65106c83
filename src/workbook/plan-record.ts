// A block of measures as the texts of its cells: the one record of which every plan format is a view. What a format shows
// in one cell of several fields is a field of its own, composed of them until somebody types over it.
import type { MeasureBlock } from '../core/measure-block.ts';
import { readLines, writeLines } from './numbered-lines.ts';

export const recordFields = ['issue', 'measures', 'steps', 'owners', 'period', 'monitoring', 'deadlines'] as const;

export type RecordField = (typeof recordFields)[number];

/** `subject`, `means` and `reporting` are composed; `topic` is that of a row in a plan by topics. */
export type PlanKey = RecordField | 'subject' | 'means' | 'reporting' | 'topic';

export interface PlanRecord extends Pick<MeasureBlock, 'id' | 'indicators' | 'items'> {
  readonly texts: Readonly<Record<RecordField, string>>;
}

export const recordOfBlock = (block: MeasureBlock): PlanRecord => ({
  id: block.id,
  indicators: block.indicators,
  items: block.items,
  texts: {
    issue: block.issue,
    measures: writeLines(block.measures),
    steps: writeLines(block.steps),
    owners: writeLines(block.owners),
    period: block.period,
    monitoring: writeLines(block.monitoring),
    deadlines: block.deadlines.join('\n'),
  },
});

export const blockOfRecord = ({ id, indicators, items, texts }: PlanRecord): MeasureBlock => ({
  id,
  indicators,
  items,
  issue: texts.issue,
  measures: readLines(texts.measures),
  steps: readLines(texts.steps),
  owners: readLines(texts.owners),
  period: texts.period,
  monitoring: readLines(texts.monitoring),
  deadlines: texts.deadlines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
});

/** Parts the measures from the steps in a cell of both. */
const STEPS_LINE = 'ขั้นตอนหรือวิธีการ';
/** Begins the last line of a cell of monitoring and period. */
const PERIOD_MARK = 'กำหนดเวลาแล้วเสร็จ: ';

const joined = (texts: readonly string[], between: string): string => texts.filter((text) => text !== '').join(between);

type Composed = Readonly<Record<PlanKey, string>>;

const partsOfComposed: Readonly<Partial<Record<PlanKey, readonly RecordField[]>>> = {
  subject: ['issue'],
  means: ['measures', 'steps'],
  reporting: ['monitoring', 'period'],
};

/** Whether a text of one of the fields is in what `key` shows. */
export const isShownIn = (key: PlanKey, fields: readonly PlanKey[]): boolean =>
  [key, ...(partsOfComposed[key] ?? [])].some((field) => fields.includes(field));

/** `place` says where a row belongs in its format: a topic, or instrument and indicator. */
export const composed = (texts: PlanRecord['texts'], place: string): Composed => ({
  ...texts,
  subject: joined([place, texts.issue], '\n'),
  means: joined([texts.measures, texts.steps], `\n${STEPS_LINE}\n`),
  reporting: joined([texts.monitoring, texts.period && PERIOD_MARK + texts.period], '\n'),
  topic: place,
});

/** A text without the line between them is measures alone. */
export function partsOfMeans(text: string): Pick<PlanRecord['texts'], 'measures' | 'steps'> {
  const [measures = '', ...steps] = text.split(`\n${STEPS_LINE}\n`);
  return { measures, steps: steps.join('\n') };
}

/** A text whose last line does not begin as the period does is monitoring alone. */
export function partsOfReporting(text: string): Pick<PlanRecord['texts'], 'monitoring' | 'period'> {
  const lines = text.split('\n');
  const last = lines[lines.length - 1] ?? '';
  if (!last.startsWith(PERIOD_MARK)) return { monitoring: text, period: '' };
  return { monitoring: lines.slice(0, -1).join('\n'), period: last.slice(PERIOD_MARK.length) };
}
