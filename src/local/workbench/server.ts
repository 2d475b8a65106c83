// The workbench: a page on this machine with the workbook's grid at left and the add-on's sidebar at right, over the
// local host. It listens on the loopback address only and never touches the internet.
import { randomBytes } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Host } from '../host.ts';
import { sessionOver } from './act.ts';
import { answerRequest, type Desk, missing, type Response } from './answer-request.ts';
import { allowedPath } from './request-guard.ts';

export interface WorkbenchOptions {
  readonly host: Host;
  /** 0 takes a free port. */
  readonly port: number;
}

export interface Workbench {
  /** Holds the secret without which nothing is answered. */
  readonly url: string;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const SECRET_BYTES = 16;

/** Rejects where the port is taken. */
export async function serve({ host, port }: WorkbenchOptions): Promise<Workbench> {
  const desk: Desk = { session: sessionOver(host) };
  const token = randomBytes(SECRET_BYTES).toString('hex');
  const server = createServer((request, response) => {
    const path = allowedPath(request, originOf(server), token);
    const answered = path === undefined ? Promise.resolve(missing) : answerRequest(desk, request, path);
    answered
      .catch((error: unknown): Response => {
        console.error(error);
        return { status: 500, body: 'The workbench failed; its terminal says why.' };
      })
      .then((answer) => send(response, answer));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, LOOPBACK, resolve);
  });
  return { url: `${originOf(server)}/${token}/`, close: () => closed(server) };
}

const originOf = (server: Server): string => `http://${LOOPBACK}:${(server.address() as AddressInfo).port}`;

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

function send(
  response: ServerResponse,
  { status = 200, type = 'text/plain; charset=utf-8', body, headers = {} }: Response,
): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    // The address holds the secret.
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  response.end(body);
}
