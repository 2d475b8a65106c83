// What the mouse does in the grid: selects by press and drag, opens what it presses twice, drags borders of lines.
import type { Axis } from '../../formula-references.ts';
import type { Place } from './selection.ts';

/** A cell, or with an axis a whole row or column by its number or letter; without a place in the table, everything. */
export interface Target {
  readonly axis?: Axis | 'all' | undefined;
  readonly place: Place;
}

export interface MouseDeeds {
  readonly press: (target: Target, extendsSelection: boolean) => void;
  readonly drawTo: (target: Target) => void;
  readonly open: () => void;
  readonly tick: () => void;
  readonly resize: (axis: Axis, position: number, size: number) => void;
  readonly pointAt: (place: Place) => void;
  readonly isSelected: (target: Target) => boolean;
  readonly menu: (x: number, y: number) => void;
}

const LEAST_SIZE = 20;
const PRIMARY = 0;

export function watchMouse(area: HTMLElement, deeds: MouseDeeds): void {
  let isDrawing = false;

  area.addEventListener('mousedown', (event) => {
    const target = targetOf(event.target);
    if (!target || event.button !== PRIMARY) return;
    if (isOn(event, '.border')) {
      startResizing(event, target, deeds);
      return;
    }
    isDrawing = true;
    deeds.press(target, event.shiftKey);
    if (!isOn(event, '.arrow')) return;
    event.preventDefault();
    deeds.open();
  });
  area.addEventListener('mouseover', (event) => {
    const target = targetOf(event.target);
    if (!target) return;
    if (isDrawing && event.buttons > 0) deeds.drawTo(target);
    else if (target.axis === undefined) deeds.pointAt(target.place);
  });
  addEventListener('mouseup', () => {
    isDrawing = false;
  });
  area.addEventListener('click', (event) => {
    if (isOn(event, '.tick')) deeds.tick();
  });
  area.addEventListener('dblclick', (event) => {
    if (targetOf(event.target)?.axis === undefined) deeds.open();
  });
  area.addEventListener('contextmenu', (event) => {
    const target = targetOf(event.target);
    if (!target) return;
    event.preventDefault();
    if (!deeds.isSelected(target)) deeds.press(target, false);
    deeds.menu(event.clientX, event.clientY);
  });
}

const isOn = ({ target }: MouseEvent, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** The new size is taken when the button is let go. */
function startResizing(start: MouseEvent, { axis, place }: Target, deeds: MouseDeeds): void {
  const label = start.target instanceof Element ? start.target.closest('th') : null;
  if (!label || axis === undefined || axis === 'all') return;
  start.preventDefault();
  const isRow = axis === 'row';
  const before = isRow ? label.offsetHeight : label.offsetWidth;
  const sizeAt = (event: MouseEvent): number =>
    Math.max(LEAST_SIZE, before + (isRow ? event.clientY - start.clientY : event.clientX - start.clientX));
  addEventListener('mouseup', (end) => deeds.resize(axis, isRow ? place.row : place.column, sizeAt(end)), {
    once: true,
  });
}

function targetOf(target: EventTarget | null): Target | undefined {
  const found = target instanceof Element ? target.closest<HTMLElement>('[data-row], [data-column], .corner') : null;
  if (!found) return undefined;
  const { row, column } = found.dataset;
  const place = { row: Number(row ?? 1), column: Number(column ?? 1) };
  if (row !== undefined && column !== undefined) return { place };
  if (row !== undefined) return { axis: 'row', place };
  return { axis: column === undefined ? 'all' : 'column', place };
}
