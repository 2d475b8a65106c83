// Questions and items for which the library has no words of their own, so that the entry of their indicator stands for
// them: eleven questions of 2567–68 whose text no source gives, and items of years that the library does not know.
import { indicatorEntryId, itemEntryOf, type LibraryEntry, schemeOf } from './library-entry.ts';
import { ruleSetOf, ruleSetYears } from './rule-sets/shipped.ts';

/**
 * An entry for each of them, in every year, that says what the entry of its indicator says among `present`; none where
 * that is missing.
 */
export function unwordedItems(
  library: readonly LibraryEntry[],
  present: readonly LibraryEntry[],
): readonly LibraryEntry[] {
  const entries = ruleSetYears.flatMap((fiscalYear) => {
    const { questions = [], oitItems = [] } = ruleSetOf(fiscalYear) ?? {};
    return [...questions, ...oitItems].flatMap(({ id, indicator }): readonly LibraryEntry[] => {
      if (itemEntryOf(library, id, { fiscalYear })) return [];
      const told = present.find((entry) => entry.id === indicatorEntryId(indicator));
      return told ? [{ ...told, id: `${schemeOf(id, fiscalYear)}/${id}` }] : [];
    });
  });
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}
