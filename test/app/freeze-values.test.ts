// A copy of a tab in plain values, to be sent to readers who have no add-on.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';

const SCORES = 'คะแนนตัวชี้วัด';
const COPY = `${SCORES} (ค่าคงที่)`;

const done = (host: Host, method: string, args: object = {}): unknown => {
  const answer = host.call(method, args) as { readonly ok: boolean; readonly value: unknown };
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
};

let setUp: Host;
beforeAll(async () => {
  setUp = await openHost();
  done(setUp, 'setUpWorkbook', { fiscalYear: 2565, example: true });
});

const formulasIn = (host: Host, tab: string): readonly string[] =>
  host
    .view(tab)
    .cells.flatMap((row) => row.map((cell) => cell?.formula ?? ''))
    .filter((formula) => formula !== '');

describe('a copy in values', () => {
  it('shows what the tab shows, and holds no formula', () => {
    const host = setUp.fork();
    expect(done(host, 'freezeValues')).toEqual({ tab: COPY });
    expect(host.cells(COPY)).toEqual(host.cells(SCORES));
    expect(formulasIn(host, COPY)).toEqual([]);
  });

  it('leaves the tab itself with its formulas, and does not follow it', () => {
    const host = setUp.fork();
    const before = formulasIn(host, SCORES);
    done(host, 'freezeValues');
    expect(formulasIn(host, SCORES)).toEqual(before);
    const copied = host.cells(COPY);
    host.edit(SCORES, 'D2', 10);
    expect(host.cells(COPY)).toEqual(copied);
  });

  it('never replaces an earlier copy, and is taken back alone', () => {
    const host = setUp.fork();
    done(host, 'freezeValues', { tab: SCORES });
    const names = host.sheets().map(({ name }) => name);
    expect(done(host, 'freezeValues', { tab: SCORES })).toEqual({ tab: `${COPY} (2)` });
    done(host, 'undo');
    expect(host.sheets().map(({ name }) => name)).toEqual(names);
  });

  it('keeps text that looks like a formula as text', () => {
    const host = setUp.fork();
    const row = host.cells('ตั้งค่า').findIndex(([label]) => label === 'เรื่อง') + 1;
    host.edit('ตั้งค่า', `B${row}`, '=1+1');
    expect(host.cells('ตั้งค่า')[row - 1]?.[1]).toBe('=1+1');
    done(host, 'freezeValues', { tab: 'ตั้งค่า' });
    expect(host.cells('ตั้งค่า (ค่าคงที่)')[row - 1]?.[1]).toBe('=1+1');
    expect(formulasIn(host, 'ตั้งค่า (ค่าคงที่)')).toEqual([]);
  });

  it('of a tab that does not exist is refused in Thai', () => {
    expect(setUp.fork().call('freezeValues', { tab: 'ไม่มี' })).toMatchObject({
      ok: false,
      error: { code: 'bad-input', message: expect.stringContaining('ไม่มี') },
    });
  });
});
