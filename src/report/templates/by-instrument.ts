// The template of `วิเคราะห์รายเครื่องมือ`: numbered chapters on upright pages, the measures on landscape ones.
import { assessmentChapters } from './assessment-chapters.ts';
import { byInstrumentMemo } from './by-instrument-memo.ts';
import { coverOf, prefaceOf } from './cover.ts';
import { instrumentPlanChapter } from './instrument-plan-chapter.ts';
import { builtDocument, numbered, numberedLandscape, unnumbered } from './report-document.ts';
import { memoPage } from './styles.ts';
import { weakPointChapter } from './weak-point-chapter.ts';

export const buildByInstrument = (): Promise<Uint8Array> =>
  builtDocument('รายงานผลการวิเคราะห์การประเมินคุณธรรมและความโปร่งใส จำแนกตามเครื่องมือการประเมิน', [
    unnumbered(byInstrumentMemo, memoPage),
    unnumbered(coverOf('แบบรายงาน')),
    unnumbered(prefaceOf('จำแนกตามเครื่องมือการประเมิน')),
    numbered([...assessmentChapters, ...weakPointChapter]),
    numberedLandscape(instrumentPlanChapter),
  ]);
