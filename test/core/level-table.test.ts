import { describe, expect, it } from 'vitest';
import { levelTableOf, schemeOf, withScheme } from '../../src/core/level-table.ts';
import { rulesOf } from './rules-of.ts';

const rangesOf = (year: number, scheme?: string) =>
  levelTableOf(rulesOf(year), scheme).map(({ level, range }) => `${level} ${range}`);

describe('the printable level table', () => {
  it('of a seven-level year prints the reading in force', () => {
    expect(rangesOf(2565)).toEqual([
      'AA 95.00–100.00',
      'A 85.00–94.99',
      'B 75.00–84.99',
      'C 65.00–74.99',
      'D 55.00–64.99',
      'E 40.00–54.99',
      'F 0.00–39.99',
    ]);
  });

  it('prints the other reading of E and F where it is chosen', () => {
    expect(rangesOf(2565, 'seven-e50').slice(-2)).toEqual(['E 50.00–54.99', 'F 0.00–49.99']);
    expect(levelTableOf(withScheme(rulesOf(2565), 'seven-e50'))).toEqual(levelTableOf(rulesOf(2565), 'seven-e50'));
  });

  it('of a five-level year lets the levels with a condition overlap', () => {
    expect(levelTableOf(rulesOf(2567))).toEqual([
      { level: 'ผ่านดีเยี่ยม', range: '95.00–100.00', everyInstrumentFrom: 95 },
      { level: 'ผ่านดี', range: '85.00–100.00', everyInstrumentFrom: 85 },
      { level: 'ผ่าน', range: '85.00–100.00' },
      { level: 'ต้องปรับปรุง', range: '70.00–84.99' },
      { level: 'ต้องปรับปรุงโดยด่วน', range: '0.00–69.99' },
    ]);
  });
});

describe('choosing a scheme', () => {
  it('puts it in force and keeps the others', () => {
    const chosen = withScheme(rulesOf(2566), 'seven-e40');
    expect(chosen.levelSchemes.map(({ id }) => id)).toEqual(['seven-e40', 'five', 'seven-e50']);
  });

  it('changes nothing where no scheme has the id', () => {
    expect(withScheme(rulesOf(2565), 'five')).toEqual(rulesOf(2565));
    expect(schemeOf(rulesOf(2565), 'five').id).toBe('seven-e40');
  });
});
