// Utilities: what the add-on needs of it. Dates are formatted by the letters of Java's SimpleDateFormat that are common.
import { createHash, randomUUID } from 'node:crypto';
import { types } from 'node:util';
import { blobOf, signedBytes, unsignedBytes } from './blob.ts';
import { wallClock } from './calendar.ts';
import { emulate, enumeration } from './emulated-object.ts';
import { NotEmulated, ScriptException } from './script-exception.ts';
import type { Run } from './script-run.ts';

type Utilities = GoogleAppsScript.Utilities.Utilities;

export function utilities(run: Run): Utilities {
  return emulate<Utilities>(run, 'Utilities', {
    constant: {
      DigestAlgorithm: enumeration<Utilities['DigestAlgorithm']>(run, 'DigestAlgorithm', [
        'MD5',
        'SHA_1',
        'SHA_256',
        'SHA_512',
      ]),
      Charset: enumeration<Utilities['Charset']>(run, 'Charset', ['US_ASCII', 'UTF_8']),
    },
    other: {
      newBlob: (data: string | readonly number[], contentType: string | null = null, name: string | null = null) =>
        blobOf(run, bytesOf(data), contentType ?? (typeof data === 'string' ? 'text/plain' : null), name),
      base64Encode: (data: string | readonly number[]) => Buffer.from(bytesOf(data)).toString('base64'),
      base64Decode: (encoded: string) => {
        if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(encoded)) throw new ScriptException('Could not decode string.');
        return signedBytes(Buffer.from(encoded, 'base64'));
      },
      computeDigest: (algorithm: GoogleAppsScript.Utilities.DigestAlgorithm, value: string | readonly number[]) => {
        const name = String(algorithm).toLowerCase().replace('_', '');
        return signedBytes(createHash(name).update(bytesOf(value)).digest());
      },
      getUuid: () => randomUUID(),
      // Nothing is computed later here, so there is nothing to wait for.
      sleep: () => undefined,
      formatDate: (date: unknown, zone: string, format: string) => {
        if (!types.isDate(date))
          throw new ScriptException("The parameters don't match the method signature for Utilities.formatDate.");
        return formatDate(date.getTime(), zone, format);
      },
    },
  });
}

function bytesOf(data: string | readonly number[]): Uint8Array {
  return typeof data === 'string' ? new Uint8Array(Buffer.from(data, 'utf8')) : unsignedBytes(data);
}

/** Quoted text stays as it is; a letter that has no reading here is refused. */
function formatDate(instant: number, zone: string, format: string): string {
  const date = new Date(wallClock(instant, zone));
  return format.replaceAll(
    /'([^']*)'|([A-Za-z])\2*/g,
    (run, literal: string | undefined, letter: string | undefined) => {
      if (letter === undefined) return literal || "'";
      const padded = (value: number) => String(value).padStart(run.length, '0');
      switch (letter) {
        case 'y':
          return run.length === 2 ? String(date.getUTCFullYear()).slice(-2) : padded(date.getUTCFullYear());
        case 'M':
          if (run.length > 2) throw new NotEmulated(`Utilities.formatDate with ${run}`);
          return padded(date.getUTCMonth() + 1);
        case 'd':
          return padded(date.getUTCDate());
        case 'H':
          return padded(date.getUTCHours());
        case 'm':
          return padded(date.getUTCMinutes());
        case 's':
          return padded(date.getUTCSeconds());
        case 'S':
          return padded(date.getUTCMilliseconds());
        case 'Z':
          return offsetText(wallClock(instant, zone) - instant);
        default:
          throw new NotEmulated(`Utilities.formatDate with ${run}`);
      }
    },
  );
}

function offsetText(offsetMs: number): string {
  const minutes = Math.abs(Math.round(offsetMs / 60_000));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}
