// A long text in several cells of one row of the hidden storage tab.

/** A cell holds 50,000 characters in Sheets and 32,767 in Excel, which may have opened the file in between. */
const PIECE_LENGTH = 30_000;
/** Begins every piece, so that no piece begins with a character to which a cell gives a meaning. */
const PIECE_MARK = '|';

/** A letter made of two code units is never cut. */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const cut = start + PIECE_LENGTH;
    const end = /[\ud800-\udbff]/.test(text.charAt(cut - 1)) ? cut - 1 : cut;
    pieces.push(PIECE_MARK + text.slice(start, end));
    start = end;
  }
  return pieces;
}

/** Blank cells add nothing. */
export const joinPieces = (pieces: readonly unknown[]): string =>
  pieces.map((piece) => String(piece).slice(PIECE_MARK.length)).join('');
