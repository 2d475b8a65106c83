// Tables of questions often print bare numbers. The letter before them is that of the instrument the text has come to.

import type { InstrumentId, RuleSet } from '../core/rule-set.ts';
import { captionBefore } from './captions.ts';
import { indicatorOf, type Mention, type Subject } from './mention.ts';
import { filledCells, type PrintedRow } from './page.ts';

const BARE_NUMBER = /^(ข้อ ?(?:ที่)? ?)?([1-9]\d?)(?![\d.,]*\d)[.)]?(?: |$)/;
const LETTERS: Readonly<Partial<Record<InstrumentId, string>>> = { IIT: 'I', EIT: 'E' };

/** A mention for each row of a question table that begins with a bare number. */
export const bareQuestionMentions = (
  rows: readonly PrintedRow[],
  captions: readonly Mention[],
  { instruments }: RuleSet,
): readonly Mention[] =>
  rows.flatMap((row): readonly Mention[] => {
    const [cell] = filledCells(row);
    const [, lead = '', number] = BARE_NUMBER.exec(cell?.text ?? '') ?? [];
    if (!cell || number === undefined) return [];
    const caption = captionBefore(captions, row.start, (subject) => letterOf(subject, instruments) !== undefined);
    const letter = caption && letterOf(caption, instruments);
    if (letter === undefined) return [];
    const start = cell.start + lead.length;
    return [{ subject: `id/${letter}${number}`, start, end: start + number.length, force: 'clear' }];
  });

function letterOf(subject: Subject, instruments: RuleSet['instruments']): string | undefined {
  if (subject.startsWith('part/')) return LETTERS.EIT;
  const indicator = indicatorOf(subject);
  const instrument = instruments.find(
    ({ id, indicators }) =>
      subject === `instrument/${id}` || (indicator !== undefined && indicators.includes(indicator)),
  );
  return instrument && LETTERS[instrument.id];
}
