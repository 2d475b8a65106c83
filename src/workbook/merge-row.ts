// The three-way merge of one row: what was generated last, what stands in the sheet, what is generated now. A cell that
// was not touched follows; one that was stays, whatever is generated.
import { type Cell, textOf } from './cell.ts';
import { type BookkeepingKey, type GeneratedRow, GONE_MARK, type SheetRow } from './generated-tab.ts';
import { hashOf, isAsGenerated, isTextLost, type RowBase } from './row-base.ts';

export interface MergedRow<Key extends string> {
  /** What may be written into a row, by column key; a column that is left out is the officer's. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Goes with the cells; undefined where none is to stand there. */
  readonly base: RowBase | undefined;
  /** Columns that keep another text than the one generated now. */
  readonly kept: readonly Key[];
}

export interface RowStory<Key extends string> {
  readonly row: SheetRow<Key>;
  readonly id: string;
  readonly base: RowBase | undefined;
  /** The columns that the tab has. */
  readonly keys: readonly Key[];
  readonly isFormula: (key: Key | BookkeepingKey) => boolean;
}

/** The story of a row in which nothing stands yet. */
export const blankStory = <Key extends string>(row: number, id: string, keys: readonly Key[]): RowStory<Key> => {
  const fields = Object.fromEntries(keys.map((key) => [key, ''])) as Record<Key, Cell>;
  const blank = { row, id, fields, unseen: {}, base: undefined, mark: '' };
  return { row: blank, id, base: undefined, keys, isFormula: () => false };
};

/** The record as it is generated now. */
export function mergeRow<Key extends string>(story: RowStory<Key>, generated: GeneratedRow<Key>): MergedRow<Key> {
  const { row, id, keys } = story;
  const { typed = [] } = generated;
  const isLost = (key: Key): boolean => isTextLost(story.base, key, typed);
  const follows = keys.filter(
    (key) => (isUntouched(story, key) && !isLost(key)) || isTaken(story, key, generated.fields[key]),
  );
  const fields = Object.fromEntries(follows.map((key) => [key, generated.fields[key]]));
  const hashes = Object.fromEntries(keys.map((key) => [key, hashOf(generated.fields[key])]));
  return {
    cells: { ...fields, '#id': id, ...markOf(story, '') },
    base: { id, hashes, kept: keptHashes(story, follows, hashes), typed, unseen: generated.unseen },
    kept: keys.filter((key) => !follows.includes(key) && textOf(row.fields[key]) !== textOf(generated.fields[key])),
  };
}

/** A record that is no longer generated: its row stays as it is, and is marked. */
export function mergeGoneRow<Key extends string>(story: RowStory<Key>): MergedRow<Key> {
  const { row, id, keys, base } = story;
  const untouched = keys.filter((key) => isUntouched(story, key));
  const fields = Object.fromEntries(untouched.map((key) => [key, row.fields[key]]));
  const { hashes, typed, unseen } = base ?? { hashes: {}, typed: [], unseen: row.unseen };
  return {
    cells: { ...fields, '#id': id, ...markOf(story, GONE_MARK) },
    base: { id, hashes, kept: keptHashes(story, untouched, hashes), typed, unseen },
    kept: [],
  };
}

/** Takes a row's id from it, so that it is the officer's own; the values that no column shows stay with it. */
export const releaseRow = <Key extends string>({ base, unseen }: SheetRow<Key>): MergedRow<Key> => ({
  cells: { '#id': '' },
  base: base && { id: '', hashes: {}, kept: {}, typed: [], unseen },
  kept: [],
});

/** Formulas, dates and pictures are never generated, so they are the officer's. */
const isOfficers = <Key extends string>({ row, isFormula }: RowStory<Key>, key: Key): boolean =>
  isFormula(key) || typeof row.fields[key] === 'object';

const isUntouched = <Key extends string>(story: RowStory<Key>, key: Key): boolean =>
  !isOfficers(story, key) && isAsGenerated(story.base, key, story.row.fields[key]);

/** The officer typed the very text that is generated now. */
const isTaken = <Key extends string>(story: RowStory<Key>, key: Key, generated: Cell): boolean =>
  !isOfficers(story, key) && textOf(story.row.fields[key]) === textOf(generated);

/** What stands in the cells that do not follow, where it is not what was generated. */
const keptHashes = <Key extends string>(
  { row, keys }: RowStory<Key>,
  follows: readonly Key[],
  hashes: RowBase['hashes'],
): RowBase['kept'] =>
  Object.fromEntries(
    keys
      .filter((key) => !follows.includes(key))
      .map((key) => [key, hashOf(row.fields[key])] as const)
      .filter(([key, hash]) => hash !== hashes[key]),
  );

/** A mark that the officer wrote over stays. */
const markOf = <Key extends string>({ row, isFormula }: RowStory<Key>, mark: string): { readonly '#mark'?: string } =>
  !isFormula('#mark') && ['', GONE_MARK].includes(textOf(row.mark)) ? { '#mark': mark } : {};
