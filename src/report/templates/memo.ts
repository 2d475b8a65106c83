// บันทึกข้อความ in its official form: emblem, title, routing lines on dotted rules, then the text and the signatures of
// its format.
import { AlignmentType, convertMillimetersToTwip, type FileChild, VerticalAlignTable } from 'docx';
import { type BareCell, bareTable, dottedBorder } from './layout-table.ts';
import { portraitWidth } from './styles.ts';
import { centred, hairline, paragraph, when } from './thai-text.ts';

const EMBLEM = { width: convertMillimetersToTwip(30), height: convertMillimetersToTwip(15) };

/** Brings the smaller value down to the baseline of its label, in twips. */
const BASELINE_SHIFT = 76;

const tight = { spacing: { before: 0, after: 0 } };

/** The first cell is the place of the emblem, and of its size where none is set. */
const titleLine = () =>
  bareTable([
    {
      height: EMBLEM.height,
      cells: [
        { children: [paragraph('{ตราหน่วยงาน}', tight)], width: EMBLEM.width },
        {
          children: [centred('บันทึกข้อความ', { size: 'memoTitle', bold: true, ...tight })],
          width: portraitWidth - 2 * EMBLEM.width,
        },
        {
          children: [
            paragraph('{#เป็นร่าง}ร่าง{/เป็นร่าง}', {
              size: 'memoLabel',
              bold: true,
              alignment: AlignmentType.RIGHT,
              ...tight,
            }),
          ],
          width: EMBLEM.width,
        },
      ],
    },
  ]);

interface RoutingField {
  readonly label: string;
  readonly tag: string;
  /** Widths of label and value, in millimetres. */
  readonly widths: readonly [number, number];
}

const routingLine = (...fields: readonly RoutingField[]) =>
  bareTable([
    {
      cells: fields.flatMap(({ label, tag, widths: [labelWidth, valueWidth] }): readonly BareCell[] => [
        {
          children: [paragraph(label, { size: 'memoLabel', bold: true, ...tight })],
          width: convertMillimetersToTwip(labelWidth),
          verticalAlign: VerticalAlignTable.TOP,
        },
        {
          children: [paragraph(`{${tag}}`, { spacing: { before: BASELINE_SHIFT, after: 0 } })],
          width: convertMillimetersToTwip(valueWidth),
          verticalAlign: VerticalAlignTable.TOP,
          borders: { bottom: dottedBorder },
        },
      ]),
    },
  ]);

/** Tags are those of the memo's model; nothing of it remains where the memo is switched off. */
export const memoOf = (text: readonly FileChild[], signatures: readonly FileChild[]): readonly FileChild[] =>
  when('บันทึกข้อความ', [
    titleLine(),
    hairline(),
    routingLine(
      { label: 'ส่วนราชการ', tag: 'ส่วนราชการ', widths: [31, 84] },
      { label: 'โทร.', tag: 'โทร', widths: [12, 33] },
    ),
    hairline(),
    routingLine(
      { label: 'ที่', tag: 'เลขที่หนังสือ', widths: [10, 70] },
      { label: 'วันที่', tag: 'วันที่หนังสือ', widths: [16, 64] },
    ),
    hairline(),
    routingLine({ label: 'เรื่อง', tag: 'เรื่อง', widths: [16, 144] }),
    paragraph('เรียน  {เรียน}', { spacing: { before: 160, after: 0 } }),
    ...text,
    ...signatures,
  ]);
