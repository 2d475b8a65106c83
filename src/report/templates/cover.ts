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

interface Cover {
  readonly titles: readonly string[];
  /** Smaller, below the titles; printed where the tag holds something, if one is named. */
  readonly subtitles: readonly string[];
  readonly subtitlesWhen?: string;
}

/** A page with the title of a report, and who makes it for whom. */
export function coverPage({ titles, subtitles, subtitlesWhen }: Cover): readonly FileChild[] {
  const below = subtitles.map((subtitle, index) => coverLine(subtitle, index === 0 ? millimetres(8) : 0));
  return when('ปก', [
    ...titles.map((title, index) => titleLine(title, index === 0 ? millimetres(40) : 0)),
    ...(subtitlesWhen === undefined ? below : when(subtitlesWhen, below)),
    coverLine('โดย', millimetres(45)),
    coverLine('{คณะทำงาน}'),
    coverLine('{ชื่อหน่วยงาน}', millimetres(30)),
    coverLine('{ที่ตั้ง}'),
  ]);
}

/** `kind` is the first line of the title. */
export const coverOf = (kind: string): readonly FileChild[] =>
  coverPage({
    titles: [kind, 'ผลการวิเคราะห์การประเมินคุณธรรมและความโปร่งใส', 'ในการดำเนินงาน (ITA)', 'ประจำปีงบประมาณ พ.ศ. {ปีประเมิน}'],
    subtitles: ['และมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 'ประจำปีงบประมาณ พ.ศ. {ปีแผน}'],
    subtitlesWhen: 'มีมาตรการ',
  });

/** A page that says what a report is for, over the name of those who made it. */
export const prefacePage = (texts: readonly string[]): readonly FileChild[] =>
  when('คำนำ', [
    paragraph('คำนำ', {
      heading: HeadingLevel.HEADING_1,
      size: 'heading',
      bold: true,
      alignment: AlignmentType.CENTER,
      spacing: { before: 0, after: 240 },
    }),
    ...texts.map((content) => prose(content)),
    centred('{คณะทำงาน}', { indent: { left: millimetres(42) }, spacing: { before: 480, after: 0 } }),
    centred('{ที่ตั้ง}', { indent: { left: millimetres(42) } }),
  ]);

/** `manner` says how the result is analysed. */
export const prefaceOf = (manner: string): readonly FileChild[] =>
  prefacePage([
    `รายงานฉบับนี้นำผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของ{ชื่อหน่วยงาน} ประจำปีงบประมาณ พ.ศ. {ปีประเมิน} มาวิเคราะห์${manner} เพื่อให้เห็นว่าเรื่องใดยังเป็นข้อบกพร่องหรือจุดอ่อน เรื่องใดควรพัฒนาต่อ และเรื่องใดทำได้ดีอยู่แล้ว`,
    '{#มีมาตรการ}ผลการวิเคราะห์ดังกล่าวใช้กำหนดมาตรการสำหรับปีงบประมาณ พ.ศ. {ปีแผน} โดยระบุวิธีดำเนินการ ผู้รับผิดชอบ ระยะเวลา และการติดตามผลของแต่ละมาตรการไว้ เพื่อให้ทุกส่วนราชการนำไปปฏิบัติและตรวจสอบความก้าวหน้าได้ตรงกัน{/มีมาตรการ}{^มีมาตรการ}ผลการวิเคราะห์ดังกล่าวใช้ยืนยันแนวปฏิบัติที่ดีอยู่แล้ว เพื่อให้ทุกส่วนราชการรักษาไว้ต่อเนื่อง{/มีมาตรการ}',
    'คณะทำงานขอขอบคุณบุคลากร ผู้รับบริการ และผู้มีส่วนได้ส่วนเสียทุกท่านที่ให้ข้อมูลในการประเมิน และหวังว่ารายงานนี้จะเป็นประโยชน์ต่อการยกระดับการทำงานของหน่วยงานและการให้บริการประชาชน',
  ]);
