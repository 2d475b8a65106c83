// The sidebar's three regions: the view, what is under way, what went wrong. Focus moves with the view and comes back
// to where it was when a command fails.
import { type Child, element, replaceContent } from './element.ts';

export interface View {
  readonly title: string;
  readonly body: readonly Child[];
  /** Stands before the title, so that the focus passes it only backwards. */
  readonly lead?: Child;
  readonly isHome?: true;
  /** Whether leaving the view would lose what was typed in it. */
  isUnsaved?(): boolean;
}

/** What an alert says first, and what may be pressed in it. */
export interface AlertOptions {
  readonly title?: string;
  readonly ways?: readonly HTMLElement[];
}

/** What is under way: the label alone, or as one of the steps of a job. */
export type Progress = string | { readonly label: string; readonly step: number; readonly of: number };

export interface Screen {
  show(view: View): void;
  /** Says what is under way until the next view, `settle` or failure. */
  showProgress(progress: Progress): void;
  /** Ends the progress and leaves the view as it is. */
  settle(): void;
  /** Ends the progress and gives the focus back to what started it. */
  showFailure(message: string, ways?: readonly HTMLElement[]): void;
  /** An empty message takes the last one away. */
  showAlert(message: string, options?: AlertOptions): void;
  readonly isBusy: boolean;
}

export function screenOver(page: Document): Screen {
  const [main, progress, alert] = ['view', 'progress', 'alert'].map((id) => {
    const region = page.getElementById(id);
    if (!region) throw new Error(`The page has no #${id}.`);
    return region;
  }) as [HTMLElement, HTMLElement, HTMLElement];
  let cause: HTMLElement | undefined;

  const settle = (): void => {
    progress.replaceChildren();
    main.removeAttribute('aria-busy');
  };

  const showAlert = (message: string, { title = 'ทำรายการไม่สำเร็จ', ways = [] }: AlertOptions = {}): void => {
    alert.replaceChildren();
    if (message === '') return;
    alert.append(
      element('p', { class: 'alert-title' }, title),
      ...message.split('\n').map((line) => element('p', {}, line)),
      ...ways,
    );
    alert.scrollIntoView({ block: 'nearest' });
  };

  return {
    get isBusy() {
      return main.getAttribute('aria-busy') === 'true';
    },
    show({ title, body, lead }) {
      settle();
      alert.replaceChildren();
      const heading = element('h1', { tabindex: '-1' }, title);
      replaceContent(main, lead, heading, ...body);
      heading.focus();
      page.documentElement.scrollTop = 0;
    },
    settle,
    showAlert,
    showProgress(given) {
      cause = page.activeElement instanceof HTMLElement ? page.activeElement : undefined;
      alert.replaceChildren();
      main.setAttribute('aria-busy', 'true');
      progress.replaceChildren(...progressLines(given));
    },
    showFailure(message, ways = []) {
      settle();
      showAlert(message, { ways });
      if (cause?.isConnected) cause.focus({ preventScroll: true });
    },
  };
}

/** The bar stands where the steps that are done end; without steps it only moves. */
function progressLines(given: Progress): readonly HTMLElement[] {
  if (typeof given === 'string') return [element('p', {}, given), element('progress', { 'aria-label': given })];
  const { label, step, of } = given;
  const said = `ขั้นที่ ${step} จาก ${of}: ${label}`;
  return [
    element('p', {}, said),
    element('progress', { 'aria-label': said, max: String(of), value: String(step - 1) }),
  ];
}
