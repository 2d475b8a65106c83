// Tables of the reports: ruled ones whose heading row repeats on every page, and bare ones that only hold a layout.
import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type ITableCellBorders,
  type Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { paragraph } from './thai-text.ts';

export interface Column {
  readonly heading: string;
  /** Share of the table's width. */
  readonly share: number;
}

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

const HEADING_FILL = 'E7EBF3';
const GROUP_FILL = 'F4F6FA';
const padding = { top: 30, bottom: 30, left: 90, right: 90 };

export const noBorder: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const dottedBorder: IBorderOptions = { style: BorderStyle.DOTTED, size: 6, color: '000000' };
const noBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder };

/** Whole twips that add up to the width. */
export function widthsOf(shares: readonly number[], width: number): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const edges = shares.map((_, index) =>
    Math.round((shares.slice(0, index + 1).reduce((a, b) => a + b, 0) / whole) * width),
  );
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

export const tableText = (content: string, alignment: Alignment = AlignmentType.LEFT): Paragraph =>
  paragraph(content, { style: 'TableText', size: 'table', alignment });

const cell = (width: number, children: readonly Paragraph[], fill?: string, columnSpan = 1): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children,
    columnSpan,
    ...(fill && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
  });

/** A row over all columns that names the group below it and stays with the row after it. */
export const groupRow = (content: string, width: number, columns: number): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      cell(
        width,
        [paragraph(content, { style: 'TableText', size: 'table', bold: true, keepNext: true })],
        GROUP_FILL,
        columns,
      ),
    ],
  });

/** Texts of a row that is repeated for every entry of the list: the tags open in its first cell and close in its last. */
export const loopRow = (tag: string, texts: readonly string[]): readonly string[] =>
  texts.map((text, index) => {
    const open = index === 0 ? `{#${tag}}` : '';
    const close = index === texts.length - 1 ? `{/${tag}}` : '';
    return open + text + close;
  });

export interface BodyRow {
  readonly cells: readonly Paragraph[];
  /** Long rows may run over the page; short ones move whole. */
  readonly maySplit?: boolean;
  readonly isTotal?: boolean;
}

export function ruledTable(
  columns: readonly Column[],
  width: number,
  rows: (widths: readonly number[]) => readonly TableRow[],
): Table {
  const widths = widthsOf(
    columns.map(({ share }) => share),
    width,
  );
  const headings = columns.map(
    ({ heading }, index) =>
      new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.CENTER,
        shading: { type: ShadingType.CLEAR, fill: HEADING_FILL, color: 'auto' },
        children: [
          paragraph(heading, {
            style: 'TableText',
            size: 'table',
            bold: true,
            alignment: AlignmentType.CENTER,
            keepNext: true,
          }),
        ],
      }),
  );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: padding,
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: headings }), ...rows(widths)],
  });
}

export const bodyRow = ({ cells, maySplit = false, isTotal = false }: BodyRow, widths: readonly number[]): TableRow =>
  new TableRow({
    cantSplit: !maySplit,
    children: cells.map((content, index) => cell(widths[index] ?? 0, [content], isTotal ? GROUP_FILL : undefined)),
  });

export interface BareCell {
  readonly children: readonly (Paragraph | Table)[];
  readonly width: number;
  readonly span?: number;
  readonly borders?: ITableCellBorders;
}

export interface BareRow {
  readonly cells: readonly BareCell[];
  /** Least height in twips. */
  readonly height?: number;
}

/** A table without rules, for layout; a cell may have borders of its own. No cell of the first row spans columns. */
export function bareTable(rows: readonly BareRow[], indent = 0): Table {
  const widths = rows[0]?.cells.map(({ width }) => width) ?? [];
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    indent: { size: indent, type: WidthType.DXA },
    margins: { top: 0, bottom: 0, left: 40, right: 40 },
    borders: { ...noBorders, insideHorizontal: noBorder, insideVertical: noBorder },
    rows: rows.map(
      ({ cells, height }) =>
        new TableRow({
          cantSplit: true,
          ...(height && { height: { value: height, rule: 'atLeast' } }),
          children: cells.map(
            ({ children, width, span = 1, borders = {} }) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                columnSpan: span,
                verticalAlign: VerticalAlignTable.BOTTOM,
                borders: { ...noBorders, ...borders },
                children,
              }),
          ),
        }),
    ),
  });
}
