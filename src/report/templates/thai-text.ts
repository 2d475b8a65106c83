// Runs and paragraphs of Thai text for the `docx` library, with all that Thai needs on every run.
import {
  AlignmentType,
  type FileChild,
  type IParagraphOptions,
  type IRunStylePropertiesOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import { FONT, LATIN_LANGUAGE, SYMBOL_FONT, type TextSize, THAI_LANGUAGE, textSize } from '../thai-run.ts';

export interface Look {
  readonly size?: TextSize;
  readonly bold?: boolean;
  readonly font?: string;
}

/** Run properties for a style or a run; size and weight are set for Latin and for complex script alike. */
export const thaiRun = ({ size = 'body', bold = false, font = FONT }: Look = {}): IRunStylePropertiesOptions => ({
  font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
  size: textSize[size],
  sizeComplexScript: textSize[size],
  bold,
  boldComplexScript: bold,
  language: { value: LATIN_LANGUAGE, bidirectional: THAI_LANGUAGE },
});

const WORD_JOINER = '\u2060';

/**
 * Words that programs part at the end of a line where the strokes are, and that read wrong so. Few, as a search for a
 * word does not find it joined.
 */
const PARTED: ReadonlyMap<string, string> = new Map(
  ['ผู้|รับ|ผิด|ชอบ', 'ตัว|ชี้|วัด', 'ราย|ละ|เอียด'].map((pieces) => [
    pieces.replaceAll('|', ''),
    pieces.replaceAll('|', WORD_JOINER),
  ]),
);

/** A name of a tag has to stay as the model spells it. */
const TAG_OR_PARTED = new RegExp(`\\{[^}]*\\}|${[...PARTED.keys()].join('|')}`, 'g');

/** A number stays on the line of the word that counts it or is counted: `พ.ศ. 2566`, `85 คะแนน`. */
const unbroken = (content: string): string =>
  content
    .replace(TAG_OR_PARTED, (found) => PARTED.get(found) ?? found)
    .replace(/(พ\.ศ\.|ร้อยละ) (?=\{)/g, '$1\u00a0')
    .replace(/\} (?=คะแนน|ตัว|ลำดับ|มาตรการ|รายการ)/g, '}\u00a0');

/** A tab in the content becomes the document's own. */
export const text = (content: string, look: Look = {}): TextRun =>
  new TextRun({
    ...thaiRun(look),
    children: unbroken(content)
      .split('\t')
      .flatMap((piece, index) => (index === 0 ? [piece] : [new Tab(), piece])),
  });

/** A sign that Sarabun lacks, in the font that has it. */
export const symbol = (sign: string, look: Omit<Look, 'font'> = {}): TextRun =>
  text(sign, { ...look, font: SYMBOL_FONT });

/** What follows stands on a line of its own in the same paragraph. */
export const lineBreak = (): TextRun => new TextRun({ ...thaiRun(), break: 1 });

const runsOf = (content: string, look: Look): readonly TextRun[] => (content === '' ? [] : [text(content, look)]);

export type ParagraphLook = Omit<IParagraphOptions, 'children' | 'text' | 'run'> & Omit<Look, 'font'>;

/** Stays whole and on the page of what follows. */
export const WITH_NEXT: ParagraphLook = { keepNext: true, keepLines: true };

/** A paragraph of one look; pass runs where the look changes within it. */
export function paragraph(content: string | readonly ParagraphChild[], look: ParagraphLook = {}): Paragraph {
  const { size, bold, ...options } = look;
  const runLook: Look = { ...(size && { size }), ...(bold && { bold }) };
  const children = typeof content === 'string' ? runsOf(content, runLook) : content;
  return new Paragraph({ widowControl: true, ...options, run: thaiRun(runLook), children });
}

export const centred = (content: string, look: ParagraphLook = {}): Paragraph =>
  paragraph(content, { ...look, alignment: AlignmentType.CENTER });

/** Prose: first line in, as official letters have it. */
export const prose = (content: string, look: ParagraphLook = {}): Paragraph =>
  paragraph(content, { style: 'Prose', ...look });

/** A paragraph as small as can be, where the format asks for one between or after tables. */
export const hairline = (): Paragraph =>
  paragraph('', { size: 'hairline', spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } });

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
