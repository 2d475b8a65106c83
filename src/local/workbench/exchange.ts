// What the workbench page and its server say to each other, as JSON.
import type { Rect } from '../a1-notation.ts';
import type { Axis } from '../formula-references.ts';
import type { CopiedBlock } from '../paste.ts';
import type { SheetView } from '../sheet-view.ts';
import type { MenuItem } from '../ui-service.ts';

/** What a person does on the page; every one is answered by a Reply. */
export type Action =
  | { readonly do: 'look' | 'undo' | 'redo' }
  | { readonly do: 'open-tab'; readonly sheet: string }
  | (OnCells & { readonly do: 'select' })
  | { readonly do: 'choose'; readonly functionName: string }
  /** `google.script.run.<name>(...args)` of the sidebar. */
  | { readonly do: 'run'; readonly name: string; readonly args: readonly unknown[] }
  | Deed;

/** What changes the workbook by hand: all of it happens or, where a cell or the workbook refuses it, nothing. */
export type Deed =
  | (OnCells & { readonly do: 'edit'; readonly typed: string })
  | (OnCells & { readonly do: 'clear' | 'tick' })
  | (OnCells & { readonly do: 'note'; readonly note: string })
  /** Cells copied on the page, or the rows of a text that came from elsewhere. */
  | (OnCells & { readonly do: 'paste'; readonly block: CopiedBlock | readonly (readonly string[])[] })
  | (OnCells & { readonly do: 'sort'; readonly column: number; readonly ascending: boolean })
  | (OnLines & { readonly do: 'insert' | 'delete' | 'hide' | 'unhide' })
  | (OnLines & { readonly do: 'resize'; readonly size: number })
  | { readonly do: 'add-tab' }
  | { readonly do: 'rename-tab'; readonly sheet: string; readonly name: string }
  | { readonly do: 'delete-tab' | 'hide-tab' | 'unhide-tab'; readonly sheet: string };

interface OnCells {
  readonly sheet: string;
  /** In A1 notation. */
  readonly cells: string;
}

interface OnLines {
  readonly sheet: string;
  readonly axis: Axis;
  /** Counted from 1; new lines come before it. */
  readonly at: number;
  readonly count: number;
}

export interface Reply {
  /** Absent after `select`, which changes nothing that is shown. */
  readonly view?: WorkbenchView;
  /** What the script answered to `run`. */
  readonly result?: unknown;
  /** What went wrong: the failure handler's text, or a Thai sentence for the page. */
  readonly failure?: string;
}

export interface WorkbenchView {
  readonly tabs: readonly TabView[];
  /** The active tab. */
  readonly sheet: SheetView;
  readonly selection: Rect;
  readonly menus: readonly { readonly caption: string; readonly items: readonly MenuItem[] }[];
  /** Newest first. */
  readonly documents: readonly DocumentView[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface TabView {
  readonly name: string;
  readonly active: boolean;
  readonly hidden: boolean;
}

export interface DocumentView {
  readonly id: string;
  /** As it is downloaded. */
  readonly fileName: string;
  readonly isWord: boolean;
}
