// The checks that every file of shipped entries passes. The texts are data, so they hold what a reader would look for:
// every subject, every tag, no repetition, a date by which the team of the assessment hears what came of it.
import { describe, expect, test } from 'vitest';
import { agencyTypes, termsOf } from '../../src/core/agency-terms.ts';
import { type LibraryEntry, resolveTags } from '../../src/core/library-entry.ts';
import { monthAndYear } from '../../src/thai/date.ts';
import { writeLines } from '../../src/workbook/numbered-lines.ts';

const CELL_LENGTH = 1_200;
const ISSUE_LENGTH = { least: 30, most: 220 };
const PLAN_YEAR = 2566;
const LAST_MONTH_OF_FISCAL_YEAR = 9;
const months = Array.from({ length: 12 }, (_, index) => monthAndYear({ year: PLAN_YEAR, month: index + 1 }));
const yearTerms = {
  หน่วยงาน: 'องค์การบริหารส่วนตำบลทุ่งสมมติ',
  ปีแผน: String(PLAN_YEAR),
  ปีประเมิน: String(PLAN_YEAR - 1),
};

/** Every text that must be said only once in the library; owners recur. */
export const sentencesOf = ({ issue, suggestion, measures, steps, monitoring }: LibraryEntry): readonly string[] => [
  issue,
  suggestion,
  ...measures,
  ...steps,
  ...monitoring,
];

const fieldsOf = (entry: LibraryEntry) => [...sentencesOf(entry), ...entry.owners];

const cellsOf = (entry: LibraryEntry) => [
  entry.issue,
  entry.suggestion,
  ...[entry.measures, entry.steps, entry.owners, entry.monitoring].map(writeLines),
];

/** Months of the calendar year of the plan that a text names, January as 1. */
function monthsIn(text: string): readonly number[] {
  const named = resolveTags(text, { ...termsOf('อบต.'), ...yearTerms });
  return months.flatMap((month, index) => (named.includes(month) ? [index + 1] : []));
}

/** Checks a file of entries against the ids it must hold, in order. */
export function describeEntries(title: string, entries: readonly LibraryEntry[], ids: readonly string[]): void {
  describe(title, () => {
    test('each subject has exactly one entry, in order', () => {
      expect(entries.map(({ id }) => id)).toEqual(ids);
    });

    test('no two sentences are equal', () => {
      const sentences = entries.flatMap(sentencesOf);
      expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
    });

    describe.each(entries)('the entry of $id', checkEntry);
  });
}

function checkEntry(entry: LibraryEntry): void {
  test('has one or two measures, two to five steps, an owner and one or two sentences of monitoring', () => {
    expect([1, 2]).toContain(entry.measures.length);
    expect([2, 3, 4, 5]).toContain(entry.steps.length);
    expect(entry.owners).not.toEqual([]);
    expect([1, 2]).toContain(entry.monitoring.length);
  });

  test('calls each measure a measure or an activity, as the heading of the plan does', () => {
    for (const measure of entry.measures) expect(measure).toMatch(/^(มาตรการ|กิจกรรม)/);
  });

  test('holds text on one line, neither numbered nor padded', () => {
    for (const text of fieldsOf(entry)) expect(text).toMatch(/^(?!\d+\.\s)\S(.*\S)?$/);
  });

  test('leaves the space behind an abbreviation to the resolving of tags', () => {
    for (const text of fieldsOf(entry)) expect(text).not.toMatch(/\{สำนักปลัด\} [ก-๙]/);
  });

  test('names the weak point in one phrase of a readable length', () => {
    expect(entry.issue.length).toBeGreaterThanOrEqual(ISSUE_LENGTH.least);
    expect(entry.issue.length).toBeLessThanOrEqual(ISSUE_LENGTH.most);
  });

  test('suggests with a verb phrase that follows “ควร”', () => {
    expect(entry.suggestion).not.toMatch(/^(ควร|\{หน่วยงาน\})/);
  });

  test('tells the team of the assessment what came of it, by a month of the year of the plan', () => {
    expect(entry.monitoring.at(-1)).toMatch(/คณะทำงาน ITA/);
    expect(monthsIn(entry.monitoring.at(-1) ?? '')).not.toEqual([]);
  });

  test('tells it no sooner than the last month that a step names', () => {
    const told = Math.max(...monthsIn(entry.monitoring.at(-1) ?? ''));
    for (const month of entry.steps.flatMap(monthsIn)) expect(month).toBeLessThanOrEqual(told);
  });

  test('sets no month that comes after the fiscal year of the plan', () => {
    for (const month of fieldsOf(entry).flatMap(monthsIn)) expect(month).toBeLessThanOrEqual(LAST_MONTH_OF_FISCAL_YEAR);
  });

  test.each(agencyTypes)('resolves for %s and fits a table cell', (type) => {
    for (const cell of cellsOf(entry)) {
      const text = resolveTags(cell, { ...termsOf(type), ...yearTerms });
      expect(text).not.toMatch(/[{}]/);
      expect(text.length).toBeLessThanOrEqual(CELL_LENGTH);
    }
  });
}
