// Cells that hold something else now, with what they hold before and after, by tab.
import type { Methods } from '../server/wire.ts';
import { type Child, element } from './element.ts';
import { points } from './points.ts';

type Replaced = Methods['applyImport']['value']['replaces'];

/** One heading and list for each tab. */
export function replacedCells(replaces: Replaced): readonly Child[] {
  const places = replaces.map(({ cell, before, after }) => {
    const [tab = '', address = ''] = cell.split('!');
    return { tab, address, words: `${cellWords(before)} เปลี่ยนเป็น ${cellWords(after)}` };
  });
  return [...new Set(places.map(({ tab }) => tab))].flatMap((tab) => [
    element('p', { class: 'secondary-text' }, `แท็บ ${tab}`),
    element(
      'ul',
      { class: 'rows' },
      ...places
        .filter((place) => place.tab === tab)
        .map(({ address, words }) => element('li', {}, element('strong', {}, address), element('span', {}, words))),
    ),
  ]);
}

const cellWords = (value: Replaced[number]['before']): string =>
  typeof value === 'number' ? points(value) : String(value);
