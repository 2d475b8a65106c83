// `npm run demo`: the main job on the sample agencies, by the very bundle that clasp would push, with its results in a folder.
import { join } from 'node:path';
import { type Host, openHost } from './host.ts';
import { runMethod } from './method-run.ts';
import { saveResults } from './results-folder.ts';

/** A shipped sample is found by its year and kind of agency; its results go into a folder of their own. */
interface Sample {
  readonly folder: string;
  readonly fiscalYear: number;
  readonly type: string;
}

const firstSample: Sample = { folder: '.', fiscalYear: 2565, type: 'อบต.' };

const samples: readonly Sample[] = [
  firstSample,
  { folder: '2565-municipality', fiscalYear: 2565, type: 'เทศบาลตำบล' },
  { folder: '2567-municipality', fiscalYear: 2567, type: 'เทศบาลตำบล' },
];

const setUpArgs = ({ fiscalYear, type }: Sample): object => ({
  fiscalYear,
  agency: { name: '', type, district: '', province: '' },
  example: true,
});

/** Fills a workbook with the first sample; throws what the method answers when it will not. */
export function setUpSample(host: Host): void {
  const { ok, error } = runMethod(host, 'setUpWorkbook', setUpArgs(firstSample));
  if (!ok) throw new Error(`The sample could not be set up: ${JSON.stringify(error)}`);
}

const stepsFor = (sample: Sample): readonly (readonly [title: string, method: string, args: object])[] => [
  ['Set up the sample workbook', 'setUpWorkbook', setUpArgs(sample)],
  ['Check it', 'checkWorkbook', {}],
  ['Analyse the scores', 'analyse', {}],
  ['Generate the measure plan', 'generatePlan', {}],
  ['Export the report', 'exportReport', {}],
];

/** Runs the steps for each sample, stopping at the first that fails; answers the exit status. */
export async function demonstrate(out: string): Promise<number> {
  for (const sample of samples) {
    if (!(await demonstrateSample(sample, join(out, sample.folder)))) return 1;
  }
  return 0;
}

async function demonstrateSample(sample: Sample, out: string): Promise<boolean> {
  const host = await openHost();
  let worked = true;
  for (const [title, method, args] of stepsFor(sample)) {
    const result = runMethod(host, method, args);
    console.log(JSON.stringify(result));
    console.error(`${result.ok ? 'done  ' : 'FAILED'}  ${title} (${result.ms} ms)`);
    worked = result.ok;
    if (!worked) break;
  }
  const files = await saveResults(host, out);
  console.error(`${files.map((file) => `        ${file}`).join('\n')}\n`);
  return worked;
}
