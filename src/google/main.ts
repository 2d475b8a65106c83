// What cells and the menu can call. Nothing here runs, and no service is touched, until one of these is called.
export * from '../functions/custom-functions.ts';
export { addMenu, showSidebar } from './menu.ts';
