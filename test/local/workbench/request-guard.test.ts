// Nobody but the page that the workbench served gets an answer from it.
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHost } from '../../../src/local/host.ts';
import { serve, type Workbench } from '../../../src/local/workbench/server.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await serve({ host: await openHost(), port: 0 });
});
afterAll(() => workbench.close());

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The status; `path` is put in place of the address's own, whose secret it then lacks. */
const statusOf = ({ method = 'GET', path, headers = {} }: Sent): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port, pathname } = new URL(workbench.url);
    const sent = request({ hostname, port, method, path: path ?? pathname, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? '{"do":"look"}' : undefined);
  });

const act = () => `${new URL(workbench.url).pathname}act`;
const origin = () => new URL(workbench.url).origin;

describe('the workbench', () => {
  it('listens on the loopback address only', () => {
    expect(new URL(workbench.url).hostname).toBe('127.0.0.1');
  });

  it('answers its own page', async () => {
    expect(await statusOf({})).toBe(200);
    expect(await statusOf({ headers: { Origin: origin() } })).toBe(200);
    expect(await statusOf({ method: 'POST', path: act(), headers: { Origin: origin() } })).toBe(200);
  });

  it('draws another secret for every start', async () => {
    const other = await serve({ host: await openHost(), port: 0 });
    expect(new URL(other.url).pathname).toMatch(/^\/[0-9a-f]{32}\/$/);
    expect(new URL(other.url).pathname).not.toBe(new URL(workbench.url).pathname);
    await other.close();
  });

  it.each([
    '/',
    '/act',
    '/page.js',
    '/sidebar',
    '/workbook.xlsx',
    '/document/local-file-1',
    `/${'0'.repeat(32)}/`,
    '/%',
    '//',
  ])('does not answer %s, which lacks the secret', async (path) => {
    expect(await statusOf({ path })).toBe(404);
  });

  it('does not answer under another name', async () => {
    expect(await statusOf({ headers: { Host: 'rebound.example' } })).toBe(404);
    expect(await statusOf({ headers: { Host: `localhost:${new URL(workbench.url).port}` } })).toBe(404);
  });

  it.each(['https://evil.example', 'null'])('does not answer a page from %s', async (from) => {
    expect(await statusOf({ headers: { Origin: from } })).toBe(404);
    expect(await statusOf({ method: 'POST', path: act(), headers: { Origin: from } })).toBe(404);
  });

  it('does not act for a request that says no origin', async () => {
    expect(await statusOf({ method: 'POST', path: act() })).toBe(404);
    expect(await statusOf({ method: 'POST', path: `${new URL(workbench.url).pathname}workbook.xlsx` })).toBe(404);
  });

  it('serves no other file of the machine', async () => {
    const { pathname } = new URL(workbench.url);
    expect(await statusOf({ path: `${pathname}..%2F..%2Fpackage.json` })).toBe(404);
    expect(await statusOf({ path: `${pathname}document/none` })).toBe(404);
  });
});
