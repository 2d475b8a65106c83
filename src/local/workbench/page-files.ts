// What the page is made of: the built files, the Thai font, and the add-on's own sidebar with the workbench's
// `google.script.run` put before its first script.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

const types: Readonly<Record<string, string>> = {
  'page.html': 'text/html; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
};

export interface PageFile {
  readonly type: string;
  readonly body: string;
}

/** A built file of the page; undefined for any other name. */
export function pageFile(name: string): PageFile | undefined {
  const type = types[name];
  return type === undefined ? undefined : { type, body: builtFile(name) };
}

const builtFile = (name: string): string => readFileSync(join(projectRoot(), 'build/workbench', name), 'utf8');

const weights = [
  { weight: 400, file: '400Regular/Sarabun_400Regular.ttf' },
  { weight: 600, file: '600SemiBold/Sarabun_600SemiBold.ttf' },
  { weight: 700, file: '700Bold/Sarabun_700Bold.ttf' },
];

/** The font inside the style sheet: a sandboxed frame may fetch no font file. */
export function fontStyle(): PageFile {
  const { resolve } = createRequire(import.meta.url);
  const faces = weights.map(({ weight, file }) => {
    const font = readFileSync(resolve(`@expo-google-fonts/sarabun/${file}`)).toString('base64');
    return `@font-face { font-family: Sarabun; font-weight: ${weight}; src: url(data:font/ttf;base64,${font}); }`;
  });
  return { type: 'text/css; charset=utf-8', body: faces.join('\n') };
}

/** All in one file, as the add-on's own page is: what stands in a sandbox of its own may fetch nothing from here. */
export function sidebarPage(html: string): PageFile {
  const shim = builtFile('sidebar-shim.js');
  return {
    type: 'text/html; charset=utf-8',
    body: html.replace('<head>', () => `<head><style>${fontStyle().body}</style><script>${shim}</script>`),
  };
}

/** Each page may load what this server serves, and nothing from anywhere else. */
export const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:; img-src data:; connect-src 'self'; frame-src 'self'; frame-ancestors 'none'";

export const sidebarPolicy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; font-src data:; frame-ancestors 'self'";
