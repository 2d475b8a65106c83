// What cells and the menu can call. Nothing here runs, and no service is touched, until one of these is called.
import { ITA_THAI as inThaiDigits } from '../functions/custom-functions.ts';
import { argumentInThailand } from './date-cells.ts';

export * from '../functions/custom-functions.ts';
export { addMenu, showSidebar } from './menu.ts';

/** The one function that reads dates. */
export const ITA_THAI: typeof inThaiDigits = (values, decimals) => inThaiDigits(argumentInThailand(values), decimals);
