// Names of indicators that are not printed in full: changed by a letter or two in scanning, or shortened. A shortened name
// counts only beside its own number.

import { isNearName } from '../thai/near-name.ts';
import { indicatorNames } from './known-names.ts';
import type { Mention } from './mention.ts';
import { cellAt, type Page, type PrintedCell } from './page.ts';

/** What may stand in front of a name in its cell, and where the name ends. */
const CELL_LEAD = /^(?:ตัวชี้วัด ?(?:ที่)? ?)?(?:\(?(\d{1,2})[.):]* ?)?(?:ด้าน)?/;
const NAME_END = /[\d:=(]|ได้|คะแนน|เท่ากับ|ร้อยละ|ผ่าน/;
const LONGEST_CELL = 120;
/** Slips and blanks that a name may have gained or lost; longer or shorter texts are not compared. */
const MOST_SLIPS = 6;
/** A shortened name keeps this share of its letters. */
const KEPT_SHARE = 0.5;

/** Mentions in cells and lines that speak of no indicator so far. */
export function nearMentions(page: Page, known: readonly Mention[]): readonly Mention[] {
  const taken = new Set(known.map(({ end }) => cellAt(page, end - 1)));
  return page.rows.flatMap(({ cells }) =>
    cells.flatMap((cell, i): readonly Mention[] => {
      if (cell.text === '' || cell.text.length > LONGEST_CELL || taken.has(cell)) return [];
      return nearMention(cell, cells[i - 1]?.text ?? '');
    }),
  );
}

function nearMention({ text, start }: PrintedCell, before: string): readonly Mention[] {
  const [lead = '', ownNumber] = CELL_LEAD.exec(text) ?? [];
  const rest = text.slice(lead.length);
  const name = rest.slice(0, NAME_END.exec(rest)?.index ?? rest.length).trim();
  const number = nearIndicator(name) ?? shortenedIndicator(name, Number(ownNumber ?? before));
  if (number === undefined) return [];
  return [{ subject: `indicator/${number}`, start, end: start + lead.length + name.length, force: 'plain' }];
}

/** Undefined where no name is near, or those of more than one indicator. */
function nearIndicator(text: string): number | undefined {
  const found = new Set<number>();
  for (const [name, number] of indicatorNames)
    if (text[0] === name[0] && Math.abs(text.length - name.length) <= MOST_SLIPS && isNearName(text, name))
      found.add(number);
  return found.size === 1 ? [...found][0] : undefined;
}

/** The indicator of the number, if the text is its name with letters left out. */
const shortenedIndicator = (text: string, number: number): number | undefined =>
  [...indicatorNames].some(
    ([name, known]) =>
      known === number && text.length >= name.length * KEPT_SHARE && text.length < name.length && isLeftOf(text, name),
  )
    ? number
    : undefined;

/** Whether the letters of a text stand in a name in the same order. */
function isLeftOf(text: string, name: string): boolean {
  let at = 0;
  for (const letter of name) if (letter === text[at]) at++;
  return at === text.length;
}
