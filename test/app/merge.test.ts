// Regenerating tabs in which people worked, through the built add-on: what they typed, added, deleted, moved and
// sorted stays as they want it, and the rest follows the scores.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { columnLetters } from '../../src/workbook/cell.ts';
import { ask, done } from './ask.ts';

const SCORES = 'คะแนนตัวชี้วัด';
const WEAK_POINTS = 'ข้อบกพร่องและจุดอ่อน';
const PLAN = 'แผนมาตรการ 2566';
const GONE = 'ไม่พบในผลล่าสุด';

const column = (host: Host, heading: string, tab = WEAK_POINTS): number => (host.cells(tab)[0] ?? []).indexOf(heading);
const cellsUnder = (host: Host, heading: string, tab = WEAK_POINTS) =>
  host
    .cells(tab)
    .map((row) => row[column(host, heading, tab)])
    .slice(1);
const rowOf = (host: Host, indicator: number, tab = WEAK_POINTS): number =>
  cellsUnder(host, '#id', tab).indexOf(`2565/indicator/${indicator}`) + 2;
const values = (host: Host, tab = WEAK_POINTS) =>
  host.cells(tab).map((row) => Object.fromEntries(row.map((cell, index) => [host.cells(tab)[0]?.[index], cell])));

let start: Host;
const planned = (): Host => start.fork();

beforeAll(async () => {
  start = await openHost();
  done(start, 'setUpWorkbook', { fiscalYear: 2565, example: true });
  done(start, 'analyse');
  done(start, 'generatePlan');
});

describe('a preview', () => {
  it.each([
    ['generatePlan', {}, 1],
    ['generatePlan', { format: '7 ประเด็น' }, 2],
    ['generateFollowUp', {}, 1],
    ['generateFollowUp', { format: 'ผลตามมาตรการ' }, 0],
  ] as const)('of %s %o answers as the command does, and writes nothing', (method, args, edits) => {
    const host = planned();
    done(host, 'generateFollowUp');
    host.edit(PLAN, 'B2', '1. วิธีที่พิมพ์เอง');
    host.edit('ติดตามผล 2566', 'B3', '1. วิธีที่พิมพ์เองในแบบติดตามผล');
    const before = host.snapshot();
    const { tab, rows, kept, deleted } = done(host, method, { ...args, preview: true });
    expect(kept).toHaveLength(edits);
    expect(host.snapshot()).toEqual(before);
    expect(done(host, method, args)).toMatchObject({ tab, rows, kept, deleted });
  });
});

/** Indicator 3 becomes full and is no weak point any more, indicator 4 gets another score, indicator 10 becomes one. */
const rescore = (host: Host): void => {
  host.edit(SCORES, 'D4', 100);
  host.edit(SCORES, 'D5', 84.5);
  host.edit(SCORES, 'D11', 91.5);
};

describe('a cell that was typed over', () => {
  it('stays, is listed with what would have stood there, and the rest of its row follows', () => {
    const host = planned();
    host.edit(WEAK_POINTS, 'H5', 'ข้อเสนอแนะที่พิมพ์เอง');
    host.edit(WEAK_POINTS, 'E5', '84');
    rescore(host);
    const { kept } = done(host, 'analyse');
    expect(kept.map(({ cell, text }) => [cell, text])).toEqual([
      [`${WEAK_POINTS}!E5`, '84'],
      [`${WEAK_POINTS}!H5`, 'ข้อเสนอแนะที่พิมพ์เอง'],
    ]);
    expect(kept[0]?.generated).toBe('84.5');
    expect(host.cells(WEAK_POINTS)[4]?.slice(5, 8)).toEqual([-0.5, expect.any(String), 'ข้อเสนอแนะที่พิมพ์เอง']);
  });

  it('follows again once it holds what is generated', () => {
    const host = planned();
    host.edit(WEAK_POINTS, 'E5', 84.5);
    rescore(host);
    expect(done(host, 'analyse').kept).toEqual([]);
    host.edit(SCORES, 'D5', 80);
    done(host, 'analyse');
    expect(host.cells(WEAK_POINTS)[4]?.[4]).toBe(80);
  });

  it('that was emptied stays empty', () => {
    const host = planned();
    host.person.clear(PLAN, 'E3');
    rescore(host);
    done(host, 'analyse');
    expect(done(host, 'generatePlan').kept).toMatchObject([{ cell: `${PLAN}!E3`, text: '' }]);
    expect(host.cells(PLAN)[2]?.[4]).toBe('');
  });

  it('keeps its formula and its note, even where the formula shows what is generated', () => {
    const host = planned();
    host.person.setNumberFormat(WEAK_POINTS, 'E5', 'General');
    host.edit(WEAK_POINTS, 'E5', `='${SCORES}'!D5`);
    host.person.note(WEAK_POINTS, 'G5', 'ถามกองคลัง');
    rescore(host);
    done(host, 'analyse');
    const shown = host.view(WEAK_POINTS).cells[4];
    expect(shown?.[4]).toMatchObject({ formula: `='${SCORES}'!D5` });
    expect(host.cells(WEAK_POINTS)[4]?.[4]).toBe(84.5);
    expect(JSON.stringify(host.snapshot().find(({ name }) => name === WEAK_POINTS))).toContain('ถามกองคลัง');
  });
});

describe('rows', () => {
  it('of a weak point that is gone are marked and keep every text; neither plan nor report use them', () => {
    const host = planned();
    host.edit(WEAK_POINTS, 'H4', 'พิมพ์เองในแถวที่จะหมดไป');
    host.edit(WEAK_POINTS, 'L4', 'บันทึกของฉัน');
    const before = host.cells(WEAK_POINTS)[3]?.slice(0, 9);
    rescore(host);
    const { rows, remarks } = done(host, 'analyse');
    expect(rows).toBe(9);
    expect(remarks.join()).toContain('แถวที่ 4');
    expect(host.cells(WEAK_POINTS)[3]?.slice(0, 9)).toEqual(before);
    expect(host.cells(WEAK_POINTS)[3]?.[11]).toBe('บันทึกของฉัน');
    expect(cellsUnder(host, 'สถานะของแถว')).toEqual(
      cellsUnder(host, '#id').map((id) => (id === '2565/indicator/3' ? GONE : '')),
    );
    done(host, 'generatePlan');
    expect(cellsUnder(host, 'สถานะของแถว', PLAN)[rowOf(host, 3, PLAN) - 2]).toBe(GONE);
    expect(ask(host, 'exportReport')).toMatchObject({ ok: true });
  });

  it('lose the mark when the weak point comes back', () => {
    const host = planned();
    const before = host.cells(WEAK_POINTS);
    host.edit(SCORES, 'D4', 100);
    done(host, 'analyse');
    host.edit(SCORES, 'D4', 87.53);
    done(host, 'analyse');
    expect(host.cells(WEAK_POINTS).map((row) => row.slice(0, 11))).toEqual(before);
    expect(cellsUnder(host, 'สถานะของแถว').every((mark) => mark === '')).toBe(true);
  });

  it('typed by hand stay where they are, and new ones follow the last', () => {
    const host = planned();
    host.person.insertRows(WEAK_POINTS, 4);
    host.edit(WEAK_POINTS, 'C4', 'การใช้อำนาจ');
    host.edit(WEAK_POINTS, 'G4', 'ประเด็นที่เพิ่มเอง');
    rescore(host);
    done(host, 'analyse');
    expect(host.cells(WEAK_POINTS)[3]?.slice(0, 9)).toEqual([
      '',
      '',
      'การใช้อำนาจ',
      '',
      '',
      '',
      'ประเด็นที่เพิ่มเอง',
      '',
      '',
    ]);
    expect(rowOf(host, 10)).toBe(12);
  });

  it('that were deleted stay deleted until they are asked back, and undo forgets what it forgot', () => {
    const host = planned();
    host.person.deleteRows(WEAK_POINTS, 4);
    rescore(host);
    host.edit(SCORES, 'D4', 60);
    const { deleted, rows } = done(host, 'analyse');
    expect(deleted).toMatchObject([{ id: '2565/indicator/3' }]);
    expect(rows).toBe(9);
    expect(cellsUnder(host, '#id')).not.toContain('2565/indicator/3');
    done(host, 'undo');
    expect(done(host, 'analyse').deleted).toEqual(deleted);

    expect(ask(host, 'restoreRows', { ids: deleted.map(({ id }) => id) })).toMatchObject({
      ok: true,
      value: { tabs: [{ tab: WEAK_POINTS, rows: 10, deleted: [] }] },
    });
    expect(host.cells(WEAK_POINTS)[rowOf(host, 3) - 1]?.[4]).toBe(60);
    expect(done(host, 'analyse').deleted).toEqual([]);
    done(host, 'undo');
    expect(done(host, 'analyse').deleted).toEqual(deleted);
  });

  it('that were deleted from analysis and plan come back in both at once', () => {
    const host = planned();
    for (const tab of [WEAK_POINTS, PLAN]) host.person.deleteRows(tab, rowOf(host, 3, tab));
    done(host, 'analyse');
    done(host, 'generatePlan');
    const { tabs } = done(host, 'restoreRows', { ids: ['2565/indicator/3'] });
    expect(tabs.map(({ tab }) => tab)).toEqual([WEAK_POINTS, PLAN]);
    for (const tab of [WEAK_POINTS, PLAN]) expect(cellsUnder(host, '#id', tab)).toContain('2565/indicator/3');
  });

  it('that nobody deleted cannot be asked back', () => {
    const host = planned();
    expect(ask(host, 'restoreRows', { ids: ['2565/indicator/3'] }).error?.code).toBe('no-such-rows');
  });

  it('that were gone when they were deleted come back with their weak point', () => {
    const host = planned();
    host.edit(SCORES, 'D4', 100);
    done(host, 'analyse');
    host.person.deleteRows(WEAK_POINTS, 4);
    host.edit(SCORES, 'D4', 80);
    expect(done(host, 'analyse').deleted).toEqual([]);
    expect(cellsUnder(host, '#id')).toContain('2565/indicator/3');
  });

  it('copied whole stay as copies, and the first one follows', () => {
    const host = planned();
    const original = host.cells(WEAK_POINTS)[4] ?? [];
    original.forEach((cell, index) => {
      host.edit(WEAK_POINTS, `${String.fromCharCode(65 + index)}11`, cell as string);
    });
    rescore(host);
    const { remarks } = done(host, 'analyse');
    expect(remarks.join()).toContain('แถวที่ 11');
    expect(host.cells(WEAK_POINTS)[4]?.[4]).toBe(84.5);
    expect(host.cells(WEAK_POINTS)[10]?.slice(0, 10)).toEqual([...original.slice(0, 9), '']);
  });
});

describe('a tab that was rearranged', () => {
  /** What stands in each record's row, whatever the order of rows and columns. */
  const byRecord = (host: Host) =>
    Object.fromEntries(
      values(host)
        .slice(1)
        .map((row) => [row['#id'], { ...row, สถานะของแถว: row.สถานะของแถว ?? '' }]),
    );

  it.each<[string, (host: Host) => void]>([
    ['rows sorted', (host) => host.person.sort(WEAK_POINTS, 'A2:K10', 5)],
    ['rows moved', (host) => host.person.moveRows(WEAK_POINTS, 2, 2, 8)],
    ['columns moved', (host) => host.person.moveColumns(WEAK_POINTS, 7, 2, 1)],
    ['a column inserted', (host) => host.person.insertColumns(WEAK_POINTS, 4)],
    ['only the visible columns sorted', (host) => host.person.sort(WEAK_POINTS, 'A2:I10', 5)],
    ['the id column deleted', (host) => host.person.deleteColumns(WEAK_POINTS, 10)],
  ])('%s: each record follows in its own row', (_title, rearrange) => {
    const plain = planned();
    rescore(plain);
    done(plain, 'analyse');
    const host = planned();
    rearrange(host);
    rescore(host);
    expect(done(host, 'analyse').kept).toEqual([]);
    const expected = byRecord(plain);
    const found = byRecord(host);
    for (const [id, row] of Object.entries(expected)) expect(found[id]).toMatchObject(row as object);
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
    const before = host.snapshot();
    done(host, 'analyse');
    expect(host.snapshot()).toEqual(before);
  });

  it('says so where only some columns were sorted', () => {
    const host = planned();
    host.person.sort(WEAK_POINTS, 'A2:I10', 5);
    rescore(host);
    expect(done(host, 'analyse').remarks.join()).toContain('เรียงลำดับเพียงบางคอลัมน์');
  });

  it.each<[string, number, number, number]>([
    ['the bases', 11, 1, 10],
    // The row of the indicator that passes now is taken for one typed by hand: nothing tells whose it was.
    ['ids and bases', 10, 2, 9],
  ])(
    'without %s keeps every text that differs, hides the columns that it makes again, and says so',
    (_title, first, count, known) => {
      const host = planned();
      host.edit(WEAK_POINTS, 'H5', 'ข้อเสนอแนะที่พิมพ์เอง');
      host.person.deleteColumns(WEAK_POINTS, first, count);
      rescore(host);
      const { kept, remarks } = done(host, 'analyse');
      expect(kept.map(({ cell }) => cell)).toContain(`${WEAK_POINTS}!H5`);
      expect(remarks.join()).toContain('คอลัมน์ซ่อน');
      expect(cellsUnder(host, '#id').filter((id) => id !== '')).toHaveLength(known);
      expect(host.view(WEAK_POINTS).hiddenColumns).toEqual(
        expect.arrayContaining([column(host, '#id') + 1, column(host, '#base') + 1]),
      );
      const before = host.snapshot();
      expect(done(host, 'analyse').remarks.join()).not.toContain('คอลัมน์ซ่อน');
      expect(host.snapshot()).toEqual(before);
    },
  );

  it('renamed is never touched; a new one is made, and what to do to go on with the old one is said', () => {
    const host = planned();
    host.edit(WEAK_POINTS, 'H5', 'ข้อเสนอแนะที่พิมพ์เอง');
    host.person.renameSheet(WEAK_POINTS, 'เก็บไว้');
    const kept = host.cells('เก็บไว้');
    rescore(host);
    const { remarks } = done(host, 'analyse');
    expect(remarks.join()).toContain(`เปลี่ยนชื่อแท็บเดิมเป็น ${WEAK_POINTS}`);
    expect(host.cells('เก็บไว้')).toEqual(kept);
    expect(cellsUnder(host, '#id')).toHaveLength(9);

    done(host, 'undo');
    host.person.renameSheet('เก็บไว้', WEAK_POINTS);
    const again = done(host, 'analyse');
    expect(again.remarks.join()).not.toContain('เปลี่ยนชื่อแท็บเดิม');
    expect(again.kept).toContainEqual(expect.objectContaining({ cell: `${WEAK_POINTS}!H5` }));
  });
});

describe('a regeneration', () => {
  it('taken back leaves the tab and what is known of deleted rows as they were', () => {
    const host = planned();
    host.edit(WEAK_POINTS, 'H5', 'ข้อเสนอแนะที่พิมพ์เอง');
    host.person.deleteRows(WEAK_POINTS, 4);
    const before = host.cells(WEAK_POINTS);
    const storage = host.cells('_ITA').slice(5);
    rescore(host);
    done(host, 'analyse');
    done(host, 'undo');
    expect(host.cells(WEAK_POINTS)).toEqual(before);
    expect(host.cells('_ITA').slice(5)).toEqual(storage);
  });

  it('that changes nothing writes nothing, hand edits or not', () => {
    const host = planned();
    host.edit(WEAK_POINTS, 'H5', 'ข้อเสนอแนะที่พิมพ์เอง');
    host.person.deleteRows(WEAK_POINTS, 4);
    const before = host.snapshot();
    done(host, 'analyse');
    expect(host.snapshot()).toEqual(before);
  });
});

describe('any history in the add-on itself', () => {
  const n = fc.nat({ max: 40 });
  const edit = fc.oneof(
    fc.record({ kind: fc.constant('type' as const), row: n, column: n }),
    fc.record({ kind: fc.constantFrom('insertRow' as const, 'deleteRow' as const), row: n, column: n }),
    fc.record({ kind: fc.constantFrom('moveRow' as const, 'moveColumn' as const), row: n, column: n }),
    fc.record({ kind: fc.constantFrom('sort' as const, 'sortSome' as const), row: n, column: n }),
  );
  const scores = fc.array(fc.constantFrom(60, 84.5, 91.5, 100), { minLength: 10, maxLength: 10 });
  const history = fc.array(fc.record({ edits: fc.array(edit, { maxLength: 5 }), scores }), {
    minLength: 1,
    maxLength: 3,
  });

  const texts = ['G', 'H', 'L', 'M'];

  function work(host: Host, { kind, row, column }: { kind: string; row: number; column: number }, token: string): void {
    const height = host.cells(WEAK_POINTS).length;
    const at = 2 + (row % Math.max(1, height - 1));
    const width = host.cells(WEAK_POINTS)[0]?.length ?? 1;
    const last = columnLetters(width);
    if (kind === 'type') host.edit(WEAK_POINTS, `${texts[column % texts.length]}${at}`, token);
    if (kind === 'insertRow') {
      host.person.insertRows(WEAK_POINTS, at);
      host.edit(WEAK_POINTS, `${texts[column % texts.length]}${at}`, token);
    }
    if (kind === 'deleteRow' && height > 3) host.person.deleteRows(WEAK_POINTS, at);
    if (kind === 'moveRow') host.person.moveRows(WEAK_POINTS, at, 1, 2 + (column % height));
    if (kind === 'moveColumn') host.person.moveColumns(WEAK_POINTS, 1 + (row % width), 1, 1 + (column % width));
    if (kind === 'sort') host.person.sort(WEAK_POINTS, `A2:${last}${height}`, 1 + (column % width));
    if (kind === 'sortSome') host.person.sort(WEAK_POINTS, `A2:E${height}`, 1 + (column % 5));
  }

  const typedIn = (host: Host): readonly string[] =>
    host
      .cells(WEAK_POINTS)
      .flatMap((row, r) => row.flatMap((cell, c) => (String(cell).startsWith('มือ') ? [`${r} ${c} ${cell}`] : [])));

  it('leaves every typed text where it stands, and twice is once', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const host = planned();
        let token = 0;
        for (const step of steps) {
          for (const one of step.edits) {
            token += 1;
            work(host, one, `มือ ${token}`);
          }
          for (const [index, score] of step.scores.entries()) host.edit(SCORES, `D${index + 2}`, score);
          const typed = typedIn(host);
          const before = host.cells(WEAK_POINTS);
          done(host, 'analyse');
          expect(typedIn(host)).toEqual(typed);
          const after = host.snapshot();
          done(host, 'analyse');
          expect(host.snapshot()).toEqual(after);
          const undone = host.fork();
          if (JSON.stringify(host.cells(WEAK_POINTS)) !== JSON.stringify(before)) done(undone, 'undo');
          expect(undone.cells(WEAK_POINTS)).toEqual(before);
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
