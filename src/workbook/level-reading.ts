// Which of the published readings of the lowest levels is in force, as its cell of `เกณฑ์การประเมิน`, and the note in the hidden
// storage that the officer was asked: a question is asked once for each year.
import { SCHEME } from '../core/rule-rows.ts';
import type { RuleSet } from '../core/rule-set.ts';
import { type CellBlock, cellPlace, textOf } from './cell.ts';
import { recordKinds } from './record-kinds.ts';
import { RULES_TAB, readRules } from './rules-tab.ts';
import { storageWrites, storedText } from './storage-record.ts';
import type { CellWrite } from './write-plan.ts';

const ANSWERED = recordKinds.levelReading;

export interface LevelReading {
  /** Names of the readings, as the rules tab offers them. */
  readonly choices: readonly string[];
  readonly value: string;
}

/** Undefined for a year with one reading and where the rules tab cannot say. */
export function levelReadingOf(shipped: RuleSet, rulesCells: CellBlock | undefined): LevelReading | undefined {
  const choices = shipped.levelSchemes.map(({ name }) => name);
  if (choices.length < 2 || !rulesCells) return undefined;
  const { rules } = readRules(shipped, rulesCells);
  const [inForce] = rules.levelSchemes;
  return { choices, value: inForce.name };
}

export const isReadingAnswered = (storage: CellBlock, fiscalYear: number): boolean =>
  storedText(storage, { kind: ANSWERED, name: String(fiscalYear) }) !== '';

/** Sets the reading and notes that it was asked for. Empty where the rules tab lost its row. */
export function levelReadingWrites(
  shipped: RuleSet,
  rulesCells: CellBlock,
  storage: CellBlock,
  reading: string,
): readonly CellWrite[] {
  const place = cellPlace(readRules(shipped, rulesCells).cell(SCHEME));
  if (!place || place.row === 1) return [];
  const before = rulesCells[place.row - 1]?.[place.column - 1] ?? '';
  const answered = { kind: ANSWERED, name: String(shipped.fiscalYear), text: reading };
  const { row, column } = place;
  return [
    ...(textOf(before) === reading
      ? []
      : [
          {
            kind: 'cells' as const,
            tab: RULES_TAB,
            row,
            column,
            formats: ['text' as const],
            before: [[before]],
            after: [[reading]],
          },
        ]),
    ...storageWrites(storage, [answered]),
  ];
}
