// Holds every number of a finished document against where it may come from. What a person typed into a plan is not its
// own proof: such a number is matched to a score, a setting or a rule, or it is listed.
import { asciiDigits } from '../../thai/digits.ts';
import { groupLabels, type NumberSource } from './number-sources.ts';
import { type FoundNumber, numbersIn, withoutOrdinal } from './numbers-in.ts';

/** A text of a generated tab, which a report prints as it stands. */
export interface TabText {
  readonly cell: string;
  readonly text: string;
  /** Not as it was generated. */
  readonly isTyped: boolean;
}

export interface UnmatchedNumber {
  readonly text: string;
  /** The cell it was typed in; empty where that is not known. */
  readonly cell: string;
  /** The line of the document. */
  readonly line: string;
}

export interface NumberAudit {
  readonly total: number;
  /** How often the numbers of a source were found, by its label. */
  readonly counts: ReadonlyMap<string, number>;
  readonly unmatched: readonly UnmatchedNumber[];
}

export interface AuditedDocument {
  readonly paragraphs: readonly string[];
  readonly templateText: readonly string[];
  readonly tabTexts: readonly TabText[];
}

export function auditNumbers(
  { paragraphs, templateText, tabTexts }: AuditedDocument,
  sources: readonly NumberSource[],
): NumberAudit {
  const inTemplate = new Set(templateText.flatMap((text) => numbersIn(text.replace(TAG, ' '))).map(({ key }) => key));
  const placeOf = placesIn(tabTexts);
  const counts = new Map<string, number>();
  const unmatched: UnmatchedNumber[] = [];
  const found = paragraphs.flatMap(numbersIn);
  for (const number of found) {
    const place = number.isOrdinal ? undefined : placeOf(number.line);
    const label = labelOf(number, sources, place, inTemplate);
    if (label === undefined)
      unmatched.push({ text: number.text, cell: place?.isTyped ? place.cell : '', line: number.line });
    else counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return { total: found.length, counts, unmatched };
}

const TAG = /\{[^}]*\}/g;

/** Undefined where nothing accounts for the number. */
function labelOf(
  number: FoundNumber,
  sources: readonly NumberSource[],
  place: TabText | undefined,
  inTemplate: ReadonlySet<string>,
): string | undefined {
  if (
    number.isOrdinal &&
    !number.hasDecimals &&
    !sources.some(({ kind, keys }) => kind === 'points' && isWholeLine(number) && keys.has(number.key))
  )
    return groupLabels.ordinals;
  const first = number.hasDecimals ? 'points' : 'whole';
  const asked = [...sources.filter(({ kind }) => kind === first), ...sources.filter(({ kind }) => kind !== first)];
  const match = asked.find(({ keys }) => keys.has(number.key))?.label;
  if (place?.isTyped) return saysLittle(number) ? undefined : match;
  if (match !== undefined) return match;
  if (place) return groupLabels.generated;
  if (number.isOrdinal) return groupLabels.ordinals;
  return inTemplate.has(number.key) ? groupLabels.template : undefined;
}

const isWholeLine = ({ text, line }: FoundNumber): boolean => text === line;

/** Below this a whole number that somebody typed equals some count or row whatever it means. */
const TELLING = 100;

const saysLittle = ({ key, hasDecimals, before }: FoundNumber): boolean =>
  /^\d+$/.test(key) && !hasDecimals && Number(key) < TELLING && !/ตัวชี้วัดที่ ?$/.test(before);

/** Shorter texts stand in too many lines to say where one is from. */
const TELLING_LENGTH = 12;

/** Finds the cell whose text a line of the document prints: the same line, else the longest that it holds. */
function placesIn(tabTexts: readonly TabText[]): (line: string) => TabText | undefined {
  const lines = tabTexts.flatMap((text) =>
    text.text
      .split('\n')
      .map((line) => ({ text, line: withoutOrdinal(asciiDigits(line).replace(/\s+/g, ' ').trim()) })),
  );
  const exact = new Map(lines.map(({ text, line }) => [line, text]));
  const longest = lines
    .filter(({ line }) => line.length >= TELLING_LENGTH)
    .sort((left, right) => right.line.length - left.line.length);
  return oncePerLine((printed) => {
    const line = withoutOrdinal(printed);
    return exact.get(line) ?? longest.find((candidate) => line.includes(candidate.line))?.text;
  });
}

/** A line is asked for as often as it has numbers, and may have thousands. */
function oncePerLine<Answer>(answerOf: (line: string) => Answer): (line: string) => Answer {
  const answers = new Map<string, readonly [Answer]>();
  return (line) => {
    const known = answers.get(line) ?? ([answerOf(line)] as const);
    answers.set(line, known);
    return known[0];
  };
}
