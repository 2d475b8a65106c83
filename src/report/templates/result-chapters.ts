// Chapters 1–3: why the assessment is made, the levels of its year, and the result.
import { AlignmentType, type FileChild } from 'docx';
import { chapter } from './chapter.ts';
import { portraitWidth } from './styles.ts';
import { bodyRow, type Column, loopRow, ruledTable, tableText } from './tables.ts';
import { centred, paragraph, prose, when } from './thai-text.ts';

const centre = AlignmentType.CENTER;

const principles: readonly FileChild[] = [
  chapter('{บทหนึ่ง}. หลักการและเหตุผล'),
  prose(
    'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment : ITA) เป็นเครื่องมือที่สำนักงาน ป.ป.ช. ใช้กับหน่วยงานของรัฐทั่วประเทศเป็นประจำทุกปี เพื่อให้แต่ละหน่วยงานรู้ว่าประชาชนและบุคลากรของตนมองการทำงานอย่างไร และข้อมูลที่เปิดเผยต่อสาธารณะครบถ้วนเพียงใด ผลที่ได้มีไว้เพื่อปรับปรุงงาน มิใช่เพื่อจับผิด',
  ),
  prose('การประเมินประจำปีงบประมาณ พ.ศ. {ปีประเมิน} มี {จำนวนตัวชี้วัด} ตัวชี้วัด วัดด้วยเครื่องมือต่อไปนี้'),
  ...when('เครื่องมือประเมิน', [paragraph('{ที่})\t{ชื่อเครื่องมือ} ตัวชี้วัดที่ {ช่วงตัวชี้วัด} น้ำหนักร้อยละ {น้ำหนัก}', { style: 'Listed' })]),
  prose(
    '{ชื่อหน่วยงาน}จึงนำผลคะแนนมาวิเคราะห์หาสาเหตุที่แก้ไขได้ในอำนาจหน้าที่ของตน แล้วกำหนดเป็นมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานสำหรับปีงบประมาณ พ.ศ. {ปีแผน} ตามรายงานนี้',
  ),
];

const byScore: readonly Column[] = [
  { heading: 'คะแนน', share: 1 },
  { heading: 'ระดับ', share: 1 },
];
const byInstrument: readonly Column[] = [
  { heading: 'ระดับ', share: 26 },
  { heading: 'คะแนน ITA', share: 24 },
  { heading: 'คะแนนรายเครื่องมือ', share: 50 },
];

const levels: readonly FileChild[] = [
  chapter('{บทสอง}. ระดับคะแนนผลการประเมิน ประจำปีงบประมาณ พ.ศ. {ปีประเมิน}'),
  ...when('ระดับตามคะแนน', [
    ruledTable(byScore, Math.round(portraitWidth * 0.6), (widths) => [
      bodyRow({ cells: loopRow('แถวระดับ', ['{ช่วงคะแนน}', '{ชื่อระดับ}']).map((text) => tableText(text, centre)) }, widths),
    ]),
  ]),
  ...when('ระดับมีเงื่อนไข', [
    ruledTable(byInstrument, portraitWidth, (widths) => {
      const [name = '', range = '', condition = ''] = loopRow('แถวระดับ', [
        '{ชื่อระดับ}',
        '{ช่วงคะแนน}',
        '{เงื่อนไขรายเครื่องมือ}',
      ]);
      return [bodyRow({ cells: [tableText(name), tableText(range, centre), tableText(condition)] }, widths)];
    }),
  ]),
];

const order: readonly Column[] = [
  { heading: 'ลำดับ', share: 12 },
  { heading: 'ตัวชี้วัด', share: 62 },
  { heading: 'คะแนน', share: 26 },
];

const result: readonly FileChild[] = [
  chapter('{บทสาม}. ผลการประเมินของ{ชื่อหน่วยงาน} {ที่ตั้ง} ประจำปีงบประมาณ พ.ศ. {ปีประเมิน}'),
  prose(
    '{ชื่อหน่วยงาน}ได้คะแนนภาพรวมร้อยละ {คะแนนภาพรวม} ผลการประเมินอยู่ในระดับ {ระดับ} เมื่อเรียงคะแนนของแต่ละตัวชี้วัดจากมากไปน้อย ได้ผลดังนี้',
  ),
  ruledTable(order, portraitWidth, (widths) => {
    const [place = '', name = '', score = ''] = loopRow('คะแนนเรียงลำดับ', ['{ลำดับ}', '{ชื่อ}', '{คะแนน}']);
    return [
      bodyRow({ cells: [tableText(place, centre), tableText(name), tableText(score, centre)] }, widths),
      bodyRow(
        {
          cells: [tableText(''), tableText('คะแนนภาพรวม (ถ่วงน้ำหนัก)'), tableText('{คะแนนภาพรวม}', centre)],
          isTotal: true,
        },
        widths,
      ),
    ];
  }),
  prose('คะแนนสูงสุด {คะแนนสูงสุด} คะแนน คือ {ตัวชี้วัดสูงสุด} และคะแนนต่ำสุด {คะแนนต่ำสุด} คะแนน คือ {ตัวชี้วัดต่ำสุด}', {
    spacing: { before: 160, after: 160 },
  }),
  paragraph('{@แผนภูมิคะแนน}'),
  centred('แผนภูมิ คะแนนรายตัวชี้วัดของ{ชื่อหน่วยงาน} ปีงบประมาณ พ.ศ. {ปีประเมิน} (เส้นประ คือ เกณฑ์ผ่าน {เกณฑ์ผ่าน} คะแนน)', {
    size: 'table',
    keepNext: true,
    spacing: { before: 120, after: 40 },
  }),
  centred('ที่มา: {ที่มา}', { size: 'table' }),
];

export const resultChapters: readonly FileChild[] = [...principles, ...levels, ...result];
