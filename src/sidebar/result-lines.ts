// A total and its levels as lines, wherever a result is shown.
import { type Child, element } from './element.ts';
import { points } from './points.ts';

export const totalLine = (total: number): HTMLElement =>
  element('p', {}, element('strong', { class: 'total' }, points(total)), ' คะแนน');

/** Undefined without a level. */
export const levelLine = (levels: readonly string[]): HTMLElement | undefined =>
  levels.length > 0 ? element('p', {}, 'ระดับ ', ...levelWords(levels)) : undefined;

const levelWords = (levels: readonly string[]): readonly Child[] =>
  levels.flatMap((level, index) => [index === 0 ? '' : ' หรือ ', levelName(level)]);

/** Never broken across lines: half of `ผ่านดี` is another level. */
export const levelName = (level: string): HTMLElement => element('strong', { class: 'level' }, level);
