// What is asked of a report, and what stands ready to be handed out whatever its format.
import type { PrintedResult, ResultBasis } from '../core/printed-result.ts';
import type { ReportFormat } from '../report/report-formats.ts';
import type { CellBlock } from '../workbook/cell.ts';
import type { FilledReport } from './fill-report.ts';
import type { Assessment } from './read-workbook.ts';
import type { GivenReasons, SettledFindings } from './settle-findings.ts';

export interface WantedReport extends GivenReasons {
  /** Without one, that which goes with the plan. */
  readonly format?: ReportFormat | undefined;
  /** The officer's name for it; without one, the format's own template if one is edited, else the shipped one. */
  readonly template?: string | undefined;
  /** Whose result is printed where the published one is disputed; without it the setting counts. */
  readonly basis?: ResultBasis | undefined;
}

export interface PreparedDocument extends FilledReport, SettledFindings {
  /** The fiscal year that it is about. */
  readonly year: number;
  readonly assessment: Pick<Assessment, 'settings' | 'rules' | 'settingCells'>;
  readonly data: { readonly draft: boolean };
  readonly dispute: PrintedResult['dispute'];
  /** Undefined where there is no log. */
  readonly logCells: CellBlock | undefined;
}
