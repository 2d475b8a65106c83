// The grid: shows the active tab, moves the selection by mouse and keys, and opens the editor.
import { cellName, type Rect } from '../../a1-notation.ts';
import type { CellView, SheetView } from '../../sheet-view.ts';
import { openEditor, type Step } from './cell-editor.ts';
import { cellId, freezeRows, gridTable } from './grid-table.ts';

export interface GridEvents {
  readonly select: (row: number, column: number) => void;
  readonly edit: (cells: string, typed: string) => void;
}

export interface Grid {
  /** Shows a tab as it is now, at once or when the open editor closes; without a selection the person's own stays. */
  show(sheet: SheetView, selection?: Rect): void;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const arrows: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
};

const steps: Readonly<Record<Step, readonly [rows: number, columns: number]>> = {
  down: [1, 0],
  right: [0, 1],
  stay: [0, 0],
};

/** What the formula bar shows and the editor begins with. */
export const typedIn = (cell: CellView | undefined): string => cell?.formula || cell?.text || '';

export function gridIn(area: HTMLElement, events: GridEvents): Grid {
  let sheet: SheetView | undefined;
  let place: Place = { row: 1, column: 1 };
  let isEditing = false;
  let redraw: (() => void) | undefined;

  const viewAt = ({ row, column }: Place): CellView | undefined => sheet?.cells[row - 1]?.[column - 1];
  const elementAt = ({ row, column }: Place): HTMLElement | null => document.getElementById(cellId(row, column));

  function mark(next: Place): boolean {
    const cell = elementAt(next);
    if (!cell) return false;
    elementAt(place)?.classList.remove('selected');
    place = next;
    cell.classList.add('selected');
    area.querySelector('table')?.setAttribute('aria-activedescendant', cell.id);
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return true;
  }

  function choose(next: Place): void {
    if (mark(next)) events.select(next.row, next.column);
  }

  /** Goes on past hidden and covered cells, as far as the grid reaches. */
  function move([rows, columns]: readonly [number, number]): void {
    if (rows === 0 && columns === 0) return;
    for (let far = 1; far <= FARTHEST; far++) {
      const next = { row: place.row + rows * far, column: place.column + columns * far };
      if (elementAt(next)) {
        choose(next);
        return;
      }
    }
  }

  function edit(initial: string): void {
    const cell = elementAt(place);
    if (!cell) return;
    const back = (): void => {
      isEditing = false;
      area.querySelector('table')?.focus({ preventScroll: true });
      redraw?.();
      redraw = undefined;
    };
    isEditing = true;
    openEditor({
      cell,
      initial,
      choices: viewAt(place)?.choices ?? [],
      onCancel: back,
      onCommit: (typed, step) => {
        if (typed !== typedIn(viewAt(place))) events.edit(cellName(place.row, place.column), typed);
        back();
        move(steps[step]);
      },
    });
  }

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = arrows[event.key];
    if (arrow) move(arrow);
    else if (event.key === 'F2') edit(typedIn(viewAt(place)));
    else if (event.key === 'Delete' || event.key === 'Backspace') events.edit(cellName(place.row, place.column), '');
    else if ([...event.key].length === 1) edit(event.key);
    else return;
    event.preventDefault();
  }

  area.addEventListener('keydown', onKey);
  area.addEventListener('mousedown', (event) => {
    const found = placeOf(event.target);
    if (found) choose(found);
  });
  area.addEventListener('dblclick', (event) => {
    if (placeOf(event.target)) edit(typedIn(viewAt(place)));
  });

  function draw(next: SheetView, selection: Place): void {
    const hadFocus = area.contains(document.activeElement);
    const isSameTab = sheet?.name === next.name;
    const { scrollTop, scrollLeft } = area;
    sheet = next;
    const table = gridTable(next);
    area.replaceChildren(table);
    freezeRows(table);
    area.scrollTo(isSameTab ? { top: scrollTop, left: scrollLeft } : { top: 0, left: 0 });
    mark({ row: selection.row, column: selection.column });
    if (hadFocus) table.focus({ preventScroll: true });
  }

  return {
    show(next, selection) {
      if (isEditing) redraw = () => draw(next, place);
      else draw(next, selection ?? place);
    },
  };
}

/** More hidden lines in a row than any tab has. */
const FARTHEST = 50;

function placeOf(target: EventTarget | null): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined;
}
