// How a script is run: its bare world, what may cross from the client, modes, scopes, and what becomes of a run that dies.
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/local/service-calls.ts';
import { TransportFailure } from '../../src/local/transport-failure.ts';
import { caught, hostOf, result, script } from './script-fixture.ts';

describe('a script sees JavaScript and Google’s services, nothing else (https://developers.google.com/apps-script/guides/v8-runtime)', () => {
  test.each([
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'atob',
    'process',
    'require',
    'performance',
    'window',
    'crypto',
    'WebAssembly',
  ])('%s is unknown', async (name) => {
    expect(await result(`return typeof ${name};`)).toBe('undefined');
  });

  test('text is never run as code', async () => {
    expect(await caught(`new Function('return 1')();`)).toMatch(/code generation/i);
  });

  test('each run starts afresh', async () => {
    const host = await hostOf({ code: 'let count = 0; function main() { count += 1; return count; }' });
    expect([host.run('main'), host.run('main')]).toEqual([1, 1]);
  });

  test('what the script logs is kept', async () => {
    const host = await hostOf({ code: `function main() { console.log('ก', { a: 1 }); Logger.log('ข'); }` });
    host.run('main');
    expect(host.log).toEqual(['ก { a: 1 }', 'ข']);
  });
});

describe('what is not emulated is refused by name', () => {
  test.each([
    ['sheet.getSlicers()', 'Sheet.getSlicers'],
    ['SpreadsheetApp.Dimension', 'SpreadsheetApp.Dimension'],
    ['SpreadsheetApp.WrapStrategy.NONE', 'WrapStrategy.NONE'],
    ['sheet.name = 1', 'Sheet.name = …'],
    [`sheet.getRange('A1').setValue({})`, 'a cell value of [object Object]'],
  ])('%s', async (code, member) => {
    const host = await hostOf({ code: script(code) });
    expect(() => host.run('main')).toThrow(`not emulated: ${member}`);
  });

  test('even where the script catches it', async () => {
    const host = await hostOf({ code: script(`try { sheet.getSlicers(); } catch { return 'caught'; }`) });
    expect(() => host.run('main')).toThrow('not emulated: Sheet.getSlicers');
  });
});

describe('google.script.run passes plain data (https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...))', () => {
  const echo = {
    code: 'function echo(value) { return value; } function hidden_() {} function give() { return new Date(0); }',
  };

  test.each([[null], [1], ['ก'], [true], [{ a: [1, { b: null }] }], [[]]])(
    '%j comes back as it went',
    async (value) => {
      expect((await hostOf(echo)).run('echo', value)).toEqual(value);
    },
  );

  test('undefined becomes null in a list and is dropped in an object', async () => {
    expect((await hostOf(echo)).run('echo', { list: [undefined], gone: undefined })).toEqual({ list: [null] });
  });

  test.each([
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a map', new Map()],
    ['a date within', { a: [new Date(0)] }],
  ])('%s is refused', async (_name, value) => {
    const host = await hostOf(echo);
    expect(() => host.run('echo', value)).toThrow('Failed due to illegal value in property');
  });

  test('a circle is refused', async () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    const host = await hostOf(echo);
    expect(() => host.run('echo', circle)).toThrow('circular');
  });

  test('a script may not answer a date', async () => {
    const host = await hostOf(echo);
    expect(() => host.run('give')).toThrow('Failed due to illegal value');
  });

  test.each(['hidden_', 'missing'])('%s cannot be called', async (name) => {
    const host = await hostOf(echo);
    expect(() => host.run(name)).toThrow(TransportFailure);
  });

  test('an exception reaches the client as a failure with its text', async () => {
    const host = await hostOf({ code: script(`sheet.getRange('A1:A2').setValues([[1]]);`) });
    expect(() => host.run('main')).toThrow(/^Exception: The number of rows/);
  });
});

describe('scopes are those of the manifest (https://developers.google.com/apps-script/concepts/scopes)', () => {
  test('Drive needs drive.file', async () => {
    const message = await caught(`Drive.Files.create({ name: 'ก' }, Utilities.newBlob('x'));`, {
      scopes: ['spreadsheets.currentonly'],
    });
    expect(message).toMatch(/insufficient authentication scopes/);
  });

  test('the active spreadsheet needs a spreadsheet scope', async () => {
    const host = await hostOf({ code: 'function main() { SpreadsheetApp.getActiveSpreadsheet(); }', scopes: [] });
    expect(() => host.run('main')).toThrow(/spreadsheets\.currentonly/);
  });

  test('a sidebar needs script.container.ui', async () => {
    const message = await caught(`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''));`, {
      scopes: ['spreadsheets.currentonly'],
    });
    expect(message).toMatch(/script\.container\.ui/);
  });
});

describe('a simple trigger builds menus and no more (https://developers.google.com/apps-script/guides/triggers#restrictions)', () => {
  test('the menu it makes is shown, and an item of it opens the sidebar', async () => {
    const host = await hostOf({
      code: `function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('เปิด', 'show').addToUi(); }
             function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page')); }`,
      pages: { page: '<p>ก</p>' },
    });
    expect(host.open()).toEqual([{ caption: 'Extensions', items: [{ caption: 'เปิด', functionName: 'show' }] }]);
    expect(host.sidebarHtml()).toBe('<p>ก</p>');
  });

  test.each([`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))`, `Drive.Files.get('x')`])(
    '%s is refused',
    async (code) => {
      const host = await hostOf({ code: `function onOpen() { ${code}; }` });
      expect(() => host.open()).toThrow(/You do not have permission to call/);
    },
  );
});

describe('service calls are counted by kind', () => {
  test('reads, writes, Drive and the rest', async () => {
    const host = await hostOf({
      code: script(
        `sheet.getRange('A1').setValue(1); sheet.getRange('A1').getValues(); Drive.Files.create({ name: 'ก' }, Utilities.newBlob(''));`,
      ),
    });
    host.run('main');
    expect(host.calls).toEqual({ read: 1, write: 1, drive: 1, other: 5 });
  });
});

const twoWrites = script(`
  const lock = LockService.getDocumentLock();
  lock.waitLock(1);
  try {
    sheet.getRange('A1').setValue('first');
    sheet.getRange('A2').setValue('second');
  } catch (error) {
    sheet.getRange('A3').setValue('caught');
  } finally {
    sheet.getRange('A4').setValue('finally');
    lock.releaseLock();
  }
  return 'done';`);
/** The call that writes `first`, counted from 1: spreadsheet, sheets, lock, waitLock, getRange, setValue. */
const firstWrite = 6;

describe('a fault at a service call', () => {
  const rows = async (fault: Fault) => {
    const host = await hostOf({ code: twoWrites });
    host.fail(fault);
    let answer: unknown;
    try {
      answer = host.run('main');
    } catch (error) {
      answer = error instanceof TransportFailure ? error.reason : error;
    }
    return { answer, cells: ['A1', 'A2', 'A3', 'A4'].map((cell) => host.evaluate(`=${cell}`)) };
  };

  test.each<[string, Fault, unknown, readonly string[]]>([
    ['thrown is caught by the script', { at: firstWrite, mode: 'throw' }, 'done', ['', '', 'caught', 'finally']],
    ['that kills leaves nothing of the call or after it', { at: firstWrite, mode: 'kill' }, 'killed', ['', '', '', '']],
    [
      'that kills after the call leaves the call',
      { at: firstWrite, mode: 'kill-after' },
      'killed',
      ['first', '', '', ''],
    ],
    ['of time ends the run as well', { at: firstWrite + 2, mode: 'timeout' }, 'timeout', ['first', '', '', '']],
  ])('%s', async (_name, fault, answer, cells) => {
    expect(await rows(fault)).toEqual({ answer, cells });
  });

  test('is used up by one run', async () => {
    const host = await hostOf({ code: twoWrites });
    host.fail({ at: 1, mode: 'kill' });
    expect(() => host.run('main')).toThrow(TransportFailure);
    expect(host.run('main')).toBe('done');
  });

  test('throws the text given', async () => {
    const host = await hostOf({ code: script('return 1;') });
    host.fail({ at: 1, mode: 'throw', message: 'Service invoked too many times for one day: spreadsheet.' });
    expect(() => host.run('main')).toThrow('Exception: Service invoked too many times for one day: spreadsheet.');
  });
});

describe('a fault put off: Google buffers writes (https://developers.google.com/apps-script/guides/support/best-practices#use_batch_operations)', () => {
  const write = 4;
  const steps = (next: string) =>
    script(`const steps = [];
      const step = (name, work) => { try { work(); steps.push(name); } catch (error) { steps.push(name + ': ' + error.message); } };
      const cell = sheet.getRange('A1');
      step('write', () => cell.setValue('ก'));
      ${next}
      return steps;`);

  test.each([
    ['a flush', 'SpreadsheetApp.flush()'],
    ['a read', 'cell.getValue()'],
    ['the first read after other writes', `cell.setNote('ข').getValue()`],
  ])('surfaces at %s, once, and the write has no effect', async (_name, next) => {
    const host = await hostOf({ code: steps(`step('next', () => ${next}); step('again', () => cell.getValue());`) });
    host.fail({ at: write, mode: 'defer', message: 'late' });
    expect(host.run('main')).toEqual(['write', 'next: late', 'again']);
    expect(host.evaluate('=A1')).toBe('');
  });

  test('surfaces as the run ends where nothing asked before', async () => {
    const host = await hostOf({ code: steps('') });
    host.fail({ at: write, mode: 'defer', message: 'late' });
    expect(() => host.run('main')).toThrow('Exception: late');
  });

  test('is thrown at once by a write that answers another object', async () => {
    const host = await hostOf({
      code: script(`try { book.insertSheet('ข'); } catch (error) { return error.message; }`),
    });
    host.fail({ at: write - 1, mode: 'defer', message: 'now' });
    expect(host.run('main')).toBe('now');
    expect(host.sheets()).toHaveLength(1);
  });
});

test('the platform frees the lock of a run that died (https://developers.google.com/apps-script/reference/lock/lock)', async () => {
  const host = await hostOf({ code: twoWrites });
  host.fail({ at: firstWrite, mode: 'kill' });
  expect(() => host.run('main')).toThrow(TransportFailure);
  expect(host.run('main')).toBe('done');
});

test('a lock that a colleague holds is not given', async () => {
  const host = await hostOf({
    code: script(`const lock = LockService.getDocumentLock(); const got = lock.tryLock(1);
      try { lock.waitLock(1); } catch (error) { return [got, error.message]; } return [got];`),
  });
  const release = host.holdLock();
  expect(host.run('main')).toEqual([false, 'Lock timeout: another process was holding the lock for too long.']);
  release();
  expect(host.run('main')).toEqual([true]);
});

test('another person edits between two calls', async () => {
  const host = await hostOf({
    code: script(`const before = sheet.getRange('A1').getValue(); return [before, sheet.getRange('A1').getValue()];`),
  });
  host.onCall = (k) => {
    if (k === 5) host.edit('Sheet1', 'A1', 'ใหม่');
  };
  expect(host.run('main')).toEqual(['', 'ใหม่']);
});

describe('cells protected against the person who runs the script', () => {
  const refusal =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

  test.each([
    [`sheet.getRange('A1:B2').setValue(1)`, 'B2:B9'],
    [`sheet.getRange('B2').clearContent()`, undefined],
    ['sheet.insertRowsAfter(1, 1)', undefined],
  ])('%s throws under a protection of %s', async (code, cells) => {
    const host = await hostOf({ code: script(`try { ${code}; } catch (error) { return error.message; }`) });
    host.person.protect('Sheet1', cells);
    expect(host.run('main')).toBe(refusal);
    expect(host.cells('Sheet1')).toEqual([]);
  });

  test('cells beside them are written', async () => {
    const host = await hostOf({
      code: script(`sheet.getRange('A1').setValue(1); return sheet.getRange('B2').canEdit();`),
    });
    host.person.protect('Sheet1', 'B2:B9');
    expect(host.run('main')).toBe(false);
    expect(host.cells('Sheet1')).toEqual([[1]]);
  });
});

test('a call that the host itself stumbles over fails the run, even where the script catches it', async () => {
  const host = await hostOf({
    code: script(`try { sheet.getRange('A1').setValues(undefined); } catch { return 'caught'; }`),
  });
  expect(() => host.run('main')).toThrow(TypeError);
});
