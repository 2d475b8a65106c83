// Headings of chapters and of their parts, as real headings, so that the outline of the document can be used.
import { HeadingLevel, type Paragraph } from 'docx';
import { paragraph } from './thai-text.ts';

export const chapter = (content: string): Paragraph =>
  paragraph(content, { heading: HeadingLevel.HEADING_1, size: 'heading', bold: true });

export const part = (content: string): Paragraph =>
  paragraph(content, { heading: HeadingLevel.HEADING_2, size: 'subheading', bold: true });

export const subpart = (content: string): Paragraph =>
  paragraph(content, { heading: HeadingLevel.HEADING_3, bold: true });
