// Carries out what a person does on the page, and says what the workbook looks like afterwards.
import type { Host } from '../host.ts';
import { ScriptException } from '../script-exception.ts';
import { TransportFailure } from '../transport-failure.ts';
import type { Action, Reply, WorkbenchView } from './exchange.ts';

export interface Session {
  readonly host: Host;
  /** What onOpen built when the workbook was opened. */
  readonly menus: WorkbenchView['menus'];
}

export const sessionOver = (host: Host): Session => ({ host, menus: host.open() });

export function act({ host, menus }: Session, action: Action): Reply {
  const outcome = outcomeOf(host, action);
  return { ...outcome, view: { ...viewOf(host), menus } };
}

function outcomeOf(host: Host, action: Action): Omit<Reply, 'view'> {
  switch (action.do) {
    case 'look':
      return {};
    case 'select':
      host.person.select(action.sheet, action.cells);
      return {};
    case 'edit':
      return edit(host, action.sheet, action.cells, action.typed);
    case 'choose':
      host.click(action.functionName);
      return {};
    case 'run':
      return run(host, action.name, action.args);
  }
}

function edit(host: Host, sheet: string, cells: string, typed: string): Omit<Reply, 'view'> {
  try {
    host.person.edit(sheet, cells, typed);
    return {};
  } catch (error) {
    if (!(error instanceof ScriptException)) throw error;
    return { failure: `ช่อง ${sheet}!${cells} ไม่รับค่าที่พิมพ์ กรุณาเลือกจากรายการของช่อง` };
  }
}

function run(host: Host, name: string, args: readonly unknown[]): Omit<Reply, 'view'> {
  try {
    return { result: host.run(name, ...args) ?? null };
  } catch (error) {
    if (!(error instanceof TransportFailure)) throw error;
    return { failure: error.message };
  }
}

/** The active tab with all that surrounds it. */
function viewOf(host: Host): Omit<WorkbenchView, 'menus'> {
  const sheets = host.sheets();
  const { sheet, ...selection } = host.selection();
  return {
    tabs: sheets.filter(({ hidden }) => !hidden).map(({ name, active }) => ({ name, active })),
    sheet: host.view(sheet),
    selection,
    documents: host
      .documents()
      .map(({ id, name }) => ({ id, name }))
      .toReversed(),
  };
}
