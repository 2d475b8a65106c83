// The chart on the score tab: made once, with the tab, over its ten scores; from then on it is the officer's.
import { describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';

const SCORES = 'คะแนนตัวชี้วัด';

const ask = (host: Host, method: string, args: object = {}) => {
  const answer = host.call(method, args) as { readonly ok: boolean; readonly value: Readonly<Record<string, unknown>> };
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
};
const chartsOn = (host: Host, tab: string) => host.snapshot().find(({ name }) => name === tab)?.charts;

async function setUp(): Promise<Host> {
  const host = await openHost();
  ask(host, 'setUpWorkbook', { fiscalYear: 2565, example: true });
  return host;
}

describe('the chart of the scores', () => {
  it('shows the ten indicators by name below the results', async () => {
    const host = await setUp();
    expect(chartsOn(host, SCORES)).toEqual([['คะแนนรายตัวชี้วัด', 'A21', 'C2:C11', 'D2:D11']]);
    expect(host.cells(SCORES)).toHaveLength(19);
  });

  it('is never made a second time, in the same file or in a copy of it', async () => {
    const host = await setUp();
    const copy = await openHost({ book: await host.save() });
    for (const each of [host, copy]) {
      ask(each, 'setUpWorkbook', { fiscalYear: 2565 });
      expect(chartsOn(each, SCORES)).toHaveLength(1);
    }
  });

  it('stays away once the officer deleted it', async () => {
    const host = await setUp();
    host.person.deleteCharts(SCORES);
    ask(host, 'setUpWorkbook', { fiscalYear: 2565 });
    ask(host, 'analyse');
    expect(chartsOn(host, SCORES)).toEqual([]);
  });

  it('goes with the tab when setting up is undone, and comes again with a new one', async () => {
    const host = await setUp();
    ask(host, 'undo');
    expect(host.sheets().map(({ name }) => name)).not.toContain(SCORES);
    ask(host, 'setUpWorkbook', { fiscalYear: 2565 });
    expect(chartsOn(host, SCORES)).toHaveLength(1);
  });

  it('does not hide that the officer added one: that tab stays', async () => {
    const host = await setUp();
    host.person.duplicateChart(SCORES);
    expect(ask(host, 'undo')).toMatchObject({ kept: [{ cell: `${SCORES}!A1`, text: 'แผนภูมิที่เพิ่มเอง' }] });
    expect(chartsOn(host, SCORES)).toHaveLength(2);
  });

  it('keeps to the tab of its year when the next one begins', async () => {
    const host = await setUp();
    ask(host, 'startYear');
    expect(chartsOn(host, `${SCORES} 2565`)).toHaveLength(1);
    expect(chartsOn(host, SCORES)).toEqual([['คะแนนรายตัวชี้วัด', 'A21', 'C2:C11', 'D2:D11']]);
  });

  it('costs one write', async () => {
    const host = await openHost();
    const members: string[] = [];
    host.onCall = (_k, member) => members.push(member);
    ask(host, 'setUpWorkbook', { fiscalYear: 2565 });
    expect(members.filter((member) => member === 'Sheet.insertChart')).toHaveLength(1);
  });
});
