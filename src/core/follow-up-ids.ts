// Ids for texts that have none of their own — the steps of a block, the measures typed by hand — so that a result stays
// with its step when steps are inserted, moved, deleted or reworded in the plan.

export interface KnownText {
  readonly id: string;
  /** Empty where it is not known any more. */
  readonly text: string;
}

/**
 * One id for each text. A text keeps the id under which it is known, wherever it now stands. Texts that took the place
 * of as many others between the same neighbours are those others reworded, and keep their ids. Any other text gets the id
 * that `idFor` makes of it, always the same one, so that a row which was deleted by hand is known to be the deleted one.
 */
export function keepIds(
  known: readonly KnownText[],
  texts: readonly string[],
  idFor: (text: string) => string,
): readonly string[] {
  const place = new Map(known.map(({ id }, index) => [id, index]));
  const used = new Set<string>();
  const take = (id: string | undefined): string | undefined => {
    if (id !== undefined) used.add(id);
    return id;
  };
  const unclaimed = new Map<string, string[]>();
  for (const { id, text } of [...known].reverse()) unclaimed.set(text, [...(unclaimed.get(text) ?? []), id]);
  const ids = texts.map((text) => take(unclaimed.get(text)?.pop()));
  for (const { first, end } of gapsIn(ids)) {
    const from = 1 + (place.get(ids[first - 1] ?? '') ?? -1);
    const to = place.get(ids[end] ?? '') ?? known.length;
    const reworded = known.slice(from, to);
    if (reworded.length !== end - first || reworded.some(({ id }) => used.has(id))) continue;
    for (const [index, { id }] of reworded.entries()) ids[first + index] = take(id);
  }
  for (const { id, text } of known) if (text !== '') used.add(id);
  return texts.map((text, index) => ids[index] ?? unusedId(idFor(text), used));
}

/** Runs of positions without an id, `end` excluded. */
function gapsIn(ids: readonly (string | undefined)[]): readonly { readonly first: number; readonly end: number }[] {
  const gaps: { first: number; end: number }[] = [];
  ids.forEach((id, index) => {
    if (id !== undefined) return;
    const last = gaps[gaps.length - 1];
    if (last?.end === index) last.end = index + 1;
    else gaps.push({ first: index, end: index + 1 });
  });
  return gaps;
}

/** The same text twice has two ids. */
function unusedId(id: string, used: Set<string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (used.has(candidate)) continue;
    used.add(candidate);
    return candidate;
  }
}
