// The add-on's sidebar in its sandbox, and the bridge over which its calls reach the server.
import type { Reply } from '../exchange.ts';

export interface SidebarBridge {
  readonly run: (name: string, args: readonly unknown[]) => Promise<Reply>;
  /** The sidebar followed a link out. */
  readonly opens: (href: string) => void;
}

interface Message {
  readonly id?: number;
  readonly name?: string;
  readonly args?: readonly unknown[];
  readonly opens?: string;
  readonly closes?: boolean;
}

export interface SidebarFrame {
  /** Opens the sidebar, or opens it afresh. */
  open(): void;
}

export function sidebarFrame(panel: HTMLElement, bridge: SidebarBridge): SidebarFrame {
  const frame = panel.querySelector('iframe');
  const closeButton = panel.querySelector('button');
  if (!frame || !closeButton) throw new Error('The page has no sidebar panel.');

  const close = (): void => {
    panel.hidden = true;
    frame.removeAttribute('src');
  };
  closeButton.addEventListener('click', close);

  addEventListener('message', ({ source, data }: MessageEvent<Message>) => {
    if (source !== frame.contentWindow) return;
    if (data.closes) close();
    else if (data.opens !== undefined) bridge.opens(data.opens);
    else if (data.name !== undefined) void answer(data.id, data.name, data.args ?? []);
  });

  async function answer(id: number | undefined, name: string, args: readonly unknown[]): Promise<void> {
    const { result, failure } = await bridge.run(name, args);
    frame?.contentWindow?.postMessage(failure === undefined ? { id, result } : { id, failure }, '*');
  }

  return {
    open() {
      panel.hidden = false;
      frame.src = 'sidebar';
    },
  };
}
