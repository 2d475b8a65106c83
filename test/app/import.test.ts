// Import through the one door: a preview that writes nothing, and a command that writes what was confirmed and no more.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { thaiDigits } from '../../src/thai/digits.ts';
import { scores2565B, scores2567 } from '../core/worked-scores.ts';

const SCORES = 'คะแนนตัวชี้วัด';
const SETTINGS = 'ตั้งค่า';
const HISTORY = 'คะแนนย้อนหลัง';
const ITEMS = 'รายการ OIT';
const QUESTIONS = 'คะแนนข้อคำถาม';

const names = [
  'การปฏิบัติหน้าที่',
  'การใช้งบประมาณ',
  'การใช้อำนาจ',
  'การใช้ทรัพย์สินของทางราชการ',
  'การแก้ไขปัญหาการทุจริต',
  'คุณภาพการดำเนินงาน',
  'ประสิทธิภาพการสื่อสาร',
  'การปรับปรุงระบบการทำงาน',
  'การเปิดเผยข้อมูล',
  'การป้องกันการทุจริต',
];

interface Answer {
  readonly ok: boolean;
  readonly value: Readonly<Record<string, unknown>>;
  readonly error: { readonly code: string; readonly message: string };
}

const ask = (host: Host, method: string, args: object = {}): Answer => host.call(method, args) as Answer;
const done = (host: Host, method: string, args: object = {}): Answer['value'] => {
  const answer = ask(host, method, args);
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
};

/** A page such as an agency might paste, in words of its own. */
const page = (year: number, total: string, level: string, scores: readonly number[]): string =>
  thaiDigits(
    [
      `ผลคะแนน ITA ปีงบประมาณ พ.ศ. ${year} ของเทศบาลตำบลท่าจำลอง`,
      `คะแนนภาพรวม ${total} คะแนน ระดับผลการประเมิน ${level}`,
      'ตัวชี้วัดที่\tชื่อตัวชี้วัด\tคะแนน',
      ...scores.map((score, index) => `${index + 1}\t${names[index]}\t${score.toFixed(2)}`),
    ].join('\n'),
  );

const text2567 = page(2567, '95.01', 'ผ่าน', scores2567);

let blank: Host;
let setUp: Host;

beforeAll(async () => {
  blank = await openHost();
  setUp = blank.fork();
  const agency = { name: 'เทศบาลตำบลท่าจำลอง', type: 'เทศบาลตำบล', district: 'ก', province: 'ข' };
  done(setUp, 'setUpWorkbook', { fiscalYear: 2567, agency });
});

const scoresIn = (host: Host) =>
  host
    .cells(SCORES)
    .slice(1, 11)
    .map((row) => row[3]);
const setting = (host: Host, label: string) => host.cells(SETTINGS).find(([cell]) => cell === label)?.[1];
const withoutStorage = (host: Host) => host.snapshot().filter(({ name }) => name !== '_ITA');

describe('a preview', () => {
  it('works in an empty file, and changes nothing', () => {
    const host = blank.fork();
    const before = host.snapshot();
    expect(done(host, 'previewImport', { text: text2567 })).toMatchObject({
      fiscalYear: 2567,
      total: 95.01,
      level: 'ผ่าน',
      conflicts: [],
      plan: null,
    });
    expect(host.snapshot()).toEqual(before);
  });

  it('says where the scores go and what they would replace', () => {
    const host = setUp.fork();
    host.edit(SCORES, 'D4', 50);
    const before = host.snapshot();
    const { plan } = done(host, 'previewImport', { text: text2567 });
    expect(plan).toEqual({ destination: SCORES, replaces: [{ cell: `${SCORES}!D4`, before: 50, after: 98.8 }] });
    expect(host.snapshot()).toEqual(before);
  });

  it('follows the choices that the command would be given', () => {
    const host = setUp.fork();
    host.edit(SCORES, 'D5', 50);
    const text = `${page(2566, '95.01', 'ผ่าน', scores2567)}\nตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ ได้คะแนน ๙๖.๔๑ คะแนน`;
    const planOf = (choices: object) => done(host, 'previewImport', { text, choices }).plan;
    expect(planOf({})).toEqual({ destination: HISTORY, replaces: [] });
    const replaces = [{ cell: `${SCORES}!D5`, before: 50, after: 96.41 }];
    expect(planOf({ fiscalYear: 2567, 'indicator/4': 96.41 })).toEqual({ destination: SCORES, replaces });
    expect(ask(host, 'previewImport', { text, choices: { 'indicator/4': 101 } }).error.message).toMatch(/0 ถึง 100/);
  });
});

describe('importing', () => {
  it('fills in the scores and the published results, and the sheet computes the same total', () => {
    const host = setUp.fork();
    expect(done(host, 'applyImport', { text: text2567 })).toMatchObject({ destination: SCORES, cells: 12 });
    expect(scoresIn(host)).toEqual(scores2567);
    expect([setting(host, 'คะแนนภาพรวมที่ประกาศ'), setting(host, 'ระดับที่ประกาศ')]).toEqual(['95.01', 'ผ่าน']);
    expect(host.cells(SCORES).find((row) => row[2] === 'คะแนนภาพรวม')?.[3]).toBe(95.01);
    expect(done(host, 'checkWorkbook')).toEqual({ findings: [], dispute: null, basis: null });
  });

  it('can be taken back, formulas and all, and doing it twice changes nothing more', () => {
    const host = setUp.fork();
    const before = withoutStorage(host);
    done(host, 'applyImport', { text: text2567 });
    const after = withoutStorage(host);
    expect(done(host, 'applyImport', { text: text2567 })).toMatchObject({ cells: 0 });
    expect(withoutStorage(host)).toEqual(after);
    expect(done(host, 'undo')).toMatchObject({ command: 'นำเข้าคะแนน', kept: [] });
    expect(withoutStorage(host)).toEqual(before);
  });

  it('leaves as they are the cells of which the text says nothing', () => {
    const host = setUp.fork();
    host.edit(SCORES, 'D2', 12.5);
    done(host, 'applyImport', {
      text: text2567
        .split('\n')
        .filter((line) => !line.includes('ปฏิบัติหน้าที่'))
        .join('\n'),
    });
    expect(scoresIn(host)).toEqual([12.5, ...scores2567.slice(1)]);
  });

  it('takes the likeliest of two values, or the one that the officer chooses', () => {
    const text = `${text2567}\nตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ ได้คะแนน ๙๖.๔๑ คะแนน`;
    const likeliest = setUp.fork();
    done(likeliest, 'applyImport', { text });
    expect(scoresIn(likeliest)[3]).toBe(96.51);
    const chosen = setUp.fork();
    done(chosen, 'applyImport', { text, choices: { 'indicator/4': 96.41, level: 'ผ่านดี' } });
    expect(scoresIn(chosen)[3]).toBe(96.41);
    expect(setting(chosen, 'ระดับที่ประกาศ')).toBe('ผ่านดี');
  });

  it('puts another year’s results into the row of that year, and into the same row again', () => {
    const host = setUp.fork();
    const text = page(2565, '93.12', 'A', scores2565B);
    expect(done(host, 'applyImport', { text })).toMatchObject({ destination: HISTORY });
    expect(host.cells(HISTORY)[1]).toEqual([2565, ...scores2565B, 93.12, 'A']);
    done(host, 'applyImport', { text: page(2565, '93.13', 'A', scores2565B) });
    expect(host.cells(HISTORY)).toHaveLength(2);
    expect(host.cells(HISTORY)[1]?.[11]).toBe(93.13);
    expect(scoresIn(host).every((score) => score === '')).toBe(true);
  });

  it.each([2561, 2571])('keeps results of %i, a year without rules, with the past years', (year) => {
    const host = setUp.fork();
    const text = page(year, '86.50', 'ผ่าน', scores2565B);
    expect(done(host, 'previewImport', { text })).toMatchObject({ plan: { destination: HISTORY } });
    done(host, 'applyImport', { text });
    expect(host.cells(HISTORY)[1]?.[0]).toBe(year);
  });

  it('takes the year from the officer where the text names another', () => {
    const host = setUp.fork();
    done(host, 'applyImport', { text: page(2566, '95.01', 'ผ่าน', scores2567), choices: { fiscalYear: 2567 } });
    expect(scoresIn(host)).toEqual(scores2567);
  });

  it('puts questions and items into their rows, whatever print their ids have', () => {
    const host = blank.fork();
    const agency = { name: 'เทศบาลตำบลบ้านสมมติ', type: 'เทศบาลตำบล', district: 'ก', province: 'ข' };
    done(host, 'setUpWorkbook', { fiscalYear: 2565, agency });
    const text = [
      page(2565, '93.12', 'A', scores2565B),
      'รายการข้อมูล OIT ที่ไม่ได้คะแนน',
      'ข้อ ๐๑๒ รายงานผลการดำเนินงานประจำปี\t๐.๐๐',
      'ข้อ O๒๐ รายงานผลการใช้จ่ายงบประมาณประจำปี\t๐.๐๐',
    ].join('\n');
    done(host, 'applyImport', { text });
    const score = (id: string) => host.cells(ITEMS).find(([cell]) => cell === id)?.[4];
    expect([score('O12'), score('O20'), score('O1')]).toEqual([0, 0, '']);
    expect(
      host
        .cells(QUESTIONS)
        .slice(1)
        .every((row) => row[4] === ''),
    ).toBe(true);
  });

  it('reads a block of cells in another layout', () => {
    const host = setUp.fork();
    host.person.addSheet('ผลเดิม');
    host.edit('ผลเดิม', 'B2', 'สรุปคะแนนปีงบประมาณ 2567');
    names.forEach((name, index) => {
      const column = String.fromCharCode(66 + index);
      host.edit('ผลเดิม', `${column}4`, name);
      host.edit('ผลเดิม', `${column}5`, String(scores2567[index]));
    });
    for (const range of ['ผลเดิม', "'ผลเดิม'!$B$2:$K$5"]) {
      const each = host.fork();
      expect(done(each, 'applyImport', { range })).toMatchObject({ destination: SCORES });
      expect(scoresIn(each)).toEqual(scores2567);
    }
  });

  it('fills the two parts of EIT and leaves the mean to its formula', () => {
    const host = setUp.fork();
    const rows = names.map((name, index) => {
      const score = scores2567[index] ?? 0;
      const isEit = index >= 5 && index <= 7;
      return [index + 1, name, ...(isEit ? [score + 1, score - 1] : ['', '']), score].join('\t');
    });
    const text = ['ปีงบประมาณ 2567', 'ที่\tตัวชี้วัด\tEIT ส่วนที่ 1\tEIT ส่วนที่ 2\tคะแนน', ...rows].join('\n');
    done(host, 'applyImport', { text });
    expect(host.cells(SCORES)[6]?.slice(3, 6)).toEqual([93.67, 94.67, 92.67]);
    host.edit(SCORES, 'E7', 96.67);
    expect(scoresIn(host)[5]).toBe(94.67);
  });
});

describe('an import that cannot be', () => {
  it.each<[string, object, RegExp]>([
    ['text without scores', { text: 'บันทึกการประชุมประจำเดือนมีนาคม 2567 มีผู้เข้าประชุม 20 คน' }, /ไม่พบคะแนน/],
    ['no text', { text: '' }, /ไม่พบคะแนน/],
    ['neither text nor range', {}, /อย่างใดอย่างหนึ่ง/],
    ['both', { text: 'ก', range: 'ข' }, /อย่างใดอย่างหนึ่ง/],
    ['a tab that does not exist', { range: 'ไม่มีแท็บนี้!A1:B2' }, /ไม่พบช่วงเซลล์/],
    ['a score out of range', { text: text2567, choices: { 'indicator/4': 101 } }, /ตัวชี้วัดที่ 4 .*0 ถึง 100/],
    ['a year that is none', { text: text2567, choices: { fiscalYear: 2024 } }, /2024/],
    ['a choice of nothing', { text: text2567, choices: { __proto__x: 1 } }, /ไม่ตรงกับข้อความ/],
  ])('%s gets a Thai sentence, and nothing changes', (_case, args, message) => {
    const host = setUp.fork();
    const before = host.snapshot();
    const { ok, error } = ask(host, 'applyImport', args);
    expect({ ok, code: error.code }).toEqual({ ok: false, code: 'bad-input' });
    expect(error.message).toMatch(message);
    expect(host.snapshot()).toEqual(before);
  });

  it('in a file that is not set up says so', () => {
    expect(ask(blank.fork(), 'applyImport', { text: text2567 }).error).toMatchObject({ code: 'not-set-up' });
  });
});
