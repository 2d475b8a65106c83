// Every kind of record that the hidden storage keeps below the journal, each with the version of its schema: a row of a
// later version was written by a later add-on, and the file is then left alone.

export const recordKinds = {
  generatedIds: 'generated-ids/1',
  planEdits: 'plan-edits/1',
  levelReading: 'level-reading/1',
  template: 'template/1',
  templateCopy: 'template-copy/1',
} as const;

export type RecordKind = (typeof recordKinds)[keyof typeof recordKinds];

const parted = (kind: string): { readonly name: string; readonly version: number } => {
  const slash = kind.lastIndexOf('/');
  return { name: kind.slice(0, slash), version: Number(kind.slice(slash + 1)) };
};

const known = Object.values(recordKinds).map(parted);

/** False for a text that is no known record's kind. */
export function isNewerKind(kind: string): boolean {
  const { name, version } = parted(kind);
  return known.some((own) => own.name === name && version > own.version);
}
