// Names of levels as documents print them: `ระดับ A` and `a` are the level A.

import { plainText } from '../thai/plain-text.ts';

export const sameLevel = (left: string, right: string): boolean => levelText(left) === levelText(right);

const levelText = (level: string): string =>
  plainText(level)
    .replace(/^ระดับ ?/, '')
    .toUpperCase();
