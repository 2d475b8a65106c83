// Bytes of Apps Script are signed, from -128 to 127; typed arrays take them as they are.

export const signedBytes = (bytes: Uint8Array): number[] =>
  Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
