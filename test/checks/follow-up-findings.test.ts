// The follow-up held against itself: each finding at its cell, and none where there is nothing to say.
import { describe, expect, it } from 'vitest';
import { followUpFindings, upliftFindings } from '../../src/checks/follow-up-findings.ts';
import type { CellBlock } from '../../src/workbook/cell.ts';
import { type FollowUpColumn, type FollowUpFormat, followUpLayout } from '../../src/workbook/follow-up-layout.ts';
import { withBookkeeping } from '../../src/workbook/generated-tab.ts';
import { type UpliftColumn, upliftLayout } from '../../src/workbook/uplift-tab.ts';

const TAB = 'ติดตามผล 2566';
const today = { year: 2566, month: 4, day: 1 };
const DONE = 'ดำเนินการแล้วเสร็จ';
const BEGUN = 'อยู่ระหว่างดำเนินการ';

type Texts = Readonly<Partial<Record<FollowUpColumn | '#id', string>>>;

const finished: Texts = {
  measures: 'มาตรการหนึ่ง',
  steps: 'จัดทำประกาศ',
  period: 'ปีงบประมาณ 2566',
  result: 'ประกาศแล้ว',
  status: DONE,
  evidence: 'https://agency.example/1',
};

function cellsOf(rows: readonly Texts[], format: FollowUpFormat = 'ผลตามกิจกรรม'): CellBlock {
  const { columns } = withBookkeeping(followUpLayout(format));
  const line = (row: Texts) => columns.map(({ key }) => (key in row ? (row[key as keyof Texts] ?? '') : ''));
  return [columns.map(({ heading }) => heading), ...rows.map(line)];
}

const found = (rows: readonly Texts[], format?: FollowUpFormat) =>
  followUpFindings(cellsOf(rows, format), 2566, today).map(({ severity, cell }) => `${severity} ${cell}`);

describe('a follow-up', () => {
  it('with a result and a link for all that is done has no finding', () => {
    expect(found([finished, { ...finished, status: BEGUN, result: '', evidence: '' }])).toEqual([]);
  });

  it.each<[string, Texts, readonly string[]]>([
    ['done without a result', { result: '' }, [`warning ${TAB}!F2`]],
    ['done without evidence', { evidence: '' }, [`warning ${TAB}!J2`]],
    ['done without evidence, as the officer confirms', { evidence: 'ไม่มี เพราะเป็นการประชุมภายใน' }, []],
    ['done without evidence, crossed out', { evidence: '-' }, []],
    ['evidence that is no link', { evidence: 'แฟ้มที่ 3 ตู้เอกสารสำนักปลัด' }, [`info ${TAB}!J2`]],
    ['evidence that begins with www', { evidence: 'ดูที่ www.agency.example/1' }, []],
    ['evidence on lines of their own', { evidence: '1. https://agency.example/1\n2. https://agency.example/2' }, []],
    ['late and begun', { status: BEGUN, deadlines: '31 มีนาคม 2566' }, [`warning ${TAB}!I2`]],
    ['late by one of its deadlines', { status: BEGUN, deadlines: '30 กันยายน 2566\n31 มี.ค. ๖๖' }, [`warning ${TAB}!I2`]],
    ['late and done', { deadlines: '31 มีนาคม 2566' }, []],
    ['due today', { status: BEGUN, deadlines: '1. 1/4/2566\n2. 30/9/2566' }, []],
    ['a status of its own making', { status: 'เสร็จแล้วบางส่วน' }, [`warning ${TAB}!H2`]],
  ])('%s: %s', (_title, change, findings) => {
    expect(found([{ ...finished, ...change }])).toEqual(findings);
  });

  it('says each row without a status once some have one, and all of them once where none has', () => {
    const blank = { ...finished, status: '' };
    expect(found([finished, blank, blank])).toEqual([`warning ${TAB}!H3`, `warning ${TAB}!H4`]);
    expect(found([blank, blank])).toEqual([`info ${TAB}!H2`]);
    expect(found([])).toEqual([]);
  });

  it.each([
    ['lines', '๑. อบรม\n๒. จัดทำคู่มือ', '๑. อบรมแล้ว\n๒. แจกแล้ว\n๓. ติดประกาศ\n๔. รายงาน', 1],
    ['running text', '1. อบรม 2. จัดทำคู่มือ', '1.อบรมแล้ว 2 .แจกแล้ว 3) ติดประกาศ', 1],
    ['as many results', '1. อบรม\n2. จัดทำคู่มือ', '1. อบรมแล้ว\n2. แจกแล้ว', 0],
    ['one method only', 'อบรมทุกไตรมาส', '1. ไตรมาสแรก\n2. ไตรมาสสอง', 0],
    ['numbers that are no list', '1. อบรม\n2. จัดทำคู่มือ', 'อบรม 3 ครั้ง มีผู้เข้าร่วม 45 คน', 0],
  ])('results without a method: %s', (_title, steps, result, count) => {
    expect(found([{ ...finished, steps, result }])).toEqual(count ? [`warning ${TAB}!F2`] : []);
  });

  it('counts the steps of a block together where each has its own row', () => {
    const step = (id: string, result: string): Texts => ({ ...finished, result, '#id': `2565/indicator/4/step/${id}` });
    const four = '1. ก\n2. ข\n3. ค\n4. ง';
    expect(found([step('a', '1. ก\n2. ข'), step('b', 'ค')], 'ผลตามมาตรการ')).toEqual([]);
    expect(found([step('a', four), step('b', 'ค')], 'ผลตามมาตรการ')).toEqual([`warning ${TAB}!E2`]);
  });

  it('tells months that are written in two ways, once', () => {
    const periods = ['ปีงบประมาณ 2566', 'ตุลาคม ๒๕๖๕ ถึง กันยายน ๒๕๖๖', 'ต.ค. ๖๕ – ก.ย. ๖๖', 'ม.ค. 66'];
    expect(found(periods.map((period) => ({ ...finished, period })))).toEqual([`info ${TAB}!D4`]);
    expect(found(periods.slice(0, 2).map((period) => ({ ...finished, period })))).toEqual([]);
  });

  it('names the sites on which evidence is kept, where they are several', () => {
    const evidence = ['https://www.Agency.example/a', 'http://agency.example:8080/b', 'https://drive.example/c'];
    const [finding, ...others] = followUpFindings(
      cellsOf(evidence.map((link) => ({ ...finished, evidence: link }))),
      2566,
      today,
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', cell: `${TAB}!J4` });
    expect(finding?.message).toContain('agency.example');
    expect(finding?.message).toContain('drive.example');
  });

  it('without a heading says which', () => {
    const [headings = [], ...rows] = cellsOf([finished]);
    const broken = [headings.map((heading) => (heading === 'สถานะ' ? 'ผล' : heading)), ...rows];
    expect(followUpFindings(broken, 2566, today)[0]).toMatchObject({ severity: 'error' });
  });
});

describe('the ten indicators', () => {
  const uplift = (status: string, progress = 'ทบทวนแล้ว'): CellBlock[number] =>
    withBookkeeping(upliftLayout()).columns.map(({ key }) => {
      const texts: Readonly<Partial<Record<UpliftColumn, string>>> = { indicator: 'ตัวชี้วัดที่ 1', status, progress };
      return texts[key as UpliftColumn] ?? '';
    });
  const cells = (...rows: CellBlock): CellBlock => [
    withBookkeeping(upliftLayout()).columns.map(({ heading }) => heading),
    ...rows,
  ];

  it('each need a status, and progress where one is done', () => {
    const findings = upliftFindings(cells(uplift(DONE), uplift(DONE, ''), uplift(BEGUN, ''), uplift('')), 2566);
    expect(findings.map(({ cell }) => cell)).toEqual(['ยกระดับตัวชี้วัด 2566!G5', 'ยกระดับตัวชี้วัด 2566!F3']);
  });
});
