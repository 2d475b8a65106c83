import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../src/report/fill-template.ts';
import { pictureOf } from '../../src/report/picture.ts';
import { readDocx } from './docx-reading.ts';
import { jpegOf, pngOf } from './pictures.ts';
import { analysisAndPlanTemplate } from './report-templates.ts';
import { allOf, type XmlElement } from './xml-tree.ts';

/** A template of one paragraph for each text. */
function templateOf(...texts: readonly string[]): Uint8Array {
  const zip = new PizZip(analysisAndPlanTemplate);
  const body = texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  zip.file('word/document.xml', xml.replace(/<w:body>.*<\/w:body>/s, `<w:body>${body}</w:body>`));
  for (const name of Object.keys(zip.files)) if (/footer\d\.xml$/.test(name)) zip.file(name, '<w:ftr/>');
  return zip.generate({ type: 'uint8array' });
}

const paragraphsOf = (model: object, ...texts: readonly string[]) =>
  readDocx(fillTemplate(templateOf(...texts), model)).paragraphs;

describe('tags', () => {
  test('are looked up in the innermost scope first, then outwards', () => {
    const model = { ชื่อ: 'นอก', ปี: '2566', รายการ: [{ ชื่อ: 'ก' }, { ชื่อ: 'ข' }] };
    expect(paragraphsOf(model, '{#รายการ}', '{ชื่อ} {ปี}', '{/รายการ}', '{ชื่อ}')).toEqual(['ก 2566', 'ข 2566', 'นอก']);
  });

  test.each(['constructor', 'toString', '__proto__', 'length', 'ชื่อ.length', '1+1'])(
    'reach a model’s own keys only: {%s} is unknown',
    (tag) => {
      expect(() => paragraphsOf({ ชื่อ: 'ก' }, `{${tag}}`)).toThrow(`แม่แบบมีแท็ก {${tag}} ที่ไม่รู้จัก`);
    },
  );

  test.each([
    ['an unclosed loop', ['{#รายการ}'], 'แม่แบบเปิด {#รายการ} แต่ไม่มี {/รายการ} ปิด'],
    ['an unopened loop', ['{/รายการ}'], 'แม่แบบมี {/รายการ} แต่ไม่มี {#รายการ} มาก่อน'],
    ['an unclosed tag', ['{ชื่อ'], 'ไม่มีวงเล็บปิด'],
    ['crossed loops', ['{#ก}{#ข}{/ก}{/ข}'], 'ไขว้กัน'],
    ['two unknown tags', ['{หนึ่ง}', '{สอง}'], 'แม่แบบมีแท็ก {สอง} ที่ไม่รู้จัก'],
  ])('that are wrong are named in Thai: %s', (_, texts, message) => {
    expect(() => paragraphsOf({ ชื่อ: '', รายการ: [], ก: [], ข: [] }, ...texts)).toThrow(message);
  });

  test('in a file that is no document are refused in Thai', () => {
    expect(() => fillTemplate(new Uint8Array([1, 2, 3]), {})).toThrow(/^แม่แบบเปิดไม่ได้/);
  });
});

describe('filters', () => {
  test('change how a tag prints, inside a list too', () => {
    const model = { คะแนน: '91.22', รายการ: [{ วันที่: '24/3/2566' }, { วันที่: '' }] };
    expect(
      paragraphsOf(model, '{คะแนน | ทศนิยม 1 | เลขไทย}', '{#รายการ}', '{วันที่|วันที่ย่อ|ถ้าว่าง ไม่ระบุ}', '{/รายการ}'),
    ).toEqual(['๙๑.๒', '24 มี.ค. 66', 'ไม่ระบุ']);
  });

  test.each([
    ['{ชื่อ | เลขไท}', 'แท็ก {ชื่อ | เลขไท} ในแม่แบบมีตัวกรอง เลขไท ที่ไม่รู้จัก หมายถึง เลขไทย หรือไม่'],
    ['{ชื่อ | ทศนิยม มาก}', 'ตัวกรอง ทศนิยม ในแท็ก {ชื่อ | ทศนิยม มาก} ของแม่แบบใช้ไม่ได้กับข้อความที่ตามมา'],
    ['{รายการ | เลขไทย}', 'แท็ก {รายการ | เลขไทย} ในแม่แบบใช้ตัวกรองไม่ได้'],
  ])('that are wrong are named in Thai: %s', (tag, message) => {
    expect(() => paragraphsOf({ ชื่อ: 'ก', รายการ: [] }, tag)).toThrow(message);
  });
});

describe('pictures', () => {
  const picture = pictureOf(pngOf(200, 100), { width: 50, height: 50 }, 'ตรา "ก" & ข');
  const photo = pictureOf(jpegOf(200, 100, 6), { width: 50, height: 50 }, '');
  const model = { ตรา: picture, ไม่มี: '', ภาพ: [{ รูป: photo }, { รูป: picture }] };
  const docx = fillTemplate(templateOf('ก{ตรา}ข{ไม่มี}{#ตรา}มีตรา{/ตรา}', '{#ภาพ}', '{รูป}', '{/ภาพ}'), model);
  const { parts, paragraphs } = readDocx(docx);
  const body = parts.get('word/document.xml');
  const drawings = body ? allOf(body, 'w:drawing') : [];

  test('stand where their tags stood, in their own run', () => {
    expect(paragraphs).toEqual(['กขมีตรา', '', '']);
    expect(drawings).toHaveLength(3);
    const extents = drawings.flatMap((drawing) => allOf(drawing, 'wp:extent').map(({ attributes }) => attributes));
    expect(extents.map(({ cx, cy }) => [Number(cx) / 36_000, Number(cy) / 36_000])).toEqual([
      [50, 25],
      [25, 50],
      [50, 25],
    ]);
  });

  test('are parts of the file, related and declared, one for each picture', () => {
    const zip = new PizZip(docx);
    const relations = allOf(parts.get('word/_rels/document.xml.rels') as XmlElement, 'Relationship');
    const targets = drawings.map((drawing) => {
      const id = allOf(drawing, 'a:blip')[0]?.attributes['r:embed'];
      return relations.find(({ attributes }) => attributes.Id === id)?.attributes.Target ?? '';
    });
    expect(targets).toEqual(['media/ita-picture-0.png', 'media/ita-picture-1.jpeg', 'media/ita-picture-0.png']);
    expect(zip.file('word/media/ita-picture-1.jpeg')?.asUint8Array()).toEqual(jpegOf(200, 100, 6));
    const declared = allOf(parts.get('[Content_Types].xml') as XmlElement, 'Default').map(
      ({ attributes }) => attributes.Extension,
    );
    expect(declared).toEqual(expect.arrayContaining(['png', 'jpeg']));
    expect(new Set(declared).size).toBe(declared.length);
  });

  test('cannot be called up by what is typed', () => {
    expect(paragraphsOf({ ตรา: picture, ชื่อ: 'ก\ue0000\ue001ข' }, '{ตรา}', '{ชื่อ}')).toEqual(['', 'ก0ข']);
  });
});

describe('text', () => {
  test.each([
    ['markup', `& < > " ' </w:t>`, `& < > " ' </w:t>`],
    ['a leading minus or equals sign', '-ติดตามผล =SUM(1)', '-ติดตามผล =SUM(1)'],
    ['line breaks of every kind', 'ก\nข\r\nค\rง', 'ก\nข\nค\nง'],
    ['an emoji', 'ดี 👍🏽 มาก', 'ดี 👍🏽 มาก'],
    ['control characters and half characters', 'ก\u0000\u0008\u001b\ud83dข\ufffe', 'กข'],
    ['a tab', 'ก\tข', 'ก ข'],
    ['braces', '{ชื่อ} {#ไม่มี}', '{ชื่อ} {#ไม่มี}'],
  ])('prints %s as text', (_, text, printed) => {
    expect(paragraphsOf({ ข้อความ: text }, '{ข้อความ}')).toEqual([printed]);
  });
});

test('the docx engine works in a bare context, without Node or the browser', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/report/fill-template.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'engine',
    target: 'es2019',
  });
  const model = JSON.stringify({ ชื่อ: 'ทุ่งตัวอย่าง & <คณะ>' });
  const bytes = JSON.stringify([...templateOf('{ชื่อ}')]);
  const filled: Uint8Array = runInNewContext(
    `${outputFiles[0]?.text ?? ''}; engine.fillTemplate(new Uint8Array(${bytes}), ${model})`,
    {},
  );
  expect(readDocx(new Uint8Array(filled)).paragraphs).toEqual(['ทุ่งตัวอย่าง & <คณะ>']);
});
