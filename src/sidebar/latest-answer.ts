// Asks while the officer goes on choosing: a little after the last choice, and only the newest answer is shown.
import type { MethodName, Methods } from '../server/wire.ts';
import type { App } from './app.ts';

/** Milliseconds; longer than from one arrow key to the next. */
const PAUSE = 300;

/**
 * A function that asks anew. `params` is read when the pause is over; undefined where there is nothing to ask. The region
 * counts as busy until its answer is there, and is not asked for once its view is left.
 */
export function latestAnswer<Name extends MethodName>(
  app: App,
  region: HTMLElement,
  method: Name,
  params: () => Methods[Name]['params'] | undefined,
  show: (value: Methods[Name]['value']) => void,
): () => void {
  let newest = 0;
  const ask = async (asked: number): Promise<void> => {
    const given = asked === newest && region.isConnected ? params() : undefined;
    const value = given && (await app.ask(method, given));
    if (asked !== newest) return;
    region.removeAttribute('aria-busy');
    if (value !== undefined) show(value);
  };
  return () => {
    newest += 1;
    const asked = newest;
    region.setAttribute('aria-busy', 'true');
    setTimeout(() => void ask(asked), PAUSE);
  };
}
