// How a cell names pictures kept in Drive: a line for each, `คำบรรยาย | ที่อยู่ของภาพ` as the sidebar writes it. What an officer
// typed is read too: the link or the bare id may come first.

export interface PictureLine {
  /** The id in Drive; undefined where the line names no picture and is all caption. */
  readonly id: string | undefined;
  readonly caption: string;
}

/** `https://drive.google.com/file/d/<id>/view` or `https://drive.google.com/open?id=<id>`. */
const ID_IN_LINK = /^https?:\/\/\S*?(?:\/d\/|[?&]id=)([\w-]+)\S*$/;
const BARE_ID = /^[\w-]{25,}$/;
const BETWEEN = '|';

/** The id that a word names; undefined for any other word. */
export const pictureIdIn = (word: string): string | undefined => ID_IN_LINK.exec(word)?.[1] ?? BARE_ID.exec(word)?.[0];

/** Blank lines are passed over; a number before a link is not part of the caption. */
export const pictureLinesIn = (text: string): readonly PictureLine[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const words = line.replace(/^[0-9๐-๙]+[.)]\s+/, '').split(/\s+/);
      const at = words.findIndex((word) => pictureIdIn(word) !== undefined);
      if (at < 0) return { id: undefined, caption: line };
      const others = words.filter((word, index) => index !== at && !(word === BETWEEN && Math.abs(index - at) === 1));
      return { id: pictureIdIn(words[at] ?? ''), caption: others.join(' ') };
    });

export const pictureUrl = (id: string): string => `https://drive.google.com/file/d/${id}/view`;

/** In one line; a bar would part it. */
export const captionOf = (text: string): string => text.split(BETWEEN).join('/').replace(/\s+/g, ' ').trim();

/** The cell's text with one more picture at its end. */
export const withPicture = (text: string, { id, caption }: { readonly id: string; readonly caption: string }): string =>
  [text.trim(), `${captionOf(caption)} ${BETWEEN} ${pictureUrl(id)}`].filter((line) => line !== '').join('\n');
