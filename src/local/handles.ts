// From the objects that a script holds back to what they stand for: a script passes its ranges and sheets to other members.
import type { Place } from './book-model.ts';
import { ScriptException } from './script-exception.ts';
import type { SheetModel } from './sheet-model.ts';

const places = new WeakMap<object, Place>();
const models = new WeakMap<object, SheetModel>();

export function rememberRange(range: object, place: Place): void {
  places.set(range, place);
}

export function rememberSheet(sheet: object, model: SheetModel): void {
  models.set(sheet, model);
}

/** The cells of a Range. */
export function placeOf(range: object): Place {
  const place = places.get(range);
  if (!place) throw new ScriptException("The parameters don't match the method signature: a Range is expected.");
  return place;
}

/** The tab of a Sheet. */
export function modelOf(sheet: object): SheetModel {
  const model = models.get(sheet);
  if (!model) throw new ScriptException("The parameters don't match the method signature: a Sheet is expected.");
  return model;
}
