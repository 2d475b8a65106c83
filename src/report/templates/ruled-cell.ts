// A cell of a ruled table: text at table size, shaded where it is a heading.
import { type Paragraph, ShadingType, TableCell, VerticalAlignTable, type VerticalMergeType, WidthType } from 'docx';
import { type ParagraphLook, paragraph } from './thai-text.ts';

export const fills = { heading: 'E7EBF3', group: 'F4F6FA' } as const;

export interface CellLook extends ParagraphLook {
  /** In twips. */
  readonly width: number;
  readonly fill?: string;
  readonly span?: number;
  readonly rowSpan?: number;
  readonly verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType];
  readonly isHeading?: boolean;
}

/** A paragraph of a cell; a row that may part does so between its paragraphs. */
export const cellText = (content: Parameters<typeof paragraph>[0], look: ParagraphLook = {}): Paragraph =>
  paragraph(content, { style: 'TableText', size: 'table', keepLines: true, ...look });

/** Paragraphs of the content's own, or one with its text. */
export const ruledCell = (
  content: string | readonly Paragraph[],
  { width, fill, span = 1, rowSpan = 1, verticalMerge, isHeading = false, ...look }: CellLook,
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    rowSpan,
    ...(verticalMerge && { verticalMerge }),
    verticalAlign: isHeading ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(fill && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children: typeof content === 'string' ? [cellText(content, look)] : content,
  });
