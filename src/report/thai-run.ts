// How Thai text is set in a .docx. Every run names its font for complex script, its complex size and its language:
// without them Word and Google Docs shrink Thai or treat a whole paragraph as one word.

export const FONT = 'Sarabun';
/** The font of official letters, which Word has and Google Docs has not, and its body size in half-points. */
export const WORD_FONT = 'TH SarabunPSK';
export const WORD_BODY_SIZE = 32;
/** Sarabun has no boxes to tick; where this font is missing too, programs take another that has them. */
export const SYMBOL_FONT = 'Segoe UI Symbol';
export const LATIN_LANGUAGE = 'en-US';
export const THAI_LANGUAGE = 'th-TH';

/** Half-points. Sarabun at 11 pt stands for TH SarabunPSK at 16 pt; the others keep the same proportion. */
export const textSize = {
  hairline: 2,
  fine: 16,
  table: 20,
  body: 22,
  subheading: 23,
  heading: 25,
  memoLabel: 28,
  coverTitle: 38,
  memoTitle: 40,
} as const;

export type TextSize = keyof typeof textSize;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** For text and attributes alike. */
export const escapedXml = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

/** A run of WordprocessingML with the text escaped. */
export function runXml(text: string, size: TextSize): string {
  const fonts = ['ascii', 'hAnsi', 'cs', 'eastAsia'].map((slot) => `w:${slot}="${FONT}"`).join(' ');
  const sizes = ['sz', 'szCs'].map((name) => `<w:${name} w:val="${textSize[size]}"/>`).join('');
  const language = `<w:lang w:val="${LATIN_LANGUAGE}" w:bidi="${THAI_LANGUAGE}"/>`;
  return `<w:r><w:rPr><w:rFonts ${fonts}/>${sizes}${language}</w:rPr><w:t xml:space="preserve">${escapedXml(text)}</w:t></w:r>`;
}
