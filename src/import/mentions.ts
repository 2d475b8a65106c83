// All that a page speaks of, in order and without overlaps: of two mentions that share letters the earlier wins, then the
// longer.

import { indicatorMentions } from './indicator-mentions.ts';
import { isMeasure } from './measure-words.ts';
import { indicatorOf, type Mention } from './mention.ts';
import { nearMentions } from './near-names.ts';
import { otherMentions } from './other-mentions.ts';
import { cellAt, type Page, rowAt } from './page.ts';
import { idMentions } from './printed-ids.ts';

export function mentionsIn(page: Page): readonly Mention[] {
  const exact = withoutOverlaps([
    ...indicatorMentions(page.text),
    ...idMentions(page.text),
    ...otherMentions(page.text).filter((mention) => !isHeadingWord(page, mention)),
  ]);
  const all = withoutOverlaps([...exact, ...nearMentions(page, exact)]);
  return all.filter((mention, i) => !isInsideItem(page, mention, all[i - 1]));
}

function withoutOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1];
    if (!last || mention.start >= last.end) kept.push(mention);
  }
  return kept;
}

/** ผลการประเมิน alone in a cell or on a line is the heading of a column. */
const isHeadingWord = (page: Page, { subject, force, end }: Mention): boolean =>
  subject === 'total' && force === 'plain' && isMeasure(cellAt(page, end - 1).text);

/** The text of a question or an item may use an indicator's name: what follows an id on its line speaks of the id. */
const isInsideItem = (page: Page, mention: Mention, before: Mention | undefined): boolean =>
  before?.subject.startsWith('id/') === true &&
  indicatorOf(mention.subject) !== undefined &&
  mention.force === 'plain' &&
  cellAt(page, before.start) === cellAt(page, mention.start) &&
  rowAt(page, before.start) === rowAt(page, mention.start);
