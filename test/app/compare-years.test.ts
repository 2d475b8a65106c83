// The comparison of years, through the built add-on.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { ask, done } from './ask.ts';

const SCORES = 'คะแนนตัวชี้วัด';
const HISTORY = 'คะแนนย้อนหลัง';
const COMPARISON = 'เปรียบเทียบคะแนน';

const row = (host: Host, id: string) => {
  const [headings = [], ...rows] = host.cells(COMPARISON);
  const cells = rows.find((each) => each[headings.indexOf('#id')] === id) ?? [];
  return Object.fromEntries(cells.map((cell, index) => [headings[index], cell]));
};

let start: Host;
const withPast = (): Host => {
  const host = start.fork();
  host.edit(HISTORY, 'A2', 2564);
  host.edit(HISTORY, 'B2', 95.78);
  host.edit(HISTORY, 'C2', 89.83);
  host.edit(HISTORY, 'D2', 80);
  host.edit(HISTORY, 'L2', 90);
  return host;
};

beforeAll(async () => {
  start = await openHost();
  done(start, 'setUpWorkbook', { fiscalYear: 2565, example: true });
});

describe('the comparison of years', () => {
  it('shows each known score beside the one before, with arrow and difference', () => {
    const host = withPast();
    expect(done(host, 'compareYears')).toMatchObject({ tab: COMPARISON, rows: 4 });
    expect(row(host, '2565/compare/1')).toMatchObject({ คะแนนเดิม: 95.78, คะแนน: 90.78, ผลต่าง: -5, แนวโน้ม: '▼' });
    expect(row(host, '2565/compare/2')).toMatchObject({ ผลต่าง: 0, แนวโน้ม: '–', ตัวชี้วัด: 'การใช้งบประมาณ' });
    expect(row(host, '2565/compare/3')).toMatchObject({ ปีงบประมาณ: 2565, เทียบกับปี: 2564, ผลต่าง: 7.53, แนวโน้ม: '▲' });
    expect(row(host, '2565/compare/total')).toMatchObject({ ตัวชี้วัด: 'คะแนนภาพรวม', คะแนน: 91.22, ผลต่าง: 1.22 });
  });

  it('puts the measures of the year and how far they came beside its change', () => {
    const host = start.fork();
    done(host, 'analyse');
    done(host, 'generatePlan');
    done(host, 'startYear');
    host.edit('แผนมาตรการ 2566', 'A2', 'มาตรการที่ทำจริง');
    host.edit('ติดตามผล 2566', 'H2', 'ดำเนินการแล้วเสร็จ');
    host.edit(SCORES, 'D2', 95);
    host.edit(SCORES, 'D11', 99);
    done(host, 'compareYears');
    expect(row(host, '2566/compare/1')).toMatchObject({
      แนวโน้ม: '▲',
      มาตรการของปี: 'มาตรการที่ทำจริง',
      สถานะของมาตรการ: 'ดำเนินการแล้วเสร็จ 1',
    });
    expect(row(host, '2566/compare/10')).toMatchObject({ แนวโน้ม: '▼', มาตรการของปี: '', สถานะของมาตรการ: '' });
  });

  it('keeps what was typed beside it, changes nothing twice, and adds the rows of the next year below', () => {
    const host = withPast();
    done(host, 'compareYears');
    host.edit(COMPARISON, 'I2', 'มาตรการที่พิมพ์เอง');
    host.edit(COMPARISON, 'M2', 'บันทึกของฉัน');
    const before = host.snapshot();
    done(host, 'compareYears');
    expect(host.snapshot()).toEqual(before);
    done(host, 'startYear');
    host.edit(SCORES, 'D2', 91);
    done(host, 'compareYears');
    expect(row(host, '2565/compare/1')).toMatchObject({ มาตรการของปี: 'มาตรการที่พิมพ์เอง' });
    expect(host.cells(COMPARISON)[1]?.[12]).toBe('บันทึกของฉัน');
    expect(host.cells(COMPARISON)[5]?.slice(0, 3)).toEqual([2566, 2565, '1']);
  });

  it('leaves a deleted row deleted until it is asked back', () => {
    const host = withPast();
    done(host, 'compareYears');
    host.person.deleteRows(COMPARISON, 3);
    const { deleted } = done(host, 'compareYears');
    expect(deleted).toMatchObject([{ id: '2565/compare/2' }]);
    done(host, 'restoreRows', { ids: deleted.map(({ id }) => id) });
    expect(row(host, '2565/compare/2')).toMatchObject({ ผลต่าง: 0 });
    expect(done(host, 'compareYears').deleted).toEqual([]);
  });

  it('needs two years', () => {
    expect(ask(start.fork(), 'compareYears').error).toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining(HISTORY),
    });
  });

  it('names a past score that cannot be read', () => {
    const host = withPast();
    host.edit(HISTORY, 'B2', 'ไม่ทราบ');
    expect(ask(host, 'compareYears').error?.message).toContain(`${HISTORY}!B2`);
  });
});
