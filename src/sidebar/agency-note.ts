// Says whose scores a text holds: those of another agency are never meant to land in this file unnoticed.
import type { State } from '../server/wire.ts';
import type { LineName, Preview } from './conflict-words.ts';
import { element } from './element.ts';

/** Undefined where no agency is named. The name in the settings is never replaced by an import. */
export function agencyNote(
  { agency, lines, conflicts }: Preview,
  own: State['agency'],
  lineName: LineName,
): HTMLElement | undefined {
  if (agency === null) return undefined;
  const printed = conflicts.find(({ subject }) => subject === 'agency')?.values ?? [
    { value: agency, line: lines.agency },
  ];
  const names = printed
    .map(({ value, line }) => `${value}${line === null ? '' : ` (${lineName(line)})`}`)
    .join(' และ ');
  if (printed.every(({ value }) => value === own)) return element('p', {}, `หน่วยงาน ${names}`);
  return element(
    'p',
    { class: 'note' },
    `ข้อความเป็นของ ${names} แต่หน่วยงานในแท็บ ตั้งค่า คือ ${own} กรุณาตรวจว่าเป็นคะแนนของหน่วยงานเดียวกัน`,
  );
}
