import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../src/report/fill-template.ts';
import { knownTagsOf } from '../../src/report/known-tags.ts';
import { openTemplate } from '../../src/report/open-template.ts';
import { planRecipes, reportFormats } from '../../src/report/report-formats.ts';
import { templateProblems } from '../../src/report/template-problems.ts';
import { withEntries, xmlEntriesIn } from '../../src/report/zip-archive.ts';
import { readDocx } from './docx-reading.ts';
import { cutIntoRuns, dice, withPart, withTexts } from './edited-templates.ts';
import { reportTemplates } from './report-templates.ts';
import { samples } from './sample-data.ts';

const format = 'วิเคราะห์และแผน';
const known = knownTagsOf(format);

const paragraph = (...texts: readonly string[]): string =>
  `<w:p>${texts.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')}</w:p>`;

const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** Problems of a body, without what the whole template is told. */
const found = (xml: string, name = 'word/document.xml') =>
  templateProblems({ parts: [{ name, xml }], hasSuggestions: false }, known).filter(({ place }) => place !== '');

const messages = (...texts: readonly string[]) =>
  found(texts.map((text) => paragraph(text)).join('')).map(({ message }) => message);

describe('a shipped template', () => {
  test.each(reportFormats)('of %s has no problem, however its runs are cut', (each) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const cut = withTexts(reportTemplates[each], (xml) => cutIntoRuns(xml, dice(seed)));
        const problems = templateProblems(openTemplate(cut, { xmlEntriesIn, withEntries }), knownTagsOf(each));
        expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
        expect(problems.filter(({ place }) => place !== '')).toEqual([]);
      }),
      { numRuns: 3 },
    );
  });
});

describe('a tag', () => {
  test('that is misspelt is named with the nearest one, its paragraph and the text of that', () => {
    const xml = paragraph('หัวข้อ') + table(['ชื่อ', 'หน่วยงาน {ชื่อหนวยงาน}']);
    expect(found(xml)).toEqual([
      {
        severity: 'error',
        message: 'ไม่รู้จักแท็ก {ชื่อหนวยงาน}',
        remedy: 'แท็กที่ใกล้เคียงที่สุดคือ {ชื่อหน่วยงาน} โปรดแก้ตัวสะกดหรือลบแท็กนี้ออกจากแม่แบบ',
        place: 'เนื้อหา ตารางที่ 1 แถวที่ 1 (ย่อหน้าที่ 3)',
        text: 'หน่วยงาน {ชื่อหนวยงาน}',
      },
    ]);
  });

  test.each([
    ['word/header1.xml', 'หัวกระดาษ ย่อหน้าที่ 1'],
    ['word/footer12.xml', 'ท้ายกระดาษ ย่อหน้าที่ 1'],
    ['word/footnotes.xml', 'เชิงอรรถ ย่อหน้าที่ 1'],
  ])('in %s is found there', (part, place) => {
    expect(found(paragraph('{ไม่มีแท็กนี้เลย}'), part)).toMatchObject([{ severity: 'error', place }]);
  });

  test.each([
    ['outside its loop', ['{มาตรการ}'], ['แท็ก {มาตรการ} อยู่นอกกลุ่มที่แท็กนี้ใช้ได้']],
    ['between {^…} and its end', ['{^แผน}{#แถวแผน}{/แถวแผน}{/แผน}'], ['แท็ก {#แถวแผน} อยู่นอกกลุ่มที่แท็กนี้ใช้ได้']],
    ['inside its loop', ['{#แผน}{#แถวแผน}', '{มาตรการ}', '{/แถวแผน}{/แผน}'], []],
    ['of a list, printed as a value', ['{เครื่องมือ}'], ['แท็ก {เครื่องมือ} เขียนไม่ตรงกับชนิดของข้อมูล']],
    ['of a condition, printed as a value', ['{เลขไทย}'], ['แท็ก {เลขไทย} เขียนไม่ตรงกับชนิดของข้อมูล']],
    ['of a value, as a condition', ['{#ชื่อหน่วยงาน}ก{/ชื่อหน่วยงาน}{^ชื่อหน่วยงาน}ข{/}'], []],
    ['of a drawing in its own paragraph', ['{@แผนภูมิคะแนน}'], []],
    ['of a drawing beside text', ['ดู {@แผนภูมิคะแนน}'], ['แท็ก {@แผนภูมิคะแนน} เป็นภาพหรือแผนภูมิ จึงต้องอยู่ในย่อหน้าของตนเอง']],
    ['with blanks and invisible characters', ['{ ชื่อหน่วยงาน\u200b\u00a0}'], []],
    ['that is empty', ['{}'], ['ไม่รู้จักแท็ก {}']],
    ['that looks like markup', ['{&lt;b&gt; &amp; &amp;lt;}'], ['ไม่รู้จักแท็ก {<b> & &lt;}']],
    ['that would change the braces', ['{=[[ ]]=}'], ['ไม่รู้จักแท็ก {=[[ ]]=}']],
    ['with filters', ['{คะแนนภาพรวม|ทศนิยม ๑ | ถ้าว่าง ไม่มี ๑๒}'], []],
    ['with an unknown filter', ['{คะแนนภาพรวม | ทศนิยน 1}'], ['ไม่รู้จักตัวกรอง ทศนิยน ในแท็ก {คะแนนภาพรวม | ทศนิยน 1}']],
    [
      'with a filter that cannot do with what follows it',
      ['{คะแนนภาพรวม | ทศนิยม ก}'],
      ['ตัวกรอง ทศนิยม ในแท็ก {คะแนนภาพรวม | ทศนิยม ก} ใช้ไม่ได้กับข้อความที่ตามมา'],
    ],
    [
      'of a list with a filter',
      ['{#แผน | เลขไทย}{/แผน}'],
      ['แท็ก {#แผน | เลขไทย} ใช้ตัวกรองไม่ได้ ตัวกรองใช้กับแท็กที่พิมพ์ข้อความเท่านั้น'],
    ],
    ['that names a key of every object', ['{constructor}'], ['ไม่รู้จักแท็ก {constructor}']],
  ])('%s', (_title, texts, expected) => {
    expect(messages(...texts)).toEqual(expected);
  });

  test('outside its loop is told between which tags it may stand', () => {
    expect(found(paragraph('{มาตรการ}'))).toMatchObject([
      { remedy: 'ย้ายแท็กนี้ไปไว้ระหว่าง {#แผน}{#แถวแผน}…{/แถวแผน}{/แผน} หรือลบออกจากแม่แบบ' },
    ]);
  });

  test('whose letters look different is remarked on, one that is only cut is not', () => {
    const bold = '<w:p><w:r><w:t>{ชื่อ</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>หน่วยงาน}</w:t></w:r></w:p>';
    expect(found(bold)).toMatchObject([{ severity: 'info', message: expect.stringContaining('มีรูปแบบต่างกัน') }]);
    expect(found(paragraph('{ชื่อ', 'หน่วยงาน}'))).toEqual([]);
  });
});

describe('loops', () => {
  test.each([
    ['not closed', ['{#แผน}'], 'เปิด {#แผน} แล้วไม่มี {/แผน} ปิด'],
    ['not opened', ['{/แผน}'], 'มี {/แผน} แต่ไม่มีแท็กเปิด {#แผน} มาก่อน'],
    ['crossed', ['{#แผน}{#แถวแผน}{/แผน}{/แถวแผน}'], 'แท็กเปิดและแท็กปิดไขว้กัน: พบ {/แผน} ทั้งที่ {#แถวแผน} ยังไม่ปิด'],
    ['a brace that is not closed', ['{ชื่อหน่วยงาน'], 'วงเล็บปีกกา { ไม่มีคู่ในย่อหน้าเดียวกัน: {ชื่อหน่วยงาน'],
    ['a brace that is not opened', ['ชื่อหน่วยงาน}'], 'วงเล็บปีกกา } ไม่มีคู่ในย่อหน้าเดียวกัน: ชื่อหน่วยงาน}'],
    ['a tag over two paragraphs', ['{ชื่อ', 'หน่วยงาน}'], 'วงเล็บปีกกา { ไม่มีคู่ในย่อหน้าเดียวกัน: {ชื่อ'],
  ])('that are wrong are errors: %s', (_title, texts, message) => {
    expect(messages(...texts)).toContain(message);
  });

  test('from inside a table to outside are errors; over rows and cells of one they are not', () => {
    expect(found(table(['{#แผน}']) + paragraph('{/แผน}'))).toMatchObject([
      { severity: 'error', message: 'แท็กเปิด {#แผน} กับแท็กปิด {/แผน} ไม่ได้อยู่ในตารางเดียวกัน' },
    ]);
    expect(found(table(['{#แผน}', 'ก'], ['ข', '{/แผน}']))).toEqual([]);
  });

  test('beside one that repeats whole rows are errors, inside or around it they are not', () => {
    const rows = (...cells: readonly string[]) => found(table(cells)).map(({ message }) => message);
    const fault = 'อยู่ในแถวเดียวกันของตาราง';
    const [condition, more] = ['{#เลขไทย}ก{/เลขไทย}', '{#เครื่องมือ}{/เครื่องมือ}'];
    expect(rows('{#เครื่องมือ}', `{/เครื่องมือ}${condition}`)).toEqual([expect.stringContaining(fault)]);
    expect(rows(`${condition}{#เครื่องมือ}`, '{/เครื่องมือ}')).toEqual([expect.stringContaining(fault)]);
    expect(rows('{#เครื่องมือ}', `${condition}{/เครื่องมือ}`)).toEqual([]);
    expect(rows('{#เลขไทย}{#เครื่องมือ}', '{/เครื่องมือ}{/เลขไทย}')).toEqual([]);
    expect(rows(`${condition}${more}`, condition)).toEqual([]);
  });

  test('of body and footer are apart', () => {
    const parts = [
      { name: 'word/document.xml', xml: paragraph('{#แผน}') },
      { name: 'word/footer1.xml', xml: paragraph('{/แผน}') },
    ];
    expect(
      templateProblems({ parts, hasSuggestions: false }, known).filter(({ severity }) => severity === 'error'),
    ).toHaveLength(2);
  });
});

describe('the whole template', () => {
  const whole = (xml: string, hasSuggestions = false) =>
    templateProblems({ parts: [{ name: 'word/document.xml', xml }], hasSuggestions }, known).filter(
      ({ place }) => place === '',
    );

  test('is told which data it does not print, of an unused loop only its name', () => {
    const texts = whole(paragraph('{ชื่อหน่วยงาน}')).map(({ severity, message }) => `${severity} ${message}`);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/^info ข้อมูลที่แม่แบบไม่ได้ใช้: /);
    expect(texts[0]).not.toContain('{ชื่อหน่วยงาน}');
    expect(texts[0]).not.toContain('{มาตรการ}');
    const inside = whole(paragraph('{#แผน}{#แถวแผน}{มาตรการ}{/แถวแผน}{/แผน}')).map(({ message }) => message);
    expect(inside).toContainEqual(expect.stringContaining('ภายใน {#แผน}{#แถวแผน}…{/แถวแผน}{/แผน}: {วิธีการ}'));
  });

  test('is warned of suggestions that nobody accepted', () => {
    expect(whole(paragraph(''), true)[0]).toMatchObject({ severity: 'warning' });
  });

  test('gives a Thai sentence and a remedy for whatever stands in it', () => {
    const text = fc.array(
      fc.oneof(
        fc.constantFrom('{', '}', '{#', '{/', '{^', '{@', 'แผน', 'แถวแผน', 'ชื่อหน่วยงาน', ' ', '｛'),
        fc.string({ maxLength: 4 }),
      ),
    );
    const escaped = (piece: string) => piece.replace(/[&<>]/g, '');
    fc.assert(
      fc.property(text, (pieces) => {
        for (const problem of found(paragraph(...pieces.map(escaped)))) {
          expect(problem.message).toMatch(/[ก-๙]/);
          expect(problem.remedy).toMatch(/[ก-๙]/);
        }
      }),
    );
  });
});

describe('a template without errors', () => {
  const shipped = reportTemplates[format];
  const model = planRecipes[format].modelOf(samples.subdistrict);

  /** Paragraphs are moved and dropped, tags put in anywhere: mostly wrong, sometimes not. */
  const disturbed = (seed: number): Uint8Array => {
    const roll = dice(seed);
    return withPart(shipped, (xml) => {
      const texts = xml.match(/<w:p>(?:(?!<\/?w:p>|<w:sectPr).)*<\/w:p>/gs) ?? [];
      const any = (): string => texts[roll(texts.length)] ?? '';
      const { name = '' } = known[roll(known.length)] ?? {};
      const tag = [`{${name}}`, `{#${name}}{/${name}}`, `{#${name}}`, `{@${name}}`][roll(4)] ?? '';
      const target = any();
      switch (roll(4)) {
        case 0:
          return xml.replace(target, '<w:p/>');
        case 1:
          return xml.replace(target, () => target + any());
        case 2:
          return xml.replace(target, () => target + paragraph(tag));
        default:
          return xml.replace(target, () => target.replace('</w:t>', `${tag}</w:t>`));
      }
    });
  };

  test('fills, whatever was done to it, and no tag remains', () => {
    let filled = 0;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const opened = openTemplate(disturbed(seed), { xmlEntriesIn, withEntries });
        if (templateProblems(opened, known).some(({ severity }) => severity === 'error')) return;
        filled += 1;
        const text = readDocx(fillTemplate(opened.docx, model)).paragraphs.join('\n');
        expect(text).not.toMatch(/[{}]|undefined|\[object/);
      }),
      { numRuns: 40 },
    );
    expect(filled).toBeGreaterThan(0);
  });
});
