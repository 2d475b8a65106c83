// The shipped texts are data, so the tests hold what a reader would check: every subject, every tag, no repetition.
import { describe, expect, test } from 'vitest';
import { agencyTypes, termsOf } from '../../src/core/agency-terms.ts';
import { indicatorEntryId, type LibraryEntry, resolveTags } from '../../src/core/library-entry.ts';
import shipped from '../../src/library/indicators.json';
import { writeLines } from '../../src/workbook/numbered-lines.ts';

const CELL_LENGTH = 1_200;
const entries: readonly LibraryEntry[] = shipped;
const indicators = Array.from({ length: 10 }, (_, index) => index + 1);

const fieldsOf = ({ issue, suggestion, measures, steps, owners, monitoring }: LibraryEntry) => [
  issue,
  suggestion,
  ...measures,
  ...steps,
  ...owners,
  ...monitoring,
];
const sentencesOf = ({ issue, suggestion, measures, steps, monitoring }: LibraryEntry) => [
  issue,
  suggestion,
  ...measures,
  ...steps,
  ...monitoring,
];
const cellsOf = (entry: LibraryEntry) => [
  entry.issue,
  entry.suggestion,
  ...[entry.measures, entry.steps, entry.owners, entry.monitoring].map(writeLines),
];

test('each indicator has exactly one entry, in order', () => {
  expect(entries.map(({ id }) => id)).toEqual(indicators.map(indicatorEntryId));
});

test('no two sentences of the library are equal', () => {
  const sentences = entries.flatMap(sentencesOf);
  expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
});

describe.each(entries)('the entry of $id', (entry) => {
  test('has one or two measures, two to five steps, an owner and one or two sentences of monitoring', () => {
    expect([1, 2]).toContain(entry.measures.length);
    expect([2, 3, 4, 5]).toContain(entry.steps.length);
    expect(entry.owners).not.toEqual([]);
    expect([1, 2]).toContain(entry.monitoring.length);
  });

  test('holds text on one line, neither numbered nor padded', () => {
    for (const text of fieldsOf(entry)) expect(text).toMatch(/^(?!\d+\.\s)\S(.*\S)?$/);
  });

  test('leaves a space after a tag whose term may end with an abbreviation', () => {
    for (const text of fieldsOf(entry)) expect(text).not.toMatch(/\{สำนักปลัด\}[^ ]/);
  });

  test('suggests with a verb phrase that follows “ควร”', () => {
    expect(entry.suggestion).not.toMatch(/^(ควร|\{หน่วยงาน\})/);
  });

  test('tells the team of the assessment what came of it', () => {
    expect(entry.monitoring.at(-1)).toMatch(/คณะทำงาน ITA.*เดือนกันยายน \{ปีแผน\}$/);
  });

  test.each(agencyTypes)('resolves for %s and fits a table cell', (type) => {
    const terms = {
      ...termsOf(type),
      หน่วยงาน: 'องค์การบริหารส่วนตำบลทุ่งสมมติ',
      ปีแผน: '2566',
      ปีประเมิน: '2565',
    };
    for (const cell of cellsOf(entry)) {
      const text = resolveTags(cell, terms);
      expect(text).not.toMatch(/[{}]/);
      expect(text.length).toBeLessThanOrEqual(CELL_LENGTH);
    }
  });
});
