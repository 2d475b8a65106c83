// Lists everything an officer has to look at before a report is made. Writes nothing.
import type { Problem } from '../workbook/problem.ts';
import type { World } from './ports.ts';
import { readFindings } from './read-findings.ts';

export const checkWorkbook = ({ book }: World): { readonly findings: readonly Problem[] } => ({
  findings: readFindings(book).findings,
});
