// A plan by topics has measures under each of the seven, weak or not: what the library says of a topic stands in where no
// block belongs to it.
import { entryOf, type Wording } from './analysis.ts';
import { resolveTags, topicEntryId } from './library-entry.ts';
import type { MeasureBlock } from './measure-block.ts';
import { measuresOf, type PlanYears } from './plan.ts';
import { topics } from './topics.ts';
import { weakPointId } from './weak-point.ts';

/** One for each topic, in order; about no item and no indicator. */
export const topicBlocks = ({ rules, planYear }: PlanYears, wording: Wording): readonly MeasureBlock[] =>
  topics.map(({ number }) => {
    const id = topicEntryId(number);
    const entry = entryOf(wording.library, id);
    return {
      id: weakPointId(rules, id),
      indicators: [],
      items: [],
      issue: entry ? resolveTags(entry.issue, wording.terms) : '',
      ...measuresOf(entry ? [entry] : [], planYear, wording),
    };
  });
