// How a cell names pictures kept in Drive: a line for each, its link or id and then its caption.

export interface PictureLine {
  /** The id in Drive; undefined where the line names no picture and is all caption. */
  readonly id: string | undefined;
  readonly caption: string;
}

/** `https://drive.google.com/file/d/<id>/view`, `https://drive.google.com/open?id=<id>`, or the bare id. */
const ID_IN_LINK = /^https?:\/\/\S*?(?:\/d\/|[?&]id=)([\w-]{20,})\S*$/;
const BARE_ID = /^[\w-]{25,}$/;

/** The id that a word names; undefined for any other word. */
export const pictureIdIn = (word: string): string | undefined => ID_IN_LINK.exec(word)?.[1] ?? BARE_ID.exec(word)?.[0];

/** Blank lines are passed over; a number before a link is not part of the caption. */
export const pictureLinesIn = (text: string): readonly PictureLine[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [first = '', ...others] = line.replace(/^[0-9๐-๙]+[.)]\s+/, '').split(/\s+/);
      const id = pictureIdIn(first);
      return id === undefined ? { id, caption: line } : { id, caption: others.join(' ') };
    });
