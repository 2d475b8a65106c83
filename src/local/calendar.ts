// Sheets keeps a date as days since 30 December 1899, local to the spreadsheet's time zone. The way there and back.

const dayMs = 86_400_000;
const unixEpochSerial = 25_569;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** The wall clock of a zone at an instant, as if it were UTC, in milliseconds. */
export function wallClock(instant: number, zone: string): number {
  let clock = clocks.get(zone);
  if (!clock) {
    const numeric = 'numeric';
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
    clocks.set(zone, clock);
  }
  const part = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const wall = new Date(0);
  wall.setUTCFullYear(
    part.era === 'BC' ? 1 - Number(part.year) : Number(part.year),
    Number(part.month) - 1,
    Number(part.day),
  );
  wall.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second), ((instant % 1000) + 1000) % 1000);
  return wall.getTime();
}

export function serialOf(instant: number, zone: string): number {
  return wallClock(instant, zone) / dayMs + unixEpochSerial;
}

/** The instant of a serial number; in the hour that a clock skips, the later one. */
export function instantOf(serial: number, zone: string): number {
  const wall = Math.round((serial - unixEpochSerial) * dayMs);
  const guess = wall - (wallClock(wall, zone) - wall);
  return wall - (wallClock(guess, zone) - guess);
}

/** The serial number of a calendar day (month 1–12), or undefined when there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.getTime() / dayMs + unixEpochSerial;
}
