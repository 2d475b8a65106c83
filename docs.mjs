// Writes the pages of docs/ that are made from the program: the tags of the templates.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = import.meta.dirname;
const outfile = join(root, 'build/docs/tags-page.mjs');

await build({
  entryPoints: [join(root, 'src/report/tags-page.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
});
const { tagsPage } = await import(pathToFileURL(outfile).href);
await writeFile(join(root, 'docs/template-tags.md'), tagsPage());
