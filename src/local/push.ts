// `npm run push`: hands the built project to clasp, but never under the placeholder that .clasp.json ships with. The
// manifest goes along unasked: without an answer clasp would leave everything as it was and report no failure.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

const placeholder = 'put-your-script-id-here';

/** Why nothing can be pushed, or undefined. */
export function pushProblem(settings: string): string | undefined {
  const { scriptId } = JSON.parse(settings) as { readonly scriptId?: string };
  if (scriptId && scriptId !== placeholder) return undefined;
  return [
    `.clasp.json still holds the placeholder "${placeholder}" as its scriptId.`,
    'Put the id of your own script project there (Apps Script editor > Project settings > Script ID), then run npm run push again.',
  ].join('\n');
}

function push(): number {
  const root = projectRoot();
  const problem = pushProblem(readFileSync(join(root, '.clasp.json'), 'utf8'));
  if (problem) {
    console.error(problem);
    return 1;
  }
  const { status } = spawnSync('npx', ['clasp', 'push', '--force'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

if (process.argv[1]?.endsWith('push.mjs')) process.exitCode = push();
