// The document of every report: a section for each part that may be left out, so that an absent part takes its page with
// it, then the numbered pages.
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  ImportedXmlComponent,
  type ISectionOptions,
  NumberFormat,
  Packer,
  PageNumber,
  TextRun,
} from 'docx';
import { landscape, portrait, styles } from './styles.ts';
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

const THAI_NUMBERS = { formatType: NumberFormat.THAI_NUMBERS };

/** Pages without a number. */
export const unnumbered = (children: readonly FileChild[], page = portrait): ISectionOptions => ({
  properties: { page },
  footers: { default: new Footer({ children: [hairline()] }) },
  children: [...children, hairline()],
});

/** Upright pages, numbered from one. */
export const numbered = (children: readonly FileChild[]): ISectionOptions => ({
  properties: { page: { ...portrait, pageNumbers: { ...THAI_NUMBERS, start: 1 } } },
  footers: { default: pageNumber },
  children: [...children, hairline()],
});

/** Pages for wide tables; their numbers go on from the section before, unless they are the first that have one. */
export const numberedLandscape = (children: readonly FileChild[], { areFirst = false } = {}): ISectionOptions => ({
  properties: { page: { ...landscape, pageNumbers: { ...THAI_NUMBERS, ...(areFirst && { start: 1 }) } } },
  footers: { default: pageNumber },
  children: [...children, hairline()],
});

/** The .docx of a template, with its merge tags. */
export const builtDocument = (title: string, sections: readonly ISectionOptions[]): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({ title, creator: 'ITA for Sheets', lastModifiedBy: 'ITA for Sheets', styles, sections }),
  );
