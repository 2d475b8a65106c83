// What deeds of a person do to the workbook, apart from the page on which they are done.
import { beforeEach, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../../src/local/host.ts';
import { act, type FullReply, type Session, type ShownAction, sessionOver } from '../../../src/local/workbench/act.ts';

const sheet = 'Sheet1';
let host: Host;
let session: Session;
beforeEach(async () => {
  host = await openHost();
  session = sessionOver(host);
  for (const [cells, typed] of [
    ['A1', 'ข'],
    ['A2', 'ก'],
    ['B1', '2'],
    ['B2', '=B1*10'],
  ] as const) {
    perform({ do: 'edit', sheet, cells, typed });
  }
});

const perform = (action: ShownAction): FullReply => act(session, action);
const texts = (name = sheet): readonly (readonly string[])[] =>
  host.view(name).cells.map((row) => row.map(({ text }) => text));
const formula = (row: number, column: number) => host.view(sheet).cells[row - 1]?.[column - 1]?.formula;

const start = [
  ['ข', '2'],
  ['ก', '20'],
];

const deeds: readonly (readonly [what: string, action: ShownAction, after: readonly (readonly string[])[]])[] = [
  [
    'clears a block',
    { do: 'clear', sheet, cells: 'A1:B1' },
    [
      ['', ''],
      ['ก', '0'],
    ],
  ],
  [
    'sorts rows',
    { do: 'sort', sheet, cells: 'A1:A2', column: 1, ascending: true },
    [
      ['ก', '2'],
      ['ข', '20'],
    ],
  ],
  [
    'pastes texts',
    { do: 'paste', sheet, cells: 'A2', block: [['7', '8']] },
    [
      ['ข', '2'],
      ['7', '8'],
    ],
  ],
  [
    'fills a block with a single text',
    { do: 'paste', sheet, cells: 'A1:A2', block: [['9']] },
    [
      ['9', '2'],
      ['9', '20'],
    ],
  ],
  [
    'copies cells with formulas that move along',
    { do: 'paste', sheet, cells: 'B3', block: { sheet, cells: 'B2', moves: false } },
    [...start, ['', '200']],
  ],
  [
    'moves cells that were cut',
    { do: 'paste', sheet, cells: 'A3', block: { sheet, cells: 'A1', moves: true } },
    [
      ['', '2'],
      ['ก', '20'],
      ['ข', ''],
    ],
  ],
  [
    'inserts a row',
    { do: 'insert', sheet, axis: 'row', at: 2, count: 1 },
    [
      ['ข', '2'],
      ['', ''],
      ['ก', '20'],
    ],
  ],
  ['deletes a column', { do: 'delete', sheet, axis: 'column', at: 1, count: 1 }, [['2'], ['20']]],
];

describe('a person', () => {
  it.each(deeds)('%s, takes it back and does it again', (_, action, after) => {
    expect(texts()).toEqual(start);
    perform(action);
    expect(texts()).toEqual(after);
    perform({ do: 'undo' });
    expect(texts()).toEqual(start);
    expect(formula(2, 2)).toBe('=B1*10');
    expect(perform({ do: 'redo' }).view.canRedo).toBe(false);
    expect(texts()).toEqual(after);
  });

  it('selects what a paste filled', () => {
    const { view } = perform({ do: 'paste', sheet, cells: 'C3', block: [['1', '2'], ['3']] });
    expect(view.selection).toEqual({ row: 3, column: 3, rows: 2, columns: 2 });
  });

  it('makes the tab longer by a paste over its edge', () => {
    const block = Array.from({ length: 3 }, (_, i) => [String(i)]);
    expect(perform({ do: 'paste', sheet, cells: 'A999', block }).failure).toBeUndefined();
    expect(texts()).toHaveLength(1001);
  });

  it('pastes all of a block or nothing', () => {
    host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
    const settings = 'ตั้งค่า';
    const before = texts(settings);
    const row = before.findIndex(([label]) => label === 'ประเภทหน่วยงาน') + 1;
    const { failure } = perform({ do: 'paste', sheet: settings, cells: `B${row - 1}`, block: [['ชื่อ'], ['กรม']] });
    expect(failure).toContain(`${settings}!B${row - 1}`);
    expect(texts(settings)).toEqual(before);
  });

  it('writes a note, hides and shows rows, and sizes a column', () => {
    perform({ do: 'note', sheet, cells: 'A1', note: 'ตรวจแล้ว' });
    perform({ do: 'hide', sheet, axis: 'row', at: 1, count: 2 });
    const { view } = perform({ do: 'resize', sheet, axis: 'column', at: 2, count: 1, size: 240 });
    expect(view.sheet).toMatchObject({ hiddenRows: [1, 2], columnWidths: { 2: 240 } });
    expect(view.sheet.cells[0]?.[0]?.note).toBe('ตรวจแล้ว');
    expect(perform({ do: 'unhide', sheet, axis: 'row', at: 1, count: 2 }).view.sheet.hiddenRows).toEqual([]);
  });

  it('adds a tab, names it, hides it and deletes it', () => {
    const name = perform({ do: 'add-tab' }).view.sheet.name;
    expect(perform({ do: 'rename-tab', sheet: name, name: 'บันทึก' }).view.sheet.name).toBe('บันทึก');
    expect(perform({ do: 'hide-tab', sheet: 'บันทึก' }).view).toMatchObject({
      sheet: { name: sheet },
      tabs: [{ name: sheet }, { name: 'บันทึก', hidden: true }],
    });
    expect(perform({ do: 'unhide-tab', sheet: 'บันทึก' }).view.sheet.name).toBe('บันทึก');
    expect(perform({ do: 'delete-tab', sheet: 'บันทึก' }).view.tabs).toHaveLength(1);
    expect(perform({ do: 'undo' }).view.tabs).toHaveLength(2);
  });

  it.each([
    ['delete-tab', { do: 'delete-tab', sheet }],
    ['hide-tab', { do: 'hide-tab', sheet }],
    ['rename-tab', { do: 'rename-tab', sheet, name: '' }],
  ] as const)('is told in Thai why %s is refused, and nothing is left to take back of it', (_, action) => {
    const steps = perform({ do: 'look' }).view.canRedo;
    const { failure, view } = perform(action);
    expect(failure).toMatch(/ไม่ได้.*กรุณา/);
    expect(view.tabs).toEqual([{ name: sheet, hidden: false, active: true }]);
    expect(view.canRedo).toBe(steps);
    expect(perform({ do: 'undo' }).view.sheet.cells[1]?.[1]?.text).toBe('');
  });

  it('takes back a command of the add-on as Ctrl+Z in Sheets does, but not one that only reads', () => {
    const command = JSON.stringify({ fiscalYear: 2565, example: true });
    perform({ do: 'run', name: 'call', args: ['setUpWorkbook', command] });
    expect(host.sheets().length).toBeGreaterThan(1);
    perform({ do: 'run', name: 'call', args: ['state', '{}'] });
    perform({ do: 'undo' });
    expect(texts()).toEqual(start);
    expect(host.sheets().map(({ name }) => name)).toEqual([sheet]);
  });

  it('does nothing where there is nothing to take back or to do again', () => {
    for (let steps = 0; steps < 6; steps++) perform({ do: 'undo' });
    expect(texts()).toEqual([]);
    for (let steps = 0; steps < 6; steps++) perform({ do: 'redo' });
    expect(texts()).toEqual(start);
  });
});
