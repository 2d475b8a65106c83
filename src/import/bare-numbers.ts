// Tables that print bare numbers: of indicators under a heading that says so, and of questions, whose letter is that of the
// instrument the text has come to.

import type { InstrumentId, RuleSet } from '../core/rule-set.ts';
import { captionBefore } from './captions.ts';
import type { HeadedRow } from './headed-rows.ts';
import { indicatorOf, type Mention, type Subject } from './mention.ts';
import { filledCells, type PrintedCell } from './page.ts';

const BARE_NUMBER = /^(ข้อ ?(?:ที่)? ?)?([1-9]\d?)(?![\d.,]*\d)[.)]?(?: |$)/;
const INDICATOR_NUMBER = /^(?:[1-9]|10)$/;
const LETTERS: Readonly<Partial<Record<InstrumentId, string>>> = { IIT: 'I', EIT: 'E' };

/** A mention for each row of a question table that begins with a bare number. */
export const bareQuestionMentions = (
  rows: readonly HeadedRow[],
  captions: readonly Mention[],
  { instruments }: RuleSet,
): readonly Mention[] =>
  rows
    .filter(({ headings }) => headings.some(({ holds }) => holds === 'questions'))
    .flatMap(({ row }): readonly Mention[] => {
      const [cell, next] = filledCells(row);
      const [, lead = '', number] = BARE_NUMBER.exec(cell?.text ?? '') ?? [];
      if (!cell || !next || number === undefined) return [];
      const caption = captionBefore(captions, row.start, (subject) => letterOf(subject, instruments) !== undefined);
      const letter = caption && letterOf(caption, instruments);
      if (letter === undefined) return [];
      const start = cell.start + lead.length;
      return [{ subject: `id/${letter}${number}`, start, end: start + number.length, force: 'clear' }];
    });

/** A mention for each row with a number of an indicator, under the heading of these, and no name that is known. */
export const bareIndicatorMentions = (
  rows: readonly HeadedRow[],
  labels: ReadonlyMap<PrintedCell, Mention>,
): readonly Mention[] =>
  rows
    .filter(({ row }) => !row.cells.some((cell) => indicatorOf(labels.get(cell)?.subject ?? 'other') !== undefined))
    .flatMap(({ row, headings, shift }) => row.cells.filter((_, i) => headings[i + shift]?.holds === 'indicators'))
    .filter(({ text }) => INDICATOR_NUMBER.test(text))
    .map(({ text, start }) => {
      return { subject: `indicator/${Number(text)}`, start, end: start + text.length, force: 'clear' };
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
