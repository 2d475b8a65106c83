// `google.script.run` for the sidebar in its sandbox: calls go to the page around it, which carries them out. As with
// Google, a runner is used once, handlers are set before the call, and only plain JSON values may cross.

interface Handlers {
  readonly success: ((result: unknown, user: unknown) => void) | undefined;
  readonly failure: ((error: Error, user: unknown) => void) | undefined;
  readonly user: unknown;
}

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly failure?: string;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

function runnerWith(handlers: Handlers): object {
  const setters: Readonly<Record<string, (value: never) => object>> = {
    withSuccessHandler: (success: Handlers['success']) => runnerWith({ ...handlers, success }),
    withFailureHandler: (failure: Handlers['failure']) => runnerWith({ ...handlers, failure }),
    withUserObject: (user: unknown) => runnerWith({ ...handlers, user }),
  };
  return new Proxy(setters, {
    get: (_, name) => setters[String(name)] ?? ((...args: readonly unknown[]) => call(String(name), args, handlers)),
  });
}

function call(name: string, args: readonly unknown[], handlers: Handlers): void {
  for (const arg of args) refuseForeign(name, arg);
  calls += 1;
  waiting.set(calls, handlers);
  parent.postMessage({ id: calls, name, args }, '*');
}

/** Google refuses dates, functions and class instances when the call is made. */
function refuseForeign(name: string, value: unknown): void {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return;
  const prototype = typeof value === 'object' ? Object.getPrototypeOf(value) : undefined;
  if (prototype !== Object.prototype && prototype !== Array.prototype) {
    throw new TypeError(`Failed due to illegal value in property: ${name}`);
  }
  for (const part of Object.values(value as object)) refuseForeign(name, part);
}

addEventListener('message', ({ data, source }: MessageEvent<Answer>) => {
  const handlers = waiting.get(data.id);
  if (source !== parent || !handlers) return;
  waiting.delete(data.id);
  if (data.failure === undefined) handlers.success?.(data.result, handlers.user);
  else handlers.failure?.(new Error(data.failure), handlers.user);
});

/** A Google Doc of the local host is no address on the internet: the page around it opens the file. The browser saves a download. */
addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target.closest('a') : null;
  if (!target || target.hasAttribute('download')) return;
  event.preventDefault();
  parent.postMessage({ opens: target.href }, '*');
});

Object.assign(globalThis, {
  google: {
    script: {
      run: runnerWith({ success: undefined, failure: undefined, user: undefined }),
      host: { close: () => parent.postMessage({ closes: true }, '*') },
    },
  },
});
