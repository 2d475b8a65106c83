// The whole library at once: every subject of every year has words, and no two entries say the same.
import { describe, expect, test } from 'vitest';
import { nearestEntryOf } from '../../src/core/analysis.ts';
import { indicatorEntryId, type LibraryEntry } from '../../src/core/library-entry.ts';
import { tagFaultIn } from '../../src/core/library-terms.ts';
import { ruleSetYears } from '../../src/core/rule-sets/shipped.ts';
import { withSameMatter } from '../../src/core/same-matter.ts';
import indicators from '../../src/library/indicators.json';
import items2564 from '../../src/library/items-2564.json';
import items2565 from '../../src/library/items-2565.json';
import items2567 from '../../src/library/items-2567.json';
import items2568 from '../../src/library/items-2568.json';
import questions2565 from '../../src/library/questions-2565.json';
import questions2567 from '../../src/library/questions-2567.json';
import topics from '../../src/library/topics.json';
import { rulesOf } from '../core/rules-of.ts';
import { sentencesOf } from './entry-checks.ts';

const library: readonly LibraryEntry[] = [
  ...questions2565,
  ...questions2567,
  ...items2564,
  ...items2565,
  ...items2567,
  ...items2568,
  ...indicators,
  ...topics,
];

/** Ids whose only words are those of their indicator: the year or the question has no known text. */
const withoutOwnWords: Readonly<Record<number, readonly string[]>> = {
  2567: ['i3', 'i5', 'i6', 'i7', 'i8', 'i9', 'i11', 'i13', 'i14', 'e3', 'e5'],
  2568: ['i3', 'i5', 'i6', 'i7', 'i8', 'i9', 'i11', 'i13', 'i14', 'e3', 'e5'],
  2566: ['O10', 'O23', 'O24', 'O25', 'O26', 'O32', 'O33', 'O41'],
  2569: ['O2', 'O6', 'O7', 'O16', 'O17', 'O18'],
};

describe.each(ruleSetYears)('in %i', (year) => {
  const rules = rulesOf(year);
  const subjects = [...rules.questions, ...rules.oitItems];
  const entryOf = (subject: (typeof subjects)[number]) => nearestEntryOf(withSameMatter(library), subject, rules);

  test('every question, item and indicator has an entry, its own or its indicator’s', () => {
    const entries = subjects.map(entryOf);
    expect(entries.filter((entry) => entry === undefined)).toEqual([]);
    const known = new Set(library.map(({ id }) => id));
    expect(rules.indicators.filter(({ number }) => !known.has(indicatorEntryId(number)))).toEqual([]);
  });

  test('only those without a known text are left to their indicator', () => {
    const left = subjects.filter((subject) => entryOf(subject)?.id === indicatorEntryId(subject.indicator));
    expect(left.map(({ id }) => id)).toEqual(withoutOwnWords[year] ?? []);
  });
});

test('no id stands twice', () => {
  expect(new Set(library.map(({ id }) => id)).size).toBe(library.length);
});

test('no two entries say the same sentence, whatever its spaces and dates', () => {
  const plain = (sentence: string): string => sentence.replace(/\s+/g, '').replace(/(?<=เดือน)[ก-์]+(?=\{)/g, '');
  const sentences = library.flatMap((entry) => sentencesOf(entry).map((sentence) => plain(sentence)));
  expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
});

/** Runs of letters of a text, without tags, digits and spaces. */
const LETTERS_OF_A_RUN = 4;

function runsOf(entry: LibraryEntry): ReadonlySet<string> {
  const runs = sentencesOf(entry).flatMap((sentence) => {
    const letters = sentence.replace(/\{[^}]*\}|[\s\d“”"()/]/g, '');
    return Array.from({ length: Math.max(letters.length - LETTERS_OF_A_RUN + 1, 0) }, (_, at) =>
      letters.slice(at, at + LETTERS_OF_A_RUN),
    );
  });
  return new Set(runs);
}

/** Which part of the runs of both the two have in common. */
function likenessOf(runs: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const common = [...runs].filter((run) => others.has(run)).length;
  return common / (runs.size + others.size - common);
}

/** The two likest entries, of the same item in two schemes, are at 0.24: they share official phrases, not thoughts. */
const STILL_DIFFERENT = 0.3;

test('no two entries say nearly the same', () => {
  const all = library.map((entry) => ({ id: entry.id, runs: runsOf(entry) }));
  const alike = all.flatMap(({ id, runs }, index) =>
    all.slice(index + 1).flatMap((other) => (likenessOf(runs, other.runs) > STILL_DIFFERENT ? [[id, other.id]] : [])),
  );
  expect(alike).toEqual([]);
});

test('every tag of every text has a term', () => {
  const texts = library.flatMap((entry) => [...sentencesOf(entry), ...entry.owners]);
  expect(texts.filter((text) => tagFaultIn(text) !== undefined)).toEqual([]);
});
