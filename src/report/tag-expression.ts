// What stands between the braces of a value's tag: its name, then filters that change how it is printed, each after a `|`:
// `{คะแนนภาพรวม | ทศนิยม 1 | เลขไทย}`. Names and words only; nothing is evaluated.

export interface FilterCall {
  readonly name: string;
  /** What follows the name; empty where nothing does. */
  readonly argument: string;
}

export interface TagExpression {
  readonly tag: string;
  readonly filters: readonly FilterCall[];
}

export function readTag(content: string): TagExpression {
  const [tag = '', ...filters] = content.split('|').map((piece) => piece.trim());
  return { tag, filters: filters.map(readFilter) };
}

function readFilter(piece: string): FilterCall {
  const [name = ''] = piece.split(/\s/);
  return { name, argument: piece.slice(name.length).trim() };
}
