// Parts of a report that an officer may leave out, each with its page.

import type { ReportPart } from '../workbook/setting-declaration.ts';

export type ReportParts = Readonly<Record<ReportPart, boolean>>;
