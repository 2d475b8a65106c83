// HtmlService over the project's HTML files. Templates are evaluated only when they hold no scriptlet: the add-on uses none.
import { emulate } from './emulated-object.ts';
import { NotEmulated, ScriptException } from './script-exception.ts';
import type { Run } from './script-run.ts';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;

export function htmlService(run: Run): GoogleAppsScript.HTML.HtmlService {
  const page = (name: string) => {
    const content = run.world.project.pages.get(name.replace(/\.html$/, ''));
    if (content === undefined) throw new ScriptException(`No HTML file named ${name} was found.`);
    return content;
  };
  return emulate<GoogleAppsScript.HTML.HtmlService>(run, 'HtmlService', {
    other: {
      createHtmlOutput: (html: string | GoogleAppsScript.Base.BlobSource = '') => {
        if (typeof html !== 'string') throw new NotEmulated('HtmlService.createHtmlOutput(blob)');
        return htmlOutput(run, html);
      },
      createHtmlOutputFromFile: (name: string) => htmlOutput(run, page(name)),
      createTemplateFromFile: (name: string) => htmlTemplate(run, page(name)),
    },
  });
}

function htmlTemplate(run: Run, content: string): HtmlTemplate {
  return emulate<HtmlTemplate>(run, 'HtmlTemplate', {
    other: {
      getRawContent: () => content,
      evaluate: () => {
        if (content.includes('<?')) throw new NotEmulated('HtmlTemplate.evaluate with scriptlets');
        return htmlOutput(run, content);
      },
    },
  });
}

interface PageState {
  content: string;
  title: string;
}

function htmlOutput(run: Run, content: string): HtmlOutput {
  const state: PageState = { content, title: '' };
  const output: HtmlOutput = emulate<HtmlOutput>(run, 'HtmlOutput', {
    other: {
      getContent: () => state.content,
      getTitle: () => state.title,
      append: (more: string) => {
        state.content += more;
        return output;
      },
      setTitle: (title: string) => {
        state.title = title;
        return output;
      },
      setWidth: () => output,
      setHeight: () => output,
    },
  });
  pages.set(output, state);
  return output;
}

const pages = new WeakMap<object, PageState>();

/** The page behind an HtmlOutput that a script shows. */
export function pageOf(output: object): Readonly<PageState> {
  const page = pages.get(output);
  if (!page) throw new ScriptException("The parameters don't match the method signature for Ui.showSidebar.");
  return { ...page };
}
