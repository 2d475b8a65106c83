// OIT items numbered in print order, written down by sub-indicator. A group without a sub-indicator is one whose split
// no source gives.

import type { OitItemRule } from '../rule-set.ts';

interface OitGroup {
  readonly indicator: number;
  readonly subIndicator?: string;
  /** Names in order; `unseen` where none was found. */
  readonly names: readonly string[];
}

/** Stands for an item that surely exists but whose name was not found. */
export const unseen = '';

/** The items of the groups, numbered from 1 after the year's prefix, `O` or `o`. */
export const oitList = (prefix: string, groups: readonly OitGroup[]): readonly OitItemRule[] =>
  groups
    .flatMap(({ names, ...group }) => names.map((name) => (name === unseen ? group : { ...group, name })))
    .map((item, i) => ({ id: `${prefix}${i + 1}`, ...item }));
