// The officers' templates as the sidebar offers them.

import type { Journal } from '../workbook/journal.ts';
import { copyIn } from '../workbook/template-copy.ts';
import { templateKey, templateRecordsIn } from '../workbook/template-records.ts';

export interface TemplateState {
  readonly format: string;
  /** The officer's name for it; empty for the one that is used without being asked for. */
  readonly template: string;
  /** Of the Doc. */
  readonly name: string;
  readonly url: string;
  /** When the kept copy was last the same as the Doc: `2566-03-24 09.05 น.`; empty where there is none. */
  readonly copiedAt: string;
}

/** Those in use, in the order in which they were made. */
export const templatesIn = ({ cells }: Journal): readonly TemplateState[] =>
  templateRecordsIn(cells)
    .filter(({ inUse }) => inUse)
    .map((record) => ({
      format: record.format,
      template: record.template,
      name: record.name,
      url: record.url,
      copiedAt: copyIn(cells, templateKey(record))?.savedAt ?? '',
    }));
