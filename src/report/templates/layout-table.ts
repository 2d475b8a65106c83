// Tables that only hold a layout: no rules of their own, so that lines of a form can be the borders of single cells.
import {
  BorderStyle,
  type IBorderOptions,
  type ITableCellBorders,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TableVerticalAlign,
  VerticalAlignTable,
  WidthType,
} from 'docx';

const noBorder: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder };

/** The line to write on. */
export const dottedBorder: IBorderOptions = { style: BorderStyle.DOTTED, size: 6, color: '000000' };

export interface BareCell {
  readonly children: readonly (Paragraph | Table)[];
  /** In twips. */
  readonly width: number;
  readonly span?: number;
  readonly verticalAlign?: TableVerticalAlign;
  readonly borders?: ITableCellBorders;
}

export interface BareRow {
  readonly cells: readonly BareCell[];
  /** Least height in twips. */
  readonly height?: number;
}

/** Blocks that no page break may part: Word and LibreOffice keep a row whole more surely than a chain of paragraphs. */
export const keptTogether = (children: BareCell['children'], width: number): Table =>
  bareTable([{ cells: [{ children, width }] }]);

/** A table without rules, for layout; a cell may have borders of its own. No cell of the first row spans columns. */
export function bareTable(rows: readonly BareRow[], indent = 0): Table {
  const widths = rows[0]?.cells.map(({ width }) => width) ?? [];
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    indent: { size: indent, type: WidthType.DXA },
    margins: { top: 0, bottom: 0, left: 0, right: 40 },
    borders: { ...noBorders, insideHorizontal: noBorder, insideVertical: noBorder },
    rows: rows.map(
      ({ cells, height }) =>
        new TableRow({
          cantSplit: true,
          ...(height && { height: { value: height, rule: 'atLeast' } }),
          children: cells.map(
            ({ children, width, span = 1, borders = {}, verticalAlign = VerticalAlignTable.BOTTOM }) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                columnSpan: span,
                verticalAlign,
                borders: { ...noBorders, ...borders },
                children,
              }),
          ),
        }),
    ),
  });
}
