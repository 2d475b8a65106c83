// Lines of a text filled into a table become paragraphs of their own, so that a row that goes on over the page parts
// between them: the two programs keep lines of one paragraph together as its format says, but part any at a line break.

const CELL_EDGE = /(<w:tc>|<w:tc |<\/w:tc>)/;

/** A paragraph of runs and bookmarks alone: what wraps its runs, as a link does, could not be parted with it. */
const PLAIN_PARAGRAPH =
  /<w:p(?: [^>]*)?>(<w:pPr>(?:(?!<w:pPr>|<\/w:pPr>).)*<\/w:pPr>)?((?:<w:r(?: [^>]*)?>(?:(?!<w:p[ >]|<w:r[ >]|<\/w:r>).)*<\/w:r>|<w:bookmark(?:Start|End) [^>]*\/>)+)<\/w:p>/gs;

/** As a tag's line feed is filled in; a line break of the template's own has properties. */
const FILLED_BREAK = '<w:r><w:br/></w:r>';

/** The part of a document with each line in a cell as a paragraph that looks as the one it stood in. */
export function partLines(xml: string): string {
  let depth = 0;
  return xml
    .split(CELL_EDGE)
    .map((piece) => {
      if (piece === '</w:tc>') depth -= 1;
      else if (CELL_EDGE.test(piece)) depth += 1;
      else if (depth > 0 && piece.includes(FILLED_BREAK)) return piece.replace(PLAIN_PARAGRAPH, parted);
      return piece;
    })
    .join('');
}

const parted = (paragraph: string, format = ''): string => paragraph.split(FILLED_BREAK).join(`</w:p><w:p>${format}`);
