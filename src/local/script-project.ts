// The script project as clasp would push it: .js, .html and the manifest of one folder, in clasp's order. Nothing else of it is read.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  /** The names under which the script sees advanced services, `Drive` for instance. */
  readonly advancedServices: readonly string[];
}

export interface ScriptProject {
  readonly manifest: Manifest;
  /** Compiled once; run again in a fresh context for each execution, as Apps Script does. */
  readonly scripts: readonly vm.Script[];
  /** HTML files by the name that HtmlService takes: without `.html`. */
  readonly pages: ReadonlyMap<string, string>;
}

/** Reads a built project. Fails, saying what to do, when there is none. */
export function readProject(folder: string): ScriptProject {
  const manifestFile = join(folder, 'appsscript.json');
  if (!existsSync(manifestFile)) {
    throw new Error(`There is no script project in ${folder} (no appsscript.json). Build it first: npm run build`);
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const scripts = inPushOrder(
    files.filter((file) => /\.(js|gs)$/.test(file)),
    folder,
  );
  return {
    manifest: manifestOf(JSON.parse(read('appsscript.json'))),
    scripts: scripts.map((file) => new vm.Script(read(file), { filename: file })),
    pages: new Map(
      files.filter((file) => file.endsWith('.html')).map((file) => [file.slice(0, -'.html'.length), read(file)]),
    ),
  };
}

/** The files that .clasp.json names in filePushOrder first, the rest by name. */
function inPushOrder(files: readonly string[], folder: string): readonly string[] {
  const settings = join(dirname(folder), '.clasp.json');
  const first: readonly string[] = existsSync(settings)
    ? (JSON.parse(readFileSync(settings, 'utf8')).filePushOrder ?? [])
    : [];
  const place = (file: string) => {
    const at = first.findIndex((named) => named.endsWith(file));
    return at < 0 ? first.length : at;
  };
  return files.toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

interface ManifestJson {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[] };
}

function manifestOf(json: ManifestJson): Manifest {
  return {
    timeZone: json.timeZone ?? 'Etc/GMT',
    oauthScopes: json.oauthScopes ?? [],
    advancedServices: (json.dependencies?.enabledAdvancedServices ?? []).map(({ userSymbol }) => userSymbol),
  };
}
