// Signature blocks: (ลงชื่อ) on a dotted line, the name in brackets under it, the position under that. They stand side by
// side and are never torn between two pages.
import {
  AlignmentType,
  convertMillimetersToTwip,
  type FileChild,
  type Paragraph,
  type Table,
  VerticalAlignTable,
} from 'docx';
import { widthsOf } from './column-widths.ts';
import { type BareCell, type BareRow, bareTable, dottedBorder, keptTogether } from './layout-table.ts';
import { portraitWidth } from './styles.ts';
import { centred, hairline, type ParagraphLook, paragraph, symbol, text } from './thai-text.ts';

/** Room above the line for a signature, in twips. */
const SIGNING_HEIGHT = 600;

const tight: ParagraphLook = { spacing: { before: 0, after: 0 } };

/** The label and what the signer signs as stand at equal widths, so that the name is centred under the line. */
export function signatureBlock(role: string, width: number): Table {
  const [label = 0, line = 0, signsAs = 0] = widthsOf([1, 3, 1], width);
  const under = (content: string, look: ParagraphLook) => ({
    cells: [{ children: [centred(content, look)], width, span: 3 }],
  });
  return bareTable([
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
  ]);
}

export const OPINION_INDENT = convertMillimetersToTwip(5);

/** The opinion that the settings give a signer, each line with its box where it has one. */
export const settledOpinion: readonly Paragraph[] = [
  paragraph('{#ความเห็น}', tight),
  paragraph([symbol('{ช่อง}'), text('{#ช่อง} {/ช่อง}{ข้อความ}')], { ...tight, indent: { left: OPINION_INDENT } }),
  paragraph('{/ความเห็น}', tight),
];

/** What a signer says and signs, in the width that its place has. */
export type SignedBlock = (width: number) => BareCell['children'];

/** Printed where the signer is switched on; the place of one that is not stays empty. */
export const signedBlock =
  (tag: string, blocks: SignedBlock): SignedBlock =>
  (width) => [paragraph(`{#${tag}}`, tight), ...blocks(width), paragraph(`{/${tag}}`, tight), hairline()];

/** The signature with what its signer says. */
export const signature = (tag: string, role: string): SignedBlock =>
  signedBlock(tag, (width) => [
    paragraph('{#คำเสนอ}', tight),
    paragraph('{คำเสนอ}', { bold: true, spacing: { before: 160, after: 0 } }),
    paragraph('{/คำเสนอ}', tight),
    ...settledOpinion,
    signatureBlock(role, width),
  ]);

/** Between blocks side by side, in twips. */
const GAP = 200;

const rowOf = (
  blocks: readonly SignedBlock[],
  width: number,
  place: Pick<BareCell, 'verticalAlign'> = {},
): BareRow => ({
  cells: widthsOf(
    blocks.map(() => 1),
    width,
  ).map((cellWidth, index) => ({
    width: cellWidth,
    children: blocks[index]?.(cellWidth - GAP) ?? [],
    ...place,
  })),
});

/** All signers of a memo on one page: the rows stand in a single one, which no page break parts. */
export const signedTogether = (rows: readonly (readonly SignedBlock[])[]): readonly FileChild[] => [
  keptTogether([bareTable(rows.map((blocks) => rowOf(blocks, portraitWidth))), hairline()], portraitWidth),
  hairline(),
];

export interface Signer {
  readonly tag: string;
  readonly role: string;
}

/** The signers of a table, each under the role in which he signs. */
export const signaturesInRow = (signers: readonly Signer[], width: number): Table =>
  bareTable([
    rowOf(
      signers.map(({ tag, role }) =>
        signedBlock(tag, (cellWidth) => [centred(role, { ...tight, bold: true }), signatureBlock('', cellWidth)]),
      ),
      width,
      { verticalAlign: VerticalAlignTable.TOP },
    ),
  ]);
