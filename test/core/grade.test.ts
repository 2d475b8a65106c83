import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOf, type InstrumentPoints } from '../../src/core/grade.ts';
import { withScheme } from '../../src/core/level-table.ts';
import { rulesOf } from './rules-of.ts';

const sevenLevels = rulesOf(2565);
const fiveLevels = rulesOf(2567);

const PASS = 'ผ่าน';
const GOOD = 'ผ่านดี';
const EXCELLENT = 'ผ่านดีเยี่ยม';

describe('a seven-level year', () => {
  it.each([
    [100, 'AA'],
    [95, 'AA'],
    [94.995, 'AA'],
    [94.99, 'A'],
    [93.12, 'A'],
    [91.22, 'A'],
    [85, 'A'],
    [84.995, 'A'],
    [84.99, 'B'],
    [75, 'B'],
    [74.99, 'C'],
    [65, 'C'],
    [64.99, 'D'],
    [55, 'D'],
    [54.99, 'E'],
    [40, 'E'],
    [39.99, 'F'],
    [0, 'F'],
  ])('grades %f as %s', (total, level) => {
    expect(gradeOf(total, sevenLevels)).toEqual([level]);
  });

  it.each([
    [50, 'E'],
    [49.99, 'F'],
    [40, 'F'],
  ])('grades %f as %s under the other reading of E and F', (total, level) => {
    expect(gradeOf(total, withScheme(sevenLevels, 'seven-e50'))).toEqual([level]);
  });

  it('asks nothing of the instruments', () => {
    expect(gradeOf(95, sevenLevels, { IIT: 10, EIT: 10, OIT: 10 })).toEqual(['AA']);
  });
});

describe('a five-level year with a total alone', () => {
  it.each([
    [95.01, [PASS, GOOD, EXCELLENT]],
    [94.995, [PASS, GOOD, EXCELLENT]],
    [94.99, [PASS, GOOD]],
    [90, [PASS, GOOD]],
    [84.995, [PASS, GOOD]],
    [84.99, ['ต้องปรับปรุง']],
    [70, ['ต้องปรับปรุง']],
    [69.99, ['ต้องปรับปรุงโดยด่วน']],
    [0, ['ต้องปรับปรุงโดยด่วน']],
  ])('leaves for %f: %j', (total, levels) => {
    expect(gradeOf(total, fiveLevels)).toEqual(levels);
  });
});

describe('a five-level year with instruments', () => {
  const known = (EIT: number): InstrumentPoints => ({ IIT: 100, EIT, OIT: 100 });

  it.each<[string, number, InstrumentPoints, readonly string[]]>([
    ['the published example', 95.01, { IIT: 97.318, EIT: 86.05, OIT: 100 }, [PASS, GOOD]],
    ['the example with the parts that explain it', 95.01, { IIT: 97.318, EIT1: 92.72, EIT2: 79.38, OIT: 100 }, [PASS]],
    ['an EIT mean below 85: one part surely is', 94, known(84.99), [PASS]],
    ['an EIT mean of 85: both parts may be 85', 95, known(85), [PASS, GOOD]],
    ['an EIT mean that rounds to 85', 95, known(84.995), [PASS, GOOD]],
    ['an EIT mean just below 92.50', 97, known(92.49), [PASS, GOOD]],
    ['parts of 84.99 and 100, whose mean prints as 92.50', 97, known(92.495), [PASS, GOOD]],
    ['an EIT mean of 92.50: both parts are at least 85', 97, known(92.5), [GOOD]],
    ['an EIT mean below 95: one part surely is', 97, known(94.99), [GOOD]],
    ['an EIT mean of 95: both parts may be 95', 97, known(95), [GOOD, EXCELLENT]],
    ['an EIT mean just below 97.50', 99, known(97.49), [GOOD, EXCELLENT]],
    ['an EIT mean of 97.50: both parts are at least 95', 99, known(97.5), [EXCELLENT]],
    ['everything known and high', 96, { IIT: 95, EIT1: 95, EIT2: 95, OIT: 95 }, [EXCELLENT]],
    ['one part below 95', 98, { IIT: 99, EIT1: 94.99, EIT2: 99, OIT: 99 }, [GOOD]],
    ['a part that rounds to 95', 98, { IIT: 99, EIT1: 94.995, EIT2: 99, OIT: 99 }, [EXCELLENT]],
    ['all at least 95 but the total below', 94.99, { IIT: 95, EIT1: 95, EIT2: 95, OIT: 95 }, [GOOD]],
    ['IIT alone below 85', 96, { IIT: 84.99 }, [PASS]],
    ['OIT alone below 95', 96, { OIT: 94.99 }, [PASS, GOOD]],
    ['one part alone below 85', 96, { EIT2: 84.99 }, [PASS]],
    ['one part and the mean: the other follows', 96, { IIT: 96, EIT: 90, EIT1: 86, OIT: 96 }, [GOOD]],
    ['one part and the mean: the other fails', 96, { IIT: 96, EIT: 86, EIT1: 95, OIT: 96 }, [PASS]],
    ['parts known, OIT not', 96, { IIT: 96, EIT1: 96, EIT2: 96 }, [PASS, GOOD, EXCELLENT]],
    ['nothing known', 96, {}, [PASS, GOOD, EXCELLENT]],
    ['an EIT mean below 50', 90, known(20), [PASS]],
    ['a total below the levels that ask', 80, { IIT: 100, EIT1: 100, EIT2: 100, OIT: 100 }, ['ต้องปรับปรุง']],
  ])('%s', (_case, total, instruments, levels) => {
    expect(gradeOf(total, fiveLevels, instruments)).toEqual(levels);
  });

  it('takes the EIT score itself where a year has no parts', () => {
    const noParts = { ...fiveLevels, hasEitParts: false };
    expect(gradeOf(95, noParts, known(86))).toEqual([GOOD]);
  });

  /** In hundredths of a point, where most cases lie near an edge. */
  const nearEdges = fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 8400, max: 10_000 }));

  it('lists for a mean exactly the levels that some pair of parts gives', () => {
    fc.assert(
      fc.property(nearEdges, nearEdges, nearEdges, nearEdges, nearEdges, (total, iit, part1, part2, oit) => {
        const sum = part1 + part2;
        const rest = { IIT: iit / 100, OIT: oit / 100 };
        const levels = new Set<string>();
        for (let part = Math.max(0, sum - 10_000); part <= Math.min(10_000, sum); part++) {
          const parts = { EIT1: part / 100, EIT2: (sum - part) / 100 };
          for (const level of gradeOf(total / 100, fiveLevels, { ...rest, ...parts })) levels.add(level);
        }
        expect(new Set(gradeOf(total / 100, fiveLevels, { ...rest, EIT: sum / 200 }))).toEqual(levels);
      }),
      { numRuns: 60 },
    );
  });

  it('never leaves fewer levels possible by knowing less', () => {
    const maybe = fc.option(nearEdges, { nil: undefined });
    const points = (n: number | undefined): number | undefined => n && n / 100;
    fc.assert(
      fc.property(
        nearEdges,
        fc.record({ IIT: nearEdges, EIT1: nearEdges, EIT2: nearEdges, OIT: nearEdges }),
        maybe,
        (total, all, drop) => {
          const full = { IIT: points(all.IIT), EIT1: points(all.EIT1), EIT2: points(all.EIT2), OIT: points(all.OIT) };
          const keys = ['IIT', 'EIT1', 'EIT2', 'OIT'] as const;
          const less = { ...full, [keys[(drop ?? 0) % keys.length] ?? 'IIT']: undefined };
          const possible = gradeOf(total / 100, fiveLevels, less);
          for (const level of gradeOf(total / 100, fiveLevels, full)) expect(possible).toContain(level);
        },
      ),
    );
  });

  it('decides once everything is known', () => {
    fc.assert(
      fc.property(nearEdges, nearEdges, nearEdges, nearEdges, nearEdges, (total, IIT, EIT1, EIT2, OIT) => {
        const all = { IIT: IIT / 100, EIT1: EIT1 / 100, EIT2: EIT2 / 100, OIT: OIT / 100 };
        expect(gradeOf(total / 100, fiveLevels, all)).toHaveLength(1);
      }),
    );
  });
});
