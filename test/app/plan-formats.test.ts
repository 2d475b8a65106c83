// One plan in three formats, through the built add-on: exact headings, rows where each format wants them, and switching
// between them with everything that people put into the tab.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { ask, done } from './ask.ts';

const SCORES = 'คะแนนตัวชี้วัด';
const SETTINGS = 'ตั้งค่า';
const PLAN = 'แผนมาตรการ 2566';
const FOLLOW_UP = 'ติดตามผล 2566';
const BY_MEASURE = 'รายมาตรการ';
const BY_INSTRUMENT = 'จำแนกตามเครื่องมือ';
const BY_TOPIC = '7 ประเด็น';
const GONE = 'ไม่พบในผลล่าสุด';

const planIn = (host: Host, format: string) => done(host, 'generatePlan', { format });

const headings = (host: Host): readonly string[] => (host.cells(PLAN)[0] ?? []).map(String);
const visible = (host: Host) => {
  const shown = headings(host).flatMap((heading, column) => (heading.startsWith('#') ? [] : [column]));
  return host.cells(PLAN).map((row) => shown.map((column) => row[column]));
};
const under = (host: Host, heading: string, id: string): unknown => {
  const row = host.cells(PLAN).find((cells) => cells[headings(host).indexOf('#id')] === id);
  return row?.[headings(host).indexOf(heading)];
};
const ids = (host: Host) =>
  host
    .cells(PLAN)
    .slice(1)
    .map((row) => row[headings(host).indexOf('#id')]);
const rowOf = (host: Host, id: string): number => ids(host).indexOf(id) + 2;
const tabs = (host: Host) => host.sheets().map(({ name, hidden }) => [name, hidden]);

let start: Host;
const planned = (): Host => start.fork();

beforeAll(async () => {
  start = await openHost();
  done(start, 'setUpWorkbook', { fiscalYear: 2565, example: true });
  done(start, 'analyse');
  done(start, 'generatePlan');
});

describe('a plan', () => {
  it.each([
    [
      BY_MEASURE,
      ['มาตรการ/แนวทาง', 'วิธีการดำเนินการ', 'ผู้รับผิดชอบ', 'ระยะเวลาดำเนินการ', 'การติดตามประเมินผล', 'กำหนดเสร็จ (วันที่)'],
    ],
    [
      BY_INSTRUMENT,
      [
        'ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา',
        'ผู้รับผิดชอบ',
        'ขั้นตอนหรือวิธีการ/มาตรการ',
        'การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ',
        'กำหนดเสร็จ (วันที่)',
      ],
    ],
    [
      BY_TOPIC,
      ['ประเด็น', 'มาตรการ โครงการ หรือกิจกรรม', 'ขั้นตอน/วิธีการปฏิบัติ', 'ผู้รับผิดชอบ', 'ระยะเวลาดำเนินการ', 'กำหนดเสร็จ (วันที่)'],
    ],
  ])('%s has exactly its headings, under the name of its year', (format, expected) => {
    const host = planned();
    planIn(host, format);
    expect(headings(host)).toEqual([...expected, '#id', '#base']);
  });

  it('is made in the format of the settings, which takes effect on a plan that exists', () => {
    const host = planned();
    const row = host.cells(SETTINGS).findIndex(([label]) => label === 'รูปแบบแผน') + 1;
    host.edit(SETTINGS, `B${row}`, BY_TOPIC);
    done(host, 'generatePlan');
    expect(headings(host)[0]).toBe('ประเด็น');
  });

  it('stays in a format that was asked for: it is the setting from then on, until it is undone', () => {
    const host = planned();
    const setting = () => host.cells(SETTINGS).find(([label]) => label === 'รูปแบบแผน')?.[1];
    planIn(host, BY_INSTRUMENT);
    expect(setting()).toBe(BY_INSTRUMENT);
    done(host, 'generatePlan');
    expect(headings(host)[2]).toBe('ขั้นตอนหรือวิธีการ/มาตรการ');
    done(host, 'undo');
    expect(setting()).toBe(BY_MEASURE);
  });
});

describe('a plan by topics', () => {
  it('has rows under all seven, from the library where nothing is weak, and a measure under each topic that it serves', () => {
    const host = planned();
    for (const cell of ['D2', 'D7', 'D9']) host.edit(SCORES, cell, 100);
    host.edit(SCORES, 'E7', '');
    done(host, 'analyse');
    planIn(host, BY_TOPIC);
    const places = host.cells(PLAN).map(([place]) => String(place).split('.')[0]);
    expect([...new Set(places.slice(1))]).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(ids(host).slice(0, 2)).toEqual(['2565/topic/1', '2565/topic/2']);
    expect(under(host, 'มาตรการ โครงการ หรือกิจกรรม', '2565/topic/1')).not.toBe('');
    expect(visible(host).flat()).not.toContain('ไม่มี');
    expect(ids(planned())).not.toContain('2565/topic/1');
  });

  it('says that its mapping is partly ours', () => {
    expect(planIn(planned(), BY_TOPIC).remarks.join()).toContain('การจัดของส่วนเสริม');
  });

  it('keeps differing edits of one measure under two topics, each where it was typed', () => {
    const host = planned();
    planIn(host, BY_TOPIC);
    const [first, second] = ['2565/indicator/1@1', '2565/indicator/1@2'];
    host.edit(PLAN, `D${rowOf(host, String(first))}`, 'กองหนึ่ง');
    host.edit(PLAN, `D${rowOf(host, String(second))}`, 'กองสอง');
    const before = visible(host);
    planIn(host, BY_MEASURE);
    host.edit(PLAN, 'C2', 'กองอื่น');
    planIn(host, BY_TOPIC);
    expect(visible(host)).toEqual(before);
  });
});

describe('a plan by instruments', () => {
  it('says in each row where it belongs, and numbers the items of an indicator only where there are several', () => {
    const host = planned();
    host.edit('ข้อบกพร่องและจุดอ่อน', 'D2', 'i1');
    for (const [row, item] of [
      [20, 'E12'],
      [21, 'E14'],
      [22, 'O12'],
    ] as const) {
      host.edit('ข้อบกพร่องและจุดอ่อน', `D${row}`, item);
      host.edit('ข้อบกพร่องและจุดอ่อน', `G${row}`, `ประเด็นของข้อ ${item}`);
    }
    planIn(host, BY_INSTRUMENT);
    const subjects = visible(host).map(([subject]) => String(subject));
    const about = (item: string): string => subjects.find((subject) => subject.includes(`ประเด็นของข้อ ${item}`)) ?? '';
    expect(about('E12')).toMatch(/^EIT ตัวชี้วัดที่ 8 .+\n8\.\d e12 /);
    expect(about('E14')).toMatch(/\n8\.\d e14 /);
    expect(about('O12')).toContain('OIT ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล\n9.2 การบริหารงาน\nO12 ');
    expect(subjects.find((subject) => subject.startsWith('IIT ตัวชี้วัดที่ 4'))).not.toMatch(/\n4\.\d/);
    const instruments = subjects.slice(1).map((subject) => subject.slice(0, 3));
    expect(instruments).toEqual([...instruments].sort((a, b) => 'IIT EIT OIT'.indexOf(a) - 'IIT EIT OIT'.indexOf(b)));
  });

  it('composes what it shows in one cell of what was typed elsewhere', () => {
    const host = planned();
    host.edit(PLAN, 'A3', 'มาตรการที่พิมพ์เอง');
    host.edit(PLAN, 'D3', 'เมษายน 2566 ถึง กันยายน 2566');
    planIn(host, BY_INSTRUMENT);
    const means = String(under(host, 'ขั้นตอนหรือวิธีการ/มาตรการ', '2565/indicator/2'));
    expect(means).toMatch(/^มาตรการที่พิมพ์เอง\nขั้นตอนหรือวิธีการ\n1\. /);
    expect(under(host, 'การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ', '2565/indicator/2')).toMatch(
      /\nกำหนดเวลาแล้วเสร็จ: เมษายน 2566 ถึง กันยายน 2566$/,
    );
  });
});

describe('switching the format', () => {
  it('there and back gives the same cells, hand edits, own rows and own columns included', () => {
    const host = planned();
    host.edit(PLAN, 'A3', 'มาตรการที่พิมพ์เอง');
    host.edit(PLAN, 'E4', 'ติดตามเอง');
    host.person.clear(PLAN, 'C5');
    host.person.insertColumns(PLAN, 2);
    host.edit(PLAN, 'B1', 'งบประมาณ');
    host.edit(PLAN, 'B6', '20,000 บาท');
    host.edit(PLAN, 'A14', 'มาตรการที่เพิ่มเอง');
    host.person.sort(PLAN, 'A2:J14', 4);
    const before = visible(host);
    planIn(host, BY_TOPIC);
    planIn(host, BY_INSTRUMENT);
    planIn(host, BY_MEASURE);
    expect(visible(host)).toEqual(before);
  });

  it('keeps formulas, notes and looks of the tab that is put aside, hidden under its own name', () => {
    const host = planned();
    host.person.setNumberFormat(PLAN, 'F2', 'General');
    host.edit(PLAN, 'F2', '="30 กันยายน "&2566');
    host.person.note(PLAN, 'A3', 'ถามกองคลัง');
    const sheet = () => JSON.stringify(host.view(PLAN).cells[1]?.[5]);
    const before = sheet();
    planIn(host, BY_TOPIC);
    expect(tabs(host)).toContainEqual([`${PLAN} (${BY_MEASURE})`, true]);
    expect(tabs(host)).toContainEqual([PLAN, false]);
    planIn(host, BY_MEASURE);
    expect(sheet()).toBe(before);
    expect(JSON.stringify(host.snapshot().find(({ name }) => name === PLAN))).toContain('ถามกองคลัง');
    expect(tabs(host)).toContainEqual([`${PLAN} (${BY_TOPIC})`, true]);
    expect(tabs(host)).not.toContainEqual([`${PLAN} (${BY_MEASURE})`, true]);
  });

  it('lists what was typed in every format, against the text that would stand there', () => {
    const host = planned();
    const [id, place] = ['2565/indicator/2', '2565/indicator/2@5'];
    const owners = String(under(host, 'ผู้รับผิดชอบ', id));
    host.edit(PLAN, `C${rowOf(host, id)}`, 'กองที่พิมพ์เอง');
    host.edit(PLAN, 'A14', 'มาตรการที่เพิ่มเอง');
    const edit = (cell: string) => [{ cell: `${PLAN}!${cell}`, text: 'กองที่พิมพ์เอง', generated: owners }];
    expect(done(host, 'generatePlan').kept).toEqual(edit(`C${rowOf(host, id)}`));
    expect(planIn(host, BY_TOPIC).kept).toEqual(edit(`D${rowOf(host, place)}`));
    expect(done(host, 'generatePlan').kept).toEqual(edit(`D${rowOf(host, place)}`));
    expect(planIn(host, BY_MEASURE).kept).toEqual(edit(`C${rowOf(host, id)}`));
  });

  it('lets what is typed in one format follow into the other, again and again, and the rest follow the scores', () => {
    const host = planned();
    const id = '2565/indicator/2';
    host.edit(PLAN, `C${rowOf(host, id)}`, 'กองแรก');
    planIn(host, BY_INSTRUMENT);
    expect(under(host, 'ผู้รับผิดชอบ', id)).toBe('กองแรก');
    host.edit(PLAN, `B${rowOf(host, id)}`, 'กองที่สอง');
    planIn(host, BY_MEASURE);
    expect(under(host, 'ผู้รับผิดชอบ', id)).toBe('กองที่สอง');
    host.edit(PLAN, `C${rowOf(host, id)}`, 'กองที่สาม');
    host.edit(SCORES, 'D4', 100);
    done(host, 'analyse');
    planIn(host, BY_INSTRUMENT);
    expect(under(host, 'ผู้รับผิดชอบ', id)).toBe('กองที่สาม');
    expect(under(host, 'สถานะของแถว', '2565/indicator/3')).toBe(GONE);
  });

  it('lets a text of one topic be shown for the whole measure, and follow what is typed over it there', () => {
    const host = planned();
    planIn(host, BY_TOPIC);
    host.edit(PLAN, `D${rowOf(host, '2565/indicator/1@2')}`, 'กองแรก');
    planIn(host, BY_MEASURE);
    expect(under(host, 'ผู้รับผิดชอบ', '2565/indicator/1')).toBe('กองแรก');
    host.edit(PLAN, `C${rowOf(host, '2565/indicator/1')}`, 'กองที่สอง');
    planIn(host, BY_TOPIC);
    expect(under(host, 'ผู้รับผิดชอบ', '2565/indicator/1@1')).toBe('กองที่สอง');
    expect(under(host, 'ผู้รับผิดชอบ', '2565/indicator/1@2')).toBe('กองที่สอง');
  });

  it('keeps a row deleted in every format until it is asked back, and then has it in every format', () => {
    const host = planned();
    planIn(host, BY_TOPIC);
    for (const row of ['2565/indicator/1@1', '2565/indicator/1@2']) host.person.deleteRows(PLAN, rowOf(host, row));
    const { deleted } = planIn(host, BY_MEASURE);
    expect(deleted).toMatchObject([{ id: '2565/indicator/1' }]);
    expect(under(host, 'สถานะของแถว', '2565/indicator/1')).toBe(GONE);
    expect(planIn(host, BY_INSTRUMENT).deleted).toHaveLength(1);
    expect(ids(host)).not.toContain('2565/indicator/1');
    done(host, 'restoreRows', { ids: ['2565/indicator/1'] });
    expect(ids(host)).toContain('2565/indicator/1');
    planIn(host, BY_TOPIC);
    expect(ids(host)).toEqual(expect.arrayContaining(['2565/indicator/1@1', '2565/indicator/1@2']));
    expect(planIn(host, BY_MEASURE).deleted).toEqual([]);
    expect(under(host, 'สถานะของแถว', '2565/indicator/1')).toBe('');
  });

  it('is undone whole: tabs, names, settings and what was typed', () => {
    const host = planned();
    host.edit(PLAN, 'A3', 'มาตรการที่พิมพ์เอง');
    const everything = () => host.snapshot().filter(({ name }) => name !== '_ITA');
    const first = everything();
    planIn(host, BY_TOPIC);
    const second = everything();
    planIn(host, BY_MEASURE);
    done(host, 'undo');
    expect(everything()).toEqual(second);
    done(host, 'undo');
    expect(everything()).toEqual(first);
    planIn(host, BY_TOPIC);
    expect(everything()).toEqual(second);
  });

  it('keeps what was typed after it when it is undone, and the tab in which it was typed', () => {
    const host = planned();
    planIn(host, BY_TOPIC);
    host.edit(PLAN, 'D4', 'กองที่พิมพ์เอง');
    const { kept } = done(host, 'undo');
    expect(kept).toMatchObject([{ cell: `${PLAN}!D4`, text: 'กองที่พิมพ์เอง' }]);
    expect(host.cells(PLAN)[3]?.[3]).toBe('กองที่พิมพ์เอง');
    expect(tabs(host).map(([name]) => name)).toContain(`${PLAN} (${BY_MEASURE})`);
  });

  it('is refused where the name is taken under which the tab would be put aside', () => {
    const host = planned();
    planIn(host, BY_TOPIC);
    host.person.renameSheet(`${PLAN} (${BY_MEASURE})`, `${PLAN} (${BY_TOPIC})`);
    const before = host.snapshot();
    const { ok, error } = ask(host, 'generatePlan', { format: BY_INSTRUMENT });
    expect(ok).toBe(false);
    expect(error?.message).toContain(`มีแท็บ ${PLAN} (${BY_TOPIC}) อยู่แล้ว`);
    expect(host.snapshot()).toEqual(before);
  });

  it('goes on in a file that was copied or saved as .xlsx: edits, deleted rows and tabs put aside', async () => {
    const host = planned();
    host.edit(PLAN, 'A3', 'มาตรการที่พิมพ์เอง');
    host.person.deleteRows(PLAN, 4);
    planIn(host, BY_TOPIC);
    const copy = await openHost({ book: await host.save() });
    const [here, there] = [planIn(host, BY_MEASURE), planIn(copy, BY_MEASURE)];
    expect(there).toEqual(here);
    expect(there.kept).toHaveLength(1);
    expect(there.deleted).toHaveLength(1);
    expect(visible(copy)).toEqual(visible(host));
  });

  it('makes the tab anew where the one that was put aside was deleted, with what was typed in it', () => {
    const host = planned();
    host.edit(PLAN, 'A3', 'มาตรการที่พิมพ์เอง');
    planIn(host, BY_TOPIC);
    host.person.deleteSheet(`${PLAN} (${BY_MEASURE})`);
    planIn(host, BY_MEASURE);
    expect(under(host, 'มาตรการ/แนวทาง', '2565/indicator/2')).toBe('มาตรการที่พิมพ์เอง');
  });
});

describe('report, follow-up and checks', () => {
  it.each([BY_MEASURE, BY_INSTRUMENT, BY_TOPIC])('read the plan in format %s', (format) => {
    const host = planned();
    host.edit(PLAN, 'C3', 'กองที่พิมพ์เอง');
    planIn(host, format);
    expect(done(host, 'checkWorkbook').findings.filter(({ cell }) => cell.startsWith(PLAN))).toEqual([]);
    done(host, 'exportReport', { acceptFindings: true });
    done(host, 'generateFollowUp', { format: 'ผลตามมาตรการ' });
    const rows = host.cells(FOLLOW_UP);
    const owner = (rows[0] ?? []).indexOf('ผู้รับผิดชอบ');
    expect(rows.map((row) => row[owner])).toContain('กองที่พิมพ์เอง');
  });

  it('keep what was reported of a measure that was added by hand beside it, whatever the format', () => {
    const host = planned();
    host.edit(PLAN, 'A14', 'มาตรการที่เพิ่มเอง');
    done(host, 'generateFollowUp');
    const followed = () =>
      host
        .cells(FOLLOW_UP)
        .filter((row) => row.includes('มาตรการที่เพิ่มเอง'))
        .map((row) => row.slice(0, 11));
    const row = host.cells(FOLLOW_UP).findIndex((cells) => cells.includes('มาตรการที่เพิ่มเอง')) + 1;
    host.edit(FOLLOW_UP, `F${row}`, 'ผลที่รายงาน');
    const before = followed();
    for (const format of [BY_TOPIC, BY_MEASURE]) {
      planIn(host, format);
      expect(done(host, 'generateFollowUp').remarks).toEqual([]);
      expect(followed()).toEqual(before);
    }
  });

  it('keep what was reported of a measure beside its text, however its topics are sorted', () => {
    const host = planned();
    planIn(host, BY_TOPIC);
    for (const topic of [1, 2]) host.edit(PLAN, `D${rowOf(host, `2565/indicator/1@${topic}`)}`, `กองที่ ${topic}`);
    done(host, 'generateFollowUp');
    const owners = () => host.cells(FOLLOW_UP).map((row) => row[4]);
    const before = owners();
    expect(before).toEqual(expect.arrayContaining(['กองที่ 1', 'กองที่ 2']));
    host.person.moveRows(PLAN, rowOf(host, '2565/indicator/1@2'), 1, 2);
    done(host, 'generateFollowUp');
    expect(owners()).toEqual(before);
  });

  it('have one block for a measure that stands under several topics', () => {
    const follow = (format: string) => {
      const host = planned();
      planIn(host, format);
      return done(host, 'generateFollowUp', { format: 'ผลตามมาตรการ' }).rows;
    };
    expect(follow(BY_TOPIC)).toBe(follow(BY_MEASURE));
  });
});

describe('service calls of a switch', () => {
  it.each([BY_INSTRUMENT, BY_TOPIC])('to %s stay within those of a new tab, and back within less', (format) => {
    const host = planned();
    host.edit(PLAN, 'C3', 'กองที่พิมพ์เอง');
    planIn(host, format);
    expect(host.calls.write).toBeLessThanOrEqual(30);
    planIn(host, BY_MEASURE);
    expect(host.calls.write).toBeLessThanOrEqual(16);
  });
});
