// Google's Apps Script API as clasp meets it, on the loopback interface: clasp is sent here through an HTTPS proxy and
// trusts this server's own certificate. It knows how to read an empty script project, fill it and number a version of it,
// nothing else.
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { generate } from 'selfsigned';

export interface PushedFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

export interface LoopbackGoogle {
  readonly proxy: string;
  /** The certificate to trust, as PEM. */
  readonly certificate: string;
  /** What was put into each script project, in the order of the requests. */
  readonly pushes: readonly { readonly path: string; readonly files: readonly PushedFile[] }[];
  /** The description of each version that was made. */
  readonly versions: readonly string[];
  /** What was asked for and is not known here. */
  readonly refused: readonly string[];
  close(): void;
}

const API = 'script.googleapis.com';

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

export async function openLoopbackGoogle(): Promise<LoopbackGoogle> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: API }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: API }] }],
  });
  const pushes: { path: string; files: readonly PushedFile[] }[] = [];
  const versions: string[] = [];
  const refused: string[] = [];
  /** By method and what is asked of a project; answers JSON. */
  const known: Readonly<Record<string, (path: string, body: string) => string>> = {
    'GET content': () => JSON.stringify({ files: [] }),
    'PUT content': (path, body) => {
      pushes.push({ path, ...JSON.parse(body) });
      return body;
    },
    'POST versions': (_path, body) => {
      const versionNumber = versions.push(JSON.parse(body).description);
      return JSON.stringify({ versionNumber });
    },
  };
  const api = createHttpsServer({ key, cert }, (request, response) => {
    const body: Buffer[] = [];
    request.on('data', (part: Buffer) => body.push(part));
    request.on('end', () => {
      const { method = '', url = '' } = request;
      const [, asked = ''] = /^\/v1\/projects\/[^/]+\/(\w+)$/.exec(url) ?? [];
      const answer = known[`${method} ${asked}`];
      if (!answer) refused.push(`${method} ${url}`);
      response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
      response.end(answer?.(url, Buffer.concat(body).toString('utf8')) ?? '{}');
    });
  });
  const apiPort = await listening(api);
  const proxy = createHttpServer((request, response) => {
    refused.push(`${request.method} ${request.url}`);
    response.writeHead(404).end();
  });
  proxy.on('connect', (request, client) => {
    if (request.url !== `${API}:443`) {
      refused.push(`CONNECT ${request.url}`);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const server = connect(apiPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.pipe(client).pipe(server);
    });
    client.on('error', () => server.destroy());
    server.on('error', () => client.destroy());
  });
  return {
    proxy: `http://127.0.0.1:${await listening(proxy)}`,
    certificate: cert,
    pushes,
    versions,
    refused,
    close() {
      api.close();
      proxy.close();
    },
  };
}
