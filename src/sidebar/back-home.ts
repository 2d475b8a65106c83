// The way back that every view but home ends with.
import type { App } from './app.ts';
import { button } from './element.ts';

export const backHome = (app: App): HTMLElement => button('quiet', 'กลับหน้าหลัก', () => app.open('home'));
