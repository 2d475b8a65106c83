// What a switch of the plan's format writes does not grow with the plan: the same steps for 10, 100 and 1,000 measures.
import { describe, expect, it } from 'vitest';
import { generatePlanTab } from '../../src/app/generate-plan-tab.ts';
import { writesOf } from '../../src/app/generate-tab.ts';
import { runCommand } from '../../src/app/run-command.ts';
import { type Cell, textOf } from '../../src/workbook/cell.ts';
import type { PlanRecord } from '../../src/workbook/plan-record.ts';
import { readPlan } from '../../src/workbook/plan-tab.ts';
import { type PlanFormatName, planFormats } from '../../src/workbook/setting-words.ts';
import type { Write } from '../../src/workbook/write-plan.ts';
import { rulesOf } from '../core/rules-of.ts';
import { BLANK, valuesOf } from './edited-sheet.ts';
import { memoryWorld, type Tabs } from './memory-world.ts';

const TAB = 'แผนมาตรการ 2566';
const sizes = [10, 100, 1000];

const measures = (count: number): readonly PlanRecord[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `2565/indicator/${1 + (index % 10)}-${index}`,
    indicators: [1 + (index % 10)],
    items: [],
    texts: {
      issue: `ประเด็นที่ ${index}`,
      measures: `มาตรการที่ ${index}`,
      steps: `ขั้นตอนที่ ${index}`,
      owners: 'สำนักปลัด',
      period: 'ตลอดปีงบประมาณ พ.ศ. 2566',
      monitoring: '',
      deadlines: '30 กันยายน 2566',
    },
  }));

function planIn(tabs: Tabs, count: number, format: PlanFormatName): readonly Write[] {
  const world = memoryWorld(tabs);
  return runCommand(world, 'จัดทำแผนมาตรการ', (journal) => {
    const plan = { records: measures(count), ofTopics: [], rules: rulesOf(2565) };
    const wanted = { tab: TAB, cells: world.book.readTab(TAB), plan, choices: { units: [], planYear: 2566 }, format };
    const writes = writesOf(journal, [generatePlanTab(world.book, journal, wanted)]);
    return { value: writes, writes };
  });
}

/** Somebody typed over an owner in every third row. */
function typed(tabs: Tabs, word: string): void {
  const tab = tabs.get(TAB);
  const column = tab?.sheet[0]?.findIndex(({ value }) => value === 'ผู้รับผิดชอบ') ?? 0;
  if (!tab) throw new Error('no plan');
  const sheet = tab.sheet.map((row, r) =>
    r % 3 === 1 ? row.map((cell, c) => (c === column ? { ...cell, value: `${word} ${r}` } : cell)) : row,
  );
  tabs.set(TAB, { ...tab, sheet });
}

/** As Sheets gives a cell that holds a picture: an object that is no date. */
const PICTURE = { valueType: 'IMAGE' } as unknown as Cell;

describe('a picture in a cell of the plan', () => {
  it('stays through regeneration and every format, and is no text anywhere', () => {
    const tabs: Tabs = new Map();
    planIn(tabs, 3, planFormats[0]);
    const [first] = planFormats;
    const tab = tabs.get(TAB);
    const sheet = tab?.sheet.map((row, r) => (r === 2 ? row.with(2, { ...BLANK, value: PICTURE, hand: true }) : row));
    if (tab && sheet) tabs.set(TAB, { ...tab, sheet });
    for (const format of [first, ...planFormats.slice(1), first, first]) {
      planIn(tabs, 3, format);
      const standing = [...tabs].filter(([, { sheet: cells }]) => cells[2]?.[2]?.value === PICTURE);
      expect(standing.map(([name]) => name)).toEqual([format === first ? TAB : `${TAB} (${first})`]);
      for (const { sheet: cells } of tabs.values())
        expect(cells.flatMap((row) => row.map(({ value }) => textOf(value))).join()).not.toContain('[object');
    }
    const { blocks } = readPlan(TAB, valuesOf(tabs.get(TAB)?.sheet ?? []));
    expect(blocks[1]?.owners).toEqual([]);
  });
});

describe('the writes of a switch', () => {
  it.each(planFormats.slice(1))('to %s and back are the same for 10, 100 and 1,000 measures', (format) => {
    const counts = sizes.map((count) => {
      const tabs: Tabs = new Map();
      planIn(tabs, count, planFormats[0]);
      typed(tabs, 'กองที่');
      const there = planIn(tabs, count, format).length;
      typed(tabs, 'งานที่');
      const back = planIn(tabs, count, planFormats[0]).length;
      return { there, back };
    });
    expect(counts[1]).toEqual(counts[0]);
    expect(counts[2]).toEqual(counts[0]);
    expect(counts[0]?.there).toBeLessThanOrEqual(5);
    expect(counts[0]?.back).toBeLessThanOrEqual(6);
  });
});
