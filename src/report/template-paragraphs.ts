// Paragraphs of one part of a .docx, with every piece of text and where in the XML it stands: what a template is checked
// and mended by. Read by its markup alone, because the engine's own reader forgets where things stood.

export interface TextPiece {
  /** Of the text between the tags of `w:t`, in the part's XML. */
  readonly start: number;
  readonly end: number;
  /** As XML writes it. */
  readonly text: string;
  /** What the run looks like; the same string means the same look. */
  readonly look: string;
}

export interface TemplateParagraph {
  /** From 1 through the part, those in tables too. */
  readonly number: number;
  /** The innermost table around it, from 1 through the part, and its row; 0 outside tables. */
  readonly table: number;
  readonly row: number;
  /** The innermost cell, from 1 through the part; 0 outside tables. */
  readonly cell: number;
  readonly pieces: readonly TextPiece[];
}

const MARKUP = /<(\/?)(w:p|w:r|w:rPr|w:t|w:tbl|w:tr|w:tc)((?:\s[^>]*?)?)(\/?)>/g;
/** Says how a run reads or is spell-checked, not what it looks like. */
const NO_LOOK = /<w:(?:rtl|lang|noProof)(?:\s[^>]*)?\/>/g;

interface OpenParagraph extends Omit<TemplateParagraph, 'pieces'> {
  readonly pieces: TextPiece[];
}

interface OpenTable {
  readonly number: number;
  row: number;
  cell: number;
}

/** In the order in which they begin; a text box has paragraphs within a paragraph. */
export function paragraphsIn(xml: string): readonly TemplateParagraph[] {
  const paragraphs: OpenParagraph[] = [];
  const open: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  let tableCount = 0;
  let cellCount = 0;
  let look = '';
  let from = 0;
  for (const { 0: markup, 1: closing, 2: name, 4: selfClosing, index } of xml.matchAll(MARKUP)) {
    const after = index + markup.length;
    if (selfClosing && name !== 'w:p') continue;
    switch (`${closing}${name}`) {
      case 'w:p': {
        const table = tables[tables.length - 1];
        const paragraph = {
          number: paragraphs.length + 1,
          table: table?.number ?? 0,
          row: table?.row ?? 0,
          cell: table?.cell ?? 0,
          pieces: [],
        };
        paragraphs.push(paragraph);
        if (!selfClosing) open.push(paragraph);
        break;
      }
      case '/w:p':
        open.pop();
        break;
      case 'w:tbl':
        tableCount += 1;
        tables.push({ number: tableCount, row: 0, cell: 0 });
        break;
      case '/w:tbl':
        tables.pop();
        break;
      case 'w:tr': {
        const table = tables[tables.length - 1];
        if (table) table.row += 1;
        break;
      }
      case 'w:tc': {
        const table = tables[tables.length - 1];
        cellCount += 1;
        if (table) table.cell = cellCount;
        break;
      }
      case 'w:r':
        look = '';
        break;
      case 'w:rPr':
      case 'w:t':
        from = after;
        break;
      case '/w:rPr':
        look = xml.slice(from, index).replace(NO_LOOK, '');
        break;
      case '/w:t':
        open[open.length - 1]?.pieces.push({ start: from, end: index, text: xml.slice(from, index), look });
        break;
    }
  }
  return paragraphs;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** What a piece of XML text reads as. */
export const readable = (xml: string): string =>
  xml.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? '');

export const paragraphText = ({ pieces }: TemplateParagraph): string =>
  readable(pieces.map(({ text }) => text).join('')).trim();
