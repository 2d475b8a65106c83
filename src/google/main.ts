// What globals.js can call. Nothing here runs, and no service is touched, until one of these is called.
import { answer as answerCall } from '../server/answer.ts';
import type { Answer } from '../server/wire.ts';
import { explainFault } from './google-faults.ts';
import { scriptWorld } from './script-world.ts';

export * from '../functions/custom-functions.ts';
export { addMenu, showSidebar } from './menu.ts';

export const answer = (method: string, argsJson: string): Answer<unknown> =>
  answerCall(scriptWorld, explainFault, String(method), String(argsJson ?? ''));
