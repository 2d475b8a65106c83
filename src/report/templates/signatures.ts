// Signature blocks: (ลงชื่อ) on a dotted line, the name in brackets under it, the position under that. A block is never
// torn between two pages.
import { AlignmentType, convertMillimetersToTwip, type FileChild, type Paragraph, type Table } from 'docx';
import { widthsOf } from './column-widths.ts';
import { bareTable, dottedBorder, keptTogether } from './layout-table.ts';
import { centred, hairline, type ParagraphLook, paragraph, symbol, text, when } from './thai-text.ts';

/** Room above the line for a signature, in twips. */
const SIGNING_HEIGHT = 680;

const tight: ParagraphLook = { spacing: { before: 0, after: 0 } };

/** The label and what the signer signs as stand at equal widths, so that the name is centred under the line. */
function signatureBlock(role: string, width: number, indent = 0): Table {
  const [label = 0, line = 0, signsAs = 0] = widthsOf([1, 3, 1], width);
  const under = (content: string, look: ParagraphLook) => ({
    cells: [{ children: [centred(content, look)], width, span: 3 }],
  });
  return bareTable(
    [
      {
        height: SIGNING_HEIGHT,
        cells: [
          { children: [paragraph('(ลงชื่อ)', { ...tight, alignment: AlignmentType.RIGHT })], width: label },
          { children: [paragraph('', tight)], width: line, borders: { bottom: dottedBorder } },
          { children: [paragraph(role, { ...tight, indent: { left: 80 } })], width: signsAs },
        ],
      },
      under('({ชื่อผู้ลงนาม})', tight),
      under('{ตำแหน่ง}', tight),
    ],
    indent,
  );
}

const SHARE_OF_WIDTH = 0.58;

export const OPINION_INDENT = convertMillimetersToTwip(12);

/** A block at the right edge. */
export const signatureBlockAtRight = (role: string, width: number): Table => {
  const blockWidth = Math.round(width * SHARE_OF_WIDTH);
  return signatureBlock(role, blockWidth, width - blockWidth);
};

/** The opinion that the settings give a signer, each line with its box where it has one. */
export const settledOpinion: readonly Paragraph[] = [
  paragraph('{#ความเห็น}', tight),
  paragraph([symbol('{ช่อง}'), text('{#ช่อง} {/ช่อง}{ข้อความ}')], { ...tight, indent: { left: OPINION_INDENT } }),
  paragraph('{/ความเห็น}', tight),
];

/** The block with what its signer says, printed where the signer is switched on. */
export const signatureAtRight = (tag: string, role: string, width: number): readonly FileChild[] =>
  when(tag, [
    keptTogether(
      [
        paragraph('{#คำเสนอ}', tight),
        paragraph('{คำเสนอ}', { bold: true, spacing: { before: 160, after: 0 } }),
        paragraph('{/คำเสนอ}', tight),
        ...settledOpinion,
        signatureBlockAtRight(role, width),
        hairline(),
      ],
      width,
    ),
    hairline(),
  ]);

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
        centred(role, { ...tight, bold: true }),
        signatureBlock('', cellWidth - 200),
        paragraph(`{/${tag}}`, tight),
        hairline(),
      ],
    };
  });
  return bareTable([{ cells }]);
}
