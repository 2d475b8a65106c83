// What the self-test is to find, made by the build from the same sources that it ships: no expected result is typed.
import * as customFunctions from '../functions/custom-functions.ts';
import { documentText, fillTemplate } from '../report/docx-engine.ts';
import type { CellBlock } from '../workbook/cell.ts';
import { examplePlanTab } from './example-plan.ts';
import { exampleReports } from './example-report.ts';
import type { Library } from './ports.ts';
import { planText, type SelfTestExpected } from './self-test.ts';
import { type FormulaCase, formulaCases } from './self-test-formulas.ts';

export const selfTestExpected = (library: Library, readTemplate: (name: string) => Uint8Array): SelfTestExpected => ({
  formulas: formulaCases().map(resultOf),
  plan: planText(examplePlanTab('', library).write.cells),
  reports: exampleReports({
    library,
    templates: { read: readTemplate, fill: fillTemplate, textOf: documentText },
  }),
});

type CustomFunction = (...args: readonly unknown[]) => unknown;

const functions = new Map<string, CustomFunction>(Object.entries(customFunctions as Record<string, CustomFunction>));

function resultOf({ name, args }: FormulaCase): CellBlock {
  const result = functions.get(name)?.(
    ...args.map((arg) => (typeof arg === 'object' ? arg.cells.map((cell) => [cell]) : arg)),
  );
  return (Array.isArray(result) ? result : [[result]]) as CellBlock;
}
