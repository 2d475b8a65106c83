// Lists everything an officer has to look at before a report is made. Writes nothing.
import type { Problem } from '../workbook/problem.ts';
import { findingsOf } from './find-contradictions.ts';
import type { World } from './ports.ts';
import { readWorkbook } from './read-workbook.ts';

export const checkWorkbook = ({ book }: World): { readonly findings: readonly Problem[] } => ({
  findings: findingsOf(readWorkbook(book)),
});
