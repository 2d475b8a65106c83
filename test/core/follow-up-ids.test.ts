// A result hangs on the id of its step: ids stay with their texts through every change of the plan.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KnownText, keepIds } from '../../src/core/follow-up-ids.ts';

const idFor = (text: string): string => `new ${text}`;
const known: readonly KnownText[] = ['a', 'b', 'c'].map((text) => ({ id: text.toUpperCase(), text }));
const idsOf = (texts: string): readonly string[] => keepIds(known, texts.split(' '), idFor);

describe('the id of a text', () => {
  it.each([
    ['stays where nothing changed', 'a b c', ['A', 'B', 'C']],
    ['moves with the text', 'c a b', ['C', 'A', 'B']],
    ['stays when others are deleted', 'a c', ['A', 'C']],
    ['stays when one is inserted', 'a x b c', ['A', 'new x', 'B', 'C']],
    ['stays when the text is reworded in its place', 'a x c', ['A', 'B', 'C']],
    ['stays when the first or the last is reworded', 'x b y', ['A', 'B', 'C']],
    ['stays when all are reworded', 'x y z', ['A', 'B', 'C']],
    ['is new where a deleted text was elsewhere', 'a c x', ['A', 'C', 'new x']],
    ['is new where it cannot be told which of two is the old one', 'a x y c', ['A', 'new x', 'new y', 'C']],
    ['is another one for the same text again', 'a b c a x x', ['A', 'B', 'C', 'new a', 'new x', 'new x-2']],
  ])('%s', (_title, texts, ids) => {
    expect(idsOf(texts)).toEqual(ids);
  });

  it('of a row that was deleted by hand is the one under which it was made', () => {
    const made = keepIds([], ['a', 'b', 'c'], idFor);
    const standing = made.map((id, index) => ({ id, text: 'abc'.charAt(index) })).filter(({ text }) => text !== 'b');
    expect(keepIds(standing, ['a', 'b', 'c'], idFor)).toEqual(made);
  });

  it('of a row whose text is not known any more is the one under which it was made', () => {
    expect(keepIds([{ id: 'new a', text: '' }], ['a'], idFor)).toEqual(['new a']);
  });

  it('is never that of a row which became another text since', () => {
    expect(keepIds([{ id: 'new a', text: 'b' }], ['x', 'a'], idFor)).toEqual(['new x', 'new a-2']);
  });

  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 8 });

  it('is its alone, and the same when it is asked for again', () => {
    fc.assert(
      fc.property(texts, texts, (before, now) => {
        const first = keepIds([], before, idFor);
        const ids = keepIds(
          first.map((id, index) => ({ id, text: before[index] ?? '' })),
          now,
          idFor,
        );
        expect(new Set(ids).size).toBe(now.length);
        expect(
          keepIds(
            ids.map((id, index) => ({ id, text: now[index] ?? '' })),
            now,
            idFor,
          ),
        ).toEqual(ids);
      }),
    );
  });

  it('is never lost by a text that is still there', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.array(fc.string()), fc.nat(), (before, added, seed) => {
        const first = keepIds([], before, idFor);
        const kept = before.filter((_, index) => (seed >> (index % 20)) % 2 === 0);
        const now = [...added.filter((text) => !before.includes(text)), ...kept].sort();
        const ids = keepIds(
          first.map((id, index) => ({ id, text: before[index] ?? '' })),
          now,
          idFor,
        );
        for (const text of kept) expect(ids[now.indexOf(text)]).toBe(first[before.indexOf(text)]);
      }),
    );
  });
});
