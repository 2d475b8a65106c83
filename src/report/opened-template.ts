// What opening a template gives; apart from the opening itself, which needs the docx engine.

export interface TemplatePart {
  /** For example `word/header1.xml`. */
  readonly name: string;
  /** Well-formed, in plain markup, tags as they were typed. */
  readonly xml: string;
}

export interface OpenedTemplate {
  /** Mended; the same bytes whenever the template says the same. */
  readonly docx: Uint8Array;
  /** Those that may hold tags, the body first. */
  readonly parts: readonly TemplatePart[];
  /** Whether suggestions wait to be accepted; they count as not made. */
  readonly hasSuggestions: boolean;
}
