// Pictures chosen from disk, made small in the browser, and put beside their row.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenWorkbench, openWorkbench } from './open-workbench.ts';

const TAB = 'ติดตามผล 2566';

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
  workbench.host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
  for (const method of ['generatePlan', 'generateFollowUp']) workbench.host.call(method);
  for (const button of ['อ่านข้อมูลใหม่', 'ติดตามผล', 'เพิ่มภาพประกอบ']) await workbench.press(button);
});
afterEach(() => workbench.close());

const choose = (buffer: Buffer, mimeType = 'image/png') =>
  workbench.sidebar.getByLabel('ไฟล์ภาพ').setInputFiles({ name: 'ภาพถ่าย.png', mimeType, buffer });
const caption = () => workbench.sidebar.getByLabel('คำบรรยายภาพ');
const heading = (name: string) => workbench.sidebar.getByRole('heading', { level: 1, name });
const pictures = () => workbench.host.files().filter(({ mimeType }) => mimeType === 'image/jpeg');

/** A picture as large as a photograph, and as hard to compress. */
const photograph = async (side: number): Promise<Buffer> => {
  const base64 = await workbench.page.evaluate((pixels) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = pixels;
    const pen = canvas.getContext('2d');
    const image = pen?.createImageData(pixels, pixels);
    if (!pen || !image) return '';
    for (let at = 0; at < image.data.length; at++)
      image.data[at] = at % 4 === 3 ? 255 : Math.floor(Math.random() * 256);
    pen.putImageData(image, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  }, side);
  return Buffer.from(base64, 'base64');
};

describe('a picture', () => {
  it('is made small, kept in Drive and named in its cell; the caption is text', async () => {
    const { host, press, sidebar } = workbench;
    const large = await photograph(900);
    expect(large.length).toBeGreaterThan(2_000_000);
    await choose(large);
    await caption().fill('<img src=x> ประชุม | ชี้แจง');
    await sidebar.getByLabel('แถว', { exact: true }).selectOption({ index: 1 });
    await press('เพิ่มภาพ');
    await heading('เพิ่มภาพแล้ว').waitFor();
    expect(pictures().map(({ bytes }) => bytes.length < 800_000)).toEqual([true]);
    expect(await sidebar.getByRole('link', { name: '<img src=x> ประชุม / ชี้แจง' }).getAttribute('href')).toBe(
      pictures()[0]?.url,
    );
    expect(await sidebar.locator('main img').count()).toBe(0);
    const column = host.cells(TAB)[0]?.indexOf('ภาพประกอบ') ?? -1;
    expect(host.cells(TAB)[2]?.[column]).toBe(`<img src=x> ประชุม / ชี้แจง | ${pictures()[0]?.url}`);
    await press('เพิ่มอีกภาพ');
    await heading('ภาพประกอบ').waitFor();
    await sidebar.locator('main .links a').waitFor();
  });

  it('that the browser cannot open is refused at its field', async () => {
    await choose(Buffer.from('%PDF-1.7'), 'application/pdf');
    await caption().fill('ประชุม');
    await workbench.press('เพิ่มภาพ');
    const file = workbench.sidebar.getByLabel('ไฟล์ภาพ');
    await expect
      .poll(() => file.evaluate((node) => (node as HTMLInputElement).validationMessage))
      .toContain('เปิดไฟล์นี้เป็นภาพไม่ได้');
    expect(workbench.host.files()).toEqual([]);
  });
});
