// From the plan's blocks to the rows of `ติดตามผล <ปี>`, and what last year left unfinished. A row keeps its id while the plan
// is edited, because the officer's results hang on it.
import { type KnownText, keepIds } from '../core/follow-up-ids.ts';
import type { MeasureBlock } from '../core/measure-block.ts';
import type { FollowUpColumn, FollowUpFormat } from './follow-up-layout.ts';
import type { FollowUpRow } from './follow-up-tab.ts';
import type { GeneratedRow, SheetRow } from './generated-tab.ts';
import { writeLines } from './numbered-lines.ts';
import { isAddedByHand } from './own-rows.ts';
import { hashOf } from './row-base.ts';

type Row = GeneratedRow<FollowUpColumn>;
type Standing = readonly SheetRow<FollowUpColumn>[];

/** Stands before a step's part of an id. */
const STEP = '/step/';
/** Stands after the year in the id of a measure that was typed by hand into the plan. */
const OWN = 'own/';

/** The id of the block to which a row belongs. */
export const blockIdOf = (rowId: string): string => rowId.split(STEP)[0] ?? '';

/** What an id names, whatever the year. */
const subjectOf = (rowId: string): string => blockIdOf(rowId).replace(/^\d+\//, '');

const blankFields: Row['fields'] = {
  number: '',
  measures: '',
  steps: '',
  period: '',
  owners: '',
  result: '',
  outcome: '',
  suggestion: '',
  status: '',
  deadlines: '',
  evidence: '',
  pictures: '',
  summary: '',
};

/** The plan's rows in order. `baseYear` is the year before the plan's; `standing` are the rows of the tab as it is. */
export function rowsOfBlocks(
  blocks: readonly MeasureBlock[],
  format: FollowUpFormat,
  baseYear: number,
  standing: Standing,
): readonly Row[] {
  const known = knownSteps(standing);
  const rows = identified(blocks, baseYear, standing).flatMap((block) =>
    format === 'ผลตามกิจกรรม' ? [wholeRow(block)] : stepRows(block, known.get(block.id) ?? []),
  );
  return numbered(rows);
}

const numbered = (rows: readonly Row[], before = 0): readonly Row[] =>
  rows.map((row, index) => ({ ...row, fields: { ...row.fields, number: before + index + 1 } }));

/** Blocks that were typed by hand get ids that outlive the order of the plan's rows and its format. */
function identified(blocks: readonly MeasureBlock[], baseYear: number, standing: Standing): readonly MeasureBlock[] {
  const prefix = `${baseYear}/${OWN}`;
  const typed = blocks.filter(({ id }) => isAddedByHand(id));
  const ids = keepIds(
    knownTexts(standing, 'measures', blockIdOf).filter(({ id }) => id.startsWith(prefix)),
    typed.map(({ measures }) => hashOf(writeLines(measures))),
    (text) => prefix + text,
  );
  const idOf = new Map(typed.map((block, index) => [block, ids[index] ?? block.id]));
  return blocks.map((block) => ({ ...block, id: idOf.get(block) ?? block.id }));
}

/** What each id was last generated with in a column, each id once. */
function knownTexts(standing: Standing, column: FollowUpColumn, idOf: (rowId: string) => string): readonly KnownText[] {
  const texts = new Map<string, string>();
  for (const { id, base } of standing) if (!texts.has(idOf(id))) texts.set(idOf(id), base?.hashes[column] ?? '');
  return [...texts].map(([id, text]) => ({ id, text }));
}

const wholeRow = (block: MeasureBlock): Row => ({
  id: block.id,
  fields: {
    ...blankFields,
    measures: writeLines(block.measures),
    steps: writeLines(block.steps),
    period: block.period,
    owners: writeLines(block.owners),
    deadlines: block.deadlines.join('\n'),
  },
  unseen: { indicators: block.indicators.map(String) },
});

/** What each step was last generated with, by block. */
function knownSteps(standing: Standing): ReadonlyMap<string, readonly KnownText[]> {
  const steps = new Map<string, KnownText[]>();
  for (const each of knownTexts(standing, 'steps', (id) => id)) {
    if (!each.id.includes(STEP)) continue;
    const ofBlock = steps.get(blockIdOf(each.id));
    if (ofBlock) ofBlock.push(each);
    else steps.set(blockIdOf(each.id), [each]);
  }
  return steps;
}

/** One row for each step; a block without steps is a row by itself. */
function stepRows(block: MeasureBlock, known: readonly KnownText[]): readonly Row[] {
  const whole = wholeRow(block);
  if (block.steps.length === 0) return [whole];
  const prefix = block.id + STEP;
  const ids = keepIds(known, block.steps.map(hashOf), (text) => prefix + text);
  return block.steps.map((step, index) => ({
    ...whole,
    id: ids[index] ?? prefix,
    fields: { ...whole.fields, steps: step },
  }));
}

/**
 * Rows of last year's tab that are not finished and that none of this year's rows goes on with, as they read there; what
 * was reported of them stays behind. `lastYear` is the plan year of that tab.
 */
export function carriedRows(
  lastYear: number,
  unfinished: readonly FollowUpRow[],
  thisYear: readonly Row[],
): readonly Row[] {
  const goesOn = new Set(thisYear.map(({ id }) => subjectOf(id)));
  const carried = new Map<string, Row>();
  for (const row of unfinished) {
    const id = row.id || `${lastYear - 1}/${OWN}${hashOf(row.text('measures') + row.text('steps'))}`;
    if (goesOn.has(subjectOf(id)) || carried.has(id)) continue;
    const text = (key: FollowUpColumn): string => row.text(key);
    carried.set(id, {
      id,
      fields: {
        ...blankFields,
        measures: text('measures'),
        steps: text('steps'),
        period: text('period'),
        owners: text('owners'),
        deadlines: text('deadlines'),
        summary: text('summary') || carriedFrom(lastYear),
      },
      unseen: { indicators: row.indicators.map(String) },
    });
  }
  return numbered([...carried.values()], thisYear.length);
}

/** Stands beside a carried row under the heading that counts; a row carried again keeps the year it began in. */
const carriedFrom = (year: number): string => `ยกมาจากปีงบประมาณ พ.ศ. ${year}`;
