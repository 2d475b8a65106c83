// The page that shows the result of `วิเคราะห์ 7 ประเด็น` at a glance: the scores, and the years before where they are known.
import { AlignmentType, type FileChild, HeadingLevel } from 'docx';
import { listTable } from './list-table.ts';
import { scoreChart, trendChart } from './score-chart.ts';
import { portraitWidth } from './styles.ts';
import { centred, paragraph } from './thai-text.ts';

const titleLine = (content: string) =>
  centred(content, { size: 'subheading', bold: true, spacing: { before: 0, after: 0 } });

export const resultPage: readonly FileChild[] = [
  paragraph('ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ', {
    heading: HeadingLevel.HEADING_1,
    size: 'heading',
    bold: true,
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0 },
  }),
  titleLine('ประจำปีงบประมาณ พ.ศ. {ปีประเมิน}'),
  titleLine('{ชื่อหน่วยงาน}'),
  centred('มีค่าคะแนนเท่ากับ {คะแนนภาพรวม} คะแนน อยู่ในระดับ {ระดับ}', {
    size: 'subheading',
    bold: true,
    spacing: { before: 0, after: 160 },
  }),
  listTable({
    each: 'แถวตัวชี้วัด',
    staysWhole: true,
    width: portraitWidth,
    columns: [
      { heading: 'ตัวชี้วัดที่', share: 18, value: '{ที่}', isCentred: true },
      { heading: 'รายละเอียดตัวชี้วัด', share: 58, value: '{ชื่อ}' },
      { heading: 'คะแนน', share: 24, value: '{คะแนน}', isCentred: true },
    ],
  }),
  paragraph('', { size: 'table', keepNext: true }),
  ...scoreChart,
  ...trendChart,
];
