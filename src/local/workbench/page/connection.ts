// The page's way to the server. Actions go one after another, so that views come back in the order of the deeds.
import type { Action, Reply } from '../exchange.ts';

let queue: Promise<unknown> = Promise.resolve();

export const send = (action: Action): Promise<Reply> => post('act', JSON.stringify(action));

export const openWorkbook = (file: File): Promise<Reply> => post('workbook.xlsx', file);

function post(path: string, body: BodyInit): Promise<Reply> {
  const reply = queue.then(async () => {
    const response = await fetch(path, { method: 'POST', body });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as Reply;
  });
  queue = reply.catch(() => undefined);
  return reply;
}
