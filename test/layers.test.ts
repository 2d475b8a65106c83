// Holds the table of layers: arrows between folders point one way, and only the outer layers know a world.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/** What a layer may import: other layers, and packages by name. */
interface Allowed {
  readonly layers: readonly string[];
  readonly packages: readonly string[];
  /** Layers from which only types may come. */
  readonly types?: readonly string[];
}

const pure = ['core', 'thai'];
const allowed: Readonly<Record<string, Allowed>> = {
  core: { layers: pure, packages: [] },
  thai: { layers: ['thai'], packages: [] },
  functions: { layers: [...pure, 'functions'], packages: ['zod/mini'] },
  workbook: { layers: [...pure, 'workbook'], packages: ['zod/mini'] },
  checks: { layers: [...pure, 'workbook', 'checks'], packages: [] },
  import: { layers: [...pure, 'workbook', 'import'], packages: [] },
  report: { layers: [...pure, 'workbook', 'report'], packages: ['docxtemplater', 'pizzip', 'docx'] },
  app: { layers: [...pure, 'functions', 'workbook', 'checks', 'import', 'report', 'app'], packages: [] },
  server: {
    layers: [...pure, 'functions', 'workbook', 'checks', 'import', 'report', 'app', 'server'],
    packages: ['zod/mini'],
  },
  google: {
    layers: [...pure, 'functions', 'workbook', 'checks', 'import', 'report', 'app', 'server', 'google'],
    packages: [],
  },
  sidebar: { layers: ['sidebar'], packages: [], types: ['server'] },
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

const IMPORT = /^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'|import\('([^']+)'\)/gm;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isType: boolean;
}

const importsOf = (file: string): readonly Import[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, type, from, dynamic]) => ({
    file,
    target: from ?? dynamic ?? '',
    isType: type !== undefined,
  }));

const layerOf = (path: string): string => relative(src, path).split('/')[0] ?? '';

const isAllowed = (rules: Allowed, { file, target, isType }: Import): boolean => {
  if (!target.startsWith('.')) return rules.packages.includes(target);
  const layer = layerOf(resolve(file, '..', target));
  return rules.layers.includes(layer) || (isType && (rules.types ?? []).includes(layer));
};

describe('layers', () => {
  it.each(Object.entries(allowed))('%s imports only what its place allows', (layer, rules) => {
    const imports = filesIn(join(src, layer)).flatMap(importsOf);
    expect(filesIn(join(src, layer)).length).toBeGreaterThan(0);
    expect(imports.filter((each) => !isAllowed(rules, each))).toEqual([]);
  });

  it('local reads the built bundle and never a module of the add-on', () => {
    const relativeImports = filesIn(join(src, 'local'))
      .flatMap(importsOf)
      .filter(({ target }) => target.startsWith('.'));
    expect(relativeImports.length).toBeGreaterThan(0);
    expect(relativeImports.filter(({ file, target }) => layerOf(resolve(file, '..', target)) !== 'local')).toEqual([]);
  });

  it('only report filling and the templates name the docx libraries', () => {
    const users = filesIn(join(src, 'report'))
      .flatMap(importsOf)
      .filter(({ target }) => ['docxtemplater', 'pizzip', 'docx'].includes(target))
      .map(({ file }) => relative(src, file));
    const engine = ['document-text', 'fill-template', 'word-file', 'zip-archive'].map((name) => `report/${name}.ts`);
    const expected = users.every((file) => engine.includes(file) || file.startsWith('report/templates/'));
    expect({ users, expected }).toEqual({ users, expected: true });
  });

  it('no file of the add-on reads a clock or draws a random number outside the adapters', () => {
    const offenders = ['core', 'thai', 'functions', 'workbook', 'checks', 'import', 'report', 'app', 'server']
      .flatMap((layer) => filesIn(join(src, layer)))
      .filter((file) => !file.includes('/templates/'))
      .filter((file) => /Math\.random|Date\.now|new Date\(\)|console\./.test(readFileSync(file, 'utf8')));
    expect(offenders.map((file) => relative(src, file))).toEqual([]);
  });
});
