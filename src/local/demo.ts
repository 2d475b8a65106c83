// `npm run demo`: the main job on the sample workbook, by the very bundle that clasp would push, with its results in a folder.
import { type Host, openHost } from './host.ts';
import { runMethod } from './method-run.ts';
import { saveResults } from './results-folder.ts';

const agency = { name: 'องค์การบริหารส่วนตำบลตัวอย่าง', type: 'อบต.', district: 'ตัวอย่าง', province: 'ตัวอย่าง' };
const sample = { fiscalYear: 2565, agency, example: true };

/** Fills a workbook with the sample; throws what the method answers when it will not. */
export function setUpSample(host: Host): void {
  const { ok, error } = runMethod(host, 'setUpWorkbook', sample);
  if (!ok) throw new Error(`The sample could not be set up: ${JSON.stringify(error)}`);
}

const steps: readonly (readonly [title: string, method: string, args: unknown])[] = [
  ['Set up the sample workbook', 'setUpWorkbook', sample],
  ['Check it', 'checkWorkbook', {}],
  ['Analyse the scores', 'analyse', {}],
  ['Generate the measure plan', 'generatePlan', {}],
  ['Export the report', 'exportReport', { acceptFindings: true }],
];

/** Runs the steps, stopping at the first that fails; answers the exit status. */
export async function demonstrate(out: string): Promise<number> {
  const host = await openHost();
  let failed = false;
  for (const [title, method, args] of steps) {
    const result = runMethod(host, method, args);
    console.log(JSON.stringify(result));
    console.error(`${result.ok ? 'done  ' : 'FAILED'}  ${title} (${result.ms} ms)`);
    failed = !result.ok;
    if (failed) break;
  }
  const files = await saveResults(host, out);
  console.error(`\nResults:\n${files.map((file) => `  ${file}`).join('\n')}`);
  return failed ? 1 : 0;
}
