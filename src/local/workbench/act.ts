// Carries out what a person does on the page, and says what the workbook looks like afterwards.
import type { Host } from '../host.ts';
import { ScriptException } from '../script-exception.ts';
import { TransportFailure } from '../transport-failure.ts';
import { carryOut, refusalOf } from './deeds.ts';
import { documentsOf } from './documents.ts';
import type { Action, Deed, Reply, WorkbenchView } from './exchange.ts';
import { History } from './history.ts';

export interface Session {
  readonly host: Host;
  /** What onOpen built when the workbook was opened. */
  readonly menus: WorkbenchView['menus'];
  readonly history: History;
}

type Outcome = Omit<Reply, 'view'>;

/** What changes something that is shown. */
export type ShownAction = Exclude<Action, { readonly do: 'select' }>;
export type FullReply = Reply & { readonly view: WorkbenchView };

export const sessionOver = (host: Host): Session => ({
  host,
  menus: host.open(),
  history: new History(() => host.remember()),
});

export function act(session: Session, action: ShownAction): FullReply;
export function act(session: Session, action: Action): Reply;
export function act(session: Session, action: Action): Reply {
  const outcome = outcomeOf(session, action);
  return action.do === 'select' ? outcome : { ...outcome, view: viewOf(session) };
}

function outcomeOf(session: Session, action: Action): Outcome {
  const { host, history } = session;
  switch (action.do) {
    case 'look':
      return {};
    case 'undo':
      history.undo();
      return {};
    case 'redo':
      history.redo();
      return {};
    case 'open-tab':
      host.person.select(action.sheet);
      return {};
    case 'select':
      host.person.select(action.sheet, action.cells);
      return {};
    case 'choose':
      host.click(action.functionName);
      return {};
    case 'run':
      return run(session, action.name, action.args);
    default:
      return byHand(session, action);
  }
}

function byHand({ host, history }: Session, deed: Deed): Outcome {
  const before = host.remember();
  try {
    carryOut(host.person, deed);
    history.add(before);
    return {};
  } catch (error) {
    before();
    if (!(error instanceof ScriptException)) throw error;
    return { failure: refusalOf(deed) };
  }
}

function run({ host, history }: Session, name: string, args: readonly unknown[]): Outcome {
  const before = host.remember();
  try {
    return { result: host.run(name, ...args) ?? null };
  } catch (error) {
    if (!(error instanceof TransportFailure)) throw error;
    return { failure: error.message };
  } finally {
    if (host.calls.write > 0) history.add(before);
  }
}

/** The active tab with all that surrounds it. */
function viewOf({ host, menus, history }: Session): WorkbenchView {
  const { sheet, ...selection } = host.selection();
  return {
    tabs: host.sheets(),
    sheet: host.view(sheet),
    selection,
    menus,
    documents: documentsOf(host).map(({ id, fileName, isWord }) => ({ id, fileName, isWord })),
    canUndo: history.canUndo,
    canRedo: history.canRedo,
  };
}
