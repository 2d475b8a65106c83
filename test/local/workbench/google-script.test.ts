// What the sidebar gets as `google.script`, against Google's documentation of it: every member that the workbench plays.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenWorkbench, openWorkbench } from '../../sidebar/open-workbench.ts';

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

/** Runs within the page of the sidebar; `ended(start)` is what `start` hands to the function that it is given. */
const inSidebar = (body: string): Promise<unknown> =>
  workbench.sidebar.locator('body').evaluate(`(async () => {
    const { run, host } = google.script;
    const ended = (start) => new Promise(start);
    const caught = (work) => { try { work(); } catch (error) { return error.message; } };
    ${body}
  })()`);

const members = { run: ['withSuccessHandler', 'withFailureHandler', 'withUserObject'], host: ['close'] };

it('has these members and no more; any other name of run is a function of the script', async () => {
  expect(await inSidebar('return [Object.keys(google.script), Object.keys(run), Object.keys(host)];')).toEqual([
    Object.keys(members),
    members.run,
    members.host,
  ]);
});

it('hands the success handler what the function returned, and the user object', async () => {
  const body = `return ended((end) => run.withUserObject({ ก: 1 })
    .withSuccessHandler((result, user) => end([JSON.parse(JSON.stringify(result)).ok, user]))
    .withFailureHandler((error) => end(error.message)).call('state', '{}'));`;
  expect(await inSidebar(body)).toEqual([true, { ก: 1 }]);
});

it('hands the failure handler an error and the user object where the function is not there or throws', async () => {
  const failing = (name: string) =>
    inSidebar(`return ended((end) => run.withFailureHandler((error, user) => end([error instanceof Error, error.message, user]))
      .withSuccessHandler(() => end('none')).withUserObject(7).${name}());`);
  expect(await failing('noSuchFunction')).toEqual([true, expect.stringContaining('noSuchFunction'), 7]);
  expect(await failing('ITA_SCORE')).toEqual([true, expect.stringMatching(/[ก-๙]/), 7]);
});

it('answers nothing from the call itself', async () => {
  expect(await inSidebar(`return String(run.call('state', '{}'));`)).toBe('undefined');
});

it('never calls a function whose name ends in an underscore', async () => {
  const body = `return ended((end) => run.withFailureHandler((error) => end(error.message)).withSuccessHandler(() => end('called')).commands_());`;
  expect(await inSidebar(body)).toContain('commands_');
});

it('lets every runner keep its own handlers', async () => {
  const body = `const first = ended((end) => { globalThis.one = run.withSuccessHandler(() => end('first')); });
    const second = ended((end) => { globalThis.two = one.withSuccessHandler(() => end('second')); });
    two.call('state', '{}'); one.call('state', '{}'); return Promise.all([first, second]);`;
  expect(await inSidebar(body)).toEqual(['first', 'second']);
});

it.each(['new Date()', '() => 1', '{ at: new Date() }', '[document.body]', 'new Map()'])(
  'refuses %s as an argument at once',
  async (value) => {
    expect(await inSidebar(`return caught(() => run.call('state', ${value}));`)).toContain('illegal value');
  },
);

it('closes the sidebar', async () => {
  const panel = workbench.page.locator('#sidebar');
  expect(await panel.isVisible()).toBe(true);
  await inSidebar('host.close();');
  await panel.waitFor({ state: 'hidden' });
});
