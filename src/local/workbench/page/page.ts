// The workbench page: every deed goes to the server, and what comes back is shown whole.
import { cellName } from '../../a1-notation.ts';
import type { Action, Reply, WorkbenchView } from '../exchange.ts';
import { openWorkbook, send } from './connection.ts';
import { gridIn, typedIn } from './grid.ts';
import { made } from './made.ts';
import { showMenus } from './menu-bar.ts';
import { sidebarFrame } from './sidebar-frame.ts';

function region<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no #${id}.`);
  return found;
}

const message = region('message', HTMLElement);
const formula = region('formula-text', HTMLTextAreaElement);
const address = region('address', HTMLOutputElement);
let view: WorkbenchView | undefined;

const grid = gridIn(region('grid', HTMLElement), {
  select: (row, column) => view && void perform({ do: 'select', sheet: view.sheet.name, cells: cellName(row, column) }),
  edit: (cells, typed) => view && void perform({ do: 'edit', sheet: view.sheet.name, cells, typed }),
});

const sidebar = sidebarFrame(region('sidebar', HTMLElement), {
  run: async (name, args) => show(await send({ do: 'run', name, args })),
  opens: (href) => {
    const document = view?.documents.find(({ id }) => href.includes(`/d/${id}/`));
    if (!document) return say(`ลิงก์นี้เปิดได้เมื่อใช้งานใน Google ชีต: ${href}`);
    if (href.includes('format=pdf')) say('เครื่องนี้ไม่มีตัวแปลงเป็น PDF ของ Google จึงดาวน์โหลดเป็นไฟล์ .docx แทน');
    downloadLink(document).click();
  },
});

async function perform(action: Action): Promise<void> {
  const reply = await send(action);
  // Going on to the next cell leaves standing what was said about the last one.
  if (action.do !== 'select') say(reply.failure ?? '');
  view = reply.view;
  if (action.do === 'edit') grid.show(view.sheet);
  else if (action.do !== 'select') show(reply);
  showFormula(view);
}

const say = (text: string): void => message.replaceChildren(text);

function show(reply: Reply): Reply {
  view = reply.view;
  grid.show(view.sheet, view.selection);
  showTabs(view.tabs);
  showDocuments(view.documents);
  showMenus(region('menus', HTMLElement), view.menus, {
    openFile: (file) => void replaceWorkbook(file),
    choose: (functionName) => void perform({ do: 'choose', functionName }).then(() => sidebar.open()),
  });
  showFormula(view);
  return reply;
}

function showFormula({ sheet, selection }: WorkbenchView): void {
  address.value = cellName(selection.row, selection.column);
  formula.value = typedIn(sheet.cells[selection.row - 1]?.[selection.column - 1]);
}

async function replaceWorkbook(file: File): Promise<void> {
  const reply = await openWorkbook(file);
  say(reply.failure ?? '');
  show(reply);
  sidebar.open();
}

function showTabs(tabs: WorkbenchView['tabs']): void {
  const buttons = tabs.map(({ name, active }) => {
    const button = made('button', { type: 'button' }, name);
    if (active) button.setAttribute('aria-current', 'true');
    button.addEventListener(
      'click',
      () => void perform({ do: 'select', sheet: name }).then(() => perform({ do: 'look' })),
    );
    return button;
  });
  region('tabs', HTMLElement).replaceChildren(...buttons);
}

const downloadLink = ({ id, name }: WorkbenchView['documents'][number]): HTMLAnchorElement =>
  made('a', { href: `document/${id}`, download: `${name}.docx` }, 'ดาวน์โหลด .docx');

function showDocuments(documents: WorkbenchView['documents']): void {
  const section = region('documents', HTMLElement);
  section.hidden = documents.length === 0;
  section
    .querySelector('ul')
    ?.replaceChildren(...documents.map((each) => made('li', {}, made('span', {}, each.name), downloadLink(each))));
}

formula.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.altKey || !view) return;
  event.preventDefault();
  void perform({ do: 'edit', sheet: view.sheet.name, cells: address.value, typed: formula.value });
});

// The sidebar is what a visitor came for, so it is open from the start; the menu opens it again.
void perform({ do: 'look' }).then(() => sidebar.open());
