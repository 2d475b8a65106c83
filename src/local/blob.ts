// Blobs as Apps Script has them: bytes are signed, from -128 to 127.
import { emulate } from './emulated-object.ts';
import { ScriptException } from './script-exception.ts';
import type { Run } from './script-run.ts';

type Blob = GoogleAppsScript.Base.Blob;

/** Makes a Blob; text becomes UTF-8. */
export function blobOf(run: Run, data: Uint8Array, contentType: string | null, firstName: string | null): Blob {
  let name = firstName;
  const blob: Blob = emulate<Blob>(run, 'Blob', {
    other: {
      getBytes: () => signedBytes(data),
      getContentType: () => contentType,
      getName: () => name,
      getDataAsString: () => Buffer.from(data).toString('utf8'),
      isGoogleType: () => false,
      copyBlob: () => blobOf(run, data, contentType, name),
      setName: (newName: string) => {
        name = newName;
        return blob;
      },
    },
  });
  contents.set(blob, { data, contentType });
  return blob;
}

const contents = new WeakMap<object, { readonly data: Uint8Array; readonly contentType: string | null }>();

/** The bytes behind a Blob that a script passes to a service. */
export function contentOf(blob: unknown): { readonly data: Uint8Array; readonly contentType: string | null } {
  const content = typeof blob === 'object' && blob !== null ? contents.get(blob) : undefined;
  if (!content) throw new ScriptException('The mediaData parameter only supports Blob types for upload.');
  return content;
}

export function signedBytes(data: Uint8Array): number[] {
  return Array.from(new Int8Array(data.buffer, data.byteOffset, data.byteLength));
}

/** Bytes given by a script: signed, or as unsigned as JavaScript makes them. */
export function unsignedBytes(data: readonly number[]): Uint8Array {
  return Uint8Array.from(data);
}
