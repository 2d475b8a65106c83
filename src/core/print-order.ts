// The order in which a year prints its questions and OIT items: instrument, indicator, number.

import type { RuleSet } from './rule-set.ts';

/** Where something stands among others; those that the year does not name come last, in the order given. */
interface PrintOrder {
  readonly byIndicator: (left: number, right: number) => number;
  readonly byId: (left: string, right: string) => number;
}

export function printOrderOf({ instruments, questions, oitItems }: RuleSet): PrintOrder {
  const indicators = instruments.flatMap((instrument) => instrument.indicators);
  return { byIndicator: orderIn(indicators), byId: orderIn([...questions, ...oitItems].map(({ id }) => id)) };
}

function orderIn<Thing>(things: readonly Thing[]): (left: Thing, right: Thing) => number {
  const places = new Map(things.map((thing, place) => [thing, place]));
  const placeOf = (thing: Thing): number => places.get(thing) ?? things.length;
  return (left, right) => placeOf(left) - placeOf(right);
}
