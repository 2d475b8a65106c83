// What a generated row looked like when it was last generated. A short hash for each field tells a cell that the
// officer edited from one that was not; the values of fields not shown travel with the row.
import { type Cell, isBlank, textOf } from './cell.ts';
import { NewerStorage } from './newer-storage.ts';

export const ROW_BASE_VERSION = 1;

export interface RowBase {
  /** The record's; empty in the base of a copy, and in one that was written before bases held it. */
  readonly id: string;
  /** Hash of what was generated last, for each field that the tab shows. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Hash of what stood in the cell after that, where it was something else. */
  readonly kept: Readonly<Record<string, string>>;
  /** Fields in which the text that was generated is one that somebody typed in another tab. */
  readonly typed: readonly string[];
  readonly unseen: Readonly<Record<string, readonly string[]>>;
}

/** FNV-1a over UTF-16 code units, in base 36: short, and enough to notice an edit. */
export function hashOf(cell: Cell | undefined): string {
  let hash = 0x811c9dc5;
  const text = textOf(cell);
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Whether a cell holds what was generated last. Where that is not known, only a blank cell does. */
export function isAsGenerated(base: RowBase | undefined, key: string, cell: Cell | undefined): boolean {
  const hash = base?.hashes[key];
  return hash === undefined ? isBlank(cell) : hashOf(cell) === hash;
}

/** Whether the cell alone still has what was typed in another tab: the hidden storage, which had it, was damaged since. */
export const isTextLost = (base: RowBase | undefined, key: string, typed: readonly string[]): boolean =>
  (base?.typed.includes(key) ?? false) && !typed.includes(key);

export const writeRowBase = ({ id, hashes, kept, typed, unseen }: RowBase): string =>
  JSON.stringify({
    v: ROW_BASE_VERSION,
    ...(id === '' ? {} : { i: id }),
    h: hashes,
    ...(Object.keys(kept).length === 0 ? {} : { k: kept }),
    ...(typed.length === 0 ? {} : { t: typed }),
    x: unseen,
  });

/** Undefined where the cell is blank or was damaged. Throws NewerStorage. */
export function readRowBase(cell: Cell | undefined): RowBase | undefined {
  const text = textOf(cell);
  if (!text.startsWith('{')) return undefined;
  const parsed = parseObject(text);
  if (typeof parsed?.v === 'number' && parsed.v > ROW_BASE_VERSION) throw new NewerStorage();
  if (parsed?.v !== ROW_BASE_VERSION) return undefined;
  return {
    id: typeof parsed.i === 'string' ? parsed.i : '',
    hashes: stringsIn(parsed.h),
    kept: stringsIn(parsed.k),
    typed: textsIn(parsed.t),
    unseen: listsIn(parsed.x),
  };
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const stringsIn = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isObject(value) ? value : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

const listsIn = (value: unknown): Record<string, readonly string[]> =>
  Object.fromEntries(Object.entries(isObject(value) ? value : {}).map(([key, list]) => [key, textsIn(list)]));

const textsIn = (list: unknown): readonly string[] =>
  Array.isArray(list) ? list.filter((entry): entry is string => typeof entry === 'string') : [];
