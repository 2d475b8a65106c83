// Words of another kind of agency, as when a municipality's plan speaks of a ข้อบัญญัติ.

import { type AgencyType, agencyTypes, termsOf } from '../core/agency-terms.ts';
import type { Problem } from '../workbook/problem.ts';
import type { PlacedText } from './placed-text.ts';

export const termFindings = (type: AgencyType, texts: readonly PlacedText[]): readonly Problem[] => {
  const foreign = foreignTermsOf(type);
  return texts.flatMap(({ text, cell }) =>
    foreign
      .filter(({ term }) => text.includes(term))
      .map(
        ({ term, own }): Problem => ({
          severity: 'warning',
          message: `ใช้คำว่า "${term}" ซึ่งไม่ใช่คำของหน่วยงานประเภท ${type}`,
          cell,
          remedy: `ใช้คำว่า "${own}" แทน`,
        }),
      ),
  );
};

interface ForeignTerm {
  readonly term: string;
  readonly own: string;
}

/** Terms of the other types, each once, that are no part of one of the type's own. */
function foreignTermsOf(type: AgencyType): readonly ForeignTerm[] {
  const own = termsOf(type);
  const ownWords = Object.values(own);
  const found = new Map<string, string>();
  for (const other of agencyTypes)
    for (const [tag, term] of Object.entries(termsOf(other)))
      if (!ownWords.some((word) => word.includes(term))) found.set(term, own[tag] ?? '');
  return [...found].map(([term, word]) => ({ term, own: word }));
}
