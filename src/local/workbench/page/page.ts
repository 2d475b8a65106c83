// The workbench page: every deed goes to the server, and what comes back is shown whole.
import { rectName } from '../../a1-notation.ts';
import type { Action, Reply, WorkbenchView } from '../exchange.ts';
import { openWorkbook, send } from './connection.ts';
import { downloadLink, showDocuments } from './document-list.ts';
import { formulaBar } from './formula-bar.ts';
import { gridIn } from './grid.ts';
import { watchClipboard } from './grid-clipboard.ts';
import { openMenu } from './menu.ts';
import { fillMenuBar } from './menu-bar.ts';
import { cellEntries, type Desk } from './sheet-menus.ts';
import { sidebarFrame } from './sidebar-frame.ts';
import { fillTabTools, showTabs } from './tab-bar.ts';

function region<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no #${id}.`);
  return found;
}

const gridArea = region('grid', HTMLElement);
let view: WorkbenchView;

const grid = gridIn(gridArea, {
  select: (rect) => {
    formula.show(view.sheet, rect);
    perform({ do: 'select', ...onCells(rectName(rect)) });
  },
  edit: (cell, typed) => perform({ do: 'edit', ...onCells(cell), typed }),
  clear: (rect) => perform({ do: 'clear', ...onCells(rectName(rect)) }),
  tick: (cell) => perform({ do: 'tick', ...onCells(cell) }),
  resize: (axis, at, size) => perform({ do: 'resize', sheet: view.sheet.name, axis, at, count: 1, size }),
  menu: (x, y) => openMenu(cellEntries(desk()), x, y),
});

const formula = formulaBar(region('address', HTMLOutputElement), region('formula-text', HTMLTextAreaElement), {
  edit: (cell, typed) => perform({ do: 'edit', ...onCells(cell), typed }),
  leave: () => grid.focus(),
});

const sidebar = sidebarFrame(region('sidebar', HTMLElement), {
  run: async (name, args) => show(await send({ do: 'run', name, args })),
  opens: (href) => {
    const document = view.documents.find(({ id }) => href.includes(`/d/${id}/`));
    if (!document) return say(`ลิงก์นี้เปิดได้เมื่อใช้งานใน Google ชีต: ${href}`);
    if (href.includes('format=pdf')) say('เครื่องนี้ไม่มีตัวแปลงเป็น PDF ของ Google จึงดาวน์โหลดเป็นไฟล์ .docx แทน');
    downloadLink(document).click();
  },
});

const onCells = (cells: string) => ({ sheet: view.sheet.name, cells });
const desk = (): Desk => ({ view, selection: grid.selection, perform });
const say = (text: string): void => region('message', HTMLElement).replaceChildren(text);

/** What leaves the selection to the page: the person may have gone on meanwhile. */
const keepsSelection: readonly Action['do'][] = ['edit', 'clear', 'tick', 'note', 'sort', 'resize', 'hide', 'unhide'];

function perform(action: Action): void {
  const shown = send(action).then((reply) => {
    // Going on to the next cell leaves standing what was said about the last one.
    if (!reply.view) return;
    say(reply.failure ?? '');
    show(reply, keepsSelection.includes(action.do));
    if (action.do === 'choose') sidebar.open();
  });
  shown.catch(() => say('ทำรายการนี้ไม่สำเร็จ ดูสาเหตุในหน้าต่างคำสั่งที่เปิดโต๊ะทำงาน แล้วโหลดหน้านี้ใหม่'));
}

function show(reply: Reply, keepsOwn = false): Reply {
  if (!reply.view) return reply;
  view = reply.view;
  if (keepsOwn) grid.show(view.sheet);
  else grid.show(view.sheet, view.selection);
  formula.show(view.sheet, grid.selection);
  showTabs(region('tabs', HTMLElement), view.tabs, desk);
  showDocuments(region('documents', HTMLElement), view.documents);
  return reply;
}

async function replaceWorkbook(file: File): Promise<void> {
  const reply = await openWorkbook(file);
  say(reply.failure ?? '');
  show(reply);
  sidebar.open();
}

addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
  if (!(event.ctrlKey || event.metaKey) || isTyping) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  perform({ do: key === 'y' || event.shiftKey ? 'redo' : 'undo' });
});

/** The sidebar is what a visitor came for, so it is open from the start; the menu opens it again. */
void send({ do: 'look' }).then((reply) => {
  show(reply);
  watchClipboard(gridArea, () => ({ ...desk(), sheet: view.sheet }));
  fillMenuBar(region('menus', HTMLElement), desk, {
    openFile: (file) => void replaceWorkbook(file),
    choose: (functionName) => perform({ do: 'choose', functionName }),
  });
  fillTabTools(region('tab-tools', HTMLElement), desk);
  sidebar.open();
});
