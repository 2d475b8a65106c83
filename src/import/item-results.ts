// Questions and OIT items with their scores. Ids that the year's list does not have are no ids of this assessment.

import { itemFinderOf } from '../core/item-id.ts';
import { type PrintedValue, valuesOf } from './candidates.ts';
import { captionBefore } from './captions.ts';
import { grouped } from './grouped.ts';
import type { ImportedItem, ImportedQuestion } from './imported-results.ts';
import { indicatorOf, type Subject } from './mention.ts';
import type { ReadPage } from './read-page.ts';

/** Every value printed for an item, the chosen one first. */
export interface ItemValues {
  readonly kind: 'question' | 'item';
  readonly id: string;
  readonly values: readonly [PrintedValue, ...PrintedValue[]];
}

export interface ItemResults {
  readonly questions: readonly ImportedQuestion[];
  readonly items: readonly ImportedItem[];
  readonly all: readonly ItemValues[];
}

export function itemResults(read: ReadPage, fiscalYear: number | undefined): ItemResults {
  const all = [
    ...grouped(
      read.scores.filter(({ of }) => of.startsWith('id/')),
      ({ of }) => of,
    ),
  ]
    .flatMap(([of, scores]): readonly ItemValues[] => {
      const [first, ...others] = valuesOf(scores, fiscalYear);
      const known = knownItem(of.slice('id/'.length), read, fiscalYear);
      return first && known ? [{ ...known, values: [first, ...others] }] : [];
    })
    .sort((a, b) => compareIds(a.id, b.id));
  return {
    all,
    questions: all
      .filter(({ kind }) => kind === 'question')
      .map(({ id, values: [{ points, first }] }) => {
        return { id, indicator: indicatorOver(id, first.place, read), score: points, line: first.line };
      }),
    items: all
      .filter(({ kind }) => kind === 'item')
      .map(({ id, values: [{ points, first }] }) => ({ id, score: points, line: first.line })),
  };
}

/** The id as the year prints it, or as it was read where the year is unknown or has no list. */
function knownItem(
  id: string,
  { rules }: ReadPage,
  fiscalYear: number | undefined,
): Pick<ItemValues, 'kind' | 'id'> | undefined {
  const kind = id.startsWith('O') ? 'item' : 'question';
  const list = kind === 'item' ? rules.oitItems : rules.questions;
  if (rules.fiscalYear !== fiscalYear || list.length === 0) return { kind, id };
  const found = itemFinderOf(rules)(id);
  return found && { kind, id: found.rule.id };
}

/** The indicator in the last caption over a question, if it is of the question's instrument; else the question's own. */
function indicatorOver(id: string, place: number, { rules, captions }: ReadPage): number | null {
  const instrument = /^i/i.test(id) ? 'IIT' : 'EIT';
  const possible = rules.instruments.find((each) => each.id === instrument)?.indicators ?? [];
  const caption = captionBefore(captions, place, (subject: Subject) => indicatorOf(subject) !== undefined);
  const printed = caption && indicatorOf(caption);
  if (printed !== undefined && possible.includes(printed)) return printed;
  return rules.questions.find((rule) => rule.id === id)?.indicator ?? null;
}

const compareIds = (a: string, b: string): number =>
  (a[0] ?? '').localeCompare(b[0] ?? '') || Number(a.slice(1)) - Number(b.slice(1));
