import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditedDocument, auditNumbers } from '../../../src/report/check-sheet/audit-numbers.ts';
import { groupLabels, type NumberSource } from '../../../src/report/check-sheet/number-sources.ts';

const source = (label: string, kind: NumberSource['kind'], keys: readonly string[]): NumberSource => ({
  label,
  kind,
  keys: new Set(keys),
});
const sources = [
  source('ตัวชี้วัดที่ 4', 'points', ['83.08']),
  source('ตัวชี้วัดที่ 9', 'points', ['85']),
  source(groupLabels.years, 'whole', ['2565']),
  source(groupLabels.rules, 'whole', ['85', '30']),
  source(groupLabels.ids, 'whole', ['4', 'o12']),
];

const audit = (paragraphs: readonly string[], rest: Partial<AuditedDocument> = {}) =>
  auditNumbers({ paragraphs, templateText: [], tabTexts: [], ...rest }, sources);

const PLAN = 'แผนมาตรการ 2566!B3';

describe('the audit of a document', () => {
  it('counts each number under the source that it comes from, decimals under scores first', () => {
    const { counts, total, unmatched } = audit(['ปี ๒๕๖๕ ได้ ๘๓.๐๘ คะแนน เกณฑ์ 85 คะแนน', '85.00', 'ข้อ O12']);
    expect([...counts]).toEqual([
      [groupLabels.years, 1],
      ['ตัวชี้วัดที่ 4', 1],
      [groupLabels.rules, 1],
      ['ตัวชี้วัดที่ 9', 1],
      [groupLabels.ids, 1],
    ]);
    expect({ total, unmatched }).toEqual({ total: 5, unmatched: [] });
  });

  it('lists what no source accounts for, with its line', () => {
    expect(audit(['คะแนน 83.80 ไม่ตรงกับที่ใด']).unmatched).toEqual([
      { text: '83.80', cell: '', line: 'คะแนน 83.80 ไม่ตรงกับที่ใด' },
    ]);
  });

  it('takes numbers of rows and the template as such', () => {
    const { counts, unmatched } = audit(['1. หัวข้อ', 'ประเมิน 7 ประเด็น'], { templateText: ['ประเมิน 7 ประเด็น {ชื่อ}'] });
    expect([...counts.keys()]).toEqual([groupLabels.ordinals, groupLabels.template]);
    expect(unmatched).toEqual([]);
  });

  it.each([
    ['generated', false, []],
    ['typed by hand', true, ['15', '1500', '83.80']],
  ])('of a cell that was %s lists the numbers %j', (_how, isTyped, listed) => {
    const text = 'จัดอบรม 15 ครั้ง งบประมาณ 1,500 บาท จากคะแนน 83.80 และ 83.08 ในตัวชี้วัดที่ 4';
    const { unmatched } = audit([`2. ${text}`], { tabTexts: [{ cell: PLAN, text: `1. ก่อนหน้า\n2. ${text}`, isTyped }] });
    expect(unmatched.map(({ text: found }) => found.replace(',', ''))).toEqual(listed);
    expect(unmatched.every(({ cell }) => cell === PLAN)).toBe(true);
  });

  it('passes over no number', () => {
    const line = fc.array(fc.constantFrom('๘๕', '85.00', 'O12', '2565', '7', 'ข้อ', '1.', '83.08', '(3)'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(line), fc.boolean(), (lines, isTyped) => {
        const paragraphs = lines.map((words) => words.join(' '));
        const tabTexts = paragraphs.slice(0, 1).map((text) => ({ cell: PLAN, text, isTyped }));
        const { total, counts, unmatched } = audit(paragraphs, { tabTexts });
        const printed = paragraphs.join(' ').match(/[0-9๐-๙]+(\.[0-9๐-๙]+)?/g) ?? [];
        expect([...counts.values()].reduce((sum, count) => sum + count, 0) + unmatched.length).toBe(total);
        expect(total).toBe(printed.length);
      }),
    );
  });
});

it('looks a line of two thousand numbers up once', () => {
  const line = 'ข้อความของแถวที่ 1 '.repeat(2000).trim();
  const tabTexts = Array.from({ length: 200 }, (_, index) => ({
    cell: `แผนมาตรการ 2566!A${index + 2}`,
    text: `ข้อความของแถวที่ไม่พบ ${index}`,
    isTyped: false,
  }));
  const begun = process.cpuUsage();
  const { total } = auditNumbers({ paragraphs: [line], templateText: [], tabTexts }, []);
  const { user, system } = process.cpuUsage(begun);
  expect(total).toBe(2000);
  expect(user + system).toBeLessThan(1_500_000);
});
