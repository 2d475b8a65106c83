// A .docx as a reader sees it: paragraphs and tables as plain text, and the XML behind them.
import PizZip from 'pizzip';
import { allOf, childrenOf, readXml, type XmlElement } from './xml-tree.ts';

export interface DocxReading {
  readonly parts: ReadonlyMap<string, XmlElement>;
  /** Every paragraph's text in order, those in tables too. */
  readonly paragraphs: readonly string[];
  /** Outermost tables as rows of cell texts. */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

export function readDocx(docx: Uint8Array): DocxReading {
  const zip = new PizZip(docx);
  const names = Object.keys(zip.files).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));
  const parts = new Map(names.map((name) => [name, readXml(zip.file(name)?.asText() ?? '')]));
  const document = parts.get('word/document.xml');
  if (!document) throw new Error('no document in the .docx');
  const [body] = allOf(document, 'w:body');
  if (!body) throw new Error('no body in the document');
  return {
    parts,
    paragraphs: allOf(body, 'w:p').map(textOf),
    tables: childrenOf(body, 'w:tbl').map((table) =>
      childrenOf(table, 'w:tr').map((row) =>
        childrenOf(row, 'w:tc').map((cell) => childrenOf(cell, 'w:p').map(textOf).join('\n')),
      ),
    ),
  };
}

/** Line breaks as `\n`; what only keeps words on one line reads as it looks: a blank like every blank, a joiner like nothing. */
const textOf = (paragraph: XmlElement): string =>
  childrenOf(paragraph, 'w:r')
    .flatMap((run) => run.children)
    .map((piece) => {
      if (typeof piece === 'string') return '';
      if (piece.name === 'w:br') return '\n';
      if (piece.name === 'w:tab') return '\t';
      return piece.name === 'w:t' ? piece.children.join('') : '';
    })
    .join('')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u2060', '');

/** The tables whose heading row reads so. */
export const tablesWith = ({ tables }: DocxReading, headings: readonly string[]) =>
  tables.filter(([first]) => first?.join('|') === headings.join('|'));
