// Signature blocks: (ลงชื่อ) on a dotted line, the name in brackets under it, the position under that. A block is never
// torn between two pages.
import { AlignmentType, type FileChild, type Table } from 'docx';
import { bareTable, dottedBorder, widthsOf } from './tables.ts';
import { centred, type ParagraphLook, paragraph, when } from './thai-text.ts';

/** Room above the line for a signature, in twips. */
const SIGNING_HEIGHT = 680;

const tight: ParagraphLook = { spacing: { before: 0, after: 0 } };
const kept: ParagraphLook = { ...tight, keepNext: true };

/** The label and what the signer signs as stand at equal widths, so that the name is centred under the line. */
export function signatureBlock(role: string, width: number, indent = 0): Table {
  const [label = 0, line = 0, signsAs = 0] = widthsOf([1, 3, 1], width);
  const under = (content: string, look: ParagraphLook) => ({
    cells: [{ children: [centred(content, look)], width, span: 3 }],
  });
  return bareTable(
    [
      {
        height: SIGNING_HEIGHT,
        cells: [
          { children: [paragraph('(ลงชื่อ)', { ...kept, alignment: AlignmentType.RIGHT })], width: label },
          { children: [paragraph('', kept)], width: line, borders: { bottom: dottedBorder } },
          { children: [paragraph(role, kept)], width: signsAs },
        ],
      },
      under('({ชื่อผู้ลงนาม})', kept),
      under('{ตำแหน่ง}', tight),
    ],
    indent,
  );
}

/** A paragraph as small as can be, where the format asks for one between or after tables. */
export const hairline = (): ReturnType<typeof paragraph> =>
  paragraph('', { size: 'hairline', spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } });

/** Blocks at the right edge, one under another, each printed where its signer is switched on. */
export const signatureAtRight = (tag: string, role: string, width: number): readonly FileChild[] => {
  const blockWidth = Math.round(width * 0.58);
  return when(tag, [signatureBlock(role, blockWidth, width - blockWidth), hairline()]);
};

/** An opinion to be written by pen over the signature of the one who gives it. */
export const opinion = (tag: string, heading: string, width: number): readonly FileChild[] => {
  const blockWidth = Math.round(width * 0.58);
  const ruled = { cells: [{ children: [paragraph('', kept)], width, borders: { bottom: dottedBorder } }], height: 420 };
  return when(tag, [
    paragraph(heading, { bold: true, keepNext: true, spacing: { before: 200, after: 0 } }),
    bareTable([ruled, ruled]),
    hairline(),
    signatureBlock('', blockWidth, width - blockWidth),
    hairline(),
  ]);
};

export interface Signer {
  readonly tag: string;
  readonly role: string;
}

/** Blocks side by side; one that is switched off leaves its place empty. */
export function signaturesInRow(signers: readonly Signer[], width: number): Table {
  const widths = widthsOf(
    signers.map(() => 1),
    width,
  );
  const cells = signers.map(({ tag, role }, index) => {
    const cellWidth = widths[index] ?? 0;
    return {
      width: cellWidth,
      children: [
        paragraph(`{#${tag}}`, tight),
        centred(role, { ...kept, bold: true }),
        signatureBlock('', cellWidth - 200),
        paragraph(`{/${tag}}`, tight),
        hairline(),
      ],
    };
  });
  return bareTable([{ cells }]);
}
