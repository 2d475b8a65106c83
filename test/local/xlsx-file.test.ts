// Workbooks in and out: what goes into an .xlsx comes back, and another reader sees the same.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import PizZip from 'pizzip';
import { describe, expect, onTestFinished, test } from 'vitest';
import { linesIn } from '../../src/local/row-heights.ts';
import { formulaFrom, UnreadableWorkbook } from '../../src/local/xlsx-read.ts';
import { hostOf, script } from './script-fixture.ts';

const functions = `function TWICE(rows) { return rows.map((row) => row.map((cell) => cell * 2)); }`;
const filled = `${functions}
${script(`
  sheet.setName('คะแนนตัวชี้วัด');
  sheet.getRange('A1:C1').setValues([['ตัวชี้วัด', 'คะแนน', 'วันที่']]).setFontWeight('bold').setBackground('#d3e3fd').setFontFamily('Sarabun').setWrap(true)
    .setBorder(true, true, true, true, true, true, '#000000', SpreadsheetApp.BorderStyle.SOLID);
  sheet.getRange('A2:A4').setNumberFormat('@').setValues([['=1+1'], ['- มาตรการ'], ['๙๑.๒๒']]);
  sheet.getRange('B2:B4').setValues([[90.78], [89.83], [true]]).setNumberFormats([['0.00'], ['0.00'], ['General']]);
  sheet.getRange('C2').setValue('24/3/2566');
  sheet.getRange('D2').setFormula('=SUM(B2:B3)');
  sheet.getRange('E2').setFormula('=TWICE(B2:B3)');
  sheet.getRange('D3').setFormula('=1/0');
  sheet.getRange('A1').setNote('คำอธิบาย');
  sheet.getRange('A6:C6').merge();
  sheet.getRange('B5').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['ใช่', 'ไม่']).setAllowInvalid(false).build());
  sheet.getRange('B7:B8').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).setAllowInvalid(true).build());
  sheet.setColumnWidth(1, 300); sheet.setRowHeight(2, 40); sheet.hideColumns(6); sheet.setFrozenRows(1); sheet.setTabColor('#ff0000');
  book.insertSheet('_ITA').hideSheet();`)}`;

test('a workbook that is saved and opened again is the same', async () => {
  const host = await hostOf({ code: filled });
  host.run('main');
  const again = await hostOf({ code: filled }, { book: await host.save() });
  expect(again.snapshot()).toEqual(host.snapshot());
  expect(again.sheets()).toEqual(host.sheets());
  expect(again.view('คะแนนตัวชี้วัด').columnWidths).toMatchObject({ 1: 300 });
});

const charted = script(`
  sheet.setName('คะแนน');
  sheet.getRange('A1:B3').setValues([['ชื่อ', 'คะแนน'], ['ก', 90.5], ['ข', 80]]);
  sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:B3')).setNumHeaders(1)
    .setPosition(5, 1, 0, 0).asBarChart().setTitle('แผนภูมิคะแนน').setRange(0, 100).build());`);

test('a chart is in the file, follows its tab, and comes back', async () => {
  const host = await hostOf({ code: charted });
  host.run('main');
  const chartPart = async (of: typeof host) => new PizZip(await of.save()).file('xl/charts/chart1.xml')?.asText() ?? '';
  expect(await chartPart(host)).toMatch(/แผนภูมิคะแนน.*'คะแนน'!\$A\$2:\$A\$3.*'คะแนน'!\$B\$2:\$B\$3/s);
  const again = await hostOf({ code: charted }, { book: await host.save() });
  expect(again.snapshot()).toEqual(host.snapshot());
  again.person.renameSheet('คะแนน', 'คะแนน 2565');
  expect(await chartPart(again)).toMatch(/'คะแนน 2565'!\$B\$2:\$B\$3/);
});

test('charts of a file made elsewhere survive, with their kind, colours and data', async () => {
  const series = [{ name: 'ผล', values: "'ข้อมูล'!$B$1:$B$2", categories: "'ข้อมูล'!$A$1:$A$2", color: '1F77B4' }];
  const chart = {
    type: 'line' as const,
    title: 'แนวโน้ม',
    series,
    anchor: { from: { row: 4, col: 3 }, to: { row: 20, col: 9 } },
  };
  const rows = [
    ['ก', 1],
    ['ข', 2],
  ];
  const file = await writeXlsx({ sheets: [{ name: 'ข้อมูล', rows, charts: [chart] }] });
  const host = await hostOf({ code: '' }, { book: file });
  const xml = new PizZip(await host.save()).file('xl/charts/chart1.xml')?.asText() ?? '';
  expect(xml).toMatch(/lineChart.*1F77B4.*\$A\$1:\$A\$2.*\$B\$1:\$B\$2/s);
  expect(xml).toContain('แนวโน้ม');
});

test('another reader finds texts, formulas with their results, and hidden parts', async () => {
  const host = await hostOf({ code: filled });
  host.run('main');
  const zip = new PizZip(await host.save());
  const part = (name: string) => zip.file(name)?.asText() ?? '';
  const sheet = part('xl/worksheets/sheet1.xml');
  expect(part('xl/workbook.xml')).toMatch(/name="คะแนนตัวชี้วัด".*name="_ITA"[^>]*state="hidden"/s);
  expect(sheet).toMatch(/<c r="D2"[^>]*><f>SUM\(B2:B3\)<\/f><v>180\.61<\/v>/);
  expect(sheet).toMatch(/<c r="E2"[^>]*><f t="array" ref="E2:E3">TWICE\(B2:B3\)<\/f><v>181\.56<\/v>/);
  expect(sheet).toMatch(/<col [^>]*hidden="(true|1)"/);
  expect(sheet).toMatch(/<mergeCell ref="A6:C6"\/>/);
  expect(part('xl/sharedStrings.xml')).toContain('- มาตรการ');
});

const custom = `function ITA_STATUS(score) { return score >= 85 ? 'ผ่านเกณฑ์' : 'ไม่ผ่านเกณฑ์'; } function ITA_LEVEL() { return 'A'; }
${script(`
  sheet.getRange('A1:B1').setFormulas([['=IF(1>2,"",ITA_STATUS(90))', '=ITA_LEVEL(90)']]);
  sheet.getRange('A2').setValue('จัดทำแผนผังงานบริการ '.repeat(10)).setWrap(true);
  sheet.getRange('A3').setValue('จัดทำแผนผังงานบริการ '.repeat(10));
  sheet.getRange('A4:B4').merge().setValue('จัดทำแผนผังงานบริการ '.repeat(10)).setWrap(true);
  sheet.getRange('A5').setValue('จัดทำแผนผังงานบริการ '.repeat(10)).setWrap(true);
  sheet.setRowHeight(5, 40);`)}`;

test('another reader finds rows as high as their wrapped text needs, and only chosen heights marked as chosen', async () => {
  const host = await hostOf({ code: custom });
  host.run('main');
  const sheet = new PizZip(await host.save()).file('xl/worksheets/sheet1.xml')?.asText() ?? '';
  const row = (n: number) => new RegExp(`<row r="${n}"([^>]*)>`).exec(sheet)?.[1] ?? '';
  const height = (n: number) => Number(/ht="([\d.]+)"/.exec(row(n))?.[1]);
  const linePoints = 13;
  expect(height(2)).toBeGreaterThan(10 * linePoints);
  expect(height(4)).toBeGreaterThan(5 * linePoints);
  expect(height(4)).toBeLessThan(height(2));
  expect([row(1), row(3)]).toEqual(['', '']);
  expect(row(2)).not.toContain('customHeight');
  expect(row(5)).toBe(' ht="30" customHeight="1"');
});

test('a fitted height is worked out again, not kept, when the workbook is opened', async () => {
  const host = await hostOf({ code: custom });
  host.run('main');
  const again = await hostOf({ code: custom }, { book: await host.save() });
  expect(again.view('Sheet1').rowHeights).toEqual({ 5: 40 });
});

test.each([
  ['Latin words break at spaces', 'aa aa aa', 2.5, 2],
  ['Thai breaks between words', 'มาตรการมาตรการ', 4, 2],
  ['marks above and below take no width', 'ที่นี่', 2.3, 1],
  ['a word longer than the line breaks within', 'a'.repeat(10), 2.5, 2],
  ['lines that were typed stay', 'ก\n\nข', 9, 3],
])('%s', (_name, text, room, lines) => {
  expect(linesIn(text, room)).toBe(lines);
});

// Another spreadsheet program, where there is one; the reader above is on every machine.
const libreOffice = 'soffice';
if (spawnSync(libreOffice, ['--version']).status === 0)
  describe('LibreOffice opens it and shows what Sheets would', () => {
    const shown = async (code: string): Promise<readonly string[]> => {
      const host = await hostOf({ code });
      host.run('main');
      const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      writeFileSync(join(folder, 'book.xlsx'), await host.save());
      execFileSync(
        libreOffice,
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'csv:Text - txt - csv (StarCalc):44,34,76',
          '--outdir',
          folder,
          join(folder, 'book.xlsx'),
        ],
        { stdio: 'ignore' },
      );
      return readFileSync(join(folder, 'book.csv'), 'utf8').split('\n');
    };

    test('texts, numbers, dates and errors', async () => {
      const rows = await shown(filled);
      expect(rows[0]).toContain('ตัวชี้วัด,คะแนน,วันที่');
      expect(rows[1]).toMatch(/^=1\+1,90\.78,24\/3\/2566,180\.61/);
      expect(rows[2]).toMatch(/^- มาตรการ,89\.83,,#DIV\/0!/);
    });

    test('the texts that custom functions gave', async () => {
      expect((await shown(custom))[0]).toBe('ผ่านเกณฑ์,A');
    });
  });

test.each([
  ['IFERROR(__xludf.DUMMYFUNCTION("ITA_GRADE(A1,2565)"),"A")', '=ITA_GRADE(A1,2565)'],
  ['IFERROR(__xludf.DUMMYFUNCTION("ITA_WEAKEST(A1:A2,""ก"")"),"x")', '=ITA_WEAKEST(A1:A2,"ก")'],
  ['__xludf.DUMMYFUNCTION("FILTER(A1:A2,A1:A2>1)")', '=FILTER(A1:A2,A1:A2>1)'],
  ['IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),5)', ''],
  ['_xlfn.CONCAT(A1)', '=CONCAT(A1)'],
  ['IFERROR(A1,0)', '=IFERROR(A1,0)'],
])('a formula exported as %s is read as %j', (exported, formula) => {
  expect(formulaFrom(exported)).toBe(formula);
});

test('a workbook that Google exported is worked out again', async () => {
  const cells = new Map([
    ['0,0', { value: 2 }],
    ['1,0', { value: 3 }],
    [
      '0,1',
      { type: 'formula' as const, formula: 'IFERROR(__xludf.DUMMYFUNCTION("TWICE(A1:A2)"),99)', formulaResult: 99 },
    ],
    [
      '1,1',
      {
        type: 'formula' as const,
        formula: 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),99)',
        formulaResult: 99,
      },
    ],
  ]);
  const book = await writeXlsx({ sheets: [{ name: 'ก', cells }] });
  const host = await hostOf({ code: functions }, { book });
  expect(host.cells('ก')).toEqual([
    [2, 4],
    [3, 6],
  ]);
});

test('what is no workbook is refused with a sentence', async () => {
  await expect(hostOf({ code: '' }, { book: new TextEncoder().encode('text') })).rejects.toThrow(UnreadableWorkbook);
});
