// The grid: shows the active tab, keeps the selection that mouse and keys make, and opens the editor.
import { cellName, type Rect } from '../../a1-notation.ts';
import type { Axis } from '../../formula-references.ts';
import type { CellView, SheetView } from '../../sheet-view.ts';
import { type Going, openEditor } from './cell-editor.ts';
import { drawTab } from './draw-tab.ts';
import { gridLinesOf } from './grid-lines.ts';
import { type Target, watchMouse } from './grid-mouse.ts';
import { cellId, remarkOn } from './grid-table.ts';
import { placeAfter } from './key-moves.ts';
import { noteBubble } from './note-bubble.ts';
import { type Ground, type Place, rectOf, type Selection, single, spanOf, stepped } from './selection.ts';
import { markSelection } from './selection-marks.ts';

export interface GridEvents {
  readonly select: (rect: Rect) => void;
  readonly edit: (cell: string, typed: string) => void;
  readonly clear: (rect: Rect) => void;
  readonly tick: (cell: string) => void;
  readonly resize: (axis: Axis, position: number, size: number) => void;
  /** A menu was asked for over the selection, at a point of the window. */
  readonly menu: (x: number, y: number) => void;
}

export interface Grid {
  /** Shows a tab as it is now, at once or when the open editor closes; without a selection the person's own stays. */
  show(sheet: SheetView, selection?: Rect): void;
  /** Gives the focus to the grid. */
  focus(): void;
  readonly selection: Rect;
}

const goings: Readonly<Record<Going, readonly [rows: number, columns: number]>> = {
  down: [1, 0],
  right: [0, 1],
  left: [0, -1],
  stay: [0, 0],
};

/** What the formula bar shows and the editor begins with. */
export const typedIn = (cell: CellView | undefined): string => cell?.formula || cell?.text || '';

export function gridIn(area: HTMLElement, events: GridEvents): Grid {
  const bubble = noteBubble(area);
  let sheet: SheetView | undefined;
  let selection: Selection = single({ row: 1, column: 1 });
  let ground: Ground | undefined;
  let isEditing = false;
  let redraw: (() => void) | undefined;

  const viewAt = ({ row, column }: Place): CellView | undefined => sheet?.cells[row - 1]?.[column - 1];
  const elementAt = ({ row, column }: Place): HTMLElement | null => document.getElementById(cellId(row, column));
  const activeName = (): string => cellName(selection.active.row, selection.active.column);
  const focus = (): void => area.querySelector('table')?.focus({ preventScroll: true });

  const groundOf = (shown: SheetView): Ground => ({
    lines: gridLinesOf(shown),
    isShown: (place) => elementAt(place) !== null,
    isBlank: (place) => (viewAt(place)?.text ?? '') === '',
    end: { row: Math.max(1, shown.cells.length), column: Math.max(1, ...shown.cells.map((row) => row.length)) },
  });

  function mark(next: Selection): void {
    selection = next;
    if (ground) markSelection(area, rectOf(next), elementAt(next.active), ground.lines);
  }

  function remark(place: Place): void {
    const cell = elementAt(place);
    if (cell) bubble.show(cell, remarkOn(viewAt(place)));
  }

  function choose(next: Selection): void {
    if (!elementAt(next.active)) return;
    mark(next);
    remark(next.active);
    elementAt(next.far)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    events.select(rectOf(next));
  }

  function whole({ axis, place }: Target): Selection {
    const { rows = [], columns = [] } = ground?.lines ?? {};
    const far = { row: rows.at(-1) ?? 1, column: columns.at(-1)?.position ?? 1 };
    const near = { row: rows[0] ?? 1, column: columns[0]?.position ?? 1 };
    if (axis === 'row') return { active: { ...near, row: place.row }, far: { ...far, row: place.row } };
    if (axis === 'column') return { active: { ...near, column: place.column }, far: { ...far, column: place.column } };
    return { active: near, far };
  }

  function edit(initial: string): void {
    const cell = elementAt(selection.active);
    if (!cell) return;
    const view = viewAt(selection.active);
    const back = (): void => {
      isEditing = false;
      focus();
      redraw?.();
      redraw = undefined;
    };
    isEditing = true;
    openEditor({
      area,
      cell,
      initial,
      choices: view?.choices ?? [],
      onCancel: back,
      onCommit: (typed, going) => {
        if (typed !== typedIn(view)) events.edit(activeName(), typed);
        back();
        const [rows, columns] = goings[going];
        if (going !== 'stay' && ground) choose(single(stepped(selection.active, { rows, columns }, ground)));
      },
    });
  }

  const hasTick = (): boolean => typeof viewAt(selection.active)?.ticked === 'boolean';

  function act(event: KeyboardEvent): boolean {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    const control = ctrlKey || metaKey;
    const from = shiftKey ? selection.far : selection.active;
    const to = !altKey && ground && placeAfter({ key, control }, from, ground);
    if (to) choose(shiftKey ? { ...selection, far: to } : single(to));
    else if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) menuAtCell();
    else if (control && key === 'a') choose(whole({ place: selection.active }));
    else if (control || altKey) return false;
    else if (key === ' ' && hasTick()) events.tick(activeName());
    else if (key === 'F2' || key === 'Enter') edit(typedIn(viewAt(selection.active)));
    else if (key === 'Delete' || key === 'Backspace') events.clear(rectOf(selection));
    else if ([...key].length === 1) edit(key);
    else return false;
    return true;
  }

  function menuAtCell(): void {
    const box = elementAt(selection.active)?.getBoundingClientRect();
    if (box) events.menu(box.left, box.bottom);
  }

  area.addEventListener('keydown', (event) => {
    if (act(event)) event.preventDefault();
  });
  watchMouse(area, {
    press: (target, extends_) => {
      const block = target.axis === undefined ? single(target.place) : whole(target);
      choose(extends_ ? { active: selection.active, far: block.far } : block);
    },
    drawTo: ({ axis, place }) => {
      const { far } = axis === undefined ? { far: place } : whole({ axis, place });
      if (far.row !== selection.far.row || far.column !== selection.far.column) choose({ ...selection, far });
    },
    open: () => edit(typedIn(viewAt(selection.active))),
    tick: () => events.tick(activeName()),
    resize: events.resize,
    pointAt: (place) => remark(remarkOn(viewAt(place)) === '' ? selection.active : place),
    isSelected: ({ place }) => within(rectOf(selection), place),
    menu: events.menu,
  });

  function draw(next: SheetView, chosen: Selection): void {
    const hadFocus = area.contains(document.activeElement);
    const before = sheet;
    sheet = next;
    ground = groundOf(next);
    drawTab(area, ground.lines, next, before);
    mark(chosen);
    bubble.hide();
    if (before?.name !== next.name) elementAt(chosen.active)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) focus();
  }

  return {
    show(next, rect) {
      if (isEditing) redraw = () => draw(next, selection);
      else draw(next, rect ? spanOf(rect) : selection);
    },
    focus,
    get selection() {
      return rectOf(selection);
    },
  };
}

const within = ({ row, column, rows, columns }: Rect, place: Place): boolean =>
  place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns;
