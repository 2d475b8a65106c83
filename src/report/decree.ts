// An order or an announcement as a sentence names it: `คำสั่งที่ 12/2567 ลงวันที่ …`, however much of that was typed.

/** Starts with `kind` once, and with `ที่` before a bare number. Empty where nothing was typed. */
export function decreeNamed(kind: 'คำสั่ง' | 'ประกาศ', typed: string): string {
  if (typed === '' || typed.startsWith(kind)) return typed;
  return `${kind}${/^[0-9๐-๙]/.test(typed) ? 'ที่ ' : ''}${typed}`;
}
