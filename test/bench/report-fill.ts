// Filling a report of fifteen pages: the engine that ships beside bare docxtemplater on the same template and data.
import { readFile } from 'node:fs/promises';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { fillTemplate } from '../../src/report/fill-template.ts';
import { planRecipes } from '../../src/report/report-formats.ts';
import { subdistrict } from '../report/sample-data.ts';
import { type Comparison, mediansOf } from './measure.ts';

const { template, modelOf } = planRecipes.วิเคราะห์และแผน;

function filledBare(docx: Uint8Array, model: object): Uint8Array {
  const document = new Docxtemplater(new PizZip(docx), { paragraphLoop: true, linebreaks: true });
  return document.render(model).getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The model is made anew each time, for both. */
export async function filling(): Promise<Comparison> {
  const docx = new Uint8Array(Buffer.from(await readFile(`dist/template-${template}.html`, 'utf8'), 'base64'));
  const [ours = Number.NaN, yardstick = Number.NaN] = mediansOf(
    [() => fillTemplate(docx, modelOf(subdistrict)), () => filledBare(docx, modelOf(subdistrict))],
    20,
  );
  return { what: 'filling a report of 15 pages / bare docxtemplater', ours, yardstick, budget: 1.3 };
}
