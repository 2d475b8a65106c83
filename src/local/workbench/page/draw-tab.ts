// Puts a tab into its area of the page: the table, what is frozen, charts. Where only cells changed, only their rows are
// drawn anew, so that a long tab stays quick.
import type { SheetView } from '../../sheet-view.ts';
import { chartPicture } from './chart-picture.ts';
import type { GridLines } from './grid-lines.ts';
import { cellId, freezePanes, gridTable, redrawRows } from './grid-table.ts';

/** Stays where it was scrolled to while the tab is the same. */
export function drawTab(area: HTMLElement, lines: GridLines, sheet: SheetView, before: SheetView | undefined): void {
  const drawn = area.querySelector('table');
  if (!drawn || !before || !redrawRows(drawn, before, sheet, lines)) {
    const { scrollTop, scrollLeft } = area;
    const table = gridTable(sheet, lines);
    area.replaceChildren(table);
    freezePanes(table);
    area.scrollTo(before?.name === sheet.name ? { top: scrollTop, left: scrollLeft } : { top: 0, left: 0 });
  } else freezePanes(drawn);
  placeCharts(area, sheet);
}

/** Each at its cell, over the cells that it covers. */
function placeCharts(area: HTMLElement, { charts }: SheetView): void {
  for (const drawn of area.querySelectorAll('.chart')) drawn.remove();
  for (const chart of charts) {
    const cell = document.getElementById(cellId(chart.place.row, chart.place.column));
    if (!cell) continue;
    const picture = chartPicture(chart);
    Object.assign(picture.style, { left: `${cell.offsetLeft}px`, top: `${cell.offsetTop}px` });
    area.append(picture);
  }
}
