// Pictures for rows of the follow-up: the file in Drive, the line in the row's cell, and what is refused before any upload.
import { beforeEach, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';

const TAB = 'ติดตามผล 2566';
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]).toString('base64');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]).toString('base64');

let host: Host;
beforeEach(async () => {
  host = await openHost();
  for (const method of ['setUpWorkbook', 'generatePlan', 'generateFollowUp'])
    host.call(method, method === 'setUpWorkbook' ? { fiscalYear: 2565, example: true } : {});
});

interface Steps {
  readonly tab: string;
  readonly steps: readonly { readonly step: string; readonly cell: string; readonly pictures: readonly object[] }[];
}

const steps = () => (host.call('readPictures') as { readonly value: Steps }).value.steps;
const add = (more: object = {}) =>
  host.call('addPicture', {
    step: steps()[0]?.step ?? '',
    name: 'ภาพ.jpg',
    base64: JPEG,
    caption: 'ประชุมชี้แจง',
    ...more,
  });
const cellText = (): string => {
  const cells = host.cells(TAB);
  return String(cells[1]?.[cells[0]?.indexOf('ภาพประกอบ') ?? -1]);
};
const pictures = () => host.files().filter(({ mimeType }) => mimeType.startsWith('image/'));
const folders = () => host.files().filter(({ mimeType }) => mimeType.endsWith('.folder'));

describe('a picture', () => {
  it('goes into the folder of the add-on, and its caption and link into the cell', () => {
    expect(add()).toMatchObject({ ok: true, value: { pictures: [{ caption: 'ประชุมชี้แจง' }] } });
    expect(add({ base64: PNG, caption: 'ติดประกาศ' })).toMatchObject({ ok: true });
    expect(pictures().map(({ mimeType, bytes }) => [mimeType, Buffer.from(bytes).toString('base64')])).toEqual([
      ['image/jpeg', JPEG],
      ['image/png', PNG],
    ]);
    expect(folders()).toHaveLength(1);
    expect(cellText().split('\n')).toEqual(
      pictures().map(({ url }, index) => `${['ประชุมชี้แจง', 'ติดประกาศ'][index]} | ${url}`),
    );
    expect(steps()[0]?.pictures).toEqual([
      { caption: 'ประชุมชี้แจง', url: pictures()[0]?.url },
      { caption: 'ติดประกาศ', url: pictures()[1]?.url },
    ]);
  });

  it('stays when the follow-up is made again, and its line goes with an undo', () => {
    add();
    const line = cellText();
    host.call('generateFollowUp');
    expect(cellText()).toBe(line);
    add({ caption: 'อีกภาพ' });
    expect(host.call('undo')).toMatchObject({ value: { command: 'เพิ่มภาพประกอบ' } });
    expect(cellText()).toBe(line);
  });

  it('is put after what was typed in the cell', () => {
    host.edit(TAB, String(steps()[0]?.cell.split('!')[1]), 'ดูแฟ้มที่ 3');
    add();
    expect(cellText()).toMatch(/^ดูแฟ้มที่ 3\nประชุมชี้แจง \| https:/);
  });

  it.each([
    ['a file that is no picture', { base64: Buffer.from('%PDF-1.7').toString('base64') }, 'JPEG หรือ PNG'],
    ['a picture with something else in it', { base64: `${JPEG}<script>` }, 'JPEG หรือ PNG'],
    ['a blank caption', { caption: ' \n ' }, 'คำบรรยาย'],
    ['a row that is gone', { step: 'ไม่มี' }, 'ไม่พบแถว'],
    ['too large a picture', { base64: '/9j/'.repeat(600_000) }, 'ไม่ถูกต้อง'],
  ])('is refused in Thai before anything is uploaded: %s', (_, more, message) => {
    const before = host.snapshot();
    expect(add(more)).toMatchObject({ ok: false, error: { message: expect.stringContaining(message) } });
    expect(host.files()).toEqual([]);
    expect(host.snapshot()).toEqual(before);
  });

  it('waits for a follow-up', async () => {
    host = await openHost();
    host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
    expect(host.call('readPictures')).toMatchObject({ ok: false, error: { code: 'not-set-up' } });
  });
});
