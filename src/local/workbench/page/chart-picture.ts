// A chart of the tab as a drawing over the grid: bars from the left, as Google's bar chart draws them.
import type { ChartView } from '../../chart-view.ts';

const SVG = 'http://www.w3.org/2000/svg';
const EDGE = { top: 56, right: 64, bottom: 40, left: 220 };
const TICKS = 5;
/** How much of its band a bar fills. */
const FILLED = 0.62;

type Attributes = Readonly<Record<string, string | number>>;

function drawn(tag: string, attributes: Attributes, ...children: readonly (Node | string)[]): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** Says title and values to those who do not see it. */
export function chartPicture({ title, bars, scale: [from, to], place: { width, height } }: ChartView): SVGElement {
  const room = { width: width - EDGE.left - EDGE.right, height: height - EDGE.top - EDGE.bottom };
  const band = room.height / Math.max(1, bars.length);
  const lengthOf = (value: number): number =>
    to > from ? ((Math.min(Math.max(value, from), to) - from) / (to - from)) * room.width : 0;
  const ticks = Array.from({ length: TICKS + 1 }, (_, tick) => from + ((to - from) * tick) / TICKS);
  const grid = ticks.flatMap((value) => {
    const x = EDGE.left + lengthOf(value);
    const line = { x1: x, x2: x, y1: EDGE.top, y2: EDGE.top + room.height, class: 'chart-line' };
    const text = { x, y: height - EDGE.bottom + 20, 'text-anchor': 'middle' };
    return [drawn('line', line), drawn('text', text, String(Math.round(value)))];
  });
  const drawnBars = bars.flatMap(({ label, text, value }, index) => {
    const middle = EDGE.top + band * (index + 0.5);
    const length = lengthOf(value ?? from);
    const y = middle - (band * FILLED) / 2;
    const bar = { x: EDGE.left, y, width: length, height: band * FILLED, class: 'chart-bar' };
    const caption = { x: EDGE.left - 8, y: middle, 'text-anchor': 'end', 'dominant-baseline': 'central' };
    const amount = { x: EDGE.left + length + 6, y: middle, 'dominant-baseline': 'central' };
    return [drawn('rect', bar), drawn('text', caption, label), drawn('text', amount, text)];
  });
  const name = `แผนภูมิ ${title}: ${bars.map(({ label, text }) => `${label} ${text}`).join(', ')}`;
  return drawn(
    'svg',
    { class: 'chart', role: 'img', 'aria-label': name, width, height, viewBox: `0 0 ${width} ${height}` },
    drawn('text', { x: 16, y: 32, class: 'chart-title' }, title),
    ...grid,
    ...drawnBars,
  );
}
