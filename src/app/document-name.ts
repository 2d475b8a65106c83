// What a document is called: dated, so that no two are taken for each other; an earlier one is never replaced.
import { textOf } from '../workbook/cell.ts';
import type { PreparedDocument } from './prepared-document.ts';
import { unusedName } from './unused-name.ts';

/** Of an agency's name; more is no name, and the log's cell has to hold it. */
const MOST_LETTERS = 200;

/** Names in the log, where one is given, are taken: two documents of one minute stay apart. */
export function documentName(
  title: string,
  {
    year,
    assessment: { settings },
    logCells = [],
  }: Pick<PreparedDocument, 'year' | 'assessment'> & Partial<Pick<PreparedDocument, 'logCells'>>,
  time: string,
): string {
  const used = new Set(logCells.flatMap((row) => row.map(textOf)));
  const agency = settings.agency.shortName || settings.agency.name;
  const name = `${title} ITA ${year} ${agency.slice(0, MOST_LETTERS)} ${time}`;
  return unusedName(name, (candidate) => used.has(candidate));
}
