// JSON that is meant to break whatever reads it: other types, keys that every object inherits, values at the wrong place.
import fc from 'fast-check';
import { formulaTexts } from './typed-values.ts';

/** Written in place of `__proto__`, which an object literal would take for its prototype. */
const PROTOTYPE_KEY = '%prototype%';

/** Keys that an object without them still answers to. */
export const inheritedKeys = [PROTOTYPE_KEY, 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then'] as const;

const POLLUTED = 'polluted';
const polluting = { [PROTOTYPE_KEY]: { [POLLUTED]: 'ใช่' }, constructor: { prototype: { [POLLUTED]: 'ใช่' } } };
const DEEP = 400;
const deep = Array.from({ length: DEEP }).reduce<unknown>((inner) => [inner], 'ลึก');

export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, '', [], {}, [[]], polluting, [polluting], deep),
  fc.constantFrom<unknown>(...inheritedKeys, '=1+1', 'ข้อความ', '\u0000', '\ud800', 'ก'.repeat(300)),
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(fc.constantFrom(...inheritedKeys, 'id', 'tab'), fc.jsonValue({ maxDepth: 1 })),
);

/** JSON in which every stand-in is the key `__proto__` itself. */
export const jsonOf = (value: unknown): string => JSON.stringify(value).replaceAll(PROTOTYPE_KEY, '__proto__');

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

function withValue(value: unknown, [key, ...rest]: Path, hostile: unknown): unknown {
  if (key === undefined) return hostile;
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === key ? withValue(item, rest, hostile) : item));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [key]: withValue(object[key], rest, hostile) };
}

const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...inheritedKeys,
    ...formulaTexts,
    '',
    '\u0000',
    '\ud800',
    '../..',
    'ก'.repeat(200),
    'ตั้งค่า!ZZZ99999999',
    '_ITA',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** The value with another text somewhere in it: of the right type, so that it is looked at and not turned away. */
export function reworded(value: unknown): fc.Arbitrary<unknown> {
  const texts = pathsIn(value).filter((path) => typeof valueAt(value, path) === 'string');
  if (texts.length === 0) return fc.constant(value);
  return fc.tuple(fc.constantFrom(...texts), hostileText).map(([path, text]) => withValue(value, path, text));
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>>)[key], value);

/** The value with something hostile somewhere in it, or with a key too many. */
export function spoiledJson(value: unknown): fc.Arbitrary<unknown> {
  const place = fc.constantFrom(...pathsIn(value));
  const spoiled = fc.tuple(place, hostileValue).map(([path, hostile]) => withValue(value, path, hostile));
  const extended = fc
    .tuple(fc.constantFrom(...inheritedKeys), hostileValue)
    .map(([key, hostile]) => ({ ...(value as object), [key]: hostile }));
  return fc.oneof({ weight: 4, arbitrary: spoiled }, { weight: 1, arbitrary: extended });
}

/** Names that every object would answer to, were a prototype polluted; none in a sound world. */
export const pollutionNow = (): readonly string[] => {
  const found: string[] = [];
  for (const key in {}) found.push(key);
  return found;
};
