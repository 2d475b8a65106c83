// Data that a template could print and does not, by the loop or part in which they would stand.
import { grouped } from './grouped.ts';
import type { KnownTag } from './known-tags.ts';

export interface UnusedTags {
  /** Outermost first; empty for tags that may stand anywhere. */
  readonly path: readonly string[];
  readonly names: readonly string[];
}

/** Of a loop that is not used, only its own name. */
export function unusedTags(known: readonly KnownTag[], used: ReadonlySet<string>): readonly UnusedTags[] {
  const unused = known.filter(({ name, path }) => !used.has(name) && path.every((loop) => used.has(loop)));
  return grouped(unused, ({ path }) => path.join('\n')).map(([, tags]) => ({
    path: tags[0]?.path ?? [],
    names: tags.map(({ name }) => name),
  }));
}
