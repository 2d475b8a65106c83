// Lines of a preview as high as Word sets them: there a line of 1 is the font's own height, in a page it is the font's size,
// and Thai marks of one line would touch the letters of another.

/** Sarabun's own line, of its size. */
const OWN_LINE = 1.3;

/** Heights in points, which Word calls exact, stay as they are. */
export function setOwnLines(tree: ShadowRoot): void {
  const inline = [...tree.querySelectorAll<HTMLElement>('[style]')].map(({ style }) => style);
  const ruled = [...tree.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .flatMap((rule) => (rule instanceof CSSStyleRule ? [rule.style] : []));
  for (const style of [...inline, ...ruled]) {
    const lines = Number(style.lineHeight);
    if (style.lineHeight !== '' && !Number.isNaN(lines)) style.lineHeight = String(lines * OWN_LINE);
  }
}
