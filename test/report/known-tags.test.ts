import { describe, expect, test } from 'vitest';
import { knownTagsOf, type TagKind } from '../../src/report/known-tags.ts';
import { reportFormats } from '../../src/report/report-formats.ts';
import type { Settings, Signatory } from '../../src/workbook/settings.ts';
import { readDocx } from './docx-reading.ts';
import { sampleModels } from './read-report.ts';
import { reportTemplates } from './report-templates.ts';

/** `kind path/name` of every key of a model, with what is inside of it; a list or part that is empty hides its own. */
function keysOf(model: object, path: readonly string[] = []): readonly string[] {
  return Object.entries(model).flatMap(([name, value]) => {
    const isPicture = typeof value === 'object' && 'bytes' in value;
    const inside: readonly object[] = Array.isArray(value)
      ? value
      : typeof value === 'object' && !isPicture
        ? [value]
        : [];
    const at = [...path, name];
    return [at.join('/'), ...inside.flatMap((each) => keysOf(each, at))];
  });
}

/** With a memo, and everyone who signs says something of their own. */
function withOpinions(settings: Settings): Settings {
  const speaking = (signatory: Signatory): Signatory => ({ ...signatory, opinion: ['☐ เห็นชอบ'] });
  return {
    ...settings,
    parts: { memo: true },
    preparer: speaking(settings.preparer),
    officeHead: { ...speaking(settings.officeHead), on: true },
    chiefAdministrator: speaking(settings.chiefAdministrator),
    localExecutive: speaking(settings.localExecutive),
  };
}

describe.each(reportFormats)('the known tags of %s', (format) => {
  const known = knownTagsOf(format);

  test('are exactly what its model holds', () => {
    const held = new Set(sampleModels(format, withOpinions).flatMap((model) => keysOf(model)));
    expect(known.map(({ path, name }) => [...path, name].join('/')).sort()).toEqual([...held].sort());
  });

  test('are each explained in Thai', () => {
    for (const { about } of known) expect(about).toMatch(/^[ก-๙]/);
  });

  test('include every tag that its shipped template uses, where it stands and as what it is', () => {
    const text = readDocx(reportTemplates[format]).paragraphs.join('\n');
    const open: string[] = [];
    for (const [, sign = '', name = ''] of text.matchAll(/\{([#^/@]?)([^}]+)\}/g)) {
      if (sign === '/') {
        open.pop();
        continue;
      }
      const kinds: readonly TagKind[] =
        sign === '@'
          ? ['drawing']
          : sign === ''
            ? ['value', 'picture']
            : ['value', 'picture', 'condition', 'loop', 'part'];
      const isKnown = known.some(
        (tag) => tag.name === name && kinds.includes(tag.kind) && tag.path.every((step) => open.includes(step)),
      );
      expect({ name, isKnown }).toEqual({ name, isKnown: true });
      if (sign === '#' || sign === '^') open.push(name);
    }
  });
});
