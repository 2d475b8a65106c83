// What an entry of the journal says, read back with care: anybody can open the hidden tab, and what was damaged there must not
// be carried out. Only the parts that are acted on are looked at.
import type { Cell, CellBlock } from './cell.ts';
import type { ColumnFormat } from './tab-layout.ts';
import type { CellWrite, RenameWrite, TabWrite, Write } from './write-plan.ts';

export interface JournalContent {
  readonly undoable: boolean;
  readonly writes: readonly Write[];
}

/** Undefined where the text is no JSON, or JSON that no command wrote. */
export function journalContent(json: string): JournalContent | undefined {
  const content = parsed(json) as Partial<JournalContent> | null | undefined;
  return typeof content?.undoable === 'boolean' && isListOf(content.writes, isWrite)
    ? { undoable: content.undoable, writes: content.writes }
    : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json, revived);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const revived = (_key: string, value: unknown): unknown => {
  const date = (value as { readonly $date?: unknown } | null)?.$date;
  return typeof date === 'number' ? new Date(date) : value;
};

type Unread<Value> = Partial<Record<keyof Value, unknown>> | null;

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;
const isCell = (value: unknown): value is Cell =>
  ['string', 'number', 'boolean'].includes(typeof value) || (value instanceof Date && !Number.isNaN(value.getTime()));
const isBlock = (value: unknown): value is CellBlock =>
  isListOf(value, (row): row is readonly Cell[] => isListOf(row, isCell));
const isFormat = (value: unknown): value is ColumnFormat => value === 'text' || value === 'score' || value === 'whole';
const isOptional = (value: unknown, isRight: (value: unknown) => boolean): boolean =>
  value === undefined || isRight(value);

function isWrite(value: unknown): value is Write {
  const write = value as Unread<Write>;
  if (!isText(write?.tab)) return false;
  if (write.kind === 'cells') return isCellWrite(value);
  if (write.kind === 'tab') return isTabWrite(value);
  return write.kind === 'rename' && isRenameWrite(value);
}

function isCellWrite(value: unknown): value is CellWrite {
  const write = value as Unread<CellWrite>;
  return (
    isText(write?.tab) &&
    isPlace(write.row) &&
    isPlace(write.column) &&
    isListOf(write.formats, isFormat) &&
    isBlock(write.before) &&
    isBlock(write.after) &&
    isOptional(write.formulas, (rows) => isListOf(rows, (row): row is readonly string[] => isListOf(row, isText))) &&
    isOptional(write.hides, (columns) => isListOf(columns, isPlace))
  );
}

function isTabWrite(value: unknown): value is TabWrite {
  const write = value as Unread<TabWrite>;
  const layout = write?.layout as Unread<TabWrite['layout']> | undefined;
  return isBlock(write?.cells) && isListOf(layout?.columns, isColumn) && isOptional(layout?.note, isText);
}

const isColumn = (value: unknown): value is TabWrite['layout']['columns'][number] =>
  isFormat((value as { readonly format?: unknown } | null)?.format);

function isRenameWrite(value: unknown): value is RenameWrite {
  const write = value as Unread<RenameWrite>;
  return isText(write?.to) && isListOf(write?.freezes, isCellWrite);
}
