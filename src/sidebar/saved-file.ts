// Hands a file of an answer to the browser to save. The link stays, for a browser that saves nothing unasked.
import { element } from './element.ts';

interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly base64: string;
}

let last = '';

/** The bytes of the file before are let go, so that at most one file is held. */
export function savedFile({ name, mimeType, base64 }: GivenFile): HTMLAnchorElement {
  if (last !== '') URL.revokeObjectURL(last);
  last = URL.createObjectURL(new Blob([bytesOf(base64)], { type: mimeType }));
  const made = element('a', { href: last, download: name }, name);
  made.click();
  return made;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
