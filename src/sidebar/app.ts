// What the views share: the last known state, the way between views, and one way to run a command.
import type { Failure, MethodName, Methods, State } from '../server/wire.ts';
import type { Call } from './client.ts';
import { button, element } from './element.ts';
import type { Progress, Screen, View } from './screen.ts';

export type Place =
  | 'home'
  | 'setUp'
  | 'scores'
  | 'import'
  | 'check'
  | 'analyse'
  | 'plan'
  | 'export'
  | 'templates'
  | 'followUp'
  | 'library'
  | 'year'
  | 'settings'
  | 'help';

export interface App {
  readonly state: State;
  /** Codes of what failed since the sidebar was opened, the newest last. */
  readonly failureCodes: readonly string[];
  show(view: View): void;
  /**
   * Opens a view; asks first where something typed would be lost. Those that say what the cells say read the state again,
   * because cells may have changed meanwhile.
   */
  open(place: Place): void;
  /** Reads the state again and shows the view made from it. */
  refresh(next: () => View | undefined): void;
  /**
   * Runs a command while saying so, and shows the view made from its value; `next` may start another command instead.
   * A failure is shown in place, with what may be pressed to get out of it.
   */
  run<Name extends MethodName>(
    progress: Progress,
    method: Name,
    params: Methods[Name]['params'],
    next: (value: Methods[Name]['value']) => View | undefined,
    waysOut?: (failure: Failure) => readonly HTMLElement[],
  ): Promise<void>;
  /** Asks what only reads, while the view stays usable. A failure is shown, and gives undefined. */
  ask<Name extends MethodName>(
    method: Name,
    params: Methods[Name]['params'],
  ): Promise<Methods[Name]['value'] | undefined>;
}

/** Views that say what the cells say now. */
const readAgain: readonly Place[] = ['home', 'import', 'export', 'templates', 'followUp', 'library', 'year'];

/** Undefined for a view that asks the server first and then shows itself. */
export type Views = Readonly<Record<Place, (app: App) => View | undefined>>;

/** Opens the view that the menu asked for, or home where the workbook is not set up: one call. */
export function startApp(screen: Screen, call: Call, views: Views, first: Place): void {
  let state: State | undefined;
  let shown: View | undefined;
  const failureCodes: string[] = [];
  const app: App = {
    failureCodes,
    get state() {
      if (!state) throw new Error('No view opens before the state is known.');
      return state;
    },
    show(view) {
      shown = view;
      screen.show(view.isHome ? view : { ...view, lead: wayHome(app) });
    },
    open(place) {
      if (shown?.isUnsaved?.()) {
        const leave = button('secondary', 'ออกโดยไม่บันทึก', () => {
          shown = undefined;
          app.open(place);
        });
        screen.showAlert(LOST_ON_LEAVING, { title: 'ยังไม่ได้บันทึก', ways: [leave] });
        leave.focus();
      } else if (readAgain.includes(place)) app.refresh(() => views[place](app));
      else {
        const view = views[place](app);
        if (view) app.show(view);
      }
    },
    refresh(next) {
      void app.run('กำลังอ่านข้อมูลในไฟล์', 'state', {}, (value) => {
        state = value;
        return next();
      });
    },
    async run(progress, method, params, next, waysOut) {
      if (screen.isBusy) return;
      screen.showProgress(progress);
      const answer = await call(method, params);
      if (!answer.ok) {
        failureCodes.push(answer.error.code);
        return screen.showFailure(answer.error.message, waysOut?.(answer.error));
      }
      screen.settle();
      const view = next(answer.value);
      if (view) app.show(view);
    },
    async ask(method, params) {
      const answer = await call(method, params);
      if (!answer.ok) failureCodes.push(answer.error.code);
      screen.showAlert(answer.ok ? '' : answer.error.message);
      return answer.ok ? answer.value : undefined;
    },
  };
  // What remains on screen should the first reading fail.
  screen.show({ title: 'ผู้ช่วย ITA', body: [button('quiet', 'อ่านข้อมูลใหม่', () => app.open('home'))] });
  app.refresh(() => views[app.state.next === 'setUp' ? 'home' : first](app));
}

const LOST_ON_LEAVING = 'ข้อความที่พิมพ์ในหน้านี้ยังไม่ได้บันทึก หากออกจากหน้านี้ ข้อความจะสูญหาย';

/** At the end of a long view the way home is far from its start. */
const wayHome = (app: App): HTMLElement =>
  element(
    'nav',
    { class: 'lead', 'aria-label': 'ทางกลับ' },
    button('quiet', 'หน้าหลัก', () => app.open('home')),
  );
