// Officers' own templates end to end: the Doc in Drive, the copy in the workbook, and what is said where neither opens.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { asciiDigits } from '../../src/thai/digits.ts';
import { STORAGE_TAB } from '../../src/workbook/journal.ts';
import { readDocx } from '../report/docx-reading.ts';
import { asGoogleWrites, cutIntoRuns, dice, withPart } from '../report/edited-templates.ts';

const format = 'วิเคราะห์และแผน';
const SHIPPED = 'แม่แบบที่มากับระบบ';

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

let planned: Host;
let edited: Host;

beforeAll(async () => {
  planned = await openHost();
  done(planned, 'setUpWorkbook', { fiscalYear: 2565, example: true });
  done(planned, 'analyse');
  done(planned, 'generatePlan');
  edited = planned.fork();
  done(edited, 'editTemplate', { format });
  write(edited, 'ข้อความที่เจ้าหน้าที่เพิ่ม ปี {ปีประเมิน}');
});

/** Types a paragraph at the top of the first Doc in Drive, which Google then exports in its own way. */
function write(host: Host, text: string): void {
  const [doc] = host.documents();
  if (!doc) throw new Error('no Doc in Drive');
  const added = `<w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const roll = dice(7);
  host.drive.edit(
    doc.id,
    withPart(doc.bytes, (xml) => cutIntoRuns(asGoogleWrites(xml.replace('<w:body>', added)), roll)),
  );
}

const firstLine = (host: Host): string =>
  asciiDigits(readDocx(host.documents().at(-1)?.bytes ?? new Uint8Array()).paragraphs[0] ?? '');

const ADDED = 'ข้อความที่เจ้าหน้าที่เพิ่ม ปี 2565';
const isShipped = (host: Host): boolean => !firstLine(host).startsWith('ข้อความที่เจ้าหน้าที่เพิ่ม');

const copyIn = (host: Host): string =>
  JSON.stringify(host.cells(STORAGE_TAB).filter(([kind]) => String(kind).startsWith('template-copy/')));

describe('editTemplate', () => {
  it('makes a Doc of the shipped template, and answers with the same one from then on', () => {
    const host = planned.fork();
    const first = done(host, 'editTemplate', { format });
    expect(first).toMatchObject({ name: `แม่แบบรายงาน ${format}`, made: 'shipped', note: '' });
    expect(done(host, 'editTemplate', { format })).toMatchObject({
      name: first.name,
      url: first.url,
      made: 'existing',
    });
    expect(host.documents()).toHaveLength(1);
    expect(host.calls.drive).toBe(1);
  });

  it('keeps several by name, apart for each format', () => {
    const host = planned.fork();
    for (const template of [undefined, 'ฉบับย่อ', 'ฉบับเต็ม', ' ฉบับย่อ ']) done(host, 'editTemplate', { format, template });
    done(host, 'editTemplate', { format: 'วิเคราะห์ 7 ประเด็น', template: 'ฉบับย่อ' });
    expect(host.documents().map(({ name }) => name)).toEqual([
      `แม่แบบรายงาน ${format}`,
      `แม่แบบรายงาน ${format} (ฉบับย่อ)`,
      `แม่แบบรายงาน ${format} (ฉบับเต็ม)`,
      'แม่แบบรายงาน วิเคราะห์ 7 ประเด็น (ฉบับย่อ)',
    ]);
    const listed = done(host, 'state').templates as readonly object[];
    expect(listed).toHaveLength(4);
    expect(listed[1]).toMatchObject({ format, template: 'ฉบับย่อ', copiedAt: '' });
  });

  it('lets nobody edit the shipped one under its name', () => {
    const answer = ask(planned.fork(), 'editTemplate', { format, template: SHIPPED });
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });

  it('gives a colleague a Doc of their own, made of what reports print now', () => {
    const host = edited.fork();
    done(host, 'exportReport');
    host.drive.signIn('colleague@agency.example');
    const mine = done(host, 'editTemplate', { format });
    expect(mine).toMatchObject({ made: 'copy', note: expect.stringContaining('สำเนา') });
    done(host, 'exportReport');
    expect(firstLine(host)).toBe(ADDED);
    expect(done(host, 'editTemplate', { format })).toMatchObject({ url: mine.url, made: 'existing' });
  });
});

describe('exportReport', () => {
  it('fills the Doc as it reads now, with three calls of Drive, and keeps a copy', () => {
    const host = edited.fork();
    expect(done(host, 'exportReport').template).toMatchObject({ template: '', source: 'document', note: '' });
    expect(host.calls.drive).toBe(3);
    expect(firstLine(host)).toBe(ADDED);
    expect(copyIn(host)).not.toBe('[]');
    expect(done(host, 'state').templates).toMatchObject([{ copiedAt: expect.stringMatching(/^\d{4}-\d\d-\d\d /) }]);
  });

  it('leaves the copy alone while the Doc is the same, and takes a new one when it is not', () => {
    const host = edited.fork();
    done(host, 'exportReport');
    const kept = copyIn(host);
    const { write: writes } = host.calls;
    done(host, 'exportReport');
    expect(copyIn(host)).toBe(kept);
    expect(host.calls.write).toBeLessThan(writes);
    write(host, 'ข้อความที่เจ้าหน้าที่เพิ่มอีก');
    done(host, 'exportReport');
    expect(copyIn(host)).not.toBe(kept);
  });

  it.each([
    ['a colleague’s add-on cannot open it', (host: Host) => host.drive.signIn('colleague@agency.example')],
    ['it lies in the bin', (host: Host) => host.drive.bin(host.documents()[0]?.id ?? '')],
    ['it was deleted', (host: Host) => host.drive.delete(host.documents()[0]?.id ?? '')],
  ])('fills the copy where %s, and says how old that is', (_title, spoil) => {
    const host = edited.fork();
    done(host, 'exportReport');
    spoil(host);
    const { template } = done(host, 'exportReport');
    expect(template).toMatchObject({ source: 'copy', note: expect.stringMatching(/เปิดแม่แบบ .* ไม่ได้ .* \(วันนี้\)$/) });
    expect(firstLine(host)).toBe(ADDED);
  });

  it('refuses where neither opens, and makes the shipped one when that is asked for', () => {
    const host = edited.fork();
    host.drive.signIn('colleague@agency.example');
    const before = host.documents().length;
    expect(ask(host, 'exportReport')).toMatchObject({ ok: false, error: { code: 'template-unavailable' } });
    expect(host.documents()).toHaveLength(before);
    expect(done(host, 'exportReport', { template: SHIPPED }).template).toMatchObject({ source: 'shipped' });
    expect(isShipped(host)).toBe(true);
  });

  it('takes a damaged copy for none', () => {
    const host = edited.fork();
    done(host, 'exportReport');
    const row = host.cells(STORAGE_TAB).findIndex(([kind]) => String(kind).startsWith('template-copy/')) + 1;
    host.edit(STORAGE_TAB, `E${row}`, '|UEsDB');
    host.drive.signIn('colleague@agency.example');
    expect(ask(host, 'exportReport')).toMatchObject({ ok: false, error: { code: 'template-unavailable' } });
  });

  it('stops at broken tags before anything is made, and keeps the good copy', () => {
    const host = edited.fork();
    done(host, 'exportReport');
    const [kept, before] = [copyIn(host), host.documents().length];
    write(host, 'หน่วยงาน {ชื่อหนวยงาน}');
    const { ok, error } = ask(host, 'exportReport');
    expect({ ok, code: error.code }).toEqual({ ok: false, code: 'template' });
    expect(error.message).toContain('ไม่รู้จักแท็ก {ชื่อหนวยงาน} (เนื้อหา ย่อหน้าที่ 1) — แท็กที่ใกล้เคียงที่สุดคือ {ชื่อหน่วยงาน}');
    expect(host.documents()).toHaveLength(before);
    expect(copyIn(host)).toBe(kept);
    expect(ask(host, 'downloadReport')).toMatchObject({ ok: false, error: { code: 'template' } });
  });

  it('refuses a Doc that is no document any more', () => {
    const host = edited.fork();
    host.drive.edit(host.documents()[0]?.id ?? '', new Uint8Array([80, 75, 3, 4]));
    expect(ask(host, 'exportReport')).toMatchObject({ ok: false, error: { code: 'template' } });
    expect(ask(host, 'checkTemplate', { format })).toMatchObject({ ok: false, error: { code: 'template' } });
  });

  it('refuses a name that no template has, naming the nearest', () => {
    const host = edited.fork();
    done(host, 'editTemplate', { format, template: 'ฉบับผู้บริหาร' });
    const { error } = ask(host, 'exportReport', { template: 'ฉบับผู้บริหาน' });
    expect(error).toMatchObject({ code: 'no-template', message: expect.stringContaining('ชื่อที่ใกล้เคียงคือ ฉบับผู้บริหาร') });
  });

  it.each([
    [
      'a file of another add-on',
      'get',
      'The user has not granted the app 123 read access to the file x.',
      'template-unavailable',
    ],
    [
      'a file that is not shared',
      'get',
      'The user does not have sufficient permissions for this file.',
      'template-unavailable',
    ],
    ['a missing scope', 'get', 'Request had insufficient authentication scopes.', 'permission'],
    [
      'too many requests in a minute',
      'get',
      'User Rate Limit Exceeded. Rate of requests for user exceed configured project quota',
      'rate',
    ],
    ['a file that is too large', 'export', 'This file is too large to be exported.', 'template-too-large'],
  ])('says in Thai what Google means by %s', (_title, member, text, code) => {
    const probe = edited.fork();
    const calls: string[] = [];
    probe.onCall = (_k, called) => calls.push(called);
    done(probe, 'exportReport');
    const host = edited.fork();
    const at = 1 + calls.indexOf(`Drive.Files.${member}`);
    host.fail({ at, mode: 'throw', message: `API call to drive.files.${member} failed with error: ${text}` });
    const { ok, error } = ask(host, 'exportReport');
    expect({ ok, code: error.code }).toEqual({ ok: false, code });
    expect(error.message).toMatch(/^[ก-๙]/);
    expect(host.documents()).toHaveLength(1);
  });

  it('hands out the Word file of the officer’s template too', () => {
    const host = edited.fork();
    const { base64, template } = done(host, 'downloadReport');
    expect(template).toMatchObject({ source: 'document' });
    expect(asciiDigits(readDocx(Buffer.from(String(base64), 'base64')).paragraphs[0] ?? '')).toBe(ADDED);
  });
});

describe('restoreTemplate', () => {
  it('goes back to the shipped one and leaves the Doc; undo takes the officer’s up again', () => {
    const host = edited.fork();
    const { url } = done(host, 'restoreTemplate', { format });
    expect(host.documents()).toMatchObject([{ url, trashed: false }]);
    expect(done(host, 'state')).toMatchObject({ templates: [], undoable: 'กลับไปใช้แม่แบบที่มากับระบบ' });
    expect(done(host, 'exportReport').template).toMatchObject({ source: 'shipped' });
    done(host, 'undo');
    expect(done(host, 'exportReport').template).toMatchObject({ source: 'document' });
  });

  it('is answered by the same Doc when the template is edited again', () => {
    const host = edited.fork();
    const { url } = done(host, 'restoreTemplate', { format });
    expect(done(host, 'editTemplate', { format })).toMatchObject({
      url,
      made: 'existing',
      note: expect.stringContaining('แม่แบบเดิม'),
    });
    expect(host.documents()).toHaveLength(1);
  });

  it('begins anew from the shipped one once the Doc was binned', () => {
    const host = edited.fork();
    done(host, 'exportReport');
    done(host, 'restoreTemplate', { format });
    host.drive.bin(host.documents()[0]?.id ?? '');
    expect(done(host, 'editTemplate', { format })).toMatchObject({ made: 'shipped' });
    done(host, 'exportReport');
    expect(isShipped(host)).toBe(true);
  });

  it('does nothing the second time, and refuses where no template was ever edited', () => {
    const host = edited.fork();
    const first = done(host, 'restoreTemplate', { format });
    expect(done(host, 'restoreTemplate', { format })).toEqual(first);
    expect(host.calls.write).toBe(0);
    const answer = ask(planned.fork(), 'restoreTemplate', { format });
    expect(answer).toMatchObject({ ok: false, error: { code: 'no-template' } });
  });
});

describe('checkTemplate', () => {
  it('lists what is wrong with the Doc, and changes nothing', () => {
    const host = edited.fork();
    write(host, '{#แผน}');
    const before = JSON.stringify(host.snapshot());
    const { source, findings } = done(host, 'checkTemplate', { format });
    expect(source).toBe('document');
    expect(findings).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        message: 'เปิด {#แผน} แล้วไม่มี {/แผน} ปิด',
        place: 'เนื้อหา ย่อหน้าที่ 1',
        text: '{#แผน}',
      }),
    );
    expect(JSON.stringify(host.snapshot())).toBe(before);
    expect(host.calls).toMatchObject({ write: 0, drive: 2 });
  });

  it('finds nothing to mend in the shipped one', () => {
    const { source, findings } = done(planned.fork(), 'checkTemplate', { format });
    expect(source).toBe('shipped');
    expect(
      (findings as readonly { readonly severity: string }[]).filter(({ severity }) => severity !== 'info'),
    ).toEqual([]);
  });
});

describe('a template', () => {
  it('of several pieces is kept whole in cells that Excel can hold', () => {
    const host = edited.fork();
    const roll = dice(1);
    const letters = Array.from({ length: 150_000 }, () => roll(36).toString(36)).join('');
    const [doc] = host.documents();
    const added = `<w:body><w:p><w:r><w:t>${letters}</w:t></w:r></w:p>`;
    host.drive.edit(
      doc?.id ?? '',
      withPart(doc?.bytes ?? new Uint8Array(), (xml) => xml.replace('<w:body>', added)),
    );
    done(host, 'exportReport');
    const row = host.cells(STORAGE_TAB).find(([kind]) => String(kind).startsWith('template-copy/')) ?? [];
    expect(row.filter((cell) => cell !== '').length).toBeGreaterThan(5);
    expect(Math.max(...row.map((cell) => String(cell).length))).toBeLessThanOrEqual(32_767);
    host.drive.signIn('colleague@agency.example');
    expect(done(host, 'exportReport').template).toMatchObject({ source: 'copy' });
  });
});
