// Functions of the script project, called from cells. They share one context: they may keep nothing, and loading the project
// anew for each cell, as Google does, would only be slow.
import type { Place } from './book-model.ts';
import { customArgument, customResult } from './custom-functions.ts';
import { failure, type Value } from './formula-value.ts';
import { NotEmulated } from './script-exception.ts';
import { type Run, startRun, type World } from './script-run.ts';
import { ServiceCalls } from './service-calls.ts';
import { messageOf } from './transport-failure.ts';

/** Apps Script gives a custom function thirty seconds. */
const longestCallMs = 30_000;

export class CellFunctions {
  private readonly world: () => World;
  private run: Run | undefined;

  /** The world is asked for when a cell first calls: the formula engine, which is part of it, is made first. */
  constructor(world: () => World) {
    this.world = world;
  }

  /** The value of a function by its name in capitals; undefined when the project has none, #ERROR! when it throws. */
  call(name: string, args: readonly (Place | Value)[]): Value | undefined {
    const { book, engine } = this.world();
    this.run ??= startRun(this.world(), new ServiceCalls('custom-function'));
    const { realm, calls } = this.run;
    const actual = realm.functionNames().find((known) => known.toUpperCase() === name && !known.endsWith('_'));
    if (actual === undefined) return undefined;
    const given = args.map((arg) => customArgument(arg, (place) => engine.readPlace(place), book.zone));
    try {
      const result = realm.call(actual, given, longestCallMs);
      if (calls.refusal) throw calls.refusal;
      return customResult(result, book);
    } catch (error) {
      if (error instanceof NotEmulated) throw error;
      return failure('#ERROR!', messageOf(error));
    }
  }
}
