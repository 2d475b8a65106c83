// The cell in which a measure's result stands: what was done, how far it has come, by what it can be seen, and pictures.
import { AlignmentType, type Paragraph } from 'docx';
import { cellText } from './ruled-cell.ts';
import { lineBreak, text } from './thai-text.ts';

const whenFilled = (tag: string, ...blocks: readonly Paragraph[]): readonly Paragraph[] => [
  cellText(`{#${tag}}`),
  ...blocks,
  cellText(`{/${tag}}`),
];

const small = (content: string) => text(content, { size: 'table' });

/** In one paragraph with its caption, so that no page break parts them. */
const picture = cellText([small('{#ภาพ}{ภาพ}'), lineBreak(), small('{/ภาพ}{คำบรรยาย}')], {
  alignment: AlignmentType.CENTER,
  keepLines: true,
});

export const reportedResult = (): readonly Paragraph[] => [
  ...whenFilled('ผลการดำเนินการ', cellText('{ผลการดำเนินการ}')),
  ...whenFilled('สถานะ', cellText('สถานะ: {สถานะ}')),
  ...whenFilled('หลักฐาน', cellText('หลักฐาน: {หลักฐาน}')),
  ...whenFilled('ภาพประกอบ', picture),
];

/** A measure, and from which year it was carried over where it was. */
export const MEASURE = '{มาตรการ}{#หมายเหตุ} ({หมายเหตุ}){/หมายเหตุ}';
