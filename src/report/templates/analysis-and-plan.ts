// The template of `วิเคราะห์และแผน`: a section for each part that may be left out, so that an absent part takes its page
// with it, then the numbered chapters, the plan on landscape pages.
import { AlignmentType, Document, type FileChild, Footer, NumberFormat, Packer, PageNumber, TextRun } from 'docx';
import { analysisChapter } from './analysis-chapter.ts';
import { cover, preface } from './cover.ts';
import { memo } from './memo.ts';
import { planChapter } from './plan-chapter.ts';
import { resultChapters } from './result-chapters.ts';
import { hairline } from './signatures.ts';
import { landscape, portrait, styles } from './styles.ts';
import { paragraph, thaiRun } from './thai-text.ts';

/** The number in the digits of the section, whichever the settings say. */
const pageNumber = new Footer({
  children: [
    paragraph([new TextRun({ ...thaiRun(), children: [PageNumber.CURRENT] })], { alignment: AlignmentType.CENTER }),
  ],
});

const unnumbered = (children: readonly FileChild[]) => ({
  properties: { page: portrait },
  footers: { default: new Footer({ children: [hairline()] }) },
  children: [...children, hairline()],
});

/** The .docx of the template, with its merge tags. */
export async function buildAnalysisAndPlan(): Promise<Uint8Array> {
  const numbers = { formatType: NumberFormat.THAI_NUMBERS };
  const document = new Document({
    title: 'รายงานผลการวิเคราะห์การประเมินคุณธรรมและความโปร่งใส',
    creator: 'ITA for Sheets',
    styles,
    sections: [
      unnumbered(memo),
      unnumbered(cover),
      unnumbered(preface),
      {
        properties: { page: { ...portrait, pageNumbers: { ...numbers, start: 1 } } },
        footers: { default: pageNumber },
        children: [...resultChapters, ...analysisChapter, hairline()],
      },
      {
        properties: { page: { ...landscape, pageNumbers: numbers } },
        footers: { default: pageNumber },
        children: [...planChapter, hairline()],
      },
    ],
  });
  return Packer.toBuffer(document);
}
