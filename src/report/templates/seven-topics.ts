// The template of `วิเคราะห์ 7 ประเด็น`: the result on a page of its own, scores on upright pages, topics on landscape ones.
import { coverOf, prefaceOf } from './cover.ts';
import { instrumentChapters } from './instrument-chapters.ts';
import { builtDocument, numbered, numberedLandscape, unnumbered } from './report-document.ts';
import { resultPage } from './result-page.ts';
import { sevenTopicsMemo } from './seven-topics-memo.ts';
import { memoPage } from './styles.ts';
import { topicChapters } from './topic-chapters.ts';

export const buildSevenTopics = (): Promise<Uint8Array> =>
  builtDocument('รายงานวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส จำแนกตามประเด็นการประเมิน', [
    unnumbered(sevenTopicsMemo, memoPage),
    unnumbered(coverOf('รายงาน')),
    unnumbered(prefaceOf('จำแนกตามประเด็นการประเมิน')),
    unnumbered(resultPage),
    numbered(instrumentChapters),
    numberedLandscape(topicChapters),
  ]);
