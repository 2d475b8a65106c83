// Text as a document can hold it: XML has no place for control characters, halves of a surrogate pair or the two
// noncharacters at the end of the plane. Line breaks stay, in one form; a tab becomes a blank. The two characters that mark
// the place of a picture are no text either.

export const printableText = (text: string): string =>
  Array.from(text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\t/g, ' '))
    .filter(isPrintable)
    .join('');

/** `character` is one code point. */
function isPrintable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const isControl = code < 0x20 ? character !== '\n' : code >= 0x7f && code <= 0x9f;
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const isMark = code === 0xe000 || code === 0xe001;
  return !isControl && !isHalf && !isMark && code !== 0xfffe && code !== 0xffff;
}
