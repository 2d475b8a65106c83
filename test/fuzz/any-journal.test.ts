// Whatever stands in the journal, settling it ends, changes no prototype and takes back nothing that it cannot read.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runCommand } from '../../src/app/run-command.ts';
import { undo } from '../../src/app/undo.ts';
import { piecesOf } from '../../src/workbook/cell-pieces.ts';
import { emptyStorage, STORAGE_TAB } from '../../src/workbook/journal.ts';
import { BLANK, squared } from '../app/edited-sheet.ts';
import { memoryWorld, type Tabs } from '../app/memory-world.ts';
import { longestMs, Tally, tried } from './fuzz-runs.ts';
import { hostileValue, jsonOf, pollutionNow, spoiledJson } from './hostile-json.ts';

const FEW = 1500;

const cells = { kind: 'cells', tab: 'ก', row: 2, column: 1, formats: ['text'], before: [['เดิม']], after: [['ใหม่']] };
const content = {
  undoable: true,
  writes: [
    { ...cells, formulas: [['=A1']], hides: [1] },
    {
      kind: 'tab',
      tab: 'ข',
      layout: { columns: [{ key: 'a', heading: 'ก', width: 1, format: 'score' }] },
      cells: [['ก']],
    },
    { kind: 'rename', tab: 'ค', to: 'ง', freezes: [{ ...cells, tab: 'ค', after: [[{ $date: 0 }]] }], hidden: true },
  ],
};

const sheetOf = (rows: readonly (readonly string[])[]) => ({
  sheet: squared(rows.map((row) => row.map((value) => ({ ...BLANK, value })))),
  isHidden: false,
});

const entry = fc.record({
  status: fc.constantFrom('pending', 'undoing', 'done', 'closed', '__proto__', ''),
  sequence: fc.constantFrom('1', '2', '2', '0', '-1', 'NaN', '1e308', '9007199254740991', ''),
  json: fc.oneof({ weight: 3, arbitrary: spoiledJson(content) }, hostileValue, fc.constant(content)).map(jsonOf),
});

it(
  'a journal of any kind is settled or passed over',
  () => {
    const tally = new Tally();
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), (entries) => {
        const rows = entries.map(({ sequence, status, json }) => [
          'journal',
          sequence,
          status,
          'คำสั่ง',
          ...piecesOf(json),
        ]);
        const tabs: Tabs = new Map([
          [STORAGE_TAB, sheetOf([...emptyStorage().map((row) => row.map(String)), ...rows])],
          ['ก', sheetOf([['หัว'], ['ใหม่'], ['พิมพ์เอง']])],
          ['ข', sheetOf([['ก'], ['พิมพ์เอง']])],
          ['ง', sheetOf([['หัว'], ['พิมพ์เอง']])],
        ]);
        const world = memoryWorld(tabs);
        runCommand(world, 'คำสั่งถัดไป', () => ({ value: undefined, writes: [] }));
        try {
          undo(world);
          tally.add('undone');
        } catch (error) {
          expect(error).toMatchObject({ name: 'Refusal', code: 'nothing-to-undo' });
          tally.add('nothing to undo');
        }
        const typed = [...tabs].filter(([name]) => name !== STORAGE_TAB).flatMap(([, { sheet }]) => sheet.flat());
        expect(typed.filter(({ value }) => value === 'พิมพ์เอง')).toHaveLength(3);
        expect(pollutionNow()).toEqual([]);
      }),
      tried(FEW),
    );
    tally.print('journals');
  },
  longestMs,
);
