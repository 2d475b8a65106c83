// Every item of 2568 has a name of its own but the two manuals, which one entry serves.
import { oitItems2568 } from '../../src/core/rule-sets/oit-items-2568.ts';
import shipped from '../../src/library/items-2568.json';
import { describeEntries } from './entry-checks.ts';
import { checkCoverage } from './item-coverage.ts';

const ids = [
  ...['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7', 'O8-O9', 'O10', 'O11', 'O12', 'O13', 'O14', 'O15', 'O16', 'O17'],
  ...['O18', 'O19', 'O20', 'O21', 'O22', 'O23', 'O24', 'O25', 'O26', 'O27', 'O28'],
].map((id) => `2568/${id}`);

describeEntries('the entries of the OIT items of 2568', shipped, ids);
checkCoverage(shipped, oitItems2568);
