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
const GAP = '<w:top w:val="single" w:sz="24" w:color="FFFFFF"/>';
const GAP_BELOW = '<w:bottom w:val="single" w:sz="24" w:color="FFFFFF"/>';
const PASS_LINE = '<w:right w:val="dashed" w:sz="12" w:color="000000"/>';

/** `wordprocessingml` of the table; longer labels than fit wrap. Points lie between 0 and 100. */
export function barChart(bars: readonly Bar[], passMark: number): string {
  const edges = edgesOf(bars, passMark);
  const widths = edges.slice(1).map((edge, index) => twips(edge) - twips(edges[index] ?? 0));
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

/** 0, every bar's end, the pass mark and 100, ascending, each once. */
function edgesOf(bars: readonly Bar[], passMark: number): readonly number[] {
  const edges = new Map(
    [0, ...bars.map(({ points }) => points), passMark, FULL_POINTS].map((edge) => [twips(edge), edge]),
  );
  return [...edges.values()].sort((left, right) => left - right);
}

function rowXml({ label, points, printed }: Bar, edges: readonly number[], passMark: number): string {
  const colour = points >= passMark ? PASSED : FAILED;
  const stops = [...new Set([Math.min(points, passMark), Math.max(points, passMark), FULL_POINTS].map(twips))];
  let from = 0;
  const scale = stops.map((to) => {
    const span = edges.filter((edge) => twips(edge) > from && twips(edge) <= to).length;
    const isBar = to <= twips(points);
    const borders = `${GAP}${GAP_BELOW}${to === twips(passMark) ? PASS_LINE : ''}`;
    const cell = span === 0 ? '' : cellXml({ width: to - from, span, fill: isBar ? colour : EMPTY, borders, text: '' });
    from = to;
    return cell;
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
