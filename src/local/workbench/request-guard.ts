// Who may talk to the workbench: only a page that it served itself, on this machine. Every address begins with a secret
// drawn at start, so that no other page or program can guess it.
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The path behind the secret, or undefined where the request is not to be answered. */
export function allowedPath(request: IncomingMessage, origin: string, token: string): string | undefined {
  const { host, origin: sender } = request.headers;
  // A name that was rebound to the loopback address shows in Host.
  if (`http://${host}` !== origin) return undefined;
  const changes = request.method !== 'GET';
  if (changes ? sender !== origin : sender !== undefined && sender !== origin) return undefined;
  const [path = ''] = (request.url ?? '').split('?');
  const [, given = '', ...rest] = path.split('/');
  return isSame(given, token) ? rest.join('/') : undefined;
}

function isSame(given: string, token: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(token)];
  return left.length === right.length && timingSafeEqual(left, right);
}
