// Builds page elements. Text reaches the page only as text nodes, so nothing from a cell can become markup.

export type Child = Node | string | undefined;

export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** `true` sets an attribute without a value; false, undefined and missing children are left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : value);
  }
  replaceContent(made, ...children);
  return made;
}

/** Leaves out missing children. */
export const replaceContent = (parent: HTMLElement, ...children: readonly Child[]): void =>
  parent.replaceChildren(...children.filter((child) => child !== undefined));

export type ButtonKind = 'primary' | 'secondary' | 'quiet';

export function button(kind: ButtonKind, label: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: kind }, label);
  made.addEventListener('click', onClick);
  return made;
}

/** A link out of the sandbox: it opens in a tab of its own. */
export const link = (href: string, label: string): HTMLAnchorElement =>
  element('a', { href, target: '_blank', rel: 'noopener' }, label);
