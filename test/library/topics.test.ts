// One entry for each topic of the seven-topic format, for the rows that no single question or item fills.
import shipped from '../../src/library/topics.json';
import { describeEntries } from './entry-checks.ts';

const TOPICS = 7;

describeEntries(
  'the entries of the seven topics',
  shipped,
  Array.from({ length: TOPICS }, (_, index) => `topic/${index + 1}`),
);
