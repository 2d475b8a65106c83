// Questions and items for which the library has no words of their own, so that the entry of their indicator stands for
// them: eleven questions of 2567–68 whose text no source gives, and the items of years without a scheme in the library.
import { itemEntryOf, type LibraryEntry, schemeOf } from './library-entry.ts';
import { ruleSetOf, ruleSetYears } from './rule-sets/shipped.ts';

/** An entry that says nothing for each of them, in every year. */
export function unwordedItems(library: readonly LibraryEntry[]): readonly LibraryEntry[] {
  const ids = ruleSetYears.flatMap((fiscalYear) => {
    const { questions = [], oitItems = [] } = ruleSetOf(fiscalYear) ?? {};
    return [...questions, ...oitItems].flatMap(({ id }) =>
      itemEntryOf(library, id, { fiscalYear }) ? [] : [`${schemeOf(id, fiscalYear)}/${id}`],
    );
  });
  return [...new Set(ids)].map((id) => ({ ...silent, id }));
}

const silent = { issue: '', suggestion: '', measures: [], steps: [], owners: [], monitoring: [] };
