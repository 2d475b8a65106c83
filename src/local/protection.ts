// Protection objects. Who may edit is one question here: may the person who runs the script?
import { emulate } from './emulated-object.ts';
import { rangeOver } from './range.ts';
import type { Run } from './script-run.ts';
import type { ProtectedArea, SheetModel } from './sheet-model.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

export function protectionOver(run: Run, sheet: SheetModel, area: ProtectedArea): Protection {
  let current = area;
  const change = (part: Partial<ProtectedArea>) => {
    const before = current;
    const after = { ...before, ...part };
    sheet.protections = sheet.protections.map((other) => (other === before ? after : other));
    current = after;
    return self;
  };
  const self: Protection = emulate<Protection>(run, 'Protection', {
    read: {
      canEdit: () => current.editable,
      getDescription: () => current.description,
      isWarningOnly: () => current.warningOnly,
      getRange: () => {
        const { maxRows, maxColumns } = sheet;
        return rangeOver(run, {
          sheet,
          rect: current.rect ?? { row: 1, column: 1, rows: maxRows, columns: maxColumns },
        });
      },
    },
    write: {
      setDescription: (description: string) => change({ description }),
      setWarningOnly: (warningOnly: boolean) => change({ warningOnly }),
      remove: () => {
        sheet.protections = sheet.protections.filter((other) => other !== current);
      },
    },
  });
  return self;
}
