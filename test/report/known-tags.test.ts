import { describe, expect, test } from 'vitest';
import { knownTagsOf, type TagKind } from '../../src/report/known-tags.ts';
import type { ReportData } from '../../src/report/report-data.ts';
import { reportFormats, reportRecipes } from '../../src/report/report-formats.ts';
import type { Signatory } from '../../src/workbook/settings.ts';
import { detailedSamples } from './detailed-samples.ts';
import { readDocx } from './docx-reading.ts';
import { reportTemplates } from './report-templates.ts';
import { samples } from './sample-data.ts';

/** `kind path/name` of every key of a model, with what is inside of it; a list or part that is empty hides its own. */
function keysOf(model: object, path: readonly string[] = []): readonly string[] {
  return Object.entries(model).flatMap(([name, value]) => {
    const inside: readonly object[] = Array.isArray(value) ? value : typeof value === 'object' ? [value] : [];
    const at = [...path, name];
    return [at.join('/'), ...inside.flatMap((each) => keysOf(each, at))];
  });
}

/** Everyone who signs says something of their own. */
function withOpinions(data: ReportData): ReportData {
  const { settings } = data;
  const speaking = (signatory: Signatory): Signatory => ({ ...signatory, opinion: ['☐ เห็นชอบ'] });
  return {
    ...data,
    settings: {
      ...settings,
      preparer: speaking(settings.preparer),
      officeHead: speaking(settings.officeHead),
      chiefAdministrator: speaking(settings.chiefAdministrator),
      localExecutive: speaking(settings.localExecutive),
    },
  };
}

describe.each(reportFormats)('the known tags of %s', (format) => {
  const known = knownTagsOf(format);

  test('are exactly what its model holds', () => {
    const models = Object.values({ ...samples, ...detailedSamples }).map((data) =>
      reportRecipes[format].modelOf(withOpinions(data)),
    );
    const held = new Set(models.flatMap((model) => keysOf(model)));
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
        sign === '@' ? ['drawing'] : sign === '' ? ['value'] : ['value', 'condition', 'loop', 'part'];
      const isKnown = known.some(
        (tag) => tag.name === name && kinds.includes(tag.kind) && tag.path.every((step) => open.includes(step)),
      );
      expect({ name, isKnown }).toEqual({ name, isKnown: true });
      if (sign === '#' || sign === '^') open.push(name);
    }
  });
});
