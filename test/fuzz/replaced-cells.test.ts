// A method that replaces cells leaves all others of their tabs: here something is typed into every cell that takes any text, and
// beside the columns of the tabs.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { type Cell, columnLetters, textOf } from '../../src/workbook/cell.ts';
import { HISTORY_TAB } from '../../src/workbook/history-tab.ts';
import { LIBRARY_TAB, libraryLayout, libraryTexts } from '../../src/workbook/library-tab.ts';
import { OIT_TAB } from '../../src/workbook/oit-tab.ts';
import { QUESTION_TAB } from '../../src/workbook/question-tab.ts';
import { RULES_TAB } from '../../src/workbook/rules-tab.ts';
import { SCORE_TAB } from '../../src/workbook/score-layout.ts';
import { settingRows } from '../../src/workbook/setting-rows.ts';
import { SETTINGS_TAB } from '../../src/workbook/settings-tab.ts';
import { done } from '../app/ask.ts';
import { methodNames, methodUses } from './every-method.ts';
import { longestMs } from './fuzz-runs.ts';
import { judgedCall } from './judged-call.ts';
import { TYPED, typeInto } from './typed-values.ts';

const REMARK = 'ข้อสังเกตของผู้ประเมิน';
const libraryHeadings = libraryLayout.columns.flatMap(({ key, heading }) =>
  libraryTexts.some((text) => text === key) ? [heading] : [],
);

/** Headings of columns in which any text may stand in any row. */
const freeColumns: Readonly<Record<string, readonly string[]>> = {
  [SETTINGS_TAB]: ['คำอธิบาย'],
  [SCORE_TAB]: [],
  [QUESTION_TAB]: ['ข้อคำถาม', 'ประเด็น', REMARK],
  [OIT_TAB]: ['หัวข้อ', 'รายการ', 'URL', REMARK],
  [HISTORY_TAB]: ['ระดับ'],
  [RULES_TAB]: ['ที่มา'],
  [LIBRARY_TAB]: libraryHeadings,
};
const freeSettings = settingRows
  .filter(({ key, choices }) => !choices && /^(?:agency|memo|preparer|officeHead|chief|local)/.test(key))
  .map(({ label }) => label);

/** Columns that nobody uses yet, at the right of a tab. */
const BESIDE = 2;

/** Column and row from 1. */
const isFree = (tab: string, cells: readonly (readonly Cell[])[], row: number, column: number): boolean => {
  const headings = cells[0] ?? [];
  if (column > headings.length) return true;
  if (row === 1) return false;
  const isSetting = tab === SETTINGS_TAB && column === 2 && freeSettings.includes(textOf(cells[row - 1]?.[0]));
  return isSetting || (freeColumns[tab] ?? []).includes(textOf(headings[column - 1]));
};

function typedEverywhere(host: Host): Host {
  let number = 0;
  for (const tab of Object.keys(freeColumns)) {
    const cells = host.cells(tab);
    const width = (cells[0]?.length ?? 0) + BESIDE;
    for (let row = 1; row <= cells.length; row++)
      for (let column = 1; column <= width; column++) {
        if (!isFree(tab, cells, row, column)) continue;
        number += 1;
        const text = `${textOf(cells[row - 1]?.[column - 1])}${TYPED}${number}-`;
        typeInto(host, tab, `${columnLetters(column)}${row}`, { text, isPlainText: true });
      }
  }
  expect(number).toBeGreaterThan(1000);
  return host;
}

let full: Host;
beforeAll(async () => {
  const host = await openHost();
  done(host, 'setUpWorkbook', { fiscalYear: 2565, example: true });
  done(host, 'openLibrary');
  host.edit(HISTORY_TAB, 'A2', 2564);
  host.edit(HISTORY_TAB, 'A3', 2565);
  full = typedEverywhere(host);
}, longestMs);

describe('what is typed beside the cells that a method replaces', () => {
  it.each([...methodNames.filter((name) => methodUses[name].replaces), 'saveSettings'] as const)(
    'stays when %s is called',
    (method) => {
      expect(judgedCall(full.fork(), method)).toMatchObject({ ok: true });
    },
    longestMs,
  );
});
