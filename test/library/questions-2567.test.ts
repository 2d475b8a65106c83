// Only the questions of 2567–68 whose subject is known have entries; the others are left to the entry of their indicator.
import { questions2567 } from '../../src/core/rule-sets/questions-2567.ts';
import shipped from '../../src/library/questions-2567.json';
import { describeEntries } from './entry-checks.ts';

const known = questions2567.filter(({ topic }) => topic !== undefined).map(({ id }) => `2567/${id}`);

describeEntries('the entries of the questions of 2567–68', shipped, known);
