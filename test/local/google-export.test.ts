// A workbook that Google exported is opened with all that it holds, lives again, and goes back into a file.
import { describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { done } from '../app/ask.ts';
import { asGoogleExports, googleExport } from './google-export.ts';

const TAB = 'คะแนน';

const contents = (host: Host) =>
  host.snapshot().map(({ name, hidden, cells, merges, looks }) => ({ name, hidden, cells, merges, looks }));

describe('a file with all that Google writes', () => {
  const opened = (): Promise<Host> => openHost({ book: googleExport() });

  it('gives the texts of shared, rich and inline strings whole', async () => {
    const host = await opened();
    expect(host.cells(TAB).map(([text]) => text)).toEqual([
      'ตัวชี้วัด',
      'การปฏิบัติหน้าที่',
      'การใช้งบประมาณ',
      'การใช้ อำนาจ',
      ' มีช่องว่าง\nและขึ้นบรรทัด',
      '=1+1',
      'ดำเนินการแล้ว',
    ]);
    expect(host.cells('_ซ่อน')).toEqual([['ข้อมูลที่ซ่อน']]);
    expect(host.sheets().map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  it('works every wrapped function out again, alone, within another and filling cells', async () => {
    const host = await opened();
    expect(
      host
        .cells(TAB)
        .slice(1, 4)
        .map((row) => row.slice(2)),
    ).toEqual([
      ['ผ่านเกณฑ์', '๙๐.๗๘'],
      ['ไม่ผ่านเกณฑ์', '๘๔.๙'],
      ['', '๘๗.๕๓'],
    ]);
    host.edit(TAB, 'B2', 10);
    host.edit(TAB, 'B4', 100);
    expect(
      host
        .cells(TAB)
        .slice(1, 4)
        .map((row) => row.slice(2)),
    ).toEqual([
      ['ไม่ผ่านเกณฑ์', '๑๐'],
      ['ไม่ผ่านเกณฑ์', '๘๔.๙'],
      ['', '๑๐๐'],
    ]);
    expect(host.cells(TAB)[4]?.slice(1)).toEqual([194.9, true, '#DIV/0!']);
  });

  it('keeps dates as days, under formats of Thai calendars too', async () => {
    const host = await opened();
    const days = host.cells(TAB)[5]?.slice(1) as readonly Date[];
    expect(days.map((day) => day.toISOString())).toEqual(Array.from({ length: 3 }, () => '2023-03-23T17:00:00.000Z'));
    expect(host.view(TAB).cells[5]?.[1]?.text).toBe('24/3/2023');
  });

  it('keeps dropdowns that refuse and dropdowns that suggest, limits, the note and the frozen row', async () => {
    const host = await opened();
    expect(() => host.edit(TAB, 'A7', 'ไม่ทราบ')).toThrow(/violates the data validation/);
    host.edit(TAB, 'B7', 'กองช่าง');
    expect(() => host.edit(TAB, 'B2', 101)).toThrow(/violates the data validation/);
    const [sheet] = host.snapshot();
    expect(sheet?.cells.B2?.note).toMatch(/^ตรวจกับระบบ ITAS แล้ว\n/);
    expect(sheet?.frozen).toEqual([1, 0]);
    expect(sheet?.widths).toEqual([[1, 210]]);
  });

  it('keeps the chart, which follows its tab', async () => {
    const host = await opened();
    host.person.insertRows(TAB, 2);
    expect(host.snapshot()[0]?.charts).toEqual([['คะแนนรายตัวชี้วัด', 'F2', 'A3:A5', 'B3:B5']]);
  });

  it('is the same after it was written and opened again, with its functions by their own names', async () => {
    const host = await opened();
    const again = await openHost({ book: await host.save() });
    expect(contents(again)).toEqual(contents(host));
    expect(again.snapshot()[0]?.charts).toEqual(host.snapshot()[0]?.charts);
    expect(again.view(TAB).cells[1]?.[2]?.formula).toBe('=IF(B2="","",ITA_STATUS(B2))');
  });
});

describe('a workbook of ours that went through Google', () => {
  it('comes back cell by cell, and every command goes on where it stopped', async () => {
    const host = await openHost();
    done(host, 'setUpWorkbook', { fiscalYear: 2565, example: true });
    done(host, 'analyse');
    done(host, 'generatePlan');
    host.edit('แผนมาตรการ 2566', 'C2', 'ผู้รับผิดชอบที่พิมพ์เอง');
    const exported = asGoogleExports(await host.save());
    const again = await openHost({ book: exported });
    expect(contents(again)).toEqual(contents(host));
    again.edit('คะแนนตัวชี้วัด', 'D4', 84);
    expect(again.cells('คะแนนตัวชี้วัด')[3]?.slice(6)).toEqual(['ไม่ผ่านเกณฑ์', -1]);
    done(again, 'analyse');
    expect(done(again, 'generatePlan').kept.map(({ text }) => text)).toEqual(['ผู้รับผิดชอบที่พิมพ์เอง']);
    done(again, 'undo');
  });
});
