// Where each key leads in the grid, as in Google Sheets. Tab is left to the browser, so that it leads out of the grid.
import { type Ground, jumped, type Place, type Step, stepped } from './selection.ts';

const PAGE_ROWS = 20;

const arrows: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

const pages: Readonly<Record<string, Step>> = {
  PageUp: { rows: -PAGE_ROWS, columns: 0 },
  PageDown: { rows: PAGE_ROWS, columns: 0 },
};

export interface Pressed {
  readonly key: string;
  /** Ctrl, or Command on a Mac. */
  readonly control: boolean;
}

/** Undefined for a key that leads nowhere. */
export function placeAfter({ key, control }: Pressed, from: Place, ground: Ground): Place | undefined {
  const arrow = arrows[key];
  if (arrow) return control ? jumped(from, arrow, ground) : stepped(from, arrow, ground);
  const page = pages[key];
  if (page) return stepped(from, page, ground);
  const row = control ? (ground.lines.rows[0] ?? 1) : from.row;
  if (key === 'Home') return { row, column: ground.lines.columns[0]?.position ?? 1 };
  if (key === 'End') return control ? ground.end : { row: from.row, column: ground.end.column };
  return undefined;
}
