// Styles and page layout shared by every report: A4 with the margins and the single spacing of an official letter, which
// grows with the line, so that stacked Thai marks are never cut.
import { AlignmentType, convertMillimetersToTwip, type IStylesOptions, LineRuleType, PageOrientation } from 'docx';
import { thaiRun } from './thai-text.ts';

const millimetres = convertMillimetersToTwip;

const a4 = { width: millimetres(210), height: millimetres(297) };

/** Indent of the first line of prose. */
const FIRST_LINE = millimetres(25);

export const portrait = {
  size: { ...a4, orientation: PageOrientation.PORTRAIT },
  margin: {
    left: millimetres(30),
    right: millimetres(20),
    top: millimetres(25),
    bottom: millimetres(20),
    header: millimetres(12),
    footer: millimetres(10),
  },
};

/** The emblem of a memo stands higher than its text would. */
export const memoPage = { ...portrait, margin: { ...portrait.margin, top: millimetres(15) } };

export const landscape = {
  size: { ...a4, orientation: PageOrientation.LANDSCAPE },
  margin: { ...portrait.margin, left: millimetres(20) },
};

/** Widths available to tables, in twips. */
export const portraitWidth = a4.width - portrait.margin.left - portrait.margin.right;
export const landscapeWidth = a4.height - landscape.margin.left - landscape.margin.right;

/** One line, growing with the tallest mark. */
const spacing = { before: 0, after: 80, line: 240, lineRule: LineRuleType.AUTO };

export const styles: IStylesOptions = {
  default: {
    document: { run: thaiRun(), paragraph: { spacing } },
    title: { run: thaiRun({ size: 'coverTitle', bold: true }), paragraph: { alignment: AlignmentType.CENTER } },
    heading1: {
      run: thaiRun({ size: 'heading', bold: true }),
      paragraph: { spacing: { ...spacing, before: 240 }, keepNext: true, keepLines: true },
    },
    heading2: {
      run: thaiRun({ size: 'subheading', bold: true }),
      paragraph: { spacing: { ...spacing, before: 160 }, keepNext: true, keepLines: true },
    },
    heading3: {
      run: thaiRun({ bold: true }),
      paragraph: { spacing: { ...spacing, before: 120 }, keepNext: true, keepLines: true },
    },
    hyperlink: { run: thaiRun() },
  },
  paragraphStyles: [
    {
      id: 'Prose',
      name: 'Prose',
      basedOn: 'Normal',
      run: thaiRun(),
      paragraph: { indent: { firstLine: FIRST_LINE }, alignment: AlignmentType.THAI_DISTRIBUTE },
    },
    {
      id: 'Listed',
      name: 'Listed',
      basedOn: 'Normal',
      run: thaiRun(),
      paragraph: { indent: { left: millimetres(34), hanging: millimetres(9) } },
    },
    {
      id: 'Advice',
      name: 'Advice',
      basedOn: 'Normal',
      run: thaiRun(),
      paragraph: { indent: { firstLine: millimetres(12) }, alignment: AlignmentType.THAI_DISTRIBUTE },
    },
    {
      id: 'AdviceItem',
      name: 'Advice Item',
      basedOn: 'Advice',
      run: thaiRun(),
      paragraph: { indent: { left: millimetres(12), firstLine: millimetres(8) } },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: thaiRun({ size: 'table' }),
      paragraph: { spacing: { ...spacing, before: 20, after: 20 } },
    },
  ],
};
