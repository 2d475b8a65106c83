// How the tags of a model are described: one description for each key, so that the compiler refuses a tag that nobody
// explains.

import type { Picture } from '../picture.ts';

interface Described {
  /** Thai: what it prints, and when it prints nothing. */
  readonly about: string;
}

/** `{tag}`; as `{#tag}…{/tag}` it prints what is between where the value is not empty. */
export interface ValueTag extends Described {
  readonly kind: 'value';
}

/** `{@tag}`, alone in its paragraph: a drawing made of table cells. */
export interface DrawingTag extends Described {
  readonly kind: 'drawing';
}

/** `{tag}` too: a picture in its line of text. */
export interface PictureTag extends Described {
  readonly kind: 'picture';
}

/** `{#tag}…{/tag}` where it holds, `{^tag}…{/tag}` where it does not. */
export interface ConditionTag extends Described {
  readonly kind: 'condition';
}

/** `{#tag}…{/tag}` once for each entry, with the entry's own tags; `{^tag}…{/tag}` where there are none. */
export interface LoopTag<Entry> extends Described {
  readonly kind: 'loop';
  readonly tags: TagsOf<Entry>;
}

/** `{#tag}…{/tag}` once, with tags of its own; nothing where the part is switched off or has nothing to print. */
export interface PartTag<Part> extends Described {
  readonly kind: 'part';
  readonly tags: TagsOf<Part>;
}

type TagOf<Value> = [Value] extends [boolean]
  ? ConditionTag
  : [Value] extends [string]
    ? ValueTag | DrawingTag
    : [Value] extends [Picture | '']
      ? PictureTag
      : [Value] extends [readonly (infer Entry)[]]
        ? LoopTag<Entry>
        : PartTag<Exclude<Value, false>>;

/** A description for every key of a model, and for those inside it. */
export type TagsOf<Model> = { readonly [Tag in keyof Model]-?: TagOf<Model[Tag]> };

export const value = (about: string): ValueTag => ({ kind: 'value', about });
export const drawing = (about: string): DrawingTag => ({ kind: 'drawing', about });
export const picture = (about: string): PictureTag => ({ kind: 'picture', about });
export const condition = (about: string): ConditionTag => ({ kind: 'condition', about });
export const loop = <Tags extends object>(about: string, tags: Tags) => ({ kind: 'loop', about, tags }) as const;
export const part = <Tags extends object>(about: string, tags: Tags) => ({ kind: 'part', about, tags }) as const;
