import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bar, barChart } from '../../src/report/bar-chart.ts';
import { allOf, childrenOf, readXml, type XmlElement } from './xml-tree.ts';

const attributeOf = (element: XmlElement, name: string, key: string): string =>
  allOf(element, name)[0]?.attributes[key] ?? '';

/** The shaded cells of each bar: width and colour, in order. */
const scalesOf = (bars: readonly Bar[], passMark: number) => {
  const chart = readXml(barChart(bars, passMark));
  const grid = allOf(chart, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
  const rows = allOf(chart, 'w:tr').map((row) =>
    childrenOf(row, 'w:tc').map((cell) => ({
      width: Number(attributeOf(cell, 'w:tcW', 'w:w')),
      span: Number(attributeOf(cell, 'w:gridSpan', 'w:val')),
      fill: attributeOf(cell, 'w:shd', 'w:fill'),
      isMark: attributeOf(cell, 'w:right', 'w:val') === 'dashed',
    })),
  );
  return { grid, rows };
};

const points = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
const bar = points.map((value): Bar => ({ label: 'ก & <ข>', points: value, printed: value.toFixed(2) }));

test('a bar is as long as its score and every cell ends on the grid', () => {
  fc.assert(
    fc.property(fc.array(bar, { minLength: 1, maxLength: 10 }), points, (bars, passMark) => {
      const { grid, rows } = scalesOf(bars, passMark);
      const scale = grid.slice(1, -1).reduce((sum, width) => sum + width, 0);
      for (const [index, cells] of rows.entries()) {
        let column = 0;
        for (const { width, span } of cells) {
          expect(grid.slice(column, column + span).reduce((sum, part) => sum + part, 0)).toBe(width);
          column += span;
        }
        expect(column).toBe(grid.length);
        const filled = cells.slice(1, -1).filter(({ fill }) => fill !== 'EDEFF3');
        const length = filled.reduce((sum, { width }) => sum + width, 0);
        expect(length).toBe(Math.round(((bars[index]?.points ?? 0) / 100) * scale));
      }
    }),
  );
});

test('the pass mark stands at the same place in every row, and a bar that fails has a colour of its own', () => {
  const { rows } = scalesOf(
    [90, 85, 84.99].map((value) => ({ label: '', points: value, printed: '' })),
    85,
  );
  const marks = rows.map((cells) => {
    const mark = cells.findIndex(({ isMark }) => isMark);
    return cells.slice(1, mark + 1).reduce((sum, { width }) => sum + width, 0);
  });
  expect(new Set(marks).size).toBe(1);
  const [passes, atMark, fails] = rows.map((cells) => cells[1]?.fill);
  expect(atMark).toBe(passes);
  expect(fails).not.toBe(passes);
});
