// A ruled table that prints a list, one row for each entry. Its heading row repeats on every page.
import {
  AlignmentType,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { widthsOf } from './column-widths.ts';
import { type ParagraphLook, paragraph } from './thai-text.ts';

export interface Column {
  readonly heading: string;
  /** Share of the table's width. */
  readonly share: number;
  /** What the cell of an entry prints. */
  readonly value: string;
  readonly isCentred?: boolean;
}

export interface ListTable {
  readonly columns: readonly Column[];
  /** In twips. */
  readonly width: number;
  /** Tag of the list. */
  readonly each: string;
  /** The list is printed once for each entry of this one, under a row that names it. */
  readonly group?: { readonly each: string; readonly heading: string };
  /** Short tables move whole to the next page; something that need not stay with them has to follow. */
  readonly staysWhole?: boolean;
  /** Texts of a closing row. */
  readonly totals?: readonly string[];
}

const HEADING_FILL = 'E7EBF3';
const GROUP_FILL = 'F4F6FA';
const PADDING = { top: 30, bottom: 30, left: 90, right: 90 };

interface CellLook extends ParagraphLook {
  readonly width: number;
  readonly fill?: string;
  readonly span?: number;
  readonly isHeading?: boolean;
}

const cell = (content: string, { width, fill, span = 1, isHeading = false, ...look }: CellLook): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: isHeading ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(fill && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children: [paragraph(content, { style: 'TableText', size: 'table', ...look })],
  });

/** Rows stay whole on a page; one longer than a page runs over. */
const row = (children: readonly TableCell[], tableHeader = false): TableRow =>
  new TableRow({ cantSplit: true, tableHeader, children });

export function listTable({ columns, width, each, group, totals, staysWhole = false }: ListTable): Table {
  const widths = widthsOf(
    columns.map(({ share }) => share),
    width,
  );
  const widthOf = (index: number): number => widths[index] ?? 0;
  const alignmentOf = ({ isCentred = false }: Column) => (isCentred ? AlignmentType.CENTER : AlignmentType.LEFT);
  const closing = `{/${each}}${group ? `{/${group.each}}` : ''}`;

  const headings = columns.map(({ heading }, index) =>
    cell(heading, {
      width: widthOf(index),
      fill: HEADING_FILL,
      isHeading: true,
      bold: true,
      alignment: AlignmentType.CENTER,
      keepNext: true,
    }),
  );
  const groupRows = group
    ? [
        row([
          cell(`{#${group.each}}${group.heading}`, {
            width,
            fill: GROUP_FILL,
            span: columns.length,
            bold: true,
            keepNext: true,
          }),
        ]),
      ]
    : [];
  const entries = columns.map((column, index) => {
    const opens = index === 0 ? `{#${each}}` : '';
    const closes = index === columns.length - 1 ? closing : '';
    return cell(`${opens}${column.value}${closes}`, {
      width: widthOf(index),
      alignment: alignmentOf(column),
      keepNext: staysWhole,
    });
  });
  const totalRows = totals
    ? [
        row(
          columns.map((column, index) =>
            cell(totals[index] ?? '', {
              width: widthOf(index),
              fill: GROUP_FILL,
              bold: true,
              alignment: alignmentOf(column),
            }),
          ),
        ),
      ]
    : [];
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: PADDING,
    rows: [row(headings, true), ...groupRows, row(entries), ...totalRows],
  });
}
