// Every function a cell may call, by the name it has in the sheet. Loading them must stay light: they are parsed for
// every cell that is calculated.

export { ITA_CHECK } from './ita-check.ts';
export { ITA_GAIN } from './ita-gain.ts';
export { ITA_GRADE } from './ita-grade.ts';
export { ITA_INSTRUMENT } from './ita-instrument.ts';
export { ITA_NUMBER } from './ita-number.ts';
export { ITA_OIT } from './ita-oit.ts';
export { ITA_SCORE } from './ita-score.ts';
export { ITA_STATUS } from './ita-status.ts';
export { ITA_THAI } from './ita-thai.ts';
export { ITA_WEAKEST } from './ita-weakest.ts';
