// The template of `วิเคราะห์และแผน`: numbered chapters on upright pages, the plan on landscape ones.
import { analysisChapter } from './analysis-chapter.ts';
import { analysisMemo } from './analysis-memo.ts';
import { coverOf, prefaceOf } from './cover.ts';
import { planChapter } from './plan-chapter.ts';
import { builtDocument, numbered, numberedLandscape, unnumbered } from './report-document.ts';
import { resultChapters } from './result-chapters.ts';
import { memoPage } from './styles.ts';

export const buildAnalysisAndPlan = (): Promise<Uint8Array> =>
  builtDocument('รายงานผลการวิเคราะห์การประเมินคุณธรรมและความโปร่งใส', [
    unnumbered(analysisMemo, memoPage),
    unnumbered(coverOf('รายงาน')),
    unnumbered(prefaceOf('เป็นรายตัวชี้วัด')),
    numbered([...resultChapters, ...analysisChapter]),
    numberedLandscape(planChapter),
  ]);
