// Shows what a pasted text or a block of cells says, and what importing it would change. Writes nothing.

import type { Choices } from '../import/confirm.ts';
import type { ImportedResults } from '../import/imported-results.ts';
import { SCORE_TAB } from '../workbook/score-layout.ts';
import { SETTINGS_TAB } from '../workbook/settings-tab.ts';
import { type ImportPlan, importPlan } from './import-plan.ts';
import { type ImportSource, readSource } from './import-source.ts';
import type { World } from './ports.ts';

export interface ImportPreview extends ImportedResults {
  /** Where it would go and what that would replace under the choices given; null in a workbook that is not set up yet. */
  readonly plan: Pick<ImportPlan, 'destination' | 'replaces'> | null;
}

/** Without choices the likeliest values. Throws a Refusal where there is nothing to read or a choice cannot be used. */
export function previewImport(
  { book }: World,
  { choices = {}, ...source }: ImportSource & { readonly choices?: Choices | undefined },
): ImportPreview {
  const imported = readSource(book, source);
  const tabs = book.tabNames();
  if (!tabs.includes(SETTINGS_TAB) || !tabs.includes(SCORE_TAB)) return { ...imported, plan: null };
  const { destination, replaces } = importPlan(book, imported, choices);
  return { ...imported, plan: { destination, replaces } };
}
