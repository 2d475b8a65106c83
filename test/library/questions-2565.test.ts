// Every question of 2565 has an entry of its own, written for the topic that the rule set prints beside it.
import { year2565 } from '../../src/core/rule-sets/year-2565.ts';
import shipped from '../../src/library/questions-2565.json';
import { describeEntries } from './entry-checks.ts';

describeEntries(
  'the entries of the questions of 2565',
  shipped,
  year2565.questions.map(({ id }) => `2565/${id}`),
);
