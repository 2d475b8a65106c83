// Formulas as Sheets works them out: references, errors, order, arrays that spill, and functions of the script project.
// https://support.google.com/docs/table/25273 lists the functions; https://developers.google.com/apps-script/guides/sheets/functions the custom ones.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '../../src/local/host.ts';
import { hostOf } from './script-fixture.ts';

const code = `
  function DOUBLE(input) { return Array.isArray(input) ? input.map((row) => row.map((cell) => cell * 2)) : input * 2; }
  function KIND(value) { return value instanceof Date ? 'date' : Array.isArray(value) ? JSON.stringify(value) : typeof value; }
  function FAIL() { throw new Error('คะแนนไม่ครบ'); }
  function WRITE() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(1); }
  function SHOW() { SpreadsheetApp.getUi().alert('x'); }
  function private_() { return 1; }`;

let host: Host;
beforeEach(async () => {
  host = await hostOf({ code });
});

const fill = (cells: Readonly<Record<string, string | number | boolean>>, sheet = 'Sheet1') => {
  for (const [cell, value] of Object.entries(cells)) host.edit(sheet, cell, value);
};
const error = (code: string) => expect.objectContaining({ error: code });

describe('a formula gives', () => {
  test.each([
    ['=1+2*3^2', 19],
    ['=-2^2', 4],
    ['=(1+2)*3', 9],
    ['=10%+1', 1.1],
    ['="ก"&1&TRUE', 'ก1TRUE'],
    ['=1<>2', true],
    ['="ABC"="abc"', true],
    ['=IF(1>2,1/0,"ไม่")', 'ไม่'],
    ['=IFERROR(1/0,"-")', '-'],
    ['=ROUND(2.345,2)', 2.35],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(94.995,2)', 95],
    ['=ROUNDDOWN(94.999,2)', 94.99],
    ['=SUM(1,2,3)', 6],
    ['=MAX(1,5,3)', 5],
    ['=AVERAGE(1,2)', 1.5],
    ['=TEXT(91.2,"0.00")', '91.20'],
    ['=LEN("")', 0],
    [
      '={1,2;3,4}',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['=SUMPRODUCT({1,2},{3,4})', 11],
    ['=ARRAYFORMULA({1,2}*2)', [[2, 4]]],
  ])('%s → %j', (formula, value) => {
    expect(host.evaluate(formula)).toEqual(value);
  });

  test.each([
    ['=1/0', '#DIV/0!'],
    ['=1+"ก"', '#VALUE!'],
    ['=UNKNOWN(1)', '#NAME?'],
    ['=nothing', '#NAME?'],
    ['=1+', '#ERROR!'],
    ['=SUM((1)', '#ERROR!'],
    ['=#REF!+1', '#REF!'],
    ["='ไม่มี'!A1", '#REF!'],
    ['=NA()', '#N/A'],
    ['=private_()', '#NAME?'],
  ])('%s → %s', (formula, value) => {
    expect(host.evaluate(formula)).toEqual(error(value));
  });
});

describe('references', () => {
  test('reach other sheets by quoted Thai names', () => {
    host.person.addSheet('คะแนนตัวชี้วัด');
    fill({ D2: 90, D3: 80 }, 'คะแนนตัวชี้วัด');
    expect(host.evaluate("=SUM('คะแนนตัวชี้วัด'!D2:D3)")).toBe(170);
    expect(host.evaluate('=SUM(คะแนนตัวชี้วัด!$D$2:D)')).toBe(170);
  });

  test('a blank cell is 0 in sums, an empty text in joins, and equal to both', () => {
    expect(
      ['=A1+1', '=A1&"ก"', '=A1=0', '=A1=""', '=COUNTA(A1:A2)', '=ISBLANK(A1)'].map((f) => host.evaluate(f)),
    ).toEqual([1, 'ก', true, true, 0, true]);
  });

  test('are worked out in order of dependence, whatever their place', () => {
    fill({ A1: '=B1+1', B1: '=C1*2', C1: 3 });
    expect(host.cells('Sheet1')).toEqual([[7, 6, 3]]);
    host.edit('Sheet1', 'C1', 5);
    expect(host.cells('Sheet1')).toEqual([[11, 10, 5]]);
  });

  test('a chain of a thousand rows is followed', () => {
    fill({ A1: 1 });
    for (let row = 2; row <= 1000; row++) host.edit('Sheet1', `A${row}`, `=A${row - 1}+1`);
    expect(host.evaluate('=A1000')).toBe(1000);
  });

  test('a circle is an error in each of its cells', () => {
    fill({ A1: '=B1', B1: '=A1', C1: '=A1+1' });
    expect(host.cells('Sheet1')).toEqual([['#REF!', '#REF!', '#REF!']]);
  });
});

describe('an array result', () => {
  test('fills the cells beside it', () => {
    fill({ A1: '={1,2;3,4}', C1: '=SUM(A1:B2)' });
    expect(host.cells('Sheet1')).toEqual([
      [1, 2, 10],
      [3, 4, ''],
    ]);
  });

  test('never overwrites a cell, and says which is in the way', () => {
    fill({ A1: '={1;2}', A2: 'x' });
    expect(host.view('Sheet1').cells[0]?.[0]).toMatchObject({
      text: '#REF!',
      problem: 'Array result was not expanded because it would overwrite data in A2.',
    });
    host.person.clear('Sheet1', 'A2');
    expect(host.cells('Sheet1')).toEqual([[1], [2]]);
  });

  test('goes when its formula goes, and what read it is worked out again', () => {
    fill({ B1: '=COUNT(A1:A9)', A1: '={1;2}' });
    expect(host.evaluate('=B1')).toBe(2);
    host.person.clear('Sheet1', 'A1');
    expect(host.evaluate('=B1')).toBe(0);
  });

  test('a bare operator over a range is no array', () => {
    expect(host.evaluate('=A1:A2*2')).toEqual(error('#VALUE!'));
  });
});

describe('a custom function', () => {
  test('gets one cell as a value and more as rows, blanks as empty texts', () => {
    fill({ A1: 'x', A2: '24/3/2566' });
    expect(['=KIND(A1)', '=KIND(A2)', '=KIND(B1)', '=KIND(A1:B1)', '=kind(5)'].map((f) => host.evaluate(f))).toEqual([
      'string',
      'date',
      'string',
      '[["x",""]]',
      'number',
    ]);
  });

  test('spills a table and takes part in other formulas', () => {
    fill({ A1: 1, A2: 2, B1: '=DOUBLE(A1:A2)', C1: '=DOUBLE(A1)+SUM(B1:B2)' });
    expect(host.cells('Sheet1')).toEqual([
      [1, 2, 8],
      [2, 4, ''],
    ]);
  });

  test('shows #ERROR! with the text that it throws', () => {
    fill({ A1: '=FAIL()' });
    expect(host.view('Sheet1').cells[0]?.[0]).toMatchObject({ text: '#ERROR!', problem: 'Error: คะแนนไม่ครบ' });
    expect(() => host.customFunction('FAIL', [])).toThrow('คะแนนไม่ครบ');
  });

  test.each(['WRITE', 'SHOW'])('%s may neither write nor show anything', (name) => {
    expect(() => host.customFunction(name, [])).toThrow(/You do not have permission to call|not emulated/);
    expect(host.cells('Sheet1')).toEqual([]);
  });

  test('makes no service call of its own', () => {
    expect(host.customFunction('DOUBLE', [[[1, 2]]])).toEqual([[2, 4]]);
    expect(host.calls).toEqual({ read: 0, write: 0, drive: 0, other: 0 });
  });
});

describe('formulas follow their cells', () => {
  test.each<[string, (host: Host) => void, string]>([
    ['rows put in above', (h) => h.person.insertRows('Sheet1', 1, 2), '=SUM(A4:A5)+$A$4'],
    ['rows put in within', (h) => h.person.insertRows('Sheet1', 3), '=SUM(A2:A4)+$A$2'],
    ['a row taken out within', (h) => h.person.deleteRows('Sheet1', 3), '=SUM(A2:A2)+$A$2'],
    ['the rows taken out', (h) => h.person.deleteRows('Sheet1', 2, 2), '=SUM(#REF!)+#REF!'],
    ['columns put in', (h) => h.person.insertColumns('Sheet1', 1), '=SUM(B2:B3)+$B$2'],
  ])('when there are %s', (_name, change, formula) => {
    fill({ A2: 1, A3: 2, C1: '=SUM(A2:A3)+$A$2' });
    change(host);
    const found = host
      .view('Sheet1')
      .cells.flat()
      .find((cell) => cell.formula);
    expect(found?.formula).toBe(formula);
  });

  test('when rows are sorted, each keeps to its own row', () => {
    fill({ A1: 3, B1: '=A1*2', A2: 1, B2: '=A2*2' });
    host.person.sort('Sheet1', 'A1:B2', 1);
    expect(host.cells('Sheet1')).toEqual([
      [1, 2],
      [3, 6],
    ]);
  });

  test('when a tab is renamed', () => {
    host.person.addSheet('ก');
    fill({ A1: "='ก'!A1&\"'ก'!A1\"" });
    host.person.renameSheet('ก', 'ข ค');
    expect(host.view('Sheet1').cells[0]?.[0]?.formula).toBe("='ข ค'!A1&\"'ก'!A1\"");
  });
});
