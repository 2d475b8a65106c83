// The chart of ten indicators against the pass mark, as a table of shaded cells: it survives Word, LibreOffice and the
// conversion to a Google Doc, which a drawing does not. Cell edges are the ends of the bars, so lengths are exact.
import { FULL_POINTS } from '../core/score.ts';
import { runXml } from './thai-run.ts';

export interface Bar {
  readonly label: string;
  readonly points: number;
  /** The points as printed. */
  readonly printed: string;
}

/** In twips; together the width of an A4 page between its margins. */
const LABEL_WIDTH = 3060;
const SCALE_WIDTH = 5100;
const VALUE_WIDTH = 911;

const PASSED = '5B7DB1';
const FAILED = 'C0504D';
const EMPTY = 'EDEFF3';

const fill = (colour: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${colour}"/>`;

/** Blank edges above and below keep the bars apart. */
const GAP = ['top', 'bottom'].map((side) => `<w:${side} w:val="single" w:sz="24" w:color="FFFFFF"/>`).join('');
const PASS_LINE = '<w:right w:val="dashed" w:sz="12" w:color="000000"/>';

/** The table as WordprocessingML; longer labels than fit wrap. Points lie between 0 and 100. */
export function barChart(bars: readonly Bar[], passMark: number): string {
  const edges = edgesOf(bars, passMark);
  const widths = edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
  const columns = [LABEL_WIDTH, ...widths, VALUE_WIDTH];
  const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const rows = bars.map((bar) => rowXml(bar, edges, passMark)).join('');
  const size = LABEL_WIDTH + SCALE_WIDTH + VALUE_WIDTH;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${size}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`
  );
}

const twips = (points: number): number => Math.round((points / FULL_POINTS) * SCALE_WIDTH);

/** In twips, ascending, each once: 0, every bar's end, the pass mark and the end of the scale. */
const edgesOf = (bars: readonly Bar[], passMark: number): readonly number[] =>
  [...new Set([0, ...bars.map(({ points }) => twips(points)), twips(passMark), SCALE_WIDTH])].sort(
    (left, right) => left - right,
  );

function rowXml({ label, points, printed }: Bar, edges: readonly number[], passMark: number): string {
  const end = twips(points);
  const mark = twips(passMark);
  const stops = [...new Set([Math.min(end, mark), Math.max(end, mark), SCALE_WIDTH])].filter((stop) => stop > 0);
  const colour = points >= passMark ? PASSED : FAILED;
  const scale = stops.map((stop, index) => {
    const from = stops[index - 1] ?? 0;
    return cellXml({
      width: stop - from,
      span: edges.filter((edge) => edge > from && edge <= stop).length,
      fill: stop <= end ? colour : EMPTY,
      borders: stop === mark ? GAP + PASS_LINE : GAP,
      text: '',
    });
  });
  return (
    '<w:tr><w:trPr><w:cantSplit/></w:trPr>' +
    cellXml({ width: LABEL_WIDTH, text: label }) +
    scale.join('') +
    cellXml({ width: VALUE_WIDTH, text: printed, alignment: 'right' }) +
    '</w:tr>'
  );
}

interface Cell {
  readonly width: number;
  readonly text: string;
  readonly span?: number;
  readonly fill?: string;
  readonly borders?: string;
  readonly alignment?: 'left' | 'right';
}

function cellXml({ width, text, span = 1, fill: colour, borders = '', alignment = 'left' }: Cell): string {
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:gridSpan w:val="${span}"/>` +
    `${borders && `<w:tcBorders>${borders}</w:tcBorders>`}${colour ? fill(colour) : ''}<w:vAlign w:val="center"/></w:tcPr>` +
    `<w:p><w:pPr><w:pStyle w:val="TableText"/><w:keepNext/><w:jc w:val="${alignment}"/></w:pPr>${runXml(text, 'table')}</w:p></w:tc>`
  );
}
