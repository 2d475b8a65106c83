// The template of `วิเคราะห์และแผน`: a section for each part that may be left out, so that an absent part takes its page
// with it, then the numbered chapters, the plan on landscape pages.
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  ImportedXmlComponent,
  NumberFormat,
  Packer,
  PageNumber,
  TextRun,
} from 'docx';
import { analysisChapter } from './analysis-chapter.ts';
import { cover, preface } from './cover.ts';
import { memo } from './memo.ts';
import { planChapter } from './plan-chapter.ts';
import { resultChapters } from './result-chapters.ts';
import { landscape, memoPage, portrait, styles } from './styles.ts';
import { hairline, paragraph, text, thaiRun } from './thai-text.ts';

const fieldParts = [
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:instrText xml:space="preserve">PAGE \\* Arabic</w:instrText>',
  '<w:fldChar w:fldCharType="end"/>',
];

/** Thai digits come from the section's number format, which a field may override and a template tag cannot. */
const pageNumber = new Footer({
  children: [
    paragraph(
      [
        text('{#เลขไทย}'),
        new TextRun({ ...thaiRun(), children: [PageNumber.CURRENT] }),
        text('{/เลขไทย}{^เลขไทย}'),
        new TextRun({ ...thaiRun(), children: fieldParts.map(ImportedXmlComponent.fromXmlString) }),
        text('{/เลขไทย}'),
      ],
      { alignment: AlignmentType.CENTER },
    ),
  ],
});

const unnumbered = (children: readonly FileChild[], page = portrait) => ({
  properties: { page },
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
      unnumbered(memo, memoPage),
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
