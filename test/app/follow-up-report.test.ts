// Reports of a follow-up end to end: what the tab says stands in the document, counts as the sidebar shows them.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { asciiDigits } from '../../src/thai/digits.ts';
import { type DocxReading, readDocx, tablesWith } from '../report/docx-reading.ts';
import { pngOf } from '../report/pictures.ts';

const FOLLOW_UP = 'ติดตามผล 2566';
const UPLIFT = 'ยกระดับตัวชี้วัด 2566';
type Format = 'ผลตามกิจกรรม' | 'ผลตามมาตรการ';

interface Answer {
  readonly ok: boolean;
  readonly value?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: string; readonly message: string };
}

const ask = (host: Host, method: string, args: object = {}): Answer => host.call(method, args) as Answer;
function done(host: Host, method: string, args: object = {}): Readonly<Record<string, unknown>> {
  const answer = ask(host, method, args);
  expect(answer).toMatchObject({ ok: true });
  return answer.value ?? {};
}

const place = (host: Host, tab: string, heading: string, row: number): string =>
  `${String.fromCharCode(65 + (host.cells(tab)[0] ?? []).indexOf(heading))}${row}`;
const type = (host: Host, heading: string, row: number, text: string, tab = FOLLOW_UP): void =>
  host.edit(tab, place(host, tab, heading, row), text);
const column = (host: Host, heading: string, tab = FOLLOW_UP): readonly string[] => {
  const [headings = [], ...rows] = host.cells(tab);
  return rows.map((row) => String(row[headings.indexOf(heading)] ?? ''));
};

const report = (host: Host): DocxReading => readDocx(host.documents().at(-1)?.bytes ?? new Uint8Array());
const inAscii = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map(asciiDigits));

let start: Host;
function followed(format: Format): Host {
  const host = start.fork();
  done(host, 'generateFollowUp', { format });
  return host;
}

beforeAll(async () => {
  start = await openHost();
  done(start, 'setUpWorkbook', { fiscalYear: 2565, example: true });
  done(start, 'analyse');
  done(start, 'generatePlan');
});

describe('รายงานผลตามกิจกรรม', () => {
  const format = 'รายงานผลตามกิจกรรม';
  const headings = [
    'ลำดับ',
    'มาตรการ/กิจกรรม',
    'วิธีดำเนินการ',
    'ระยะเวลาในการดำเนินการ',
    'ผู้รับผิดชอบ',
    'สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม',
    'ผลลัพธ์หรือความสำเร็จในการดำเนินการ',
  ];

  it('prints the rows of the tab with what was typed, and the counts of the sidebar', () => {
    const host = followed('ผลตามกิจกรรม');
    type(host, headings[5] ?? '', 2, 'ดำเนินการแล้ว 3 ครั้ง');
    type(host, headings[6] ?? '', 2, 'ประชาชนทราบขั้นตอน');
    type(host, 'สถานะ', 2, 'ดำเนินการแล้วเสร็จ');
    type(host, 'หลักฐาน (URL)', 2, 'https://tambon.example/o43');
    type(host, 'สถานะ', 3, 'อยู่ระหว่างดำเนินการ');
    const { name } = done(host, 'exportReport', { format });
    expect(name).toMatch(/^รายงานผลตามกิจกรรม ITA 2566 /);
    const [table = []] = tablesWith(report(host), headings);
    const rows = inAscii(table.slice(1));
    expect(rows.map(([, measures]) => measures)).toEqual(column(host, 'มาตรการ/กิจกรรม').map(asciiDigits));
    expect(rows.map(([, , steps]) => steps)).toEqual(column(host, 'วิธีดำเนินการ').map(asciiDigits));
    expect(rows[0]?.slice(5)).toEqual([
      'ดำเนินการแล้ว 3 ครั้ง\nสถานะ: ดำเนินการแล้วเสร็จ\nหลักฐาน: https://tambon.example/o43',
      'ประชาชนทราบขั้นตอน',
    ]);
    const { followUp } = done(host, 'state') as { followUp: Readonly<Record<string, number>> };
    const [counts = []] = tablesWith(report(host), [
      'รายการทั้งหมด',
      'ดำเนินการแล้วเสร็จ',
      'อยู่ระหว่างดำเนินการ',
      'ยังไม่ได้ดำเนินการ',
      'ยังไม่ระบุสถานะ',
    ]);
    expect(inAscii(counts)[1]?.map(Number)).toEqual([
      rows.length,
      followUp.done,
      followUp.inProgress,
      followUp.notBegun,
      followUp.blank,
    ]);
  });

  it('prints the ten indicators by instrument, boxes ticked only where a status is given', () => {
    const host = followed('ผลตามกิจกรรม');
    type(host, 'สถานะ', 2, 'อยู่ระหว่างดำเนินการ', UPLIFT);
    type(host, 'ความก้าวหน้าผลการดำเนินการ', 2, 'ทำแผนผังแล้ว', UPLIFT);
    done(host, 'exportReport', { format });
    const tables = tablesWith(report(host), [
      'ตัวชี้วัด',
      'แนวทางในการยกระดับการประเมิน',
      'ผู้รับผิดชอบ',
      'ระยะเวลา',
      'ความก้าวหน้าผลการดำเนินการ',
    ]);
    expect(tables.map((table) => table.length - 1)).toEqual([5, 3, 2]);
    const rows = inAscii(tables.flatMap((table) => table.slice(1)));
    expect(rows.map(([indicator]) => indicator)).toEqual(column(host, 'ตัวชี้วัด', UPLIFT));
    expect(rows.map((row) => row[4])).toEqual([
      'ทำแผนผังแล้ว\n☐ ดำเนินการแล้วเสร็จ\n☐ ยังไม่ได้ดำเนินการ\n☑ อยู่ระหว่างดำเนินการ',
      ...Array.from({ length: 9 }, () => ''),
    ]);
  });

  it('does without the tab of indicators', () => {
    const host = followed('ผลตามกิจกรรม');
    host.person.deleteSheet(UPLIFT);
    done(host, 'exportReport', { format });
    expect(report(host).paragraphs.filter((line) => line.startsWith('สรุปการประเมิน'))).toEqual([]);
  });
});

describe('รายงานผลตามมาตรการ', () => {
  const format = 'รายงานผลตามมาตรการ';
  const headings = ['มาตรการ/แนวทาง', 'วิธีการดำเนินการ', 'ผู้รับผิดชอบ', 'ระยะเวลาดำเนินการ', 'ผลการดำเนินการ', 'ข้อเสนอแนะ'];

  it('has a table for each measure, with a row for each of its steps', () => {
    const host = followed('ผลตามมาตรการ');
    type(host, 'ข้อเสนอแนะ', 3, 'ควรทำทุกไตรมาส');
    done(host, 'exportReport', { format });
    const tables = tablesWith(report(host), headings).map((table) => inAscii(table.slice(1)));
    const measures = column(host, 'มาตรการ/แนวทาง').map(asciiDigits);
    expect(tables.map(([first]) => first?.[0])).toEqual([...new Set(measures)]);
    expect(tables.flat().map((row) => row[1])).toEqual(column(host, 'วิธีการดำเนินการ').map(asciiDigits));
    expect(tables.flat()[1]?.[5]).toBe('ควรทำทุกไตรมาส');
  });

  it('prints pictures with their captions in the row of their step, and says which cannot be opened', () => {
    const host = followed('ผลตามมาตรการ');
    const [step] = (done(host, 'readPictures') as { steps: readonly { readonly step: string }[] }).steps;
    const base64 = Buffer.from(pngOf(640, 480)).toString('base64');
    done(host, 'addPicture', { step: step?.step, name: 'a.png', base64, caption: 'ประชุม 2 ครั้ง' });
    type(host, 'ภาพประกอบ', 3, 'ภาพที่หาย | https://drive.google.com/file/d/nobody-has-this-picture-0000/view');
    const { findings } = done(host, 'exportReport', { format });
    const [table = []] = tablesWith(report(host), headings);
    expect(inAscii(table)[1]?.[4]).toContain('ประชุม 2 ครั้ง');
    expect(report(host).parts.get('word/document.xml') && JSON.stringify([...report(host).parts.values()])).toContain(
      'w:drawing',
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', cell: `${FOLLOW_UP}!${place(host, FOLLOW_UP, 'ภาพประกอบ', 3)}` }),
    );
  });
});

describe('a report of a follow-up', () => {
  it('reads each tab once and makes one call of Drive for itself and one for each picture', () => {
    const host = followed('ผลตามกิจกรรม');
    const [step] = (done(host, 'readPictures') as { steps: readonly { readonly step: string }[] }).steps;
    const base64 = Buffer.from(pngOf(640, 480)).toString('base64');
    done(host, 'addPicture', { step: step?.step, name: 'a.png', base64, caption: 'ภาพ' });
    const fresh = host.fork();
    done(fresh, 'exportReport', { format: 'รายงานผลตามกิจกรรม' });
    expect(fresh.calls.drive).toBe(2);
    expect(fresh.calls.read).toBeLessThanOrEqual(11);
  });

  it('is refused before anything is created where there is no follow-up, or one of the other format', () => {
    const host = start.fork();
    expect(ask(host, 'exportReport', { format: 'รายงานผลตามกิจกรรม' }).error?.code).toBe('not-set-up');
    done(host, 'generateFollowUp', { format: 'ผลตามกิจกรรม' });
    const answer = ask(host, 'exportReport', { format: 'รายงานผลตามมาตรการ' });
    expect(answer.error?.message).toContain('แท็บ ติดตามผล 2566 เป็นรูปแบบ ผลตามกิจกรรม');
    expect(host.documents()).toEqual([]);
  });

  it('needs no scores: a missing one leaves the result of the year unsaid', () => {
    const host = followed('ผลตามกิจกรรม');
    host.edit('คะแนนตัวชี้วัด', 'D4', '');
    done(host, 'exportReport', { format: 'รายงานผลตามกิจกรรม' });
    expect(report(host).paragraphs.join('\n')).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('has no memo unless the settings switch it on, and is a draft only for findings of the follow-up', () => {
    const host = followed('ผลตามกิจกรรม');
    expect(done(host, 'exportReport', { format: 'รายงานผลตามกิจกรรม', acceptFindings: true }).isDraft).toBe(false);
    expect(report(host).paragraphs).not.toContain('บันทึกข้อความ');
    const row = host.cells('ตั้งค่า').findIndex(([label]) => label === 'บันทึกข้อความ (แสดงในรายงาน)') + 1;
    host.edit('ตั้งค่า', `B${row}`, 'ใช่');
    type(host, 'สถานะ', 2, 'ดำเนินการแล้วเสร็จ');
    expect(done(host, 'exportReport', { format: 'รายงานผลตามกิจกรรม' }).isDraft).toBe(true);
    expect(report(host).paragraphs).toEqual(expect.arrayContaining(['บันทึกข้อความ', 'ร่าง']));
  });
});
