// Opinions of those a memo passes on its way up, each over the signature of the one who gives it and never torn between
// two pages: written by pen on ruled lines, or ticked.
import type { FileChild, Paragraph, Table } from 'docx';
import { convertMillimetersToTwip } from 'docx';
import { type BareRow, bareTable, dottedBorder, keptTogether } from './layout-table.ts';
import { OPINION_INDENT, settledOpinion, signatureBlockAtRight } from './signatures.ts';
import { hairline, paragraph, symbol, text, when } from './thai-text.ts';

const tight = { spacing: { before: 0, after: 0 } };

/** To write on. */
const ruled = (width: number): BareRow => ({
  cells: [{ children: [paragraph('', tight)], width, borders: { bottom: dottedBorder } }],
  height: 420,
});

const signed = (
  tag: string,
  heading: string,
  opinion: readonly (Table | Paragraph)[],
  width: number,
): readonly FileChild[] => {
  const children = [
    paragraph(`{#คำเสนอ}{คำเสนอ}{/คำเสนอ}{^คำเสนอ}${heading}{/คำเสนอ}`, {
      bold: true,
      spacing: { before: 240, after: 0 },
    }),
    ...settledOpinion,
    paragraph('{^ความเห็น}', tight),
    ...opinion,
    paragraph('{/ความเห็น}', tight),
    hairline(),
    signatureBlockAtRight('', width),
    hairline(),
  ];
  return when(tag, [keptTogether(children, width), hairline()]);
};

/** To be written by pen. */
export const opinion = (tag: string, heading: string, width: number): readonly FileChild[] =>
  signed(tag, heading, [bareTable([ruled(width), ruled(width)])], width);

export interface Choice {
  readonly heading: string;
  readonly agree: string;
  /** Ends where its reason begins. */
  readonly disagree: string;
  /** Room for it, in millimetres. */
  readonly disagreeWidth: number;
}

const ticked = (content: string) => paragraph([symbol('☐'), text(` ${content}`)], tight);

/** One of two boxes to tick; a reason against is written by pen. */
export function tickedOpinion(
  tag: string,
  { heading, agree, disagree, disagreeWidth }: Choice,
  width: number,
): readonly FileChild[] {
  const line = width - OPINION_INDENT;
  const beforeReason = convertMillimetersToTwip(disagreeWidth);
  const reason = bareTable(
    [
      {
        cells: [
          { children: [ticked(disagree)], width: beforeReason },
          { children: [paragraph('', tight)], width: line - beforeReason, borders: { bottom: dottedBorder } },
        ],
      },
    ],
    OPINION_INDENT,
  );
  const choices = [
    paragraph('พิจารณาแล้ว', { ...tight, indent: { left: OPINION_INDENT } }),
    bareTable([{ cells: [{ children: [ticked(agree)], width: line }] }], OPINION_INDENT),
    hairline(),
    reason,
    hairline(),
    bareTable([ruled(line)], OPINION_INDENT),
  ];
  return signed(tag, heading, choices, width);
}
