// Builds what clasp pushes (dist/) and what runs locally (build/): functions for cells, readable in the script editor; the
// commands and the docx engine in files of their own, evaluated only when they are used; data in HTML files read when needed.
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import PizZip from 'pizzip';

const root = import.meta.dirname;
const at = (...parts) => join(root, ...parts);
const appsScript = {
  absWorkingDir: root,
  // Paths in the comments stay those of the project, wherever the packages are kept.
  preserveSymlinks: true,
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
};

const bundled = async (options) => {
  const { outputFiles } = await build(options);
  return outputFiles[0].text;
};

async function scriptBundle() {
  const bundle = await bundled({ ...appsScript, entryPoints: [at('src/google/main.ts')], globalName: 'ita' });
  return `${bundle}\n${await readFile(at('src/google/globals.js'), 'utf8')}`;
}

/** A declaration is only pre-parsed by V8, so a cell that calls a custom function never pays for what is inside. */
const declared = (name, bundle, exported) => `function ${name}() {\n${bundle}return ${exported};\n}\n`;

async function commands(expected) {
  const entryPoints = [at('src/google/commands.ts')];
  const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'));
  const define = {
    ADD_ON_VERSION: JSON.stringify(version),
    SELF_TEST_EXPECTED: JSON.stringify(JSON.stringify(expected)),
  };
  return declared(
    'commands_',
    await bundled({ ...appsScript, define, entryPoints, globalName: 'commands' }),
    'commands',
  );
}

async function docxEngine() {
  const entryPoints = [at('src/report/docx-engine.ts')];
  const engine = await bundled({ ...appsScript, entryPoints, globalName: 'engine', minify: true });
  return declared('docxEngine_', engine, 'engine');
}

async function sidebarPage() {
  const script = await bundled({
    ...appsScript,
    entryPoints: [at('src/sidebar/main.ts')],
    supported: { 'template-literal': false },
  });
  const [page, style] = await Promise.all([
    readFile(at('src/sidebar/index.html'), 'utf8'),
    readFile(at('src/sidebar/style.css'), 'utf8'),
  ]);
  return page
    .replace('<!-- style -->', () => `<style>\n${style}</style>`)
    .replace('<!-- script -->', () => `<script>\n${script.replaceAll('</script', '<\\/script')}</script>`);
}

/** The same bytes on every build, wherever and whenever: entries in order, one fixed date, none in the properties. */
function repacked(docx) {
  const source = new PizZip(docx);
  const target = new PizZip();
  for (const name of Object.keys(source.files).sort()) {
    if (source.files[name].dir) continue;
    const content =
      name === 'docProps/core.xml'
        ? source.files[name].asText().replace(/<dcterms:(created|modified).*?<\/dcterms:\1>/g, '')
        : source.files[name].asUint8Array();
    // A zip keeps local time: this is the same everywhere.
    target.file(name, content, { date: new Date(2000, 0, 1), createFolders: false });
  }
  return target.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** A module of the sources, built to be used right here. */
async function nodeModule(source) {
  const outfile = at('build/modules', `${basename(source, '.ts')}.mjs`);
  await build({
    entryPoints: [at(source)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  return import(`${pathToFileURL(outfile).href}?${process.hrtime.bigint()}`);
}

async function templates() {
  const { templates } = await nodeModule('src/report/templates/templates.ts');
  const files = {};
  for (const [name, make] of Object.entries(templates)) {
    files[`template-${name}.html`] = repacked(await make()).toString('base64');
  }
  return files;
}

async function library() {
  const folder = at('src/library');
  const parts = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const entries = await Promise.all(parts.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))));
  return JSON.stringify(entries.flat());
}

/** What the self-test is to find, computed here from the same sources and the same data files. */
async function selfTestExpected(data) {
  const { selfTestExpected: expectedOf } = await nodeModule('src/app/self-test-expected.ts');
  const template = (name) => new Uint8Array(Buffer.from(data[`template-${name}.html`], 'base64'));
  return expectedOf({ entries: () => JSON.parse(data['library.html']) }, template);
}

async function scriptProject() {
  const data = { 'library.html': await library(), ...(await templates()) };
  const files = {
    'main.js': await scriptBundle(),
    'commands.js': await commands(await selfTestExpected(data)),
    'docx-engine.js': await docxEngine(),
    'sidebar.html': await sidebarPage(),
    ...data,
  };
  files['appsscript.json'] = await readFile(at('appsscript.json'), 'utf8');
  await replaceFolder(at('dist'), files);
}

/** Leaves exactly these files; each appears whole, so that a host reading the folder meanwhile never sees half a file. */
async function replaceFolder(folder, files) {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const target = join(folder, name);
    if ((await readFile(target, 'utf8').catch(() => undefined)) === text) continue;
    const partial = at('build', `${name}.${process.pid}`);
    await mkdir(at('build'), { recursive: true });
    await writeFile(partial, text);
    await rename(partial, target);
  }
  const stale = (await readdir(folder)).filter((name) => !(name in files));
  await Promise.all(stale.map((name) => rm(join(folder, name), { recursive: true })));
}

async function localTools() {
  const tools = ['cli.ts', 'push.ts', 'browser.ts', 'pictures.ts'].map((name) => at('src/local', name));
  await build({
    entryPoints: tools,
    outdir: at('build/local'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  await build({
    entryPoints: [at('test/bench/bench.ts')],
    outfile: at('build/bench/bench.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  await workbenchPage();
}

async function workbenchPage() {
  const folder = at('src/local/workbench/page');
  await build({
    entryPoints: ['page.ts', 'sidebar-shim.ts', 'page.css'].map((name) => join(folder, name)),
    outdir: at('build/workbench'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
  });
  await copyFile(join(folder, 'page.html'), at('build/workbench/page.html'));
}

await Promise.all([scriptProject(), localTools()]);
