// The 43 OIT items of 2564 and 2565 share one list of entries; where the years differ (O34) 2564 has one of its own.
import { oitItems2565 } from '../../src/core/rule-sets/oit-items-2564.ts';
import shipped from '../../src/library/items-2565.json';
import { describeEntries } from './entry-checks.ts';

describeEntries(
  'the entries of the OIT items of 2565',
  shipped,
  oitItems2565.map(({ id }) => `2565/${id}`),
);
