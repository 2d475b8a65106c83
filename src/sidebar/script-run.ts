// The part of Google's `google.script.run` that the sidebar uses: the one global function `call`, answered by handlers.

export interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  call(method: string, argsJson: string): void;
}

declare global {
  const google: { readonly script: { readonly run: ScriptRun } };
}
