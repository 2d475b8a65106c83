// Whatever was done to the hidden storage, by hand or by a newer version, every command answers in Thai, what it refuses changes
// nothing, and what was typed by hand stays.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import type { MethodName } from '../../src/server/wire.ts';
import { joinPieces, piecesOf } from '../../src/workbook/cell-pieces.ts';
import { STORAGE_TAB } from '../../src/workbook/journal.ts';
import { isPlanEdits, type PlanEdits } from '../../src/workbook/plan-edits.ts';
import { recordKinds } from '../../src/workbook/record-kinds.ts';
import { planFormats } from '../../src/workbook/setting-words.ts';
import { done } from '../app/ask.ts';
import { methodNames } from './every-method.ts';
import { longestMs, Tally, tried } from './fuzz-runs.ts';
import { hostileValue, jsonOf, spoiledJson } from './hostile-json.ts';
import { answerOf, judgedCall } from './judged-call.ts';
import { TYPED, typedMark } from './typed-values.ts';

const FEW = 40;
const FEW_CHANGES = 15;
const PLAN = 'แผนมาตรการ 2566';
const FOLLOW_UP = 'ติดตามผล 2566';

let prepared: Host;
beforeAll(async () => {
  const host = await openHost();
  done(host, 'setUpWorkbook', { fiscalYear: 2565, example: true });
  done(host, 'analyse');
  done(host, 'generatePlan');
  host.edit(PLAN, 'B3', `ขั้นตอน${TYPED}1-`);
  host.edit(PLAN, 'A20', `มาตรการ${TYPED}2-`);
  done(host, 'generatePlan', { format: '7 ประเด็น' });
  host.edit(PLAN, 'D3', `ผู้รับผิดชอบ${TYPED}3-`);
  done(host, 'generateFollowUp');
  host.edit(FOLLOW_UP, 'F2', `ผล${TYPED}4-`);
  done(host, 'editTemplate', { format: 'วิเคราะห์และแผน' });
  done(host, 'exportReport');
  prepared = host;
}, longestMs);

/** A row of the storage, its cells as they are to be written. */
type Row = readonly string[];

const isPiece = (cell: string): boolean => cell.startsWith('|');

function contentOf(row: Row): unknown {
  try {
    return JSON.parse(joinPieces(row.filter(isPiece)));
  } catch {
    return undefined;
  }
}

const withJson = (row: Row, json: string): Row => [
  ...row.filter((cell) => !isPiece(cell) && cell !== ''),
  ...piecesOf(json),
];

/** Whether whole edits say another text in place of one: so it would come from somebody who typed in another format. */
function isRetyped(row: Row, before: unknown, after: unknown): boolean {
  if (row[0] !== recordKinds.planEdits || !isPlanEdits(before) || !isPlanEdits(after)) return false;
  const left = textsOf(after);
  return [...textsOf(before)].some(([place, text]) => left.has(place) && left.get(place) !== text);
}

const textsOf = ({ texts, own }: PlanEdits): ReadonlyMap<string, string> =>
  new Map(
    [...Object.entries(texts), ...own.map(({ id, texts: ofOwn }) => [id, ofOwn] as const)].flatMap(([id, edits]) =>
      Object.entries(edits).map(([key, text]): [string, string] => [`${id} ${key}`, text]),
    ),
  );

const statuses = ['pending', 'undoing', 'done', 'closed', 'constructor', ''];
const replacing = (row: Row, at: number, text: string): Row => row.map((cell, index) => (index === at ? text : cell));

/** One row damaged, as a person, a newer version or an attacker would. */
const damagedRow = (row: Row): fc.Arbitrary<Row> => {
  const content = contentOf(row);
  return fc.oneof(
    {
      weight: 4,
      arbitrary: (typeof content === 'object' && content !== null ? spoiledJson(content) : hostileValue)
        .filter((value) => !isRetyped(row, content, JSON.parse(jsonOf(value))))
        .map((value) => withJson(row, jsonOf(value))),
    },
    { weight: 2, arbitrary: hostileValue.map((value) => withJson(row, jsonOf(value))) },
    fc.constantFrom(...statuses).map((status) => replacing(row, 2, status)),
    fc.constantFrom('0', '-1', 'NaN', '1e308', '9007199254740993', '__proto__').map((text) => replacing(row, 1, text)),
    fc
      .constantFrom('journal', 'plan-edits/2', 'generated-ids/9', '__proto__', '')
      .map((text) => replacing(row, 0, text)),
    fc.nat({ max: 6 }).map((at) => replacing(row, at, '|{"ตัดขาด')),
    fc.constant(withJson(row, '9'.repeat(49_000))),
    fc.constant(withJson(row, `${'['.repeat(40_000)}`)),
    fc.constant<Row>(['']),
  );
};

function write(host: Host, at: number, row: Row, width: number): void {
  for (let column = 0; column < Math.max(width, row.length); column++) {
    const cell = String.fromCharCode('A'.charCodeAt(0) + column) + (at + 1);
    host.edit(STORAGE_TAB, cell, row[column] ?? '');
  }
}

const marksIn = (host: Host): ReadonlySet<string> =>
  new Set(
    host
      .sheets()
      .filter(({ name }) => name !== STORAGE_TAB)
      .flatMap(({ name }) => host.cells(name).flat())
      .flatMap((cell) => String(cell).match(typedMark) ?? []),
  );

describe('hidden storage of any kind', () => {
  const tally = new Tally();

  it(
    'is read with care by every command',
    () => {
      const rows = prepared.cells(STORAGE_TAB).map((row) => row.map(String));
      const damages = fc.array(
        fc
          .integer({ min: 1, max: rows.length - 1 })
          .chain((at) => damagedRow(rows[at] ?? []).map((row) => ({ at, row }))),
        { minLength: 1, maxLength: 3 },
      );
      fc.assert(
        fc.property(damages, fc.constantFrom<MethodName>(...methodNames), (damaged, method) => {
          const host = prepared.fork();
          for (const { at, row } of damaged) write(host, at, row, rows[at]?.length ?? 0);
          const isRecovering = damaged.some(({ row }) => row[0] === 'journal');
          tally.add(judgedCall(host, method, { isRecovering }).ok ? 'done' : 'refused');
        }),
        tried(FEW),
      );
    },
    longestMs * 2,
  );

  it(
    'loses nothing typed into a plan, to whatever formats the plan is changed then',
    () => {
      const rows = prepared.cells(STORAGE_TAB).map((row) => row.map(String));
      const ofPlan = rows.flatMap((row, at) => (row[1]?.startsWith(PLAN) ? [at] : []));
      const damage = fc
        .constantFrom(...ofPlan)
        .chain((at) => damagedRow(rows[at] ?? []).map((row) => ({ at, row })))
        .filter(({ row }) => row[0] !== 'journal');
      const formats = fc.array(fc.constantFrom(...planFormats), { minLength: 2, maxLength: 4 });
      fc.assert(
        fc.property(fc.array(damage, { minLength: 1, maxLength: 2 }), formats, (damaged, wanted) => {
          const host = prepared.fork();
          for (const { at, row } of damaged) write(host, at, row, rows[at]?.length ?? 0);
          const before = marksIn(host);
          for (const format of wanted) {
            answerOf(host, 'generatePlan', { format });
            expect([...before].filter((mark) => !marksIn(host).has(mark))).toEqual([]);
            tally.add('formats');
          }
        }),
        tried(FEW_CHANGES),
      );
    },
    longestMs,
  );

  it.each(['2', '1e9', '99999999999999999999', '1.5'])('of version %s is refused and left as it is', (version) => {
    const host = prepared.fork();
    host.edit(STORAGE_TAB, 'B1', version);
    const before = host.snapshot();
    for (const method of ['generatePlan', 'undo', 'exportReport'] as const)
      expect(judgedCall(host, method)).toMatchObject({ ok: false, error: { code: 'newer-storage' } });
    expect(host.snapshot()).toEqual(before);
  });

  afterAll(() => tally.print('storages'));
});
