// A ruled table that prints a list, one row for each entry. Its heading rows repeat on every page.
import {
  AlignmentType,
  type Paragraph,
  Table,
  type TableCell,
  TableLayoutType,
  TableRow,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { widthsOf } from './column-widths.ts';
import { type CellLook, fills, ruledCell } from './ruled-cell.ts';

interface Column {
  readonly heading: string;
  /** Columns side by side that name the same heading stand under it together. */
  readonly under?: string;
  /** Share of the table's width. */
  readonly share: number;
  /** What the cell of an entry prints; paragraphs of its own begin and end with the texts given. */
  readonly value: string | ((opening: string, closing: string) => readonly Paragraph[]);
  readonly isCentred?: boolean;
  /** Reaches down beside the entries of `rest`. */
  readonly isSpanning?: boolean;
}

export interface ListTable {
  readonly columns: readonly Column[];
  /** In twips. */
  readonly width: number;
  /** Tag of the list. */
  readonly each: string;
  /** The list is printed once for each entry of this one, under a row that names it. */
  readonly group?: { readonly each: string; readonly heading: string };
  /** Tag of a list inside each entry, with the same tags: its rows stand beside the entry's spanning cells. */
  readonly rest?: string;
  /** Short tables move whole to the next page; something that need not stay with them has to follow. */
  readonly staysWhole?: boolean;
  /** Small and close, for a sheet that has to stay one page. */
  readonly isDense?: boolean;
  /** Rows that tell much and would leave half a page blank go on over the page. */
  readonly rowsSplit?: boolean;
  /** Texts of a closing row. */
  readonly totals?: readonly string[];
}

const PADDING = { top: 30, bottom: 30, left: 90, right: 90 };

const DENSE_PADDING = { ...PADDING, top: 10, bottom: 10 };

/** Rows stay whole on a page, unless they may split; one longer than a page runs over. */
const row = (children: readonly TableCell[], { tableHeader = false, cantSplit = true } = {}): TableRow =>
  new TableRow({ cantSplit, tableHeader, children });

const densityOf = (isDense: boolean): Pick<CellLook, 'size' | 'spacing'> =>
  isDense ? { size: 'fine', spacing: { before: 0, after: 0, line: 240 } } : {};

const headingLook = {
  fill: fills.heading,
  isHeading: true,
  bold: true,
  alignment: AlignmentType.CENTER,
  keepNext: true,
};

export function listTable(table: ListTable): Table {
  const { columns, width, group, totals, isDense = false } = table;
  const density = densityOf(isDense);
  const widths = widthsOf(
    columns.map(({ share }) => share),
    width,
  );
  const groupName = group && [
    ruledCell(`{#${group.each}}${group.heading}`, {
      width,
      span: columns.length,
      fill: fills.group,
      bold: true,
      keepNext: true,
      ...density,
    }),
  ];
  const total = totals?.map((text, index) =>
    ruledCell(text, {
      ...lookOf(columns[index]),
      fill: fills.group,
      bold: true,
      ...density,
      width: widths[index] ?? 0,
    }),
  );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: isDense ? DENSE_PADDING : PADDING,
    rows: [
      ...headingRows(columns, widths, { ...headingLook, ...density }),
      ...(groupName ? [row(groupName)] : []),
      ...entryRows(table, widths),
      ...(total ? [row(total)] : []),
    ],
  });
}

const lookOf = (column: Column | undefined) => ({
  alignment: column?.isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
});

/** One row for each entry; where entries have a list inside, a second row for those that follow its first. */
function entryRows(
  { columns, each, group, rest, staysWhole = false, isDense = false, rowsSplit = false }: ListTable,
  widths: readonly number[],
): readonly TableRow[] {
  const rowOf = (opening: string, closing: string, merge?: CellLook['verticalMerge']) =>
    row(
      columns.map((column, index) => {
        const value = merge === VerticalMergeType.CONTINUE && column.isSpanning ? '' : column.value;
        const before = index === 0 ? opening : '';
        const after = index === columns.length - 1 ? closing : '';
        return ruledCell(typeof value === 'string' ? before + value + after : value(before, after), {
          ...lookOf(column),
          keepNext: staysWhole,
          ...densityOf(isDense),
          width: widths[index] ?? 0,
          ...(merge && column.isSpanning && { verticalMerge: merge }),
        });
      }),
      { cantSplit: !rowsSplit },
    );
  const closes = `{/${each}}${group ? `{/${group.each}}` : ''}`;
  if (rest === undefined) return [rowOf(`{#${each}}`, closes)];
  return [
    rowOf(`{#${each}}`, '', VerticalMergeType.RESTART),
    rowOf(`{#${rest}}`, `{/${rest}}${closes}`, VerticalMergeType.CONTINUE),
  ];
}

/** One row, or two where some columns stand under a heading they share. */
function headingRows(
  columns: readonly Column[],
  widths: readonly number[],
  look: Omit<CellLook, 'width'>,
): readonly TableRow[] {
  const cells = columns.map(({ heading, under }, index) => ({ heading, under, width: widths[index] ?? 0 }));
  if (cells.every(({ under }) => under === undefined)) {
    return [
      row(
        cells.map(({ heading, width }) => ruledCell(heading, { ...look, width })),
        { tableHeader: true },
      ),
    ];
  }
  const upper = cells.flatMap(({ heading, under, width }, index) => {
    if (under === undefined) return [ruledCell(heading, { ...look, width, rowSpan: 2 })];
    if (cells[index - 1]?.under === under) return [];
    const shared = cells.filter((other) => other.under === under);
    const size = shared.reduce((sum, other) => sum + other.width, 0);
    return [ruledCell(under, { ...look, width: size, span: shared.length })];
  });
  const lower = cells.filter(({ under }) => under !== undefined);
  return [
    row(upper, { tableHeader: true }),
    row(
      lower.map(({ heading, width }) => ruledCell(heading, { ...look, width })),
      { tableHeader: true },
    ),
  ];
}
