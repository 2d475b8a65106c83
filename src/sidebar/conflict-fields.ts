// What the officer settles before the import is written: which year the scores are of, and every quantity that is printed
// in two ways.
import type { ImportParams, State } from '../server/wire.ts';
import { type ChoiceGroup, choiceGroup, givenOption } from './choice-group.ts';
import {
  type Conflict,
  type LineName,
  type Preview,
  standingWords,
  subjectName,
  valueWords,
} from './conflict-words.ts';
import { HISTORY_TAB, SCORE_TAB } from './tabs.ts';
import { typedScoreOption } from './typed-score.ts';

type Choices = NonNullable<ImportParams['choices']>;
type Subject = Conflict['subject'];

export interface ConflictFields {
  readonly fields: readonly HTMLElement[];
  choices(): Choices;
}

/** The name of the agency is not written and has no field. */
export function conflictFields(preview: Preview, state: State, lineName: LineName): ConflictFields {
  const groups: readonly (readonly [Subject, ChoiceGroup<string | number>])[] = [
    ...yearGroup(preview, state, lineName),
    ...preview.conflicts
      .filter(({ subject }) => subject !== 'fiscalYear' && subject !== 'agency')
      .map((conflict) => [conflict.subject, valueGroup(conflict, preview, state, lineName)] as const),
  ];
  return {
    fields: groups.map(([, { field }]) => field),
    choices: () => Object.fromEntries(groups.map(([subject, group]) => [subject, group.chosen()])),
  };
}

/** Asked where the text names several years, or another than the assessed one. */
function yearGroup(
  { fiscalYear, lines, conflicts }: Preview,
  { fiscalYear: assessed }: State,
  lineName: LineName,
): readonly (readonly [Subject, ChoiceGroup<number>])[] {
  if (fiscalYear === null) return [];
  const printed = conflicts.find(({ subject }) => subject === 'fiscalYear')?.values ?? [
    { value: fiscalYear, line: lines.fiscalYear },
  ];
  const offered = [
    ...printed.map(({ value, line }) => ({ year: Number(value), line })),
    ...(assessed === null || printed.some(({ value }) => value === assessed) ? [] : [{ year: assessed, line: null }]),
  ];
  const [first, ...others] = offered.map(({ year, line }) =>
    givenOption('fiscalYear', year, `ปีงบประมาณ ${year}`, [
      [line === null ? '' : lineName(line), year === assessed ? 'ปีที่ประเมินตามแท็บ ตั้งค่า' : ''].filter(Boolean).join(' · '),
      `บันทึกลงแท็บ ${year === assessed ? SCORE_TAB : HISTORY_TAB}`,
    ]),
  );
  if (!first || others.length === 0) return [];
  const note = printed.length > 1 ? 'ข้อความพิมพ์ปีไว้หลายปี กรุณาเลือกปีของคะแนน' : undefined;
  return [['fiscalYear', choiceGroup('คะแนนชุดนี้เป็นของปีใด', note, [first, ...others])]];
}

function valueGroup(
  { subject, message, values }: Conflict,
  { indicators }: Preview,
  state: State,
  lineName: LineName,
): ChoiceGroup<string | number> {
  const candidates = indicators.find(({ indicator }) => subject === `indicator/${indicator}`)?.candidates ?? [];
  const [first, ...others] = values.map(({ value, line, standing }) =>
    givenOption<string | number>(subject, value, valueWords(value), [
      `${lineName(line)} · ${standingWords(subject, standing)}`,
      ...candidates.filter(({ score }) => score === value).map(({ text }) => text),
    ]),
  );
  if (!first) throw new Error(`The conflict ${subject} has no values.`);
  const typed = typeof values[0]?.value === 'number' ? [typedScoreOption(subject)] : [];
  return choiceGroup(subjectName(subject, state.indicators), message, [first, ...others, ...typed]);
}
