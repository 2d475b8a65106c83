// A cell of a ruled table: text at table size, shaded where it is a heading.
import { ShadingType, TableCell, VerticalAlignTable, type VerticalMergeType, WidthType } from 'docx';
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

export const ruledCell = (
  content: string,
  { width, fill, span = 1, rowSpan = 1, verticalMerge, isHeading = false, ...look }: CellLook,
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    rowSpan,
    ...(verticalMerge && { verticalMerge }),
    verticalAlign: isHeading ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(fill && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children: [paragraph(content, { style: 'TableText', size: 'table', ...look })],
  });
