import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCells, readText } from '../../src/import/read-results.ts';
import { anyNoise, noises, withNoise } from './noise.ts';
import {
  columnsApart,
  expectedScores,
  incompleteIndicators,
  printedIndicators,
  tables,
  texts,
} from './printed-results.ts';

const scoresIn = (text: string) => readText(text).indicators.map(({ score }) => score);

describe('the ten scores are found', () => {
  it.each(Object.entries(texts))('in %s, whatever is missing, in any order and noise', (_, textOf) => {
    fc.assert(
      fc.property(incompleteIndicators, anyNoise, (rows, noise) => {
        expect(scoresIn(withNoise(textOf(rows), noise))).toEqual(expectedScores(rows));
      }),
    );
  });

  it('where all names are printed before all numbers', () => {
    fc.assert(
      fc.property(printedIndicators, anyNoise, (rows, noise) => {
        expect(scoresIn(withNoise(columnsApart(rows), noise))).toEqual(expectedScores(rows));
      }),
    );
  });

  it.each(Object.entries(noises))('under %s alone in every layout', (name) => {
    fc.assert(
      fc.property(printedIndicators, fc.constantFrom(...Object.keys(texts)), (rows, layout) => {
        expect(scoresIn(withNoise(texts[layout]?.(rows) ?? '', [name]))).toEqual(expectedScores(rows));
      }),
    );
  });
});

describe('a block of cells', () => {
  it.each(Object.entries(tables))('%s reads as the same table pasted', (_, tableOf) => {
    fc.assert(
      fc.property(incompleteIndicators, (rows) => {
        const table = tableOf(rows);
        expect(readCells(table).indicators).toEqual(
          readText(table.map((cells) => cells.join('\t')).join('\n')).indicators,
        );
      }),
    );
  });

  it.each(Object.entries(tables))('%s gives the scores as typed numbers too', (_, tableOf) => {
    fc.assert(
      fc.property(incompleteIndicators, (rows) => {
        const cells = tableOf(rows).map((row) => row.map((cell) => (/^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)));
        expect(readCells(cells).indicators.map(({ score }) => score)).toEqual(expectedScores(rows));
      }),
    );
  });
});
