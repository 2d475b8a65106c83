// Opening the sidebar costs the officer one round trip to Google.
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type OpenWorkbench, openWorkbench } from './open-workbench.ts';

let bench: OpenWorkbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

it('opens with one call, in a new file and in one that is set up', async () => {
  for (const prepare of [() => {}, () => bench.host.call('setUpWorkbook', { fiscalYear: 2565, example: true })]) {
    prepare();
    const run = vi.spyOn(bench.host, 'run');
    await bench.page.reload();
    await bench.sidebar.locator('main:not([aria-busy]) h1').waitFor();
    expect(run.mock.calls.filter(([name]) => name === 'call')).toEqual([['call', 'state', '{}']]);
    run.mockRestore();
  }
});
