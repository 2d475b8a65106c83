// What the workbench page and its server say to each other, as JSON.
import type { Rect } from '../a1-notation.ts';
import type { SheetView } from '../sheet-view.ts';
import type { MenuItem } from '../ui-service.ts';

/** What a person does on the page; every one is answered by a Reply. */
export type Action =
  | { readonly do: 'look' }
  | { readonly do: 'select'; readonly sheet: string; readonly cells?: string }
  | { readonly do: 'edit'; readonly sheet: string; readonly cells: string; readonly typed: string }
  | { readonly do: 'choose'; readonly functionName: string }
  /** `google.script.run.<name>(...args)` of the sidebar. */
  | { readonly do: 'run'; readonly name: string; readonly args: readonly unknown[] };

export interface Reply {
  readonly view: WorkbenchView;
  /** What the script answered to `run`. */
  readonly result?: unknown;
  /** What went wrong: the failure handler's text, or a Thai sentence for the page. */
  readonly failure?: string;
}

export interface WorkbenchView {
  /** Visible tabs, in order. */
  readonly tabs: readonly { readonly name: string; readonly active: boolean }[];
  /** The active tab. */
  readonly sheet: SheetView;
  readonly selection: Rect;
  readonly menus: readonly { readonly caption: string; readonly items: readonly MenuItem[] }[];
  /** Newest first. */
  readonly documents: readonly { readonly id: string; readonly name: string }[];
}
