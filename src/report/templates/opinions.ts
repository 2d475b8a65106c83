// Opinions of those a memo passes on its way up, each over the signature of the one who gives it: written by pen on ruled
// lines, or ticked.
import type { Paragraph, Table } from 'docx';
import { type BareRow, bareTable, dottedBorder } from './layout-table.ts';
import { OPINION_INDENT, type SignedBlock, settledOpinion, signatureBlock, signedBlock } from './signatures.ts';
import { hairline, paragraph, symbol, text } from './thai-text.ts';

const tight = { spacing: { before: 0, after: 0 } };

/** To write on. */
const ruled = (width: number): BareRow => ({
  cells: [{ children: [paragraph('', tight)], width, borders: { bottom: dottedBorder } }],
  height: 420,
});

const signed = (
  tag: string,
  heading: string,
  opinionOf: (width: number) => readonly (Table | Paragraph)[],
): SignedBlock =>
  signedBlock(tag, (width) => [
    paragraph(`{#คำเสนอ}{คำเสนอ}{/คำเสนอ}{^คำเสนอ}${heading}{/คำเสนอ}`, {
      bold: true,
      spacing: { before: 120, after: 0 },
    }),
    ...settledOpinion,
    paragraph('{^ความเห็น}', tight),
    ...opinionOf(width),
    paragraph('{/ความเห็น}', tight),
    hairline(),
    signatureBlock('', width),
  ]);

/** To be written by pen. */
export const writtenOpinion = (tag: string, heading: string): SignedBlock =>
  signed(tag, heading, (width) => [bareTable([ruled(width), ruled(width)])]);

export interface Choice {
  readonly heading: string;
  readonly agree: string;
  /** Ends where its reason begins, which is written by pen on the line below. */
  readonly disagree: string;
}

const ticked = (opening: string, content: string) =>
  paragraph([text(opening), symbol('☐'), text(` ${content}`)], { ...tight, indent: { left: OPINION_INDENT } });

/** One of two boxes to tick. */
export const tickedOpinion = (tag: string, { heading, agree, disagree }: Choice): SignedBlock =>
  signed(tag, heading, (width) => [
    ticked('พิจารณาแล้ว  ', agree),
    ticked('', disagree),
    bareTable([ruled(width - OPINION_INDENT)], OPINION_INDENT),
  ]);
