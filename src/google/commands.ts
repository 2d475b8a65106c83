// What the one door needs. Built into a function that is called only by the sidebar, so that a cell which calls a custom
// function never runs it.
import { answer as answerCall } from '../server/answer.ts';
import type { Answer } from '../server/wire.ts';
import { explainInBook } from './protected-places.ts';
import { scriptWorld } from './script-world.ts';

export const answer = (method: string, argsJson: string): Answer<unknown> =>
  answerCall(scriptWorld, explainInBook, String(method), String(argsJson ?? ''));
