// What a cell's note or a formula's error says, beside the cell that is pointed at or selected.
import { made } from './made.ts';

export interface NoteBubble {
  /** Beside the cell; a blank text takes the bubble away. */
  show(cell: HTMLElement, text: string): void;
  hide(): void;
}

const GAP = 4;

/** Screen readers have the text as the cell's description. */
export function noteBubble(area: HTMLElement): NoteBubble {
  const bubble = made('div', { className: 'note-bubble', hidden: true, ariaHidden: 'true' });
  const hide = (): void => {
    bubble.hidden = true;
  };
  return {
    hide,
    show(cell, text) {
      if (text === '') return hide();
      bubble.hidden = false;
      bubble.textContent = text;
      area.append(bubble);
      const [inner, outer] = [cell.getBoundingClientRect(), area.getBoundingClientRect()];
      const right = inner.right - outer.left + area.scrollLeft + GAP;
      const most = area.scrollLeft + area.clientWidth - bubble.offsetWidth - GAP;
      bubble.style.left = `${Math.max(area.scrollLeft + GAP, Math.min(right, most))}px`;
      const below = right > most ? inner.height + GAP : 0;
      bubble.style.top = `${inner.top - outer.top + area.scrollTop + below}px`;
    },
  };
}
