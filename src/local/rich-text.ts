// Rich text values, as far as text and its link: the way to write text that Sheets does not read as typed input.
import { emulate } from './emulated-object.ts';
import { NotEmulated, ScriptException } from './script-exception.ts';
import type { Run } from './script-run.ts';

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type RichTextValueBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

export interface RichText {
  readonly text: string;
  readonly link: string;
}

const richTexts = new WeakMap<object, RichText>();

/** What a RichTextValue holds. */
export function richTextOf(value: unknown): RichText {
  const found = typeof value === 'object' && value !== null ? richTexts.get(value) : undefined;
  if (!found)
    throw new ScriptException("The parameters don't match the method signature: a RichTextValue is expected.");
  return found;
}

export function richTextValue(run: Run, content: RichText): RichTextValue {
  const value = emulate<RichTextValue>(run, 'RichTextValue', {
    other: { getText: () => content.text, getLinkUrl: () => content.link || null, copy: () => builder(run, content) },
  });
  richTexts.set(value, content);
  return value;
}

export function newRichTextValue(run: Run): RichTextValueBuilder {
  return builder(run, { text: '', link: '' });
}

function builder(run: Run, start: RichText): RichTextValueBuilder {
  let content = start;
  const self: RichTextValueBuilder = emulate<RichTextValueBuilder>(run, 'RichTextValueBuilder', {
    other: {
      setText: (text: string) => {
        content = { text, link: '' };
        return self;
      },
      setLinkUrl: (...args: readonly (string | number | null)[]) => {
        if (args.length !== 1) throw new NotEmulated('RichTextValueBuilder.setLinkUrl(start, end, url)');
        content = { ...content, link: String(args[0] ?? '') };
        return self;
      },
      build: () => richTextValue(run, content),
    },
  });
  return self;
}
