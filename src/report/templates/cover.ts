// The cover and the preface, each a page of its own.
import { AlignmentType, convertMillimetersToTwip, type FileChild, HeadingLevel } from 'docx';
import { centred, paragraph, prose, when } from './thai-text.ts';

const millimetres = convertMillimetersToTwip;

const titleLine = (content: string, before = 0) =>
  paragraph(content, {
    style: 'Title',
    size: 'coverTitle',
    bold: true,
    alignment: AlignmentType.CENTER,
    spacing: { before, after: 160 },
  });

const coverLine = (content: string, before = 0) =>
  centred(content, { size: 'heading', bold: true, spacing: { before, after: 80 } });

/** `kind` is the first line of the title. */
export const coverOf = (kind: string): readonly FileChild[] =>
  when('ปก', [
    titleLine(kind, millimetres(40)),
    titleLine('ผลการวิเคราะห์การประเมินคุณธรรมและความโปร่งใส'),
    titleLine('ในการดำเนินงาน (ITA)'),
    titleLine('ประจำปีงบประมาณ พ.ศ. {ปีประเมิน}'),
    coverLine('และมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', millimetres(8)),
    coverLine('ประจำปีงบประมาณ พ.ศ. {ปีแผน}'),
    coverLine('โดย', millimetres(45)),
    coverLine('{คณะทำงาน}'),
    coverLine('{ชื่อหน่วยงาน}', millimetres(30)),
    coverLine('{ที่ตั้ง}'),
  ]);

/** `manner` says how the result is analysed. */
export const prefaceOf = (manner: string): readonly FileChild[] =>
  when('คำนำ', [
    paragraph('คำนำ', {
      heading: HeadingLevel.HEADING_1,
      size: 'heading',
      bold: true,
      alignment: AlignmentType.CENTER,
      spacing: { before: 0, after: 240 },
    }),
    prose(
      `รายงานฉบับนี้นำผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของ{ชื่อหน่วยงาน} ประจำปีงบประมาณ พ.ศ. {ปีประเมิน} มาวิเคราะห์${manner} เพื่อให้เห็นว่าเรื่องใดยังเป็นข้อบกพร่องหรือจุดอ่อน เรื่องใดควรพัฒนาต่อ และเรื่องใดทำได้ดีอยู่แล้ว`,
    ),
    prose(
      'ผลการวิเคราะห์ดังกล่าวใช้กำหนดมาตรการสำหรับปีงบประมาณ พ.ศ. {ปีแผน} โดยระบุวิธีดำเนินการ ผู้รับผิดชอบ ระยะเวลา และการติดตามผลของแต่ละมาตรการไว้ เพื่อให้ทุกส่วนราชการนำไปปฏิบัติและตรวจสอบความก้าวหน้าได้ตรงกัน',
    ),
    prose(
      'คณะทำงานขอขอบคุณบุคลากร ผู้รับบริการ และผู้มีส่วนได้ส่วนเสียทุกท่านที่ให้ข้อมูลในการประเมิน และหวังว่ารายงานนี้จะเป็นประโยชน์ต่อการยกระดับการทำงานของหน่วยงานและการให้บริการประชาชน',
    ),
    centred('{คณะทำงาน}', { indent: { left: millimetres(42) }, spacing: { before: 480, after: 0 } }),
    centred('{ที่ตั้ง}', { indent: { left: millimetres(42) } }),
  ]);
