// One item of 2564 asks for another matter than its number does in 2565, whose entries serve all the others.
import { expect, test } from 'vitest';
import { oitItems2564, oitItems2565 } from '../../src/core/rule-sets/oit-items-2564.ts';
import shipped from '../../src/library/items-2564.json';
import { describeEntries } from './entry-checks.ts';

const ids = ['2564/O34'];

describeEntries('the entries of the OIT items of 2564 alone', shipped, ids);

test('every item whose name differs from that of 2565 has an entry', () => {
  const differing = oitItems2564.filter(({ name }, index) => name !== oitItems2565[index]?.name);
  expect(differing.map(({ id }) => `2564/${id}`)).toEqual(ids);
});
