// A part that is switched off leaves its section behind: a paragraph that holds nothing but the section's layout, which
// would print as a blank page.

const SECTION_END = `<w:p(?: [^>]*)?><w:pPr>(?:(?!</?w:p[ >]|</w:pPr>).)*<w:sectPr(?:(?!</w:sectPr>).)*</w:sectPr></w:pPr></w:p>`;
const EMPTY_SECTIONS = new RegExp(`(<w:body>|</w:sectPr></w:pPr></w:p>)(?:${SECTION_END})+`, 'gs');

/** The document without sections that begin and end with the same blank paragraph. */
export const dropEmptySections = (xml: string): string => xml.replace(EMPTY_SECTIONS, '$1');
