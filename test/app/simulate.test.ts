// What-if through the one door, over a workbook with questions and items.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';

interface Gain {
  readonly ids: readonly string[];
  readonly ofTotal: number;
}

interface Simulation {
  readonly now: { readonly total: number; readonly levels: readonly string[] };
  readonly gains: readonly Gain[];
  readonly way: {
    readonly verdict: string;
    readonly fixes: readonly string[];
    readonly after: { readonly total: number };
  };
  readonly target: { readonly level?: string; readonly total?: number };
  readonly chosen: { readonly total: number };
  readonly names: Readonly<Record<string, string>>;
}

interface Answer {
  readonly ok: boolean;
  readonly value: Simulation;
  readonly error: { readonly code: string; readonly message: string };
}

let host: Host;
const simulate = (args: object = {}): Answer => host.call('simulate', args) as Answer;

beforeAll(async () => {
  host = await openHost();
  const agency = { name: '', type: 'เทศบาลตำบล', district: '', province: '' };
  expect(host.call('setUpWorkbook', { fiscalYear: 2565, example: true, agency })).toMatchObject({ ok: true });
});

describe('what-if', () => {
  it('ranks what each failing item and low question is worth, by the names of their tabs', () => {
    const { gains, names, now } = simulate().value;
    expect(now).toMatchObject({ total: 93.12, levels: ['A'] });
    expect(gains.slice(0, 3).map(({ ids, ofTotal }) => [...ids, ofTotal])).toEqual([
      ['O20', 0.57],
      ['O12', 0.5],
      ['O13', 0.5],
    ]);
    expect(Object.keys(names).sort()).toEqual(['O12', 'O13', 'O20', 'i10', 'i12', 'i7']);
    expect(names.O20).toBe('รายงานผลการใช้จ่ายงบประมาณประจำปี');
  });

  it('aims at the next level up, and says what is still lacking', () => {
    const { target, way } = simulate().value;
    expect(target).toEqual({ level: 'AA' });
    expect(way).toMatchObject({
      verdict: 'unreachable',
      fixes: ['O12', 'O13', 'O20'],
      gap: {
        points: 0.31,
        closedBy: [
          { of: 'IIT', points: 1.02 },
          { of: 'EIT', points: 1.02 },
        ],
      },
    });
  });

  it.each([
    ['a total', 93.69, ['O20'], 93.69],
    ['a total in Thai digits', '๙๔', ['O12', 'O20'], 94.19],
    ['a level that is reached', 'ระดับ B', [], 93.12],
  ])('finds the cheapest way to %s', (_case, target, fixes, total) => {
    expect(simulate({ target }).value.way).toMatchObject({ verdict: 'certain', fixes, after: { total } });
  });

  it('gives the results of the fixes an officer ticks', () => {
    expect(simulate({ fixes: ['O20', 'i7'] }).value.chosen.total).toBeCloseTo(93.1188 + 0.5714 + 0.2595, 2);
  });

  it('follows the cells: a full item is worth nothing more', () => {
    const edited = host.fork();
    const row = edited.cells('รายการ OIT').findIndex(([id]) => id === 'O20') + 1;
    edited.edit('รายการ OIT', `E${row}`, 100);
    const { gains } = (edited.call('simulate', {}) as Answer).value;
    expect(gains.flatMap(({ ids }) => ids)).not.toContain('O20');
  });

  it.each([['ดีเลิศ'], [101], ['ร้อยละร้อย']])('refuses the target %s in Thai, with what can be chosen', (target) => {
    const { ok, error } = simulate({ target });
    expect({ ok, code: error.code }).toEqual({ ok: false, code: 'bad-input' });
    expect(error.message).toMatch(/AA, A, B, C, D, E, F/);
  });

  it('names the cell where a score is missing', () => {
    const blank = host.fork();
    blank.person.clear('คะแนนตัวชี้วัด', 'D4');
    expect((blank.call('simulate', {}) as Answer).error.message).toContain('คะแนนตัวชี้วัด!D4');
  });
});
