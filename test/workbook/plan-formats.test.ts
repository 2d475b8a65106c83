// One record in three formats and back, without a workbook.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newGeneratedTab } from '../../src/workbook/generated-tab.ts';
import { noEdits, type PlanEdits, planEditsIn, planEditsRecords } from '../../src/workbook/plan-edits.ts';
import { planFormatNamed, planFormatOf, recordIdOf } from '../../src/workbook/plan-format.ts';
import {
  blockOfRecord,
  composed,
  type PlanRecord,
  partsOfMeans,
  partsOfReporting,
} from '../../src/workbook/plan-record.ts';
import { planRows } from '../../src/workbook/plan-rows.ts';
import { planLayout, readPlan } from '../../src/workbook/plan-tab.ts';
import { planFormats } from '../../src/workbook/setting-words.ts';
import { storageWrites } from '../../src/workbook/storage-record.ts';
import { rulesOf } from '../core/rules-of.ts';

const TAB = 'แผนมาตรการ 2566';

const line = fc.stringMatching(/^[ก-ฮ][ก-๙ ]{0,12}[ก-ฮ]$/);
const lines = fc.array(line, { maxLength: 3 }).map((entries) => entries.join('\n'));
const texts: fc.Arbitrary<PlanRecord['texts']> = fc.record({
  issue: lines,
  measures: line,
  steps: lines,
  owners: line,
  period: line,
  monitoring: lines,
  deadlines: lines,
});
const records: fc.Arbitrary<readonly PlanRecord[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 5 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc.record({
          id: fc.constant(`2565/indicator/${number}`),
          indicators: fc.constant([number]),
          items: fc.constantFrom([], ['i1'], ['O12', 'O13']),
          texts,
        }),
      ),
    ),
  );

const cellsOf = (name: string, plan: readonly PlanRecord[], edits: PlanEdits = noEdits) => {
  const format = planFormatNamed(name);
  const rows = planRows(format, { records: plan, ofTopics: [], rules: rulesOf(2565) }, edits);
  return newGeneratedTab(TAB, planLayout(format), rows).cells;
};

const byId = (left: { readonly id: string }, right: { readonly id: string }): number => (left.id < right.id ? -1 : 1);

describe('every plan format', () => {
  it.each(planFormats)('%s is known by its headings and gives back every block whole', (name) => {
    fc.assert(
      fc.property(records, (plan) => {
        const read = readPlan(TAB, cellsOf(name, plan));
        expect(read.format.name).toBe(name);
        expect([...read.blocks].sort(byId)).toEqual(plan.map(blockOfRecord).sort(byId));
      }),
    );
  });

  it.each(planFormats)('%s is known though columns were moved and a heading is missing', (name) => {
    const [headings = []] = cellsOf(name, []);
    const moved = [...headings].reverse().filter((heading) => heading !== planFormatNamed(name).columns[0]?.heading);
    expect(planFormatOf([moved]).name).toBe(name);
  });

  it.each(planFormats)('%s gives back a text that was typed over a record in another format', (name) => {
    const plan: readonly PlanRecord[] = [
      {
        id: '2565/indicator/4',
        indicators: [4],
        items: [],
        texts: { issue: '', measures: 'ก', steps: 'ข', owners: 'ค', period: 'ง', monitoring: 'จ', deadlines: 'ฉ' },
      },
    ];
    const edits: PlanEdits = { ...noEdits, texts: { '2565/indicator/4': { steps: 'พิมพ์เอง', period: 'มกราคม 2566' } } };
    const [block] = readPlan(TAB, cellsOf(name, plan, edits)).blocks;
    expect(block).toMatchObject({ id: '2565/indicator/4', steps: ['พิมพ์เอง'], period: 'มกราคม 2566', measures: ['ก'] });
  });

  it('knows no format in a tab without any of the headings but the first', () => {
    expect(planFormatOf([]).name).toBe(planFormats[0]);
    expect(planFormatOf([['อื่น ๆ']]).name).toBe(planFormats[0]);
  });
});

describe('a cell of several fields', () => {
  it('gives its fields back where there are measures', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const { means, reporting } = composed(all, '');
        expect(partsOfMeans(means)).toEqual({ measures: all.measures, steps: all.steps });
        expect(partsOfReporting(reporting)).toEqual({ monitoring: all.monitoring, period: all.period });
      }),
    );
  });

  it('is all measures, or all monitoring, where somebody took out what parts it', () => {
    expect(partsOfMeans('ทำทุกอย่าง')).toEqual({ measures: 'ทำทุกอย่าง', steps: '' });
    expect(partsOfReporting('รายงานทุกเดือน')).toEqual({ monitoring: 'รายงานทุกเดือน', period: '' });
  });
});

describe('a plan by topics', () => {
  const differing: PlanEdits = {
    ...noEdits,
    texts: { '2565/indicator/1@1': { owners: 'หนึ่ง' }, '2565/indicator/1@2': { owners: 'สอง' } },
  };
  const [one] = fc.sample(records, 1).map(([record]) => record as PlanRecord);
  const plan = [{ ...(one as PlanRecord), id: '2565/indicator/1', indicators: [1], items: [] }];

  it('reads a measure under two topics as one block, and as two where they were made to differ', () => {
    expect(readPlan(TAB, cellsOf('7 ประเด็น', plan)).blocks).toHaveLength(1);
    const blocks = readPlan(TAB, cellsOf('7 ประเด็น', plan, differing)).blocks;
    expect(blocks.map(({ id, owners }) => [id, owners])).toEqual([
      ['2565/indicator/1', ['หนึ่ง']],
      ['2565/indicator/1@2', ['สอง']],
    ]);
  });

  it('leaves the record as generated in other formats where its topics differ', () => {
    const [block] = readPlan(TAB, cellsOf('รายมาตรการ', plan, differing)).blocks;
    expect(block?.owners).toEqual([plan[0]?.texts.owners]);
  });

  it('keeps the record in the id of each of its rows', () => {
    expect(
      cellsOf('7 ประเด็น', plan)
        .slice(1)
        .map((row) => recordIdOf(String(row[6]))),
    ).toEqual(['2565/indicator/1', '2565/indicator/1']);
  });
});

describe('the record of edits', () => {
  it('gives back what was kept, and nothing where it was cut off', () => {
    const edits: PlanEdits = { texts: { 'own/1': { topic: 'ประเด็นเพิ่ม' } }, own: [], deleted: ['2565/i1'] };
    const [write] = storageWrites([], planEditsRecords(TAB, edits, noEdits));
    const storage = [...Array.from({ length: (write?.row ?? 1) - 1 }, () => []), ...(write?.after ?? [])];
    expect(planEditsIn(storage, TAB)).toEqual(edits);
    expect(planEditsIn(storage, 'แผนมาตรการ 2567')).toEqual(noEdits);
    const cut = storage.map((row) => row.map((cell) => String(cell).slice(0, 25)));
    expect(planEditsIn(cut, TAB)).toEqual(noEdits);
    expect(planEditsRecords(TAB, edits, edits)).toEqual([]);
  });
});
