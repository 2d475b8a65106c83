import fc from 'fast-check';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../src/report/fill-template.ts';
import { openTemplate } from '../../src/report/open-template.ts';
import { planRecipes, reportFormats } from '../../src/report/report-formats.ts';
import { withEntries, xmlEntriesIn } from '../../src/report/zip-archive.ts';
import { brokenTemplates } from './broken-templates.ts';
import { readDocx, tablesWith } from './docx-reading.ts';
import { asGoogleWrites, cutIntoRuns, dice, partOf, restyled, withPart, withTexts } from './edited-templates.ts';
import { sampleModels } from './read-report.ts';
import { analysisAndPlanTemplate, reportTemplates } from './report-templates.ts';
import { samples } from './sample-data.ts';

const engine = { xmlEntriesIn, withEntries };
const open = (file: Uint8Array) => openTemplate(file, engine);

const format = 'วิเคราะห์และแผน';
const model = planRecipes[format].modelOf(samples.subdistrict);
const read = (docx: Uint8Array) => readDocx(fillTemplate(open(docx).docx, model));
const shipped = readDocx(fillTemplate(analysisAndPlanTemplate, model));

describe('a template that was edited', () => {
  test.each(reportFormats)('of %s prints the same however its runs are cut, wrapped and styled', (each) => {
    const [model = {}] = sampleModels(each);
    const filled = (docx: Uint8Array) => readDocx(fillTemplate(docx, model));
    const expected = filled(reportTemplates[each]);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const roll = dice(seed);
        const edited = withTexts(reportTemplates[each], (xml) =>
          cutIntoRuns(restyled(asGoogleWrites(xml), roll), roll),
        );
        const report = filled(open(edited).docx);
        expect(report.paragraphs).toEqual(expected.paragraphs.map((text) => text.replaceAll('"', '”')));
        expect(report.tables.length).toBe(expected.tables.length);
      }),
      { numRuns: 8 },
    );
  });

  test('prints text where it was moved, with a tag beside it', () => {
    const moved = withPart(analysisAndPlanTemplate, (xml) =>
      xml.replace(
        '<w:body>',
        '<w:body><w:p><w:r><w:t>ย้ายมา { ชื่อหน่วยงาน\u200b } ปี {ปี</w:t></w:r><w:r><w:t>ประเมิน|เลขอาร</w:t></w:r><w:r><w:t>บิก}{หมายเหตุเกณฑ์ | ถ้าว่าง ไม่มี ๑}</w:t></w:r></w:p>',
      ),
    );
    expect(read(moved).paragraphs[0]).toBe('ย้ายมา องค์การบริหารส่วนตำบลทุ่งตัวอย่าง ปี 2565ไม่มี ๑');
  });

  test('prints a row that was added to a table, and repeats a row with another column', () => {
    const headings = ['มาตรการ', 'ผู้รับผิดชอบ'];
    const cell = (text: string) => `<w:tc><w:tcPr/><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const row = (...texts: readonly string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`;
    const table = `<w:tbl><w:tblPr/><w:tblGrid/>${row(...headings)}${row('{#แผน}{#แถวแผน}{มาตรการ}', '{ผู้รับผิดชอบ}{/แถวแผน}{/แผน}')}${row('รวม', '{จำนวนตัวชี้วัด}')}</w:tbl>`;
    const edited = withPart(analysisAndPlanTemplate, (xml) => xml.replace('<w:body>', `<w:body>${table}<w:p/>`));
    const [added = []] = tablesWith(read(edited), headings);
    expect(added.length).toBe(samples.subdistrict.plan.length + 2);
    expect(added.at(-1)).toEqual(['รวม', '๑๐']);
  });

  test('keeps another font, for Thai letters too, and gives each property its Thai half', () => {
    const edited = withPart(analysisAndPlanTemplate, (xml) =>
      xml.replace(
        '<w:body>',
        '<w:body><w:p><w:r><w:rPr><w:rFonts w:ascii="Niramit" w:hAnsi="Niramit"/><w:b/><w:sz w:val="30"/></w:rPr><w:t>{ชื่อหน่วยงาน}</w:t></w:r></w:p>',
      ),
    );
    const filled = partOf(fillTemplate(open(edited).docx, model));
    expect(filled).toContain(
      '<w:rPr><w:rFonts w:cs="Niramit" w:ascii="Niramit" w:hAnsi="Niramit"/><w:b/><w:bCs/><w:sz w:val="30"/><w:szCs w:val="30"/><w:lang w:val="en-US" w:bidi="th-TH"/></w:rPr>',
    );
    expect(filled.match(/Sarabun/g)?.length).toBe(
      partOf(fillTemplate(analysisAndPlanTemplate, model)).match(/Sarabun/g)?.length,
    );
  });

  test('prints the text before a suggestion that nobody accepted', () => {
    const suggestion =
      '<w:ins w:id="1"><w:r><w:t>ใหม่</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>เดิม</w:delText></w:r></w:del>';
    const edited = withPart(analysisAndPlanTemplate, (xml) =>
      xml.replace('<w:body>', `<w:body><w:p>${suggestion}</w:p>`),
    );
    expect(open(edited).hasSuggestions).toBe(true);
    expect(read(edited).paragraphs[0]).toBe('เดิม');
    expect(open(analysisAndPlanTemplate).hasSuggestions).toBe(false);
  });

  test('loses the fonts that Google puts into the file, and gives the same bytes each time', () => {
    const zip = new PizZip(analysisAndPlanTemplate);
    zip.file('word/fonts/Sarabun-regular.ttf', new Uint8Array(90_000));
    const edited = zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
    expect(Object.keys(new PizZip(open(edited).docx).files)).not.toContain('word/fonts/Sarabun-regular.ttf');
    expect(open(edited).docx).toEqual(open(edited).docx);
  });

  test('that nobody touched prints as the shipped one', () => {
    expect(read(analysisAndPlanTemplate).paragraphs).toEqual(shipped.paragraphs);
  });
});

describe('a file that is no template', () => {
  const messages = { large: 'ไฟล์แม่แบบมีขนาดใหญ่เกินไป', broken: 'ไฟล์แม่แบบเสียหาย' };

  test.each(brokenTemplates)('is refused in Thai: %s', (_, file, fault) => {
    expect(() => open(file())).toThrow(messages[fault]);
  });

  test('of any bytes gives a Thai sentence or opens', () => {
    fc.assert(
      fc.property(fc.nat(analysisAndPlanTemplate.length - 1), fc.nat(255), (at, byte) => {
        const spoiled = Uint8Array.from(analysisAndPlanTemplate);
        spoiled[at] = byte;
        try {
          open(spoiled);
        } catch (error) {
          expect(error).toMatchObject({ name: 'TemplateFault' });
        }
      }),
      { numRuns: 60 },
    );
  });
});
