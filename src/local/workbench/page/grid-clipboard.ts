// Copy, cut and paste over the grid, through the browser's own clipboard. Cells copied here are pasted as cells, with
// looks and formulas, as long as the clipboard still holds their text.
import { type Rect, rectName } from '../../a1-notation.ts';
import type { CopiedBlock } from '../../paste.ts';
import type { SheetView } from '../../sheet-view.ts';
import type { Action } from '../exchange.ts';
import { blockOfText, textOfBlock } from './clipboard-text.ts';

export interface Copying {
  readonly sheet: SheetView;
  readonly selection: Rect;
  readonly perform: (action: Action) => void;
}

export function watchClipboard(area: HTMLElement, desk: () => Copying): void {
  let copied: { readonly block: CopiedBlock; readonly text: string } | undefined;

  const copy = (event: ClipboardEvent): void => {
    if (isTyping(event)) return;
    event.preventDefault();
    const { sheet, selection } = desk();
    const text = textOfBlock(textsIn(sheet, selection));
    copied = { block: { sheet: sheet.name, cells: rectName(selection), moves: event.type === 'cut' }, text };
    event.clipboardData?.setData('text/plain', text);
  };
  area.addEventListener('copy', copy);
  area.addEventListener('cut', copy);
  area.addEventListener('paste', (event) => {
    if (isTyping(event)) return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '') return;
    const { sheet, selection, perform } = desk();
    const isOwn = copied?.text === text.replaceAll('\r\n', '\n');
    const block = isOwn && copied ? copied.block : blockOfText(text);
    perform({ do: 'paste', sheet: sheet.name, cells: rectName(selection), block });
    // What was cut moves once; pasted again, it is text.
    if (isOwn && copied?.block.moves) copied = undefined;
  });
}

/** In the editor of a cell the browser does it. */
const isTyping = ({ target }: Event): boolean => target instanceof HTMLTextAreaElement;

function textsIn({ cells }: SheetView, { row, column, rows, columns }: Rect): readonly (readonly string[])[] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => cells[row - 1 + r]?.[column - 1 + c]?.text ?? ''),
  );
}
