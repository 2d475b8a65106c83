// What people do to a workbook between commands, as data: each step is typed or clicked by hand, and one that Sheets itself
// would not allow does nothing.
import fc from 'fast-check';
import type { Host } from '../../src/local/host.ts';
import { type TypedValue, typedValue, typeInto } from './typed-values.ts';

/** Beyond these the tabs of a small workbook hold little. */
const ROWS = 24;
const COLUMNS = 12;

type Lines = 'deleteRows' | 'deleteColumns' | 'insertRows' | 'insertColumns';

export type Spoil = { readonly tab: string } & (
  | { readonly kind: 'type'; readonly cell: string; readonly value: TypedValue }
  | { readonly kind: 'merge'; readonly block: string }
  | { readonly kind: 'lines'; readonly does: Lines; readonly at: number; readonly count: number }
  | { readonly kind: 'moveColumns'; readonly from: number; readonly before: number }
  | { readonly kind: 'hide'; readonly axis: 'row' | 'column'; readonly at: number }
  | { readonly kind: 'sort'; readonly block: string; readonly column: number }
  | { readonly kind: 'protect'; readonly block: string | undefined }
  | { readonly kind: 'note'; readonly cell: string; readonly text: string }
  | { readonly kind: 'tab'; readonly does: 'delete' | 'rename' | 'hide' | 'copy' }
);

const letters = 'ABCDEFGHIJKL';
const row = fc.integer({ min: 1, max: ROWS });
const column = fc.integer({ min: 1, max: COLUMNS });
const cell = fc.tuple(column, row).map(([at, line]) => `${letters[at - 1]}${line}`);
const heading = column.map((at) => `${letters[at - 1]}1`);
const block = fc
  .tuple(column, row, fc.nat({ max: 3 }), fc.nat({ max: 3 }))
  .map(
    ([at, line, wide, high]) => `${letters[at - 1]}${line}:${letters[Math.min(at + wide, COLUMNS) - 1]}${line + high}`,
  );

/** One thing done to one of the tabs. */
export const spoilOf = (tabs: readonly string[]): fc.Arbitrary<Spoil> => {
  const tab = fc.constantFrom(...tabs);
  const kind = <Kind extends string>(name: Kind) => fc.constant(name);
  return fc.oneof(
    { weight: 12, arbitrary: fc.record({ tab, kind: kind('type'), cell, value: typedValue }) },
    { weight: 2, arbitrary: fc.record({ tab, kind: kind('type'), cell: heading, value: typedValue }) },
    { weight: 2, arbitrary: fc.record({ tab, kind: kind('merge'), block }) },
    {
      weight: 3,
      arbitrary: fc.record({
        tab,
        kind: kind('lines'),
        does: fc.constantFrom<Lines>('deleteRows', 'deleteColumns', 'insertRows', 'insertColumns'),
        at: fc.oneof(column, row),
        count: fc.integer({ min: 1, max: 4 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ tab, kind: kind('moveColumns'), from: column, before: column }) },
    {
      weight: 1,
      arbitrary: fc.record({
        tab,
        kind: kind('hide'),
        axis: fc.constantFrom('row' as const, 'column' as const),
        at: row,
      }),
    },
    { weight: 1, arbitrary: fc.record({ tab, kind: kind('sort'), block, column }) },
    { weight: 1, arbitrary: fc.record({ tab, kind: kind('protect'), block: fc.option(block, { nil: undefined }) }) },
    { weight: 1, arbitrary: fc.record({ tab, kind: kind('note'), cell, text: fc.string({ maxLength: 20 }) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        tab,
        kind: kind('tab'),
        does: fc.constantFrom('delete' as const, 'rename' as const, 'hide' as const, 'copy' as const),
      }),
    },
  );
};

/** What Sheets refuses a person: a value that a dropdown rejects, lines that are not there, the last visible tab. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'Exception' || error.message.startsWith('The workbook has no sheet named'));

export function spoil(host: Host, step: Spoil): void {
  try {
    acts[step.kind](host, step as never);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}

type Act<Kind> = (host: Host, step: Extract<Spoil, { readonly kind: Kind }>) => void;

const acts: { readonly [Kind in Spoil['kind']]: Act<Kind> } = {
  type: (host, { tab, cell: at, value }) => typeInto(host, tab, at, value),
  merge: ({ person }, { tab, block: cells }) => person.merge(tab, cells),
  lines: ({ person }, { tab, does, at, count }) => person[does](tab, at, count),
  moveColumns: ({ person }, { tab, from, before }) => person.moveColumns(tab, from, 1, before),
  hide: ({ person }, { tab, axis, at }) => person.setHidden(tab, axis, at, true),
  sort: ({ person }, { tab, block: cells, column: by }) => person.sort(tab, cells, by),
  protect: ({ person }, { tab, block: cells }) => person.protect(tab, cells),
  note: ({ person }, { tab, cell: at, text }) => person.note(tab, at, text),
  tab: (host, { tab, does }) => actOnTab(host, tab, does),
};

function actOnTab({ person }: Host, tab: string, does: 'delete' | 'rename' | 'hide' | 'copy'): void {
  if (does === 'delete') person.deleteSheet(tab);
  else if (does === 'rename') person.renameSheet(tab, `${tab} เดิม`);
  else if (does === 'hide') person.hideSheet(tab);
  else person.copySheet(tab, `สำเนาของ ${tab}`);
}
