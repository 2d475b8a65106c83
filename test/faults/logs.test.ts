// What is logged can be read by whoever administers the script: it never holds a word of the workbook, whatever goes wrong.
// The fault suite looks at the log after every fault too.
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import type { MethodName } from '../../src/server/wire.ts';
import { ask } from '../app/ask.ts';
import { callEveryMethod } from '../app/every-method.ts';

const SECRET = 'ลับเฉพาะ7431';

/** Google's own texts may quote a cell, and a cell may hold several lines. */
const messages = [
  `Cannot convert "${SECRET}" to int.`,
  `ข้อผิดพลาดที่ไม่รู้จัก: "ก\n    at ${SECRET} (commands:1:1)"`,
  `${SECRET}\n    at ${SECRET}`,
];

interface Call {
  /** As it was before the call. */
  readonly host: Host;
  readonly method: MethodName;
  readonly args: object;
  readonly serviceCalls: number;
}

let calls: readonly Call[];

beforeAll(async () => {
  const host = await openHost();
  const found: Call[] = [];
  callEveryMethod(host, (method, args) => {
    const before = host.fork();
    ask(host, method, args);
    const serviceCalls = Object.values(host.calls).reduce((sum, count) => sum + count);
    found.push({ host: before, method, args, serviceCalls });
  });
  calls = found;
}, 60_000);

/** In every cell in which a text stands, but headings and what the add-on keeps hidden. */
function hideSecrets(host: Host): void {
  for (const { name } of host.sheets()) {
    if (name === '_ITA') continue;
    const rows = host.cells(name);
    const hidden = rows[0]?.findIndex((heading) => String(heading).startsWith('#')) ?? -1;
    rows.slice(1).forEach((row, index) => {
      row.slice(0, hidden < 0 ? row.length : hidden).forEach((cell, column) => {
        if (typeof cell !== 'string' || cell === '' || column > 25) return;
        const place = `${String.fromCharCode(65 + column)}${index + 2}`;
        try {
          host.edit(name, place, `${cell} ${SECRET}`);
        } catch (error) {
          if (!/data validation/.test(String(error))) throw error;
        }
      });
    });
  }
}

/** What the log holds after a call, and whether an answer came. */
function logOf(host: Host, method: MethodName, args: object): readonly string[] {
  try {
    ask(host, method, args);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'TransportFailure') throw error;
  }
  return host.log;
}

const betrays = (line: string): boolean => /[ก-๙]|7431/.test(line);

it('holds nothing where a command answers or refuses, whatever the cells hold', () => {
  calls.forEach(({ host, method, args }) => {
    const secret = host.fork();
    hideSecrets(secret);
    expect({ method, log: logOf(secret, method, args) }).toEqual({ method, log: [] });
  });
});

it('holds the place in the code and no word of the fault, whichever method meets one that is not known', () => {
  const lines = calls.flatMap(({ host, method, args, serviceCalls }, index) => {
    const at = 1 + ((index * 7) % serviceCalls);
    const failing = host.fork();
    failing.fail({ at, mode: 'throw', message: messages[index % messages.length] ?? '' });
    return logOf(failing, method, args);
  });
  expect(lines.filter(betrays)).toEqual([]);
  expect(lines.length).toBeGreaterThan(calls.length / 2);
  for (const line of lines) expect(line).toMatch(/^\w+\n\s+at /);
});

it('holds no line of a fault’s text, however much that looks like a place in the code', () => {
  const host = calls[0]?.host;
  const line = fc.tuple(fc.constantFrom('', '    at ', '\tat '), fc.string()).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(line), (texts) => {
      const failing = host?.fork();
      failing?.fail({ at: 1, mode: 'throw', message: [...texts, SECRET].join('\n    at ') });
      const log = failing ? logOf(failing, 'state', {}) : [];
      expect(log.filter(betrays)).toEqual([]);
      expect(log.length).toBeLessThan(2);
    }),
    { numRuns: 30 },
  );
});
