// What google.script.run lets through: JSON's kinds of value and nothing else, both ways.
import { types } from 'node:util';

/** A value that may not cross between the client and the script, with its place. */
class IllegalValue extends Error {
  constructor(place: string, kind: string) {
    super(`Failed due to illegal value in property: ${place} (${kind})`);
    this.name = 'IllegalValue';
  }
}

/** A copy as the other side gets it: undefined in a list becomes null, an undefined property goes. Dates, functions and cycles are refused. */
export function crossed(value: unknown, place = '0', above: readonly object[] = []): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') throw new IllegalValue(place, typeof value);
  if (types.isDate(value)) throw new IllegalValue(place, 'Date');
  if (above.includes(value)) throw new IllegalValue(place, 'a circular reference');
  const path = [...above, value];
  if (Array.isArray(value)) {
    return value.map((item, i) => (item === undefined ? null : crossed(item, `${place}.${i}`, path)));
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
    throw new IllegalValue(place, 'an instance of a class');
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, crossed(item, `${place}.${key}`, path)]));
}
