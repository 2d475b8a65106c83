// Runs and paragraphs of Thai text for the `docx` library, with all that Thai needs on every run.
import {
  AlignmentType,
  type FileChild,
  type IParagraphOptions,
  type IRunStylePropertiesOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { FONT, LATIN_LANGUAGE, type TextSize, THAI_LANGUAGE, textSize } from '../thai-run.ts';

export interface Look {
  readonly size?: TextSize;
  readonly bold?: boolean;
}

/** Run properties for a style or a run; size and weight are set for Latin and for complex script alike. */
export const thaiRun = ({ size = 'body', bold = false }: Look = {}): IRunStylePropertiesOptions => ({
  font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
  size: textSize[size],
  sizeComplexScript: textSize[size],
  bold,
  boldComplexScript: bold,
  language: { value: LATIN_LANGUAGE, bidirectional: THAI_LANGUAGE },
});

export const text = (content: string, look: Look = {}): TextRun => new TextRun({ ...thaiRun(look), text: content });

export type ParagraphLook = Omit<IParagraphOptions, 'children' | 'text' | 'run'> & Look;

/** A paragraph of one look; pass runs where the look changes within it. */
export function paragraph(content: string | readonly ParagraphChild[], look: ParagraphLook = {}): Paragraph {
  const { size, bold, ...options } = look;
  const runLook: Look = { ...(size && { size }), ...(bold && { bold }) };
  const children = typeof content === 'string' ? [text(content, runLook)] : content;
  return new Paragraph({ ...options, run: thaiRun(runLook), children });
}

export const centred = (content: string, look: ParagraphLook = {}): Paragraph =>
  paragraph(content, { ...look, alignment: AlignmentType.CENTER });

/** Prose: first line in, as official letters have it. */
export const prose = (content: string, look: ParagraphLook = {}): Paragraph =>
  paragraph(content, { style: 'Prose', ...look });

/** Blocks printed only where the tag holds something; inside, tags are looked up in it first. */
export const when = (tag: string, blocks: readonly FileChild[]): readonly FileChild[] => [
  paragraph(`{#${tag}}`),
  ...blocks,
  paragraph(`{/${tag}}`),
];

/** Blocks printed only where the tag is empty. */
export const unless = (tag: string, blocks: readonly FileChild[]): readonly FileChild[] => [
  paragraph(`{^${tag}}`),
  ...blocks,
  paragraph(`{/${tag}}`),
];
