// What an .xlsx needs and the library that writes it does not say: a writer that others trust, and heights that are
// only fitted to the text, so that a program works them out again when the text changes.
import PizZip from 'pizzip';

/** LibreOffice drops the results of formulas it does not know unless it knows the program that worked them out. */
const trustedWriter = 'Microsoft Excel';

/** Names the writer, and takes the mark of a person's choice off the rows given for each sheet, in the sheets' order. */
export function completePackage(file: Uint8Array, fittedRows: readonly (readonly number[])[]): Uint8Array {
  const zip = new PizZip(file);
  const rewrite = (part: string, change: (xml: string) => string) => zip.file(part, change(textOf(zip, part)));
  rewrite('docProps/app.xml', (xml) => xml.replace(/<Application>[^<]*</, `<Application>${trustedWriter}<`));
  for (const [index, rows] of fittedRows.entries()) {
    const fitted = new Set(rows);
    rewrite(`xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      xml.replaceAll(/<row r="(\d+)"[^>]*>/g, (tag, row) =>
        fitted.has(Number(row)) ? tag.replace(' customHeight="1"', '') : tag,
      ),
    );
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function textOf(zip: PizZip, part: string): string {
  const file = zip.file(part);
  if (!file) throw new Error(`The .xlsx has no part ${part}.`);
  return file.asText();
}
