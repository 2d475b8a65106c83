// A block of cells as the text that spreadsheets put on the clipboard: tabs between cells, a line for each row. A cell
// with a tab, a line break or a quotation mark at its beginning stands in quotation marks.

export function textOfBlock(block: readonly (readonly string[])[]): string {
  return block.map((row) => row.map(quoted).join('\t')).join('\n');
}

const quoted = (text: string): string => (/[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const cell = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)|[^\t\r\n]*/y;
const separator = /\t|\r?\n|\r/y;

/** The cells of a pasted text. A line break at the end begins no row. */
export function blockOfText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (let at = 0; at <= text.length; ) {
    cell.lastIndex = at;
    const [whole = '', inside] = cell.exec(text) ?? [];
    rows.at(-1)?.push(inside === undefined ? whole : inside.replaceAll('""', '"'));
    separator.lastIndex = at + whole.length;
    const [mark] = separator.exec(text) ?? [];
    at = mark === undefined ? text.length + 1 : separator.lastIndex;
    if (mark !== undefined && mark !== '\t') {
      if (at === text.length) break;
      rows.push([]);
    }
  }
  return rows;
}
