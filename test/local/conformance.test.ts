// The host against Google's documentation, case by case; and every member that the host emulates has at least one case that
// fails without it.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { ConformanceCase } from './conformance/case.ts';
import { enums } from './conformance/enums.ts';
import { locales } from './conformance/locale.ts';
import { rangeCells } from './conformance/range-cells.ts';
import { rangeLook } from './conformance/range-look.ts';
import { rangePlace } from './conformance/range-place.ts';
import { services } from './conformance/services.ts';
import { sharing } from './conformance/sharing.ts';
import { sheets } from './conformance/sheet.ts';
import { hostOf, script } from './script-fixture.ts';

const cases: readonly ConformanceCase[] = [
  ...rangeCells,
  ...rangeLook,
  ...rangePlace,
  ...sheets,
  ...services,
  ...sharing,
  ...enums,
  ...locales,
];
/** The cases that call each member. */
const callers = new Map<string, Set<ConformanceCase>>();

const around = `function caught(work) { try { work(); } catch (error) { return error.message; } }
  function onOpen() {}`;

async function expectDocumented(one: ConformanceCase, onCall: (member: string) => void = () => undefined) {
  const { body, gives, sight, spreadsheet, given } = one;
  const host = await hostOf({ code: `${around}\n${script(body)}`, pages: { page: '<p>ก</p>' } }, spreadsheet);
  host.onCall = (_k, member) => onCall(member);
  given?.(host);
  expect(host.run('main')).toEqual(gives);
  if (sight) expect(sight.of(host)).toEqual(sight.is);
}

describe('a script gets what Google documents', () => {
  test.each(cases)('$says ($from)', async (one) => {
    await expectDocumented(one, (member) => callers.set(member, (callers.get(member) ?? new Set()).add(one)));
  });
});

/** The member that has no effect and answers its own object; none while it is undefined. */
const idle = vi.hoisted(() => ({ member: undefined as string | undefined }));

vi.mock('../../src/local/emulated-object.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/local/emulated-object.ts')>();
  type Working = (...args: readonly unknown[]) => unknown;
  const emulate: typeof original.emulate = (run, name, ...groups) => {
    const weakened = groups.map((group) =>
      Object.fromEntries(
        Object.entries(group as Record<string, Record<string, Working>>).map(([kind, members]) => [
          kind,
          Object.fromEntries(
            Object.entries(members).map(([member, works]) => [
              member,
              kind === 'constant' || typeof works !== 'function'
                ? works
                : (...args: readonly unknown[]) => (idle.member === `${name}.${member}` ? made : works(...args)),
            ]),
          ),
        ]),
      ),
    );
    const made = original.emulate(run, name, ...(weakened as typeof groups));
    return made;
  };
  return { ...original, emulate };
});

/** One of each kind of object that the host emulates, by the name that it is emulated under. */
const everyObject = `
  const rule = SpreadsheetApp.newDataValidation().requireDate().build();
  const text = SpreadsheetApp.newRichTextValue().setText('').build();
  const bars = sheet.newChart().addRange(sheet.getRange('A1')).addRange(sheet.getRange('B1')).setPosition(1, 1, 0, 0).asBarChart();
  const html = HtmlService.createHtmlOutput('');
  const { WrapStrategy, BorderStyle, ProtectionType, CopyPasteType, DataValidationCriteria } = SpreadsheetApp;
  const { DigestAlgorithm, Charset } = Utilities;
  return { SpreadsheetApp, Spreadsheet: book, Sheet: sheet, Range: sheet.getRange('A1'), Protection: sheet.protect(),
    WrapStrategy, BorderStyle, ProtectionType, CopyPasteType, DataValidationCriteria, DigestAlgorithm, Charset,
    EmbeddedChartBuilder: sheet.newChart(), EmbeddedBarChartBuilder: bars, EmbeddedChart: bars.build(),
    DataValidation: rule, DataValidationBuilder: rule.copy(), RichTextValue: text, RichTextValueBuilder: text.copy(),
    Ui: SpreadsheetApp.getUi(), Menu: SpreadsheetApp.getUi().createMenu(''), HtmlService, HtmlOutput: html,
    HtmlTemplate: HtmlService.createTemplateFromFile('page'), LockService, Lock: LockService.getDocumentLock(),
    PropertiesService, Properties: PropertiesService.getUserProperties(), Utilities, Blob: Utilities.newBlob(''), Session,
    Drive, 'Drive.Files': Drive.Files, console, Logger }`;

/** As the sources of the host name them. */
function emulatedNames(): readonly string[] {
  const folder = resolve(import.meta.dirname, '../../src/local');
  const sources = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const made = /\b(?:emulate|enumeration)<[\s\S]*?>\(\s*run,\s*'([^']+)'/g;
  return sources.flatMap((file) =>
    [...readFileSync(resolve(folder, file), 'utf8').matchAll(made)].map(([, name = '']) => name),
  );
}

test('every kind of object that the host emulates is among those looked at below', async () => {
  const host = await hostOf({ code: script(`return Object.keys((() => { ${everyObject} })());`), pages: { page: '' } });
  expect([...(host.run('main') as readonly string[])].sort()).toEqual([...new Set(emulatedNames())].sort());
});

test('every emulated member is used by a case above', async () => {
  const list = `const all = (() => { ${everyObject} })();
    return Object.entries(all).flatMap(([name, object]) => Object.keys(object).filter((m) => m !== 'toString').map((m) => name + '.' + m));`;
  const host = await hostOf({ code: script(list), pages: { page: '' } });
  const emulated = host.run('main') as readonly string[];
  expect(emulated.length).toBeGreaterThan(300);
  // Values, enums and logging cost nothing and are not counted as calls: a case names them.
  const named = cases.map(({ body }) => body).join('\n');
  expect(emulated.filter((member) => !callers.has(member) && !named.includes(member))).toEqual([]);
});

/** They show nothing here: a toast goes by, a sidebar has one width, and writes that are put off are tested with faults. */
const withoutTrace = ['HtmlOutput.setHeight', 'HtmlOutput.setWidth', 'Spreadsheet.toast', 'SpreadsheetApp.flush'];

const isDocumented = (one: ConformanceCase): Promise<boolean> =>
  expectDocumented(one).then(
    () => true,
    () => false,
  );

test('a case fails for every emulated member that does nothing', async () => {
  const unmissed: string[] = [];
  for (const [member, those] of callers) {
    idle.member = member;
    let isMissed = false;
    for (const one of those) {
      isMissed = !(await isDocumented(one));
      if (isMissed) break;
    }
    if (!isMissed) unmissed.push(member);
  }
  idle.member = undefined;
  expect(unmissed.sort()).toEqual(withoutTrace);
});
