// A spreadsheet has a locale and a time zone of its own, which need not be the script's: days stay the days that were typed.
import { describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { done } from './ask.ts';

const PLAN = 'แผนมาตรการ 2566';
const SCORES = 'คะแนนตัวชี้วัด';
const DATE = 'd/m/yyyy';

/** East and west of Thailand, with half hours and summer time; the last begins its day furthest ahead. */
const zones = ['Asia/Bangkok', 'Asia/Singapore', 'Australia/Adelaide', 'America/New_York', 'Pacific/Kiritimati'];

interface Spreadsheet {
  readonly locale: 'th_TH' | 'en_US';
  readonly zone: string;
}

const spreadsheets = zones.flatMap((zone): readonly Spreadsheet[] => [
  { zone, locale: 'th_TH' },
  { zone, locale: 'en_US' },
]);

/** 24 March of a year, as typed there. */
const typed = (locale: string, year: number): string => (locale === 'th_TH' ? `24/3/${year}` : `3/24/${year}`);

async function planned(spreadsheet: Spreadsheet): Promise<Host> {
  const host = await openHost(spreadsheet);
  done(host, 'setUpWorkbook', { fiscalYear: 2565, example: true });
  done(host, 'analyse');
  done(host, 'generatePlan');
  return host;
}

describe.each(spreadsheets)('a spreadsheet of $locale in $zone', ({ zone, locale }) => {
  it('reads a date as the day that its cell shows, in whichever era the year was typed', async () => {
    const host = await planned({ zone, locale });
    host.person.setNumberFormat(PLAN, 'C2:C3', DATE);
    host.edit(PLAN, 'C2', typed(locale, 2023));
    host.edit(PLAN, 'C3', typed(locale, 2566));
    const { kept } = done(host, 'generatePlan');
    expect(kept.map(({ cell, text }) => [cell, text])).toEqual([
      [`${PLAN}!C2`, '24 มีนาคม 2566'],
      [`${PLAN}!C3`, '24 มีนาคม 2566'],
    ]);
    expect(host.view(PLAN).cells[1]?.[2]?.text).toBe('24/3/2023');
  });

  it('prints it by ITA_THAI as the same day', async () => {
    const host = await openHost({ zone, locale });
    host.edit('Sheet1', 'A1', typed(locale, 2023));
    host.edit('Sheet1', 'A2', typed(locale, 2566));
    host.edit('Sheet1', 'B1', '=ITA_THAI(A1:A2)');
    expect(host.evaluate('=ITA_THAI(A1)')).toBe('๒๔ มีนาคม ๒๕๖๖');
    expect(host.cells('Sheet1').map((row) => row[1])).toEqual(['๒๔ มีนาคม ๒๕๖๖', '๒๔ มีนาคม ๒๕๖๖']);
  });

  it('gets a date back as it was, day and hour, from a command that is undone', async () => {
    const host = await planned({ zone, locale });
    host.person.setNumberFormat(SCORES, 'D4', DATE);
    host.edit(SCORES, 'D4', `${typed(locale, 2023)} 13:30`);
    const before = host.snapshot().find(({ name }) => name === SCORES)?.cells.D4?.value;
    done(host, 'applyImport', { text: 'ผลคะแนน ITA ปีงบประมาณ 2565\n3\tการใช้อำนาจ\t87.53' });
    const now = host.snapshot().find(({ name }) => name === SCORES)?.cells.D4?.value;
    expect(now).toBe(87.53);
    done(host, 'undo');
    expect(host.snapshot().find(({ name }) => name === SCORES)?.cells.D4?.value).toBeCloseTo(Number(before), 9);
  });

  it('takes typed scores, decimals and percentages alike', async () => {
    const host = await openHost({ zone, locale });
    done(host, 'setUpWorkbook', { fiscalYear: 2565, example: true });
    host.edit(SCORES, 'D2', '90.78');
    host.edit(SCORES, 'D3', '1,089.83');
    expect(
      host
        .cells(SCORES)
        .slice(1, 3)
        .map((row) => row[3]),
    ).toEqual([90.78, 1089.83]);
    expect(
      done(host, 'state')
        .indicators.slice(0, 2)
        .map(({ score }) => score),
    ).toEqual([90.78, null]);
    host.edit('Sheet1', 'A1', '91.22%');
    expect(host.cells('Sheet1')).toEqual([[expect.closeTo(0.9122)]]);
    expect(host.view('Sheet1').cells[0]?.[0]?.text).toBe('91.22%');
  });
});
