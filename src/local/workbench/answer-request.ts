// What each address of the workbench answers, once the guard has let the request in.
import type { IncomingMessage } from 'node:http';
import { type Host, openHost } from '../host.ts';
import { UnreadableWorkbook } from '../xlsx-read.ts';
import { act, type Session, sessionOver } from './act.ts';
import { documentsOf } from './documents.ts';
import type { Action } from './exchange.ts';
import { fontStyle, pageFile, pagePolicy, sidebarPage, sidebarPolicy } from './page-files.ts';

/** The workbook on the desk; another one replaces it, and its Drive with it. */
export interface Desk {
  session: Session;
}

export interface Response {
  readonly status?: number;
  readonly type?: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export const missing: Response = { status: 404, body: 'There is nothing here.' };

const LONGEST_BODY = 20 * 1024 * 1024;

const excelFile = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function answerRequest(desk: Desk, request: IncomingMessage, path: string): Promise<Response> {
  const { host } = desk.session;
  switch (`${request.method} ${path}`) {
    case 'GET ':
      return { ...(pageFile('page.html') ?? missing), headers: { 'Content-Security-Policy': pagePolicy } };
    case 'GET fonts.css':
      return fontStyle();
    case 'GET sidebar':
      return { ...sidebarPage(host.sidebarHtml()), headers: { 'Content-Security-Policy': sidebarPolicy } };
    case 'GET workbook.xlsx':
      return download(await host.save(), 'workbook.xlsx', excelFile);
    case 'POST act':
      return json(act(desk.session, JSON.parse((await bodyOf(request)).toString('utf8')) as Action));
    case 'POST workbook.xlsx':
      return openWorkbook(desk, await bodyOf(request));
    default:
      return (request.method === 'GET' && (pageFile(path) ?? documentAt(host, path))) || missing;
  }
}

async function openWorkbook(desk: Desk, book: Uint8Array): Promise<Response> {
  try {
    desk.session = sessionOver(await openHost({ book }));
    return json(act(desk.session, { do: 'look' }));
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    const failure = 'เปิดไฟล์นี้ไม่ได้ กรุณาเลือกไฟล์ .xlsx ที่บันทึกจาก Google ชีตหรือ Excel';
    return json({ ...act(desk.session, { do: 'look' }), failure });
  }
}

/** `document/ID`: a file of the host's Drive. */
function documentAt(host: Host, path: string): Response | undefined {
  const found = documentsOf(host).find(({ id }) => path === `document/${id}`);
  return found && download(found.bytes, found.fileName, found.mimeType);
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
