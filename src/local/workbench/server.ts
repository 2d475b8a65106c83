// The workbench: a page on this machine with the workbook's grid at left and the add-on's sidebar at right, over the
// local host. It listens on the loopback address only and never touches the internet.
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Host, openHost } from '../host.ts';
import { UnreadableWorkbook } from '../xlsx-read.ts';
import { act } from './act.ts';
import type { Action } from './exchange.ts';
import { fontStyle, pageFile, pagePolicy, sidebarPage, sidebarPolicy } from './page-files.ts';
import { allowedPath } from './request-guard.ts';

export interface WorkbenchOptions {
  readonly host: Host;
  /** 0 takes a free port. */
  readonly port: number;
}

export interface Workbench {
  readonly url: string;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const LONGEST_BODY = 20 * 1024 * 1024;

const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const excelFile = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function serve({ host, port }: WorkbenchOptions): Promise<Workbench> {
  const session = { host };
  const token = randomBytes(16).toString('hex');
  const server = createServer((request, response) => {
    const path = allowedPath(request, originOf(server.address()), token);
    const answered = path === undefined ? Promise.resolve(missing) : answer(session, request, path);
    answered.then(
      (reply) => send(response, reply),
      (error: unknown) => {
        console.error(error);
        send(response, { status: 500, body: 'The workbench failed; its terminal says why.' });
      },
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, LOOPBACK, resolve));
  return {
    url: `${originOf(server.address())}/${token}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const originOf = (address: ReturnType<ReturnType<typeof createServer>['address']>): string =>
  `http://${LOOPBACK}:${(address as AddressInfo).port}`;

interface Response {
  readonly status?: number;
  readonly type?: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

const missing: Response = { status: 404, body: 'There is nothing here.' };

async function answer(session: { host: Host }, request: IncomingMessage, path: string): Promise<Response> {
  const { host } = session;
  switch (`${request.method} ${path}`) {
    case 'GET ':
      return { ...missing, status: 200, ...pageFile('page.html'), headers: { 'Content-Security-Policy': pagePolicy } };
    case 'GET fonts.css':
      return fontStyle();
    case 'GET sidebar':
      return { ...sidebarPage(host.sidebarHtml()), headers: { 'Content-Security-Policy': sidebarPolicy } };
    case 'GET workbook.xlsx':
      return download(await host.save(), 'workbook.xlsx', excelFile);
    case 'POST act':
      return json(act(host, JSON.parse((await bodyOf(request)).toString('utf8')) as Action));
    case 'POST workbook.xlsx':
      return openWorkbook(session, await bodyOf(request));
    default:
      return (request.method === 'GET' && (pageFile(path) ?? documentAt(host, path))) || missing;
  }
}

async function openWorkbook(session: { host: Host }, book: Uint8Array): Promise<Response> {
  try {
    session.host = await openHost({ book });
    return json(act(session.host, { do: 'look' }));
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    return json({
      ...act(session.host, { do: 'look' }),
      failure: 'เปิดไฟล์นี้ไม่ได้ กรุณาเลือกไฟล์ .xlsx ที่บันทึกจาก Google ชีตหรือ Excel',
    });
  }
}

/** `document/ID`: the Word file behind a Google Doc that the add-on made. */
function documentAt(host: Host, path: string): Response | undefined {
  const found = host.documents().find(({ id }) => path === `document/${id}`);
  return found && download(found.bytes, `${found.name}.docx`, wordFile);
}

const json = (value: unknown): Response => ({ type: 'application/json', body: JSON.stringify(value) });

const download = (body: Uint8Array, name: string, type: string): Response => ({
  type,
  body,
  headers: { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` },
});

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LONGEST_BODY) throw new Error(`A request holds more than ${LONGEST_BODY} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

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
