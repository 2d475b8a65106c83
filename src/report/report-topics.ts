// What belongs to each of the seven topics: weak points by what they are about, blocks by their plan's rows where the plan
// is by topics, else by what they are about.
import { topicEntryId } from '../core/library-entry.ts';
import type { MeasureBlock } from '../core/measure-block.ts';
import { topics, topicsOf } from '../core/topics.ts';
import { type WeakPoint, weakPointId } from '../core/weak-point.ts';
import { recordIdOf } from '../workbook/plan-format.ts';
import type { ReportData } from './report-data.ts';
import { isReported } from './reported-point.ts';

/** A weak point or a block may belong to several topics. */
export interface ReportTopic {
  readonly number: number;
  readonly name: string;
  readonly weakPoints: readonly WeakPoint[];
  readonly blocks: readonly MeasureBlock[];
}

export interface ReportTopics {
  /** All seven, in order. */
  readonly topics: readonly ReportTopic[];
  /** Blocks that belong to no topic: the officer's own. */
  readonly others: readonly MeasureBlock[];
  /** Whether all that is placed is placed as a source has it. */
  readonly isConfirmed: boolean;
}

export function reportTopicsOf({ rules, scores, weakPoints, plan }: ReportData): ReportTopics {
  const points = weakPoints
    .filter((point) => isReported(point, scores))
    .map((point) => ({ point, ...topicsOf({ items: point.items, indicators: [point.indicator] }, rules) }));
  const placed = plan.map((block) => ({ block, numbers: topicsOfBlock(block, plan, rules) }));
  return {
    topics: topics.map(({ number, name }) => ({
      number,
      name,
      weakPoints: points.filter(({ numbers }) => numbers.includes(number)).map(({ point }) => point),
      blocks: placed.filter(({ numbers }) => numbers.includes(number)).map(({ block }) => block),
    })),
    others: placed.filter(({ numbers }) => numbers.length === 0).map(({ block }) => block),
    isConfirmed: points.every(({ sources }) => sources.every(({ confirmed }) => confirmed)),
  };
}

/** A block that the officer made differ in the row of one topic stands there alone, and the others leave that topic to it. */
function topicsOfBlock(
  block: MeasureBlock,
  plan: readonly MeasureBlock[],
  rules: ReportData['rules'],
): readonly number[] {
  const own = topics.filter(({ number }) => block.id === weakPointId(rules, topicEntryId(number)));
  if (own.length > 0) return own.map(({ number }) => number);
  const atTopic = topicOfRow(block.id);
  if (atTopic !== undefined) return [atTopic];
  const taken = plan.filter(({ id }) => recordIdOf(id) === block.id).map(({ id }) => topicOfRow(id));
  return topicsOf(block, rules).numbers.filter((number) => !taken.includes(number));
}

/** The topic that the id of a row names after its record's; undefined where it names none. */
function topicOfRow(id: string): number | undefined {
  const number = Number(id.slice(recordIdOf(id).length + 1));
  return topics.some((topic) => topic.number === number) ? number : undefined;
}
