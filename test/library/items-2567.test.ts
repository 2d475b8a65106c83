// Most items of 2567 are known only by the subject they share with their neighbours, so five entries serve a range.
import { oitItems2567 } from '../../src/core/rule-sets/oit-items-2567.ts';
import shipped from '../../src/library/items-2567.json';
import { describeEntries } from './entry-checks.ts';
import { checkCoverage } from './item-coverage.ts';

const ids = [
  ...['o1', 'o2', 'o3', 'o4', 'o5', 'o6', 'o7', 'o8', 'o9', 'o10-o11', 'o12', 'o13', 'o14-o17', 'o18-o21', 'o22-o25'],
  ...['o26-o33', 'o34', 'o35'],
].map((id) => `2567/${id}`);

describeEntries('the entries of the OIT items of 2567', shipped, ids);
checkCoverage(shipped, oitItems2567);
