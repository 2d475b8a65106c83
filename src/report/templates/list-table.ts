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

interface Column {
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
  const rowOf = (textOf: (column: Column, index: number) => string, look: Omit<CellLook, 'width'> = {}) =>
    columns.map((column, index) =>
      cell(textOf(column, index), {
        alignment: column.isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
        ...look,
        width: widths[index] ?? 0,
      }),
    );
  const opens = `{#${each}}`;
  const closes = `{/${each}}${group ? `{/${group.each}}` : ''}`;
  const last = columns.length - 1;

  const headings = rowOf(({ heading }) => heading, {
    fill: HEADING_FILL,
    isHeading: true,
    bold: true,
    alignment: AlignmentType.CENTER,
    keepNext: true,
  });
  const entries = rowOf(({ value }, index) => (index === 0 ? opens : '') + value + (index === last ? closes : ''), {
    keepNext: staysWhole,
  });
  const total = totals && rowOf((_, index) => totals[index] ?? '', { fill: GROUP_FILL, bold: true });
  const groupName = group && [
    cell(`{#${group.each}}${group.heading}`, {
      width,
      span: columns.length,
      fill: GROUP_FILL,
      bold: true,
      keepNext: true,
    }),
  ];
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: PADDING,
    rows: [row(headings, true), ...(groupName ? [row(groupName)] : []), row(entries), ...(total ? [row(total)] : [])],
  });
}
