// What a reader sees of a pasted text: marks of HTML and Markdown, web addresses and dot leaders are taken away. Lines stay
// where they are, because every score is reported with its line.

/** Stands where a row of an HTML table ends: such a row need not end its line. */
export const ROW_END = '\u001e';

const NAMED_CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Lines are divided by `\n`, cells of a row by tabs. */
export const visibleText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/https?:\/\/[^\s<>|]+|www\.[^\s<>|]+/gi, ' ')
    .replace(/<\/t[dh] *>/gi, '\t')
    .replace(/<\/tr *>/gi, ROW_END)
    .replace(/<[a-z/!][^<>\n]{0,500}>/gi, ' ')
    .replace(/&#(\d{1,6});/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0xffff)))
    .replace(/&([a-z]{2,6});/gi, (_, name) => NAMED_CHARACTERS[name.toLowerCase()] ?? ' ')
    .replace(/^[ |:-]+$/gm, '')
    .replace(/[*\\#_`☐☑☒□■]+|\.{2,}|…+/g, ' ');
