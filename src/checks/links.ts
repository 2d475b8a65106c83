// Web addresses in what an officer typed or pasted.

export interface Link {
  /** In small letters, without `www.`: the site that a reader would call the same. */
  readonly host: string;
}

const ADDRESS = /(?:https?:\/\/|\bwww\.)([^\s/?#:]+)/gi;

/** In the order of the text; an address without `http` counts where it begins with `www.`. */
export const linksIn = (text: string): readonly Link[] =>
  [...text.matchAll(ADDRESS)].map(([, host = '']) => ({ host: host.toLowerCase().replace(/^www\./, '') }));
