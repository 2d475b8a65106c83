// The editor's user interface: menus and the sidebar are kept as data, for the workbench and tests to show.
import { emulate } from './emulated-object.ts';
import { pageOf } from './html-service.ts';
import type { Run } from './script-run.ts';

type Menu = GoogleAppsScript.Base.Menu;

export type MenuItem =
  | { readonly caption: string; readonly functionName: string }
  | { readonly caption: string; readonly items: readonly MenuItem[] }
  | { readonly separator: true };

interface Sidebar {
  readonly title: string;
  readonly html: string;
}

/** What the person sees beside the grid. */
export interface Screen {
  menus: { readonly caption: string; readonly items: readonly MenuItem[] }[];
  sidebar: Sidebar | undefined;
}

const uiScope = 'script.container.ui';

export function uiService(run: Run): GoogleAppsScript.Base.Ui {
  const { screen } = run.world;
  return emulate<GoogleAppsScript.Base.Ui>(run, 'Ui', {
    other: {
      createMenu: (caption: string) => menu(run, caption),
      createAddonMenu: () => menu(run, 'Extensions'),
      showSidebar: (output: GoogleAppsScript.HTML.HtmlOutput) => {
        run.requireScope('Ui.showSidebar', uiScope);
        const { title, content } = pageOf(output);
        screen.sidebar = { title, html: content };
      },
    },
  });
}

function menu(run: Run, caption: string): Menu {
  const items: MenuItem[] = [];
  const self: Menu = emulate<Menu>(run, 'Menu', {
    other: {
      addItem: (text: string, functionName: string) => {
        items.push({ caption: text, functionName });
        return self;
      },
      addSeparator: () => {
        items.push({ separator: true });
        return self;
      },
      addSubMenu: (child: Menu) => {
        const content = menus.get(child);
        if (content) items.push(content);
        return self;
      },
      addToUi: () => {
        run.world.screen.menus = [
          ...run.world.screen.menus.filter((other) => other.caption !== caption),
          { caption, items },
        ];
      },
    },
  });
  menus.set(self, { caption, items });
  return self;
}

const menus = new WeakMap<object, { readonly caption: string; readonly items: readonly MenuItem[] }>();
