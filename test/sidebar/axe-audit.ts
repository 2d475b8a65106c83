// axe and the rules that every page is held to: WCAG 2.2 AA and what is good practice besides.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';

export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs where axe has been loaded. */
export const runAxe = (): Promise<AxeResults> => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
  return (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ runOnly: tags });
};

/** Rule and place of each violation; throws where nothing at all was looked at. */
export function violationsIn({ passes, violations }: AxeResults): readonly string[] {
  if (passes.length === 0) throw new Error('axe found nothing to judge.');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
